import { sql } from 'kysely';
import type { Work } from '../../../platform/work.ts';
import { createOffers, type OfferInput, saveOffers, tellReviewers } from '../../catalogue/index.ts';
import { type CheckedRow, checkRows } from './check.ts';
import { keptSheet, SheetChanged } from './look.ts';
import { actingFor, endStep, type Progress, type Run, TOLD_EVERY } from './run.ts';

/**
 * Puts in every row without faults, all of them or none. What was seen before the button was pressed must still be so: else nothing is done
 * and the sheet is looked at anew. Audits 'offer.add', 'offer.change' or 'offer.propose' of each.
 */
export async function putIn(work: Work, run: Run, progress: Progress): Promise<void> {
  const rows = await checkRows(work, await keptSheet(work, run));
  await sameAsSeen(work, run, rows);
  const acting = actingFor(work, run.person_id);
  for (let from = 0; from < rows.length; from += TOLD_EVERY) {
    await putInSome(acting, run, rows.slice(from, from + TOLD_EVERY));
    await progress(Math.min(from + TOLD_EVERY, rows.length));
  }
  if (run.review) await tellReviewers(acting, titlesOf(rows));
  await endStep(work, run, { state: 'applied', done: rows.length });
}

const titlesOf = (rows: CheckedRow[]) =>
  rows.flatMap(({ outcome, input }) => (input && (outcome === 'new' || outcome === 'changed') ? [input.title] : []));

/** The job may be tried again after it was stopped in the middle; meanwhile the world goes on. */
async function sameAsSeen(work: Work, run: Run, rows: CheckedRow[]): Promise<void> {
  const seen = await work.tx
    .selectFrom('import_rows')
    .select(['number', 'outcome', 'offer_id', 'before'])
    .where('run_id', '=', run.id)
    .orderBy('number')
    .execute();
  const now = new Map(rows.map((row) => [row.number, row]));
  for (const one of seen) {
    const row = now.get(one.number);
    const same = row && row.outcome === one.outcome && (row.offer?.id ?? null) === one.offer_id;
    if (!same || canonical(row.before) !== canonical(one.before)) throw new SheetChanged();
  }
}

function canonical(before: unknown): string {
  return JSON.stringify(Object.entries(before ?? {}).sort(([a], [b]) => (a < b ? -1 : 1)));
}

interface Made {
  number: number;
  offerId: string;
  version: number;
  result: 'added' | 'changed';
  /** What it was, to take it back. */
  undo: { input: OfferInput; state: string } | null;
}

/** What the sheet names was looked up a moment ago, in this same transaction. */
async function putInSome(work: Work, run: Run, rows: CheckedRow[]): Promise<void> {
  await noteResults(work, run, [...(await addNew(work, run, rows)), ...(await changeOld(work, run, rows))]);
}

async function addNew(work: Work, run: Run, rows: CheckedRow[]): Promise<Made[]> {
  const added = rows.flatMap(({ outcome, number, input }) => (outcome === 'new' && input ? [{ number, input }] : []));
  const offers = await createOffers(
    work,
    added.map(({ input }) => input),
    run,
  );
  return added.map(({ number }, index) => ({
    ...{ number, offerId: offers[index]?.offerId ?? '' },
    ...{ version: 1, result: 'added', undo: null },
  }));
}

async function changeOld(work: Work, run: Run, rows: CheckedRow[]): Promise<Made[]> {
  const changed = rows.flatMap(({ outcome, number, offer, input }) =>
    outcome === 'changed' && offer && input ? [{ number, offerId: offer.id, input, before: offer }] : [],
  );
  const versions = await saveOffers(work, changed, run);
  return changed.map(({ number, offerId, before }) => {
    const version = versions.get(offerId);
    if (version === undefined) throw new SheetChanged();
    return { number, offerId, version, result: 'changed', undo: { input: before.input, state: before.state } };
  });
}

async function noteResults(work: Work, run: Run, made: Made[]): Promise<void> {
  await sql`update import_rows r set offer_id = m."offerId", version = m.version, result = m.result, undo = nullif(m.undo, 'null'::jsonb)
    from jsonb_to_recordset(${JSON.stringify(made)}::jsonb) as m(number integer, "offerId" uuid, version integer, result text, undo jsonb)
    where r.run_id = ${run.id} and r.number = m.number`.execute(work.tx);
}
