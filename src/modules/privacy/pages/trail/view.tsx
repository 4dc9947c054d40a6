import type { Lang } from '../../../../platform/i18n/lang.ts';
import { Button, ButtonLink } from '../../../../ui/components/button.tsx';
import { DataTable } from '../../../../ui/components/data-table.tsx';
import { EmptyState } from '../../../../ui/components/empty-state.tsx';
import { Form } from '../../../../ui/components/form.tsx';
import { Heading, Lead } from '../../../../ui/components/heading.tsx';
import { Cluster, Stack } from '../../../../ui/components/layout-parts.tsx';
import { Pagination } from '../../../../ui/components/pagination.tsx';
import { type Option, Select } from '../../../../ui/components/select.tsx';
import { TextField } from '../../../../ui/components/text-field.tsx';
import type { ToldRow } from '../../action-words.ts';
import { shortMoment } from '../../parts/log-list.tsx';
import { subjectWord, subjectWords } from '../../subject-words.ts';
import { type Filter, hrefOf } from './filters.ts';

export const words = {
  nl: {
    title: 'Logboek',
    lead: 'Wie bekeek of veranderde wat, en waarom. Dat jij dit leest, komt er ook in te staan.',
    who: 'Wie',
    what: 'Wat',
    kind: 'Soort dossier',
    number: 'Nummer van het dossier',
    from: 'Vanaf',
    until: 'Tot en met',
    all: 'Alle',
    show: 'Toon',
    clear: 'Wis de filters',
    when: 'Wanneer',
    about: 'Over',
    why: 'Waarom',
    none: 'Geen regels met deze filters',
    noneText: 'Kies een langere periode of minder filters.',
    only: (kind: string) => `alleen van dit dossier (${kind})`,
    older: 'Ouder',
    newest: 'Nieuwste',
  },
  en: {
    title: 'Trail',
    lead: 'Who viewed or changed what, and why. That you read this is noted too.',
    who: 'Who',
    what: 'What',
    kind: 'Kind of record',
    number: 'Number of the record',
    from: 'From',
    until: 'Until',
    all: 'All',
    show: 'Show',
    clear: 'Clear the filters',
    when: 'When',
    about: 'About',
    why: 'Why',
    none: 'No rows with these filters',
    noneText: 'Choose a longer period or fewer filters.',
    only: (kind: string) => `only of this record (${kind})`,
    older: 'Older',
    newest: 'Newest',
  },
} as const;

interface Props {
  rows: ToldRow[];
  filter: Filter;
  lang: Lang;
  action: string;
  people: Option[];
  actions: Option[];
  older: string | undefined;
  newest: string | undefined;
}

/** Filters above, rows below. */
export function TrailPage(props: Props) {
  const { rows, filter, lang, action, older, newest } = props;
  const t = words[lang];
  const columns = [
    { label: t.when, cell: (row: ToldRow) => shortMoment(row.at, lang), head: true },
    { label: t.who, cell: (row: ToldRow) => row.who },
    { label: t.what, cell: (row: ToldRow) => <What row={row} lang={lang} /> },
    { label: t.about, cell: (row: ToldRow) => <About row={row} {...{ lang, action, filter }} /> },
  ];
  return (
    <Stack>
      <Heading level={1}>{t.title}</Heading>
      <Lead>{t.lead}</Lead>
      <Filters {...props} />
      <DataTable
        caption={t.title}
        hiddenCaption
        columns={columns}
        rows={rows}
        rowKey={(row) => String(row.id)}
        empty={
          <EmptyState title={t.none}>
            <p>{t.noneText}</p>
          </EmptyState>
        }
      />
      <Pagination
        {...(newest ? { previous: newest, previousLabel: t.newest } : {})}
        {...(older ? { next: older, nextLabel: t.older } : {})}
      />
    </Stack>
  );
}

function What({ row, lang }: { row: ToldRow; lang: Lang }) {
  return (
    <>
      {row.what}
      {row.why && (
        <span class="op-small">
          <br />
          {words[lang].why}: {row.why}
        </span>
      )}
    </>
  );
}

function About({ row, lang, action, filter }: { row: ToldRow; lang: Lang; action: string; filter: Filter }) {
  const kind = subjectWord(row.subjectKind, lang);
  if (!row.subjectId) return <>{kind}</>;
  const href = hrefOf(action, { ...filter, soort: row.subjectKind, nummer: row.subjectId });
  return (
    <>
      {kind}{' '}
      <a class="utrecht-link" href={href}>
        <code>{row.subjectId.slice(-8)}</code>
        <span class="op-hidden"> {words[lang].only(kind)}</span>
      </a>
    </>
  );
}

function Filters({ filter, lang, action, people, actions }: Props) {
  const t = words[lang];
  const kinds = Object.keys(subjectWords).map((value) => ({ value, label: subjectWord(value, lang) }));
  return (
    <Form action={action} method="get" label={t.title}>
      <div class="op-grid op-grid--narrow">
        <Select name="wie" label={t.who} options={people} empty={t.all} optional {...(filter.wie ? { value: filter.wie } : {})} />
        <Select
          name="wat"
          label={t.what}
          options={actions}
          empty={t.all}
          optional
          {...(filter.wat ? { value: filter.wat } : {})}
        />
        <TextField name="van" label={t.from} type="date" optional width="medium" value={filter.van?.toString() ?? ''} />
        <TextField name="tot" label={t.until} type="date" optional width="medium" value={filter.tot?.toString() ?? ''} />
        <Select
          name="soort"
          label={t.kind}
          options={kinds}
          empty={t.all}
          optional
          {...(filter.soort ? { value: filter.soort } : {})}
        />
        <TextField name="nummer" label={t.number} optional value={filter.nummer ?? ''} maxLength={60} />
      </div>
      <Cluster>
        <Button look="secondary">{t.show}</Button>
        <ButtonLink href={action} look="subtle">
          {t.clear}
        </ButtonLink>
      </Cluster>
    </Form>
  );
}
