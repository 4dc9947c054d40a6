import { sql } from 'kysely';
import { audit } from '../../platform/audit/audit.ts';
import { inOrder, type Span } from '../../platform/clock/span.ts';
import { announce } from '../../platform/live/live.ts';
import type { Work } from '../../platform/work.ts';
import { bookTrainers, releaseTrainers, trainersByIds } from '../expertise/index.ts';
import { bookRoom, lockRooms, releaseRooms } from '../facilities/index.ts';
import { freeSlug } from './slug.ts';

export interface NewGroup {
  offerId: string;
  organisationId: string;
  roomId: string;
  title: string;
  language: string;
  capacity: number;
  minSize: number;
  /** Whole months of the child concerned. */
  ageMin: number;
  ageMax: number;
  contributionCents: number;
  openedTo: 'teams' | 'parents';
  sessions: Span[];
  trainerIds: string[];
  /** Who leads; left out: everybody who may stand alone. */
  leadId?: string | null;
  /** The accepted proposal of which the held room and trainers pass to the group. */
  fromProposal?: string;
}

export type Planned = { ok: true; groupId: string; slug: string } | { ok: false; conflict: 'room' | 'trainer' };

/**
 * Plans a group with its places and sessions, and books room and trainers for every session (rule 2).
 * When one of them is taken nothing of it remains, also not the release of the proposal's holds.
 */
export async function planGroup(work: Work, input: NewGroup): Promise<Planned> {
  await sql`savepoint plan_group`.execute(work.tx);
  const planned = await tryPlan(work, { ...input, sessions: inOrder(input.sessions) });
  if (!planned.ok) {
    await sql`rollback to savepoint plan_group`.execute(work.tx);
    return planned;
  }
  await sql`release savepoint plan_group`.execute(work.tx);
  await audit(work, {
    action: 'group.plan',
    subjectKind: 'group',
    subjectId: planned.groupId,
    detail: { capacity: input.capacity },
  });
  await announce(work, 'groups');
  return planned;
}

async function tryPlan(work: Work, input: NewGroup): Promise<Planned> {
  // First the group: waiting for an address that another transaction is taking must not happen with bookings in hand.
  const { groupId, slug } = await insertGroup(work, input);
  const sessions = await insertSessions(work, groupId, input.sessions);
  await insertTrainers(work, groupId, input);
  // Before what the proposal holds is let go: who holds the room waits for nothing that we have.
  await lockRooms(work, [input.roomId]);
  if (input.fromProposal) {
    await releaseRooms(work, input.fromProposal);
    await releaseTrainers(work, input.fromProposal);
  }
  const room = await bookRoom(work, input.roomId, sessions);
  if (!room.ok) return room;
  const trainers = await bookTrainers(work, input.trainerIds, sessions);
  return trainers.ok ? { ok: true, groupId, slug } : trainers;
}

async function insertGroup(work: Work, input: NewGroup): Promise<{ groupId: string; slug: string }> {
  const [first, last] = [input.sessions[0], input.sessions.at(-1)];
  if (!first || !last) throw new RangeError('a group without sessions');
  for (;;) {
    const slug = await freeSlug(work, input.title, first.startsAt);
    const inserted = await work.tx
      .insertInto('groups')
      .values({ ...rowOf(work, input, first, last), slug })
      .onConflict((conflict) => conflict.columns(['region_id', 'slug']).doNothing())
      .returning('id')
      .executeTakeFirst();
    if (!inserted) continue;
    const places = { region_id: work.region.id, group_id: inserted.id, capacity: input.capacity };
    await work.tx.insertInto('group_places').values(places).execute();
    return { groupId: inserted.id, slug };
  }
}

function rowOf(work: Work, input: NewGroup, first: Span, last: Span) {
  return {
    region_id: work.region.id,
    offer_id: input.offerId,
    organisation_id: input.organisationId,
    room_id: input.roomId,
    title: input.title,
    opened_to: input.openedTo,
    language: input.language,
    min_size: input.minSize,
    age_min: input.ageMin,
    age_max: input.ageMax,
    contribution_cents: input.contributionCents,
    registration_opens_at: work.now,
    registration_closes_at: first.startsAt,
    starts_at: first.startsAt,
    ends_at: last.endsAt,
    created_by: work.actor.personId,
    created_at: work.now,
    changed_at: work.now,
  };
}

/** The sessions with their ids, in order. */
async function insertSessions(work: Work, groupId: string, sessions: Span[]): Promise<(Span & { sessionId: string })[]> {
  const rows = await work.tx
    .insertInto('group_sessions')
    .values(
      sessions.map((span, index) => ({
        region_id: work.region.id,
        group_id: groupId,
        number: index + 1,
        starts_at: span.startsAt,
        ends_at: span.endsAt,
      })),
    )
    .returning(['id', 'starts_at', 'ends_at'])
    .execute();
  return inOrder(rows.map((row) => ({ startsAt: row.starts_at, endsAt: row.ends_at, sessionId: row.id })));
}

/** Co-trainers stand beside a lead, never alone in front. */
async function insertTrainers(work: Work, groupId: string, { trainerIds, leadId }: NewGroup): Promise<void> {
  for (const trainer of await trainersByIds(work, trainerIds)) {
    await work.tx
      .insertInto('group_trainers')
      .values({
        region_id: work.region.id,
        group_id: groupId,
        trainer_id: trainer.id,
        lead: !trainer.coTrainer && (!leadId || trainer.id === leadId),
      })
      .execute();
  }
}
