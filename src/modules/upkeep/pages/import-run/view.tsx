import { Button, ButtonLink } from '../../../../ui/components/button.tsx';
import { type Column, DataTable } from '../../../../ui/components/data-table.tsx';
import { Form } from '../../../../ui/components/form.tsx';
import { Heading, Lead, Text } from '../../../../ui/components/heading.tsx';
import { Stack } from '../../../../ui/components/layout-parts.tsx';
import { Link } from '../../../../ui/components/link.tsx';
import { Notice } from '../../../../ui/components/notice.tsx';
import { Tabs } from '../../../../ui/components/tabs.tsx';
import { Tiles } from '../../../../ui/components/tiles.tsx';
import { Dutch, usePage } from '../../../../ui/page-lang.tsx';
import { headingOf } from '../../import/layout.ts';
import type { Outcome, RowView, RunView, Totals } from '../../import/runs.ts';
import { sheetPaths as paths } from '../../paths.ts';
import { words } from './words.ts';

export interface RunModel {
  run: RunView;
  totals: Totals;
  outcome: Outcome;
  rows: RowView[];
  hasMore: boolean;
  /** What was changed since and so not taken back. */
  leftRows: RowView[];
  csrf: string;
}

const BUSY = new Set(['checking', 'applying', 'undoing']);
const outcomes = ['fault', 'changed', 'new', 'unchanged'] as const;

/** One sheet: how far it is, or what it does row by row. */
export function RunPage(model: RunModel) {
  const { run } = model;
  const t = words[usePage().lang];
  return (
    <Stack gap="large">
      <Heading level={1}>{t.titles[run.state]}</Heading>
      {BUSY.has(run.state) ? <Busy run={run} /> : run.state === 'refused' ? <Refused run={run} /> : <Rows {...model} />}
    </Stack>
  );
}

function Busy({ run }: { run: RunView }) {
  const { lang, to } = usePage();
  const t = words[lang];
  return (
    <Stack>
      <Lead>{t.busy(run.done, run.rowCount)}</Lead>
      <Tiles filled={run.rowCount === 0 ? 0 : Math.round((20 * run.done) / run.rowCount)} total={20} />
      <Text>{t.busyText}</Text>
      <Link href={to(paths.run(run.id))}>{t.refresh}</Link>
    </Stack>
  );
}

function refusalText(run: RunView, lang: 'nl' | 'en'): string | null {
  const texts: Record<string, string> = words[lang].refusals;
  return run.refusal ? (texts[run.refusal] ?? null) : null;
}

function Refused({ run }: { run: RunView }) {
  const { lang, to } = usePage();
  const t = words[lang];
  return (
    <Stack>
      <Lead>{refusalText(run, lang)}</Lead>
      {run.ignored.length > 0 && <Text>{t.ignored(run.ignored.slice(0, 20).join(', '))}</Text>}
      <Text>{t.nothingYet}</Text>
      <div>
        <ButtonLink href={to(paths.page)}>{t.again}</ButtonLink>
      </div>
    </Stack>
  );
}

function Rows(model: RunModel) {
  const { run, totals, outcome, rows, hasMore } = model;
  const { lang, to } = usePage();
  const t = words[lang];
  const refusal = refusalText(run, lang);
  const href = (toon: Outcome, na = 0) =>
    `${to(paths.run(run.id))}?${new URLSearchParams({ toon, ...(na ? { na: String(na) } : {}) })}`;
  return (
    <>
      {refusal && (
        <Notice tone="warning">
          <p>{refusal}</p>
        </Notice>
      )}
      {run.ignored.length > 0 && (
        <Notice>
          <p>{t.ignored(run.ignored.join(', '))}</p>
        </Notice>
      )}
      <NextStep {...model} />
      <Stack>
        <Tabs
          label={t.tabs}
          tabs={outcomes.map((one) => ({
            href: href(one),
            label: t.outcomes[one],
            count: totals[one],
            current: one === outcome,
          }))}
        />
        <DataTable
          caption={t.outcomes[outcome]}
          hiddenCaption
          columns={columnsFor(outcome, run.language, lang)}
          rows={rows}
          rowKey={(row) => String(row.number)}
          empty={<Text>{t.none}</Text>}
        />
        {hasMore && <Link href={href(outcome, rows.at(-1)?.number)}>{t.more}</Link>}
      </Stack>
    </>
  );
}

/** The one button that fits the state. */
function NextStep({ run, totals, leftRows, csrf }: RunModel) {
  const { lang, to } = usePage();
  const t = words[lang];
  const good = totals.new + totals.changed;
  if (run.state === 'checked' && good === 0) return <Lead>{t.nothingToDo}</Lead>;
  if (run.state === 'checked')
    return (
      <Stack>
        <Lead>{t.nothingYet}</Lead>
        <Text>{t.applyText(totals.fault)}</Text>
        {run.review && <Text>{t.review}</Text>}
        <Form action={to(paths.apply(run.id))} csrf={csrf}>
          <Button icon="check">{t.apply(good, totals.fault)}</Button>
        </Form>
      </Stack>
    );
  if (run.state === 'applied')
    return (
      <Stack>
        <Text>{t.undoText}</Text>
        <Form action={to(paths.undo(run.id))} csrf={csrf}>
          <Button look="danger">{t.undo}</Button>
        </Form>
      </Stack>
    );
  if (run.state !== 'undone') return null;
  return (
    <Stack>
      <Lead>{t.left(totals.left)}</Lead>
      {leftRows.length > 0 && (
        <ul>
          {leftRows.map((row) => (
            <li key={row.number}>
              {t.row} {row.number}: <Dutch>{row.title}</Dutch>
            </li>
          ))}
        </ul>
      )}
    </Stack>
  );
}

function columnsFor(outcome: Outcome, language: 'nl' | 'en', lang: 'nl' | 'en'): Column<RowView>[] {
  const t = words[lang];
  const shared: Column<RowView>[] = [
    { label: t.row, numeric: true, cell: (row) => row.number },
    { label: t.offer, head: true, cell: (row) => <Dutch>{row.title}</Dutch> },
  ];
  if (outcome === 'fault') return [...shared, { label: t.faults, cell: (row) => <Faults row={row} language={language} /> }];
  if (outcome === 'changed') return [...shared, { label: t.what, cell: (row) => <Changes row={row} /> }];
  return shared;
}

function Faults({ row, language }: { row: RowView; language: 'nl' | 'en' }) {
  const t = words[language];
  return (
    // Told in the language in which the sheet came in.
    <ul lang={language}>
      {row.faults.map((fault, index) => (
        <li key={`${fault.heading}-${index}`}>
          <strong>
            {fault.heading}
            {fault.cell && ` (${t.cell(fault.cell)})`}:
          </strong>{' '}
          {fault.text}
        </li>
      ))}
    </ul>
  );
}

function Changes({ row }: { row: RowView }) {
  const { lang } = usePage();
  const t = words[lang];
  const changed = Object.entries(row.before ?? {});
  if (changed.length === 0) return <>{t.comesBack}</>;
  return (
    <ul>
      {changed.map(([field, old]) => (
        <li key={field}>
          <strong>{headingOf(field, lang)}:</strong> <Dutch>{shortened(row.cells[field]) || `(${t.empty})`}</Dutch>{' '}
          <span class="op-small">
            ({t.was}: <Dutch>{shortened(old) || t.empty}</Dutch>)
          </span>
        </li>
      ))}
    </ul>
  );
}

function shortened(text = ''): string {
  return text.length > 160 ? `${text.slice(0, 160)}...` : text;
}
