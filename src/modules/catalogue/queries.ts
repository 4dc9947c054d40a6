import { sql } from 'kysely';
import type { Reading } from '../../platform/work.ts';
import type { Audience } from './lists.ts';

/** For whom offers are, by id. */
export async function audiencesOf(reading: Reading, offerIds: string[]): Promise<Map<string, Audience[]>> {
  if (offerIds.length === 0) return new Map();
  const rows = await reading.tx
    .selectFrom('offers')
    .select(['id', sql<Audience[]>`audience`.as('audience')])
    .where('id', 'in', offerIds)
    .execute();
  return new Map(rows.map((row) => [row.id, row.audience]));
}
