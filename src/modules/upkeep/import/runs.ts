import { z } from 'zod';
import { audit } from '../../../platform/audit/audit.ts';
import { seal } from '../../../platform/crypto/seal.ts';
import type { Lang } from '../../../platform/i18n/lang.ts';
import { announce } from '../../../platform/live/live.ts';
import type { Reading, Work } from '../../../platform/work.ts';
import { reviewsOffers } from '../../catalogue/index.ts';
import { setting } from '../../regions/index.ts';
import { sheetScope } from '../policy.ts';
import type { Fault } from './check.ts';
import { importJob } from './jobs.ts';
import type { SheetKind } from './read-file.ts';

/** Days that a sheet that was brought in can be seen and taken back. */
export const KEPT_DAYS = 30;

export type RunState = 'checking' | 'checked' | 'refused' | 'applying' | 'applied' | 'undoing' | 'undone' | 'failed';

/** Takes a sheet in to be looked at by a job; nothing is changed yet. Returns the id of the run. Audits 'import.check'. */
export async function startImport(work: Work, input: { content: Buffer; kind: SheetKind; lang: Lang }): Promise<string> {
  const { personId } = work.actor;
  if (!personId) throw new Error('an import is made by somebody');
  const { id } = await work.tx
    .insertInto('import_runs')
    .values({
      region_id: work.region.id,
      person_id: personId,
      organisation_ids: sheetScope(work.actor),
      kind: input.kind,
      file_sealed: seal(work.services.keys, input.content.toString('base64')),
      language: input.lang,
      review: !reviewsOffers.allows(work.actor) && (await setting(work, 'offer.review')),
      created_at: work.now,
      changed_at: work.now,
      expires_at: work.now.add({ hours: 24 * KEPT_DAYS }),
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  await audit(work, { action: 'import.check', subjectKind: 'import', subjectId: id });
  await work.services.jobs.send(work, importJob, { regionId: work.region.id, runId: id });
  return id;
}

/** Asks the job to put the good rows in. False when there is nothing to put in. Audits 'import.apply'. */
export const applyImport = (work: Work, runId: string) =>
  moveRun(work, runId, { from: 'checked', to: 'applying', action: 'import.apply' });

/** Asks the job to take a whole import back. False when it was not put in. Audits 'import.undo'. */
export const undoImport = (work: Work, runId: string) =>
  moveRun(work, runId, { from: 'applied', to: 'undoing', action: 'import.undo' });

interface Move {
  from: RunState;
  to: RunState;
  action: 'import.apply' | 'import.undo';
}

async function moveRun(work: Work, runId: string, { from, to, action }: Move): Promise<boolean> {
  const moved = await work.tx
    .updateTable('import_runs')
    .set({ state: to, done: 0, refusal: null, changed_at: work.now })
    .where('id', '=', runId)
    .where('person_id', '=', work.actor.personId)
    .where('state', '=', from)
    .executeTakeFirst();
  if (moved.numUpdatedRows === 0n) return false;
  await audit(work, { action, subjectKind: 'import', subjectId: runId });
  await work.services.jobs.send(work, importJob, { regionId: work.region.id, runId });
  await announce(work, topicOf(runId));
  return true;
}

export const topicOf = (runId: string) => `import:${runId}`;

export interface RunView {
  id: string;
  state: RunState;
  kind: SheetKind;
  refusal: string | null;
  ignored: string[];
  /** Language in which it came in, and in which its faults are told. */
  language: 'nl' | 'en';
  rowCount: number;
  done: number;
  createdAt: Temporal.Instant;
  /** Changes will wait for who looks at them first. */
  review: boolean;
}

/** Somebody's own run. */
export function runById(reading: Reading, id: string): Promise<RunView | undefined> {
  return ownRuns(reading).where('id', '=', id).executeTakeFirst();
}

/** Somebody's own runs, the newest first. */
export function runsOf(reading: Reading, most: number): Promise<RunView[]> {
  return ownRuns(reading).orderBy('created_at', 'desc').orderBy('id', 'desc').limit(most).execute();
}

function ownRuns(reading: Reading) {
  return reading.tx
    .selectFrom('import_runs')
    .select(['id', 'state', 'kind', 'refusal', 'ignored', 'language', 'row_count as rowCount', 'done', 'review'])
    .select(['created_at as createdAt'])
    .where('person_id', '=', reading.actor.personId)
    .where('expires_at', '>', reading.now);
}

export type Outcome = 'new' | 'changed' | 'unchanged' | 'fault';

export interface RowView {
  number: number;
  outcome: Outcome;
  title: string;
  cells: Record<string, string>;
  before: Record<string, string> | null;
  faults: Fault[];
  result: 'added' | 'changed' | 'undone' | 'left' | null;
}

const texts = z.record(z.string(), z.string());
const faults = z.array(z.object({ cell: z.string().nullable(), heading: z.string(), text: z.string() }));

/** Rows of a run with one outcome, in the order of the sheet; keyset paging. */
export async function rowsOf(
  reading: Reading,
  asked: { runId: string; outcome: Outcome; after: number; limit: number; left?: boolean },
): Promise<RowView[]> {
  const rows = await reading.tx
    .selectFrom('import_rows')
    .select(['number', 'outcome', 'title', 'cells', 'before', 'faults', 'result'])
    .where('run_id', '=', asked.runId)
    .where('outcome', '=', asked.outcome)
    .where('number', '>', asked.after)
    .$if(asked.left === true, (query) => query.where('result', '=', 'left'))
    .orderBy('number')
    .limit(asked.limit)
    .execute();
  return rows.map((row) => ({
    ...row,
    cells: texts.parse(row.cells),
    before: row.before === null ? null : texts.parse(row.before),
    faults: faults.parse(row.faults),
  }));
}

export type Totals = Record<Outcome | 'left', number>;

/** How many rows of a run have which outcome, and how many were left when it was taken back. */
export async function totalsOf(reading: Reading, runId: string): Promise<Totals> {
  const rows = await reading.tx
    .selectFrom('import_rows')
    .select(({ fn }) => ['outcome', fn.countAll<number>().as('count')])
    .select(({ fn }) => fn.count<number>('result').filterWhere('result', '=', 'left').as('left'))
    .where('run_id', '=', runId)
    .groupBy('outcome')
    .execute();
  const totals: Totals = { new: 0, changed: 0, unchanged: 0, fault: 0, left: 0 };
  for (const row of rows) {
    totals[row.outcome] = Number(row.count);
    totals.left += Number(row.left);
  }
  return totals;
}
