import type { Db } from '../db/database.ts';
import { type Linked, linksAfter, unlinkedAfter, unprovedBatches } from './check-rows.ts';
import { linkHash, START } from './content.ts';

/** Rows and links in memory at one time. */
const AT_ONCE = 2000;
/** A row that says it is so much older than the one chained before it was not written when it says. */
const BACKDATED_SECONDS = 3600;

export type FaultKind =
  | 'changed'
  | 'removed'
  | 'inserted'
  | 'left-out'
  | 'link-changed'
  | 'link-removed'
  | 'forged-removal'
  | 'end-removed';

/** One thing that is wrong with the trail. Numbers and times only. */
export interface ChainFault {
  kind: FaultKind;
  /** Number of the audit row; null when only the place in the chain is known. */
  row: number | null;
  position: number | null;
  /** When the row says it happened; of a row that is gone, of the last row before it. */
  at: string | null;
}

export interface ChainReport {
  checked: number;
  /** Rows that went because their term ended, with proof in the trail itself. */
  removedByRule: number;
  faultCount: number;
  /** The first hundred. */
  faults: ChainFault[];
  /** The end of the chain: kept elsewhere it shows later that nothing was cut off. */
  last: { position: number; hash: string };
}

export interface CheckOptions {
  now: Temporal.Instant;
  /** An end of the chain that was seen before: it must still be there. */
  expect?: { position: number; hash: string };
  /** Is told every fault, also beyond the first hundred. */
  onFault?: (fault: ChainFault) => void;
  /** Is told how many rows were looked at, now and then. */
  onProgress?: (checked: number) => void;
}

/**
 * Recomputes the chain from its first link and names every row that was changed, removed, inserted or left out (rule 10). Reads in
 * batches of 2,000, so that memory does not grow with the trail, and may run while the program writes.
 */
export async function checkAuditChain(db: Db, regionIds: string[], options: CheckOptions): Promise<ChainReport> {
  const report: ChainReport = { checked: 0, removedByRule: 0, faultCount: 0, faults: [], last: { position: 0, hash: '' } };
  const tell = (kind: FaultKind, row: number | null, position: number | null, at: Temporal.Instant | null) => {
    const fault = { kind, row, position, at: at?.toString() ?? null };
    report.faultCount += 1;
    if (report.faults.length < 100) report.faults.push(fault);
    options.onFault?.(fault);
  };
  const unproved = new Set<string>();
  for (const regionId of regionIds) for (const batch of await unprovedBatches(db, regionId)) unproved.add(batch);
  await walk(db, regionIds, options, report, unproved, tell);
  await findUnlinked(db, regionIds, options.now, tell);
  return report;
}

type Tell = (kind: FaultKind, row: number | null, position: number | null, at: Temporal.Instant | null) => void;

async function walk(
  db: Db,
  regionIds: string[],
  { expect, onProgress }: CheckOptions,
  report: ChainReport,
  unproved: Set<string>,
  tell: Tell,
): Promise<void> {
  const end = await db
    .selectFrom('audit_chain')
    .select((eb) => eb.fn.max('position').as('last'))
    .executeTakeFirst();
  const until = end?.last ?? 0;
  let state: State = { position: 0, hash: START, at: null };
  let seen = false;
  for (;;) {
    const links = await linksAfter(db, regionIds, state.position, until, AT_ONCE);
    for (const link of links) {
      state = follow(state, link, unproved, report, tell);
      if (expect?.position === link.position) seen = link.hash.toString('hex') === expect.hash;
    }
    report.checked += links.length;
    if (links.length < AT_ONCE) break;
    onProgress?.(report.checked);
  }
  if (expect && expect.position > 0 && !seen) tell('end-removed', null, expect.position, null);
  report.last = { position: state.position, hash: state.hash.toString('hex') };
}

/** Where the walk is: the link of before and the newest time that a row told. */
interface State {
  position: number;
  hash: Buffer;
  at: Temporal.Instant | null;
}

/** One link on. After a fault the walk goes on from what stands there, so that one fault is told once. */
function follow(before: State, link: Linked, unproved: Set<string>, report: ChainReport, tell: Tell): State {
  const { eventId, position, row } = link;
  if (position !== before.position + 1) tell('link-removed', null, before.position + 1, before.at);
  else if (!link.previousHash.equals(before.hash)) tell('link-changed', eventId, position, row?.at ?? before.at);
  if (!row) {
    if (link.batch === null) tell('removed', eventId, position, before.at);
    else if (unproved.has(link.batch)) tell('forged-removal', eventId, position, before.at);
    else report.removedByRule += 1;
    return { position, hash: link.hash, at: before.at };
  }
  if (!linkHash(link.previousHash, row.content).equals(link.hash)) tell('changed', eventId, position, row.at);
  else if (before.at && before.at.since(row.at).total('seconds') > BACKDATED_SECONDS) tell('inserted', eventId, position, row.at);
  const later = before.at && Temporal.Instant.compare(before.at, row.at) > 0 ? before.at : row.at;
  return { position, hash: link.hash, at: later };
}

/** Rows older than a minute that the job never chained, or of which the link was taken away. */
async function findUnlinked(db: Db, regionIds: string[], now: Temporal.Instant, tell: Tell): Promise<void> {
  const before = now.subtract({ minutes: 1 });
  for (const regionId of regionIds) {
    for (let after: number | null = 0; after !== null; ) {
      const page: Awaited<ReturnType<typeof unlinkedAfter>> = await unlinkedAfter(db, regionId, after, before, AT_ONCE);
      for (const row of page.rows) tell('left-out', row.id, null, row.at);
      after = page.last;
    }
  }
}
