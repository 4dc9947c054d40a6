import { plainDate } from '../../../../platform/i18n/format.ts';
import type { Lang } from '../../../../platform/i18n/lang.ts';
import { ButtonLink } from '../../../../ui/components/button.tsx';
import { type Column, DataTable } from '../../../../ui/components/data-table.tsx';
import { Heading } from '../../../../ui/components/heading.tsx';
import { Cluster, Stack } from '../../../../ui/components/layout-parts.tsx';
import { Link } from '../../../../ui/components/link.tsx';
import { SummaryList } from '../../../../ui/components/summary-list.tsx';
import { Tag } from '../../../../ui/components/tag.tsx';
import { type MembershipView, type PersonDetails, roles } from '../../../people/index.ts';
import { membershipEndPath, personPath } from '../../paths.ts';

export const words = {
  nl: {
    back: 'Mensen',
    email: 'E-mailadres',
    account: 'Account',
    open: 'open',
    closed: 'afgesloten',
    lang: 'Taal van mails',
    langs: { nl: 'Nederlands', en: 'Engels' },
    roles: 'Rollen',
    role: 'Rol',
    place: 'Voor',
    until: 'Tot en met',
    noEnd: 'geen einddatum',
    over: 'voorbij',
    planner: 'en planner',
    actions: 'Doen',
    end: 'Beëindig',
    give: 'Geef een rol',
    access: 'Toegang',
    suspend: 'Sluit het account af',
    resume: 'Open het account weer',
    sessions: 'Log overal uit',
    factors: 'Haal de tweede stap weg',
  },
  en: {
    back: 'People',
    email: 'E-mail address',
    account: 'Account',
    open: 'open',
    closed: 'closed',
    lang: 'Language of mails',
    langs: { nl: 'Dutch', en: 'English' },
    roles: 'Roles',
    role: 'Role',
    place: 'For',
    until: 'Until and including',
    noEnd: 'no last day',
    over: 'over',
    planner: 'and planner',
    actions: 'Do',
    end: 'End',
    give: 'Give a role',
    access: 'Access',
    suspend: 'Close the account',
    resume: 'Open the account again',
    sessions: 'Sign out everywhere',
    factors: 'Remove the second step',
  },
};

interface Props {
  person: PersonDetails;
  memberships: MembershipView[];
  lang: Lang;
}

/** One person: address, roles, and what an administrator can do. */
export function PersonPage({ person, memberships, lang }: Props) {
  const t = words[lang];
  return (
    <Stack gap="large">
      <Heading level={1}>{person.name}</Heading>
      <SummaryList
        compact
        items={[
          { label: t.email, value: person.email },
          { label: t.lang, value: t.langs[person.lang] },
          {
            label: t.account,
            value: <Tag tone={person.suspended ? 'warning' : 'success'}>{person.suspended ? t.closed : t.open}</Tag>,
          },
        ]}
      />
      <Stack>
        <Heading level={2}>{t.roles}</Heading>
        <DataTable
          caption={t.roles}
          hiddenCaption
          columns={columns(person.id, lang)}
          rows={memberships}
          rowKey={(one) => one.id}
        />
        <Cluster>
          <ButtonLink href={personPath(person.id, lang, '/rollen/nieuw')} icon="plus">
            {t.give}
          </ButtonLink>
        </Cluster>
      </Stack>
      <Stack>
        <Heading level={2}>{t.access}</Heading>
        <Access person={person} lang={lang} />
      </Stack>
    </Stack>
  );
}

function Access({ person, lang }: { person: PersonDetails; lang: Lang }) {
  const t = words[lang];
  if (person.suspended)
    return (
      <Cluster>
        <ButtonLink href={personPath(person.id, lang, '/heropening')} look="secondary">
          {t.resume}
        </ButtonLink>
      </Cluster>
    );
  return (
    <Cluster>
      <ButtonLink href={personPath(person.id, lang, '/uitloggen')} look="secondary" icon="logout">
        {t.sessions}
      </ButtonLink>
      <ButtonLink href={personPath(person.id, lang, '/tweede-stap')} look="secondary">
        {t.factors}
      </ButtonLink>
      <ButtonLink href={personPath(person.id, lang, '/afsluiting')} look="danger" icon="lock">
        {t.suspend}
      </ButtonLink>
    </Cluster>
  );
}

function columns(personId: string, lang: Lang): Column<MembershipView>[] {
  const t = words[lang];
  return [
    {
      label: t.role,
      head: true,
      cell: (one) => (
        <>
          {roles[one.role][lang]} {one.planner && t.planner} {one.over && <Tag>{t.over}</Tag>}
        </>
      ),
    },
    { label: t.place, cell: (one) => [one.organisation, one.municipality].filter(Boolean).join(', ') || '-' },
    { label: t.until, cell: (one) => (one.until ? plainDate(one.until, lang) : t.noEnd) },
    {
      label: t.actions,
      hiddenLabel: true,
      cell: (one) =>
        !one.over && (
          <Link href={membershipEndPath(personId, one.id, lang)} label={`${t.end}: ${roles[one.role][lang]}`}>
            {t.end}
          </Link>
        ),
    },
  ];
}
