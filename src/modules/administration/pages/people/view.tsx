import type { Lang } from '../../../../platform/i18n/lang.ts';
import { ActionBar } from '../../../../ui/components/action-bar.tsx';
import { Button, ButtonLink } from '../../../../ui/components/button.tsx';
import { type Column, DataTable } from '../../../../ui/components/data-table.tsx';
import { EmptyState } from '../../../../ui/components/empty-state.tsx';
import { Form } from '../../../../ui/components/form.tsx';
import { Heading, Lead } from '../../../../ui/components/heading.tsx';
import { Cluster, Stack } from '../../../../ui/components/layout-parts.tsx';
import { Link } from '../../../../ui/components/link.tsx';
import { Pagination } from '../../../../ui/components/pagination.tsx';
import { Select } from '../../../../ui/components/select.tsx';
import { Tag } from '../../../../ui/components/tag.tsx';
import { TextField } from '../../../../ui/components/text-field.tsx';
import { type PersonRow, roles } from '../../../people/index.ts';
import { invitationsPath, invitePath, peoplePath, personPath } from '../../paths.ts';

export const words = {
  nl: {
    title: 'Mensen',
    lead: 'Iedereen met een rol in deze regio.',
    invite: 'Nodig iemand uit',
    invitations: 'Uitnodigingen',
    search: 'Zoek in de lijst',
    name: 'Naam',
    role: 'Rol',
    organisation: 'Organisatie',
    all: 'Alle',
    show: 'Toon',
    state: 'Staat',
    open: 'open',
    closed: 'afgesloten',
    planner: 'planner',
    noRole: 'geen rol meer',
    next: 'Meer mensen',
    empty: 'Niemand gevonden',
    emptyText: 'Zoek op een ander deel van de naam, of nodig iemand uit.',
  },
  en: {
    title: 'People',
    lead: 'Everybody with a role in this region.',
    invite: 'Invite somebody',
    invitations: 'Invitations',
    search: 'Search the list',
    name: 'Name',
    role: 'Role',
    organisation: 'Organisation',
    all: 'All',
    show: 'Show',
    state: 'State',
    open: 'open',
    closed: 'closed',
    planner: 'planner',
    noRole: 'no role any more',
    next: 'More people',
    empty: 'Nobody found',
    emptyText: 'Search for another part of the name, or invite somebody.',
  },
};

export interface PeopleModel {
  people: PersonRow[];
  organisations: { id: string; name: string }[];
  asked: { naam?: string | undefined; rol?: string | undefined; organisatie?: string | undefined };
  /** Address of the next part of the list. */
  next: string | undefined;
  lang: Lang;
}

/** A row a person, with what they are today. */
export function People({ people, organisations, asked, next, lang }: PeopleModel) {
  const t = words[lang];
  const invite = (
    <ButtonLink href={invitePath(lang)} icon="plus">
      {t.invite}
    </ButtonLink>
  );
  return (
    <Stack>
      <Heading level={1}>{t.title}</Heading>
      <Lead>{t.lead}</Lead>
      <Cluster>
        {invite}
        <ButtonLink href={invitationsPath(lang)} look="secondary" icon="mail">
          {t.invitations}
        </ButtonLink>
      </Cluster>
      <Search organisations={organisations} asked={asked} lang={lang} />
      <DataTable
        caption={t.title}
        hiddenCaption
        columns={columns(lang)}
        rows={people}
        rowKey={(person) => person.id}
        empty={
          <EmptyState title={t.empty} actions={invite}>
            <p>{t.emptyText}</p>
          </EmptyState>
        }
      />
      <Pagination {...(next ? { next } : {})} nextLabel={t.next} />
    </Stack>
  );
}

function Search({ organisations, asked, lang }: Pick<PeopleModel, 'organisations' | 'asked' | 'lang'>) {
  const t = words[lang];
  const roleOptions = Object.entries(roles).map(([value, label]) => ({ value, label: label[lang] }));
  const places = organisations.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <Form action={peoplePath(lang)} method="get" label={t.search} inline>
      <TextField name="naam" label={t.name} value={asked.naam ?? ''} optional maxLength={80} autocomplete="off" type="search" />
      <Select name="rol" label={t.role} options={roleOptions} value={asked.rol ?? ''} empty={t.all} optional />
      <Select name="organisatie" label={t.organisation} options={places} value={asked.organisatie ?? ''} empty={t.all} optional />
      <ActionBar>
        <Button look="secondary" icon="search">
          {t.show}
        </Button>
      </ActionBar>
    </Form>
  );
}

function columns(lang: Lang): Column<PersonRow>[] {
  const t = words[lang];
  return [
    { label: t.name, head: true, cell: (person) => <Link href={personPath(person.id, lang)}>{person.name}</Link> },
    { label: t.role, cell: (person) => <Roles person={person} lang={lang} /> },
    {
      label: t.state,
      cell: ({ suspended }) => <Tag tone={suspended ? 'warning' : 'success'}>{suspended ? t.closed : t.open}</Tag>,
    },
  ];
}

function Roles({ person, lang }: { person: PersonRow; lang: Lang }) {
  const t = words[lang];
  if (person.roles.length === 0) return <span class="op-muted">{t.noRole}</span>;
  return (
    <>
      {person.roles.map(({ role, place, planner }) => (
        <div key={`${role} ${place}`}>
          {roles[role][lang]}
          {planner && `, ${t.planner}`}
          {place && <span class="op-small"> · {place}</span>}
        </div>
      ))}
    </>
  );
}
