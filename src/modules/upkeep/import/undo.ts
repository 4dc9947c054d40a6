import { sql } from 'kysely';
import { z } from 'zod';
import type { Work } from '../../../platform/work.ts';
import { type OfferInput, saveOffers, tellReviewers, withdrawOffers } from '../../catalogue/index.ts';
import { actingFor, endStep, type Progress, type Run, TOLD_EVERY } from './run.ts';

const Before = z.object({ input: z.looseObject({ title: z.string() }), state: z.string() });

interface Row {
  number: number;
  offerId: string;
  version: number | null;
  undo: unknown;
}

/**
 * Takes a whole import back: what it added goes from the shelf, what it changed is as it was. What somebody changed since is left as it is
 * and named. Audits 'offer.withdraw', 'offer.change' or 'offer.propose' of each.
 */
export async function takeBack(work: Work, run: Run, progress: Progress): Promise<void> {
  const rows = await work.tx
    .selectFrom('import_rows')
    .select(['number', 'offer_id', 'version', 'undo'])
    .where('run_id', '=', run.id)
    .where('result', 'in', ['added', 'changed'])
    .orderBy('number')
    .execute();
  const done = rows.map(({ offer_id, ...row }) => ({ ...row, offerId: offer_id ?? '' }));
  const acting = actingFor(work, run.person_id);
  const titles: string[] = [];
  for (let from = 0; from < done.length; from += TOLD_EVERY) {
    titles.push(...(await takeBackSome(acting, run, done.slice(from, from + TOLD_EVERY))));
    await progress(Math.min(from + TOLD_EVERY, done.length));
  }
  if (run.review) await tellReviewers(acting, titles);
  await endStep(work, run, { state: 'undone', done: rows.length });
}

/** Returns the titles of what is again as it was. */
async function takeBackSome(work: Work, run: Run, rows: Row[]): Promise<string[]> {
  const ids = rows.map((row) => row.offerId);
  const now = await work.tx.selectFrom('offers').select(['id', 'version', 'state']).where('id', 'in', ids).forUpdate().execute();
  const untouched = new Set(now.filter((offer) => offer.state !== 'withdrawn').map((offer) => `${offer.id} ${offer.version}`));
  const same = rows.filter((row) => untouched.has(`${row.offerId} ${row.version}`));
  const [gone, changed] = [same.filter((row) => !wasThere(row)), same.filter(wasThere)];
  await withdrawOffers(
    work,
    gone.map((row) => row.offerId),
  );
  const before = changed.map((row) => ({ offerId: row.offerId, input: beforeOf(row) }));
  const saved = await saveOffers(work, before, run);
  await noteResults(work, run, rows, [...gone, ...changed.filter((row) => saved.has(row.offerId))]);
  return before.map(({ input }) => input.title);
}

/** False for an offer that the import added or brought back from being withdrawn. */
function wasThere({ undo }: Row): boolean {
  return undo !== null && Before.parse(undo).state !== 'withdrawn';
}

function beforeOf({ undo }: Row): OfferInput {
  // It was checked by the catalogue when it was saved the first time.
  return Before.parse(undo).input as unknown as OfferInput;
}

async function noteResults(work: Work, run: Run, rows: Row[], undone: Row[]): Promise<void> {
  const back = new Set(undone.map((row) => row.number));
  for (const result of ['undone', 'left'] as const) {
    const numbers = rows.map((row) => row.number).filter((number) => back.has(number) === (result === 'undone'));
    if (numbers.length > 0)
      await sql`update import_rows set result = ${result} where run_id = ${run.id} and number = any(${numbers}::integer[])`.execute(
        work.tx,
      );
  }
}
