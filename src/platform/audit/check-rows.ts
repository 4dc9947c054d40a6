import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { Db, Tx } from '../db/database.ts';
import { contentOf } from './content.ts';

/** A link of the chain with the row that it was made of, or the mark that the row was removed by rule. */
export interface Linked {
  eventId: number;
  position: number;
  previousHash: Buffer;
  hash: Buffer;
  row: { content: string; at: Temporal.Instant } | null;
  /** The removal in which the row went. */
  batch: string | null;
}

/** The next links after a position, with their rows from every region. Reads what `limit` links need, no more. */
export async function linksAfter(db: Db, regionIds: string[], position: number, until: number, limit: number): Promise<Linked[]> {
  return db.transaction().execute(async (tx) => {
    // One picture for links and rows: a removal by rule meanwhile is seen whole or not at all.
    await sql`set transaction isolation level repeatable read, read only`.execute(tx);
    const links = await tx
      .selectFrom('audit_chain')
      .selectAll()
      .where('position', '>', position)
      .where('position', '<=', until)
      .orderBy('position')
      .limit(limit)
      .execute();
    const found = await rowsOf(
      tx,
      regionIds,
      links.map((link) => link.event_id),
    );
    return links.map((link) => {
      const known = found.get(link.event_id);
      return {
        eventId: link.event_id,
        position: link.position,
        previousHash: link.previous_hash,
        hash: link.hash,
        row: known?.at ? { content: known.content, at: known.at } : null,
        batch: known?.batch ?? null,
      };
    });
  });
}

interface Found {
  id: number;
  content: string;
  at: Temporal.Instant | null;
  batch: string | null;
}

async function rowsOf(tx: Tx, regionIds: string[], ids: number[]): Promise<Map<number, Found>> {
  const rows = new Map<number, Found>();
  for (const regionId of regionIds) {
    await setRegion(tx, regionId);
    const found = await sql<Found>`select e.id, ${contentOf} as content, e.happened_at as at, null as batch from audit_events e
      where e.id = any(${ids}::bigint[])
      union all select r.event_id, '', null, r.batch from audit_removals r where r.event_id = any(${ids}::bigint[])`.execute(tx);
    for (const row of found.rows) if (!rows.get(row.id)?.at) rows.set(row.id, row);
  }
  return rows;
}

/** Rows of one region that have no link, after a number; `last` is where to go on, null at the end. */
export async function unlinkedAfter(
  db: Db,
  regionId: string,
  after: number,
  before: Temporal.Instant,
  limit: number,
): Promise<{ last: number | null; rows: { id: number; at: Temporal.Instant }[] }> {
  return db.transaction().execute(async (tx) => {
    await setRegion(tx, regionId);
    const { rows } = await sql<{ id: number; at: Temporal.Instant; linked: boolean }>`
      select e.id, e.happened_at as at, c.event_id is not null as linked
      from (select id, happened_at from audit_events where id > ${after} order by id limit ${limit}) e
      left join audit_chain c on c.event_id = e.id order by e.id`.execute(tx);
    const unlinked = rows.filter((row) => !row.linked && Temporal.Instant.compare(row.at, before) < 0);
    return { last: rows.length === limit ? (rows.at(-1)?.id ?? null) : null, rows: unlinked.map(({ id, at }) => ({ id, at })) };
  });
}

/**
 * Batches of removals that the trail itself does not prove: the row 'audit.remove' of the batch is missing, or its count or digest
 * is not that of the marks. A mark without such a row was put there by hand.
 */
export async function unprovedBatches(db: Db, regionId: string): Promise<Set<string>> {
  return db.transaction().execute(async (tx) => {
    await setRegion(tx, regionId);
    const wrong = new Set<string>();
    const batches = await sql<{ batch: string; count: number; digest: string | null; stated: number | null }>`
      select r.batch, r.count, (e.detail ->> 'count')::integer as stated, e.detail ->> 'digest' as digest
      from (select batch, count(*)::integer as count from audit_removals group by batch) r
      left join audit_events e on e.region_id = ${regionId} and e.action = 'audit.remove' and e.subject_kind = 'audit' and e.subject_id = r.batch::text`.execute(
      tx,
    );
    for (const one of batches.rows) {
      const digest = one.stated === one.count ? await digestOf(tx, one.batch) : null;
      if (digest === null || digest !== one.digest) wrong.add(one.batch);
    }
    return wrong;
  });
}

/** As the function remove_audit_rows computes it: SHA-256 of the numbers in order, with commas between. */
async function digestOf(tx: Tx, batch: string): Promise<string> {
  const rows = await tx.selectFrom('audit_removals').select('event_id').where('batch', '=', batch).orderBy('event_id').execute();
  return createHash('sha256')
    .update(rows.map((row) => row.event_id).join(','))
    .digest('hex');
}

async function setRegion(tx: Tx, regionId: string): Promise<void> {
  await sql`select set_config('app.region_id', ${regionId}, true)`.execute(tx);
}
