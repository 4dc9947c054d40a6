import { createHash } from 'node:crypto';
import { sql } from 'kysely';

/** What the chain is computed over: every column of the row, as the database writes it. The row is called "e" in the query. */
export const contentOf = sql<string>`jsonb_build_array(e.id, e.region_id, extract(epoch from e.happened_at)::text, e.actor_kind, e.actor_id, e.action,
  e.subject_kind, e.subject_id, e.reason, e.detail, e.origin)::text`;

/** Before the first link. */
export const START = Buffer.alloc(32);

export function linkHash(previous: Buffer, content: string): Buffer {
  return createHash('sha256').update(previous).update(content).digest();
}
