import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { Db, Tx } from '../db/database.ts';

const START = Buffer.alloc(32);

/** Links audit rows that are not chained yet, in order of their number; one program at a time. Returns how many. */
export async function chainAudit(db: Db, regionIds: string[], limit = 5000): Promise<number> {
  return db.transaction().execute(async (tx) => {
    await sql`select pg_advisory_xact_lock(hashtext('opgroeiplein.audit-chain'))`.execute(tx);
    const rows = await unchained(tx, regionIds, limit);
    const last = await tx.selectFrom('audit_chain').selectAll().orderBy('position', 'desc').limit(1).executeTakeFirst();
    let position = last?.position ?? 0;
    let previous = last?.hash ?? START;
    for (const row of rows) {
      const hash = linkHash(previous, row.content);
      position += 1;
      await tx.insertInto('audit_chain').values({ event_id: row.id, position, previous_hash: previous, hash }).execute();
      previous = hash;
    }
    return rows.length;
  });
}

export interface ChainReport {
  checked: number;
  /** Numbers of audit rows that are changed or gone, or whose link is broken. */
  broken: number[];
  /** Rows older than a minute that were never chained. */
  unchained: number[];
}

/** Recomputes the whole chain and names what was changed or removed since it was written (rule 10). */
export async function checkAuditChain(db: Db, regionIds: string[], now: Temporal.Instant): Promise<ChainReport> {
  return db.transaction().execute(async (tx) => {
    const contents = new Map((await allRows(tx, regionIds)).map((row) => [row.id, row]));
    const report: ChainReport = { checked: 0, broken: [], unchained: [] };
    let previous: Buffer = START;
    let position = 0;
    for (const link of await tx.selectFrom('audit_chain').selectAll().orderBy('position').execute()) {
      const row = contents.get(link.event_id);
      position += 1;
      const intact =
        row &&
        link.position === position &&
        previous.equals(link.previous_hash) &&
        linkHash(previous, row.content).equals(link.hash);
      if (!intact) report.broken.push(link.event_id);
      contents.delete(link.event_id);
      previous = link.hash;
      position = link.position;
      report.checked += 1;
    }
    const minuteAgo = now.subtract({ minutes: 1 });
    report.unchained = [...contents.values()]
      .filter((row) => Temporal.Instant.compare(row.happened_at, minuteAgo) < 0)
      .map((row) => row.id);
    return report;
  });
}

interface AuditRow {
  id: number;
  happened_at: Temporal.Instant;
  content: string;
}

function linkHash(previous: Buffer, content: string): Buffer {
  return createHash('sha256').update(previous).update(content).digest();
}

const content = sql<string>`jsonb_build_array(e.id, e.region_id, extract(epoch from e.happened_at)::text, e.actor_kind, e.actor_id, e.action,
  e.subject_kind, e.subject_id, e.reason, e.detail, e.origin)::text`;

async function unchained(tx: Tx, regionIds: string[], limit: number): Promise<AuditRow[]> {
  const rows: AuditRow[] = [];
  for (const regionId of regionIds) {
    await sql`select set_config('app.region_id', ${regionId}, true)`.execute(tx);
    const found = await sql<AuditRow>`select e.id, e.happened_at, ${content} as content from audit_events e
      where not exists (select from audit_chain c where c.event_id = e.id) order by e.id limit ${limit}`.execute(tx);
    rows.push(...found.rows);
  }
  return rows.sort((a, b) => a.id - b.id).slice(0, limit);
}

async function allRows(tx: Tx, regionIds: string[]): Promise<AuditRow[]> {
  const rows: AuditRow[] = [];
  for (const regionId of regionIds) {
    await sql`select set_config('app.region_id', ${regionId}, true)`.execute(tx);
    rows.push(...(await sql<AuditRow>`select e.id, e.happened_at, ${content} as content from audit_events e`.execute(tx)).rows);
  }
  return rows;
}
