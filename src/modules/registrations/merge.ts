import { sql } from 'kysely';
import { auditAll } from '../../platform/audit/audit.ts';
import type { Work } from '../../platform/work.ts';
import { cancelGroup } from '../groups/index.ts';
import { displacedSet } from './displaced.ts';
import { shiftGiveBack } from './group-change.ts';
import { type GroupFacts, groupFacts, isComing, lockWaitingList } from './group-facts.ts';
import { talksFollowStart } from './intake/late.ts';
import { tellOfMerge } from './merge-mails.ts';
import { type Mover, type Moves, moversOf, sortMovers } from './movers.ts';
import { takePlaces, tellScreens } from './place.ts';
import { offerDeadline, offerElsewhere } from './waiting-list.ts';

export type Merged =
  | { ok: true; moved: number }
  | { ok: false; reason: 'unknown' | 'state' | 'not-alike' }
  | { ok: false; reason: 'no-place'; needed: number; free: number };

/**
 * Merges a group into another of the same offer: registrations, places of teams and the waiting list go along, in their order, or nothing
 * does (rules 1 and 3). A child that is too old or too young for the other group keeps its position on the list of the offer. Everybody
 * is told, families choose by their link. Audits 'group.merge', 'registration.move', perhaps 'registration.wait' and 'registration.offer'.
 */
export async function mergeGroups(work: Work, fromId: string, intoId: string, reason: string): Promise<Merged> {
  const offer = await groupFacts(work, fromId);
  if (!offer || fromId === intoId) return { ok: false, reason: 'unknown' };
  await lockWaitingList(work, offer.offerId);
  await sql`select id from groups where id = any(${[fromId, intoId]}::uuid[]) order by id for no key update`.execute(work.tx);
  const from = await groupFacts(work, fromId);
  const into = await groupFacts(work, intoId);
  if (!from || !into) return { ok: false, reason: 'unknown' };
  if (!isComing(from, work.now) || !isComing(into, work.now)) return { ok: false, reason: 'state' };
  if (from.offerId !== into.offerId || from.language !== into.language) return { ok: false, reason: 'not-alike' };
  const moves = sortMovers(await moversOf(work, fromId, { lock: true }), from, into);
  const reserved = await reservedPlaces(work, fromId);
  const needed = reserved + moves.placed.reduce((sum, one) => sum + one.places, 0);
  if (!(await takePlaces(work, intoId, needed)))
    return { ok: false, reason: 'no-place', needed, free: await freeIn(work, intoId) };
  await carry(work, from, into, moves);
  await work.tx.updateTable('group_places').set({ taken: 0 }).where('group_id', '=', fromId).execute();
  // Trainers and the owner of the room are told by groups, families and teams after it, when all is where it belongs.
  const cancelled = await cancelGroup(work, fromId, reason, intoId);
  if (!cancelled.ok) throw new Error(`group ${fromId} could not be closed`);
  await auditAll(work, entries(moves, from, into));
  await tellOfMerge(work, { from, into, moves, reason });
  await offerElsewhere(work, into.offerId);
  await tellScreens(work, fromId);
  await tellScreens(work, intoId);
  return { ok: true, moved: moves.placed.length };
}

/** Writes where everybody goes. The sequence stays, so the order does. */
async function carry(work: Work, from: GroupFacts, into: GroupFacts, moves: Moves): Promise<void> {
  const ids = (movers: Mover[]) => movers.map((one) => one.id);
  const now = sql`${work.now}::timestamptz`;
  const displaced = displacedSet(work, 'merged', from);
  await sql`update registrations set group_id = case when group_id = ${from.groupId} then ${into.groupId}::uuid else group_id end,
      offered_group_id = case when state = 'offered' then ${into.groupId}::uuid end,
      offered_until = case when state = 'offered' then ${offerDeadline(work.now, into.startsAt)}::timestamptz end,
      confirm_before = least(confirm_before, ${into.startsAt}::timestamptz), changed_at = ${now}, ${displaced}
    where id = any(${ids(moves.placed)}::uuid[])`.execute(work.tx);
  await sql`update registrations set group_id = ${into.groupId}::uuid, confirm_before = least(confirm_before, ${into.startsAt}::timestamptz),
      changed_at = ${now} where id = any(${ids(moves.waiting)}::uuid[])`.execute(work.tx);
  await sql`update registrations set state = 'waiting', offered_group_id = null, offered_until = null, other_groups = true, changed_at = ${now},
      address_confirmed_at = coalesce(address_confirmed_at, case when state = 'offered' then ${now} end), ${displacedSet(work, 'cancelled', from, 'wait')}
    where id = any(${ids(moves.misfits)}::uuid[])`.execute(work.tx);
  const minutes = from.startsAt.until(into.startsAt).total('minutes');
  await shiftGiveBack(work, from.groupId, minutes, into.startsAt);
  await talksFollowStart(work, into);
  await sql`update team_reservations set group_id = ${into.groupId}::uuid where group_id = ${from.groupId}`.execute(work.tx);
}

async function reservedPlaces(work: Work, groupId: string): Promise<number> {
  const rows = await work.tx
    .selectFrom('team_reservations')
    .select('places')
    .where('group_id', '=', groupId)
    .orderBy('id')
    .forUpdate()
    .execute();
  return rows.reduce((sum, row) => sum + row.places, 0);
}

async function freeIn(work: Work, groupId: string): Promise<number> {
  const row = await work.tx
    .selectFrom('group_places')
    .select(['capacity', 'taken'])
    .where('group_id', '=', groupId)
    .executeTakeFirstOrThrow();
  return row.capacity - row.taken;
}

function entries({ placed, waiting, misfits }: Moves, from: GroupFacts, into: GroupFacts) {
  const entry = (action: string, one: Mover) => ({
    action,
    subjectKind: 'registration',
    subjectId: one.id,
    detail: { from: from.groupId, to: into.groupId, before: one.state },
  });
  return [
    ...[...placed, ...waiting].map((one) => entry('registration.move', one)),
    ...misfits.map((one) => entry('registration.wait', one)),
  ];
}
