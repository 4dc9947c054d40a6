import { sql } from 'kysely';
import { announce } from '../../../platform/live/live.ts';
import type { Work } from '../../../platform/work.ts';
import { demandById, serveAtOnce } from '../../demand/index.ts';
import { setting } from '../../regions/index.ts';
import { reserveForTeam } from '../../registrations/index.ts';
import { mayAnswerFor } from '../policy.ts';
import { allOrNothing } from '../steps.ts';
import { type GroupFit, judgeGroups } from './groups.ts';
import { nearGroups } from './near.ts';

export type Taken = { ok: true } | { ok: false; reason: 'unknown' | 'not-open' | 'group' | 'places' };

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
export function takePlaces(work: Work, input: { demandId: string; groupId: string }): Promise<Taken> {
  return allOrNothing(work, () => taken(work, input));
}

async function taken(work: Work, { demandId, groupId }: { demandId: string; groupId: string }): Promise<Taken> {
  const demand = await demandById(work, demandId);
  if (!demand || !mayAnswerFor(work.actor, demand)) return { ok: false, reason: 'unknown' };
  if (!(await serveAtOnce(work, [demandId]))) return { ok: false, reason: 'not-open' };
  const { fitting, almost } = judgeGroups(await nearGroups(work, demand), demand);
  const found = [...fitting, ...almost.filter(mayTake)].find(({ group }) => group.id === groupId);
  if (!found || !(await holdGroup(work, groupId))) return { ok: false, reason: 'group' };
  const reserved = await reserveForTeam(work, {
    groupId,
    demandId,
    organisationId: demand.organisationId,
    places: demand.places,
    giveBackBefore: await giveBackBefore(work, found.group.startsAt),
  });
  if (!reserved) return { ok: false, reason: 'places' };
  await announce(work, 'proposals');
  return { ok: true };
}

/** The group cannot be cancelled or moved until this transaction ends. False when it is no longer coming. */
async function holdGroup(work: Work, groupId: string): Promise<boolean> {
  const { rows } = await sql`select from groups where id = ${groupId} and state in ('planned', 'confirmed') for share`.execute(
    work.tx,
  );
  return rows.length > 0;
}

async function giveBackBefore(work: Work, startsAt: Temporal.Instant): Promise<Temporal.Instant> {
  const usual = startsAt.subtract({ hours: 24 * (await setting(work, 'reservation.give-back-days')) });
  const least = work.now.add({ hours: LEAST_HOURS_TO_FILL });
  const wished = Temporal.Instant.compare(usual, least) < 0 ? least : usual;
  return Temporal.Instant.compare(wished, startsAt) < 0 ? wished : startsAt;
}
