import { z } from 'zod';
import { unseal } from '../../../platform/crypto/seal.ts';
import { insertAll } from '../../../platform/db/records.ts';
import type { Reading, Work } from '../../../platform/work.ts';
import { type CheckedRow, checkRows, type Sheet } from './check.ts';
import { type Layout, layoutOf } from './layout.ts';
import { readSheet } from './read-file.ts';
import { endStep, type Progress, type Run, TOLD_EVERY } from './run.ts';

/** Between looking at a sheet and putting it in somebody changed what it is about: it is looked at anew. */
export class SheetChanged extends Error {}

/** Reads the sheet and writes for every row what it would do. Of the file itself nothing is kept. */
export async function lookAt(work: Work, run: Run, progress: Progress): Promise<void> {
  const content = Buffer.from(z.string().parse(unseal(work.services.keys, run.file_sealed ?? Buffer.alloc(0))), 'base64');
  const read = await readSheet(content, run.kind);
  if ('refusal' in read) return endStep(work, run, { state: 'refused', refusal: read.refusal, file_sealed: null });
  const [headings, ...rows] = read.rows;
  const { layout, ignored } = layoutOf(headings?.cells ?? []);
  if (layout.key === undefined && layout.title === undefined)
    return endStep(work, run, { state: 'refused', refusal: 'headings', file_sealed: null, ignored });
  await progress(0, rows.length);
  const sheet = sheetOf(
    run,
    layout,
    rows.map(({ number, cells }) => ({ number, cells: cellsOf(layout, cells) })),
  );
  await writeRows(work, run, await checkRows(work, sheet), progress);
  await endStep(work, run, {
    state: 'checked',
    file_sealed: null,
    ignored,
    done: 0,
    row_count: rows.length,
    layout: JSON.stringify(layout),
  });
}

/** Looks at the kept rows again and says that something changed meanwhile. */
export async function lookAgain(work: Work, runId: string): Promise<void> {
  const run = await work.tx.selectFrom('import_runs').selectAll().where('id', '=', runId).executeTakeFirstOrThrow();
  const rows = await checkRows(work, await keptSheet(work, run));
  await work.tx.deleteFrom('import_rows').where('run_id', '=', runId).execute();
  await writeRows(work, run, rows, async () => {});
  await endStep(work, run, { state: 'checked', refusal: 'changed', done: 0 });
}

const texts = z.record(z.string(), z.string());
const positions = z.record(z.string(), z.number());

/** The sheet as it is kept: its texts per row. */
export async function keptSheet(reading: Reading, run: Run): Promise<Sheet> {
  const rows = await reading.tx
    .selectFrom('import_rows')
    .select(['number', 'cells'])
    .where('run_id', '=', run.id)
    .orderBy('number')
    .execute();
  return sheetOf(
    run,
    positions.parse(run.layout),
    rows.map(({ number, cells }) => ({ number, cells: texts.parse(cells) })),
  );
}

function sheetOf(run: Run, layout: Layout, rows: Sheet['rows']): Sheet {
  return { layout, rows, scope: run.organisation_ids, lang: run.language };
}

function cellsOf(layout: Layout, cells: string[]): Record<string, string> {
  return Object.fromEntries(Object.entries(layout).map(([field, index]) => [field, cells[index] ?? '']));
}

async function writeRows(work: Work, run: Run, rows: CheckedRow[], progress: Progress): Promise<void> {
  for (let from = 0; from < rows.length; from += TOLD_EVERY) {
    const some = rows.slice(from, from + TOLD_EVERY);
    const written = some.map(({ number, outcome, title, cells, before, faults, offer }) => ({
      ...{ region_id: work.region.id, run_id: run.id, number, outcome, title, offer_id: offer?.id ?? null },
      ...{ cells, before, faults },
    }));
    await insertAll(work.tx, 'import_rows', written);
    await progress(from + some.length);
  }
}
