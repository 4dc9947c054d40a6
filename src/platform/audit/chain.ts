import { sql } from 'kysely';
import type { Db, Tx } from '../db/database.ts';
import { contentOf, linkHash, START } from './content.ts';

const AT_ONCE = 5000;
/** How far below the newest chained row one that was committed late may be. What is further is found by the whole sweep at night. */
const LATE_ROWS = 20_000;

/**
 * Links audit rows that are not chained yet, in order of their number; one program at a time. Looks among the newest rows only, so that it
 * costs the same whatever the size of the trail; with `everything` among all. Returns how many.
 */
export async function chainAudit(db: Db, regionIds: string[], { everything = false } = {}): Promise<number> {
  return db.transaction().execute(async (tx) => {
    await sql`select pg_advisory_xact_lock(hashtext('opgroeiplein.audit-chain'))`.execute(tx);
    const newest = await tx
      .selectFrom('audit_chain')
      .select((eb) => eb.fn.max('event_id').as('id'))
      .executeTakeFirst();
    const rows = await unchained(tx, regionIds, everything ? 0 : (newest?.id ?? 0) - LATE_ROWS);
    const last = await tx.selectFrom('audit_chain').selectAll().orderBy('position', 'desc').limit(1).executeTakeFirst();
    let position = last?.position ?? 0;
    let previous = last?.hash ?? START;
    const links: { id: number; position: number; before: Buffer; hash: Buffer }[] = [];
    for (const row of rows) {
      const hash = linkHash(previous, row.content);
      position += 1;
      links.push({ id: row.id, position, before: previous, hash });
      previous = hash;
    }
    await sql`insert into audit_chain (event_id, position, previous_hash, hash)
      select * from unnest(${links.map((link) => link.id)}::bigint[], ${links.map((link) => link.position)}::bigint[],
        ${links.map((link) => link.before)}::bytea[], ${links.map((link) => link.hash)}::bytea[])`.execute(tx);
    return rows.length;
  });
}

async function unchained(tx: Tx, regionIds: string[], after: number): Promise<{ id: number; content: string }[]> {
  const rows: { id: number; content: string }[] = [];
  for (const regionId of regionIds) {
    await sql`select set_config('app.region_id', ${regionId}, true)`.execute(tx);
    const found = await sql<{ id: number; content: string }>`select e.id, ${contentOf} as content from audit_events e
      where e.id > ${after} and not exists (select from audit_chain c where c.event_id = e.id) order by e.id limit ${AT_ONCE}`.execute(
      tx,
    );
    rows.push(...found.rows);
  }
  return rows.sort((a, b) => a.id - b.id).slice(0, AT_ONCE);
}
