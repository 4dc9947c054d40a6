import type { Reading } from '../../platform/work.ts';

/** The sessions of a group that each of its trainers gives, by trainer: who stands in gives those alone, who is replaced not. */
export async function givenSessions(reading: Reading, groupId: string): Promise<Map<string, string[]>> {
  const rows = await reading.tx
    .selectFrom('trainer_bookings as b')
    .innerJoin('group_sessions as s', 's.id', 'b.session_id')
    .select(['b.trainer_id as trainerId', 's.id as sessionId'])
    .where('s.group_id', '=', groupId)
    .orderBy('s.number')
    .execute();
  const given = new Map<string, string[]>();
  for (const { trainerId, sessionId } of rows) given.set(trainerId, [...(given.get(trainerId) ?? []), sessionId]);
  return given;
}
