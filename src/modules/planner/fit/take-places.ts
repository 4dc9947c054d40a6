import { sql } from 'kysely';
import type { Actor } from '../../../platform/auth/actor.ts';
import { announce } from '../../../platform/live/live.ts';
import type { Reading, Work } from '../../../platform/work.ts';
import { type DemandView, demandById, serveAtOnce } from '../../demand/index.ts';
import { setting } from '../../regions/index.ts';
import { reserveForTeam } from '../../registrations/index.ts';
import { mayAnswerFor, type NeedRef } from '../policy.ts';
import { allOrNothing } from '../steps.ts';
import { type GroupFit, judgeGroups } from './groups.ts';
import { type NearGroup, nearGroups } from './near.ts';

export type Taken = { ok: true } | { ok: false; reason: 'unknown' | 'not-open' | 'group' | 'places' };

interface Wanted {
  demandId: string;
  groupId: string;
}

/** What was taken: for whom, where, and until when the places can be given back. */
export interface TakenPlaces {
  ok: true;
  demand: DemandView;
  group: NearGroup;
  giveBackBefore: Temporal.Instant;
}

/** A team always gets this long to fill its places, as far as there is time before the first session. */
const LEAST_HOURS_TO_FILL = 72;

/** Another day or some more kilometres the team can decide by itself; too old, too few places or another language not. */
export function mayTake({ lacks }: Pick<GroupFit, 'lacks'>): boolean {
  return lacks.every((lack) => lack.kind === 'days' || lack.kind === 'distance');
}

/**
 * Takes places for a whole demand in a group that was planned already: reserved for the team, and the demand is served, together or not at
 * all (rules 1 and 4). Only by the demand's own team, in a group that `fitFor` shows it. Audits 'registration.reserve' and 'demand.serve'.
 */
export async function takePlaces(work: Work, wanted: Wanted): Promise<Taken> {
  const taken = await takenBy(work, wanted, mayAnswerFor);
  return taken.ok ? { ok: true } : taken;
}

/** The same for whoever `may`: the team itself, or a planner for it. */
export function takenBy(
  work: Work,
  wanted: Wanted,
  may: (actor: Actor, demand: NeedRef) => boolean,
): Promise<TakenPlaces | Exclude<Taken, { ok: true }>> {
  return allOrNothing(work, async () => {
    const asked = await demandById(work, wanted.demandId);
    if (!asked || !may(work.actor, asked)) return { ok: false, reason: 'unknown' };
    if (!(await serveAtOnce(work, [wanted.demandId]))) return { ok: false, reason: 'not-open' };
    // It is held now: what it asks can no longer change.
    const demand = (await demandById(work, wanted.demandId)) ?? asked;
    return reserved(work, demand, wanted.groupId);
  });
}

async function reserved(work: Work, demand: DemandView, groupId: string): Promise<TakenPlaces | Exclude<Taken, { ok: true }>> {
  const { fitting, almost } = judgeGroups(await nearGroups(work, demand, groupId), demand);
  const group = [...fitting, ...almost.filter(mayTake)][0]?.group;
  if (!group || !(await holdGroup(work, groupId))) return { ok: false, reason: 'group' };
  const until = await giveBackBefore(work, group.startsAt);
  const places = { groupId, demandId: demand.id, organisationId: demand.organisationId, places: demand.places };
  if (!(await reserveForTeam(work, { ...places, giveBackBefore: until }))) return { ok: false, reason: 'places' };
  await announce(work, 'proposals');
  return { ok: true, demand, group, giveBackBefore: until };
}

/** The group cannot be cancelled or moved until this transaction ends. False when it is no longer coming. */
async function holdGroup(work: Work, groupId: string): Promise<boolean> {
  const { rows } = await sql`select from groups where id = ${groupId} and state in ('planned', 'confirmed') for share`.execute(
    work.tx,
  );
  return rows.length > 0;
}

/** Until when a team that takes places in a group now can give them back; then they go back by themselves. */
export async function giveBackBefore(reading: Reading, startsAt: Temporal.Instant): Promise<Temporal.Instant> {
  const usual = startsAt.subtract({ hours: 24 * (await setting(reading, 'reservation.give-back-days')) });
  const least = reading.now.add({ hours: LEAST_HOURS_TO_FILL });
  const wished = Temporal.Instant.compare(usual, least) < 0 ? least : usual;
  return Temporal.Instant.compare(wished, startsAt) < 0 ? wished : startsAt;
}
