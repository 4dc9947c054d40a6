import type { Lang } from '../../platform/i18n/lang.ts';
import type { Work } from '../../platform/work.ts';
import { type Answered, answerWish, counterWish, type OtherMoment } from '../planner/index.ts';
import { giveBack, startReserved } from '../registrations/index.ts';
import { lockWish } from './links.ts';

/** The owner's answer to a proposal, once: rule 4 as for teams. Undefined when the wish or the question is not theirs. */
export async function answerQuestion(
  work: Work,
  token: string,
  given: { demandId: string; proposalId: string; version: number; answer: 'accepted' | 'declined' },
): Promise<Answered | undefined> {
  const found = await lockWish(work, token);
  if (!found || !(await isOf(work, found.wishId, given.demandId))) return undefined;
  const answered = await answerWish(work, { ...given, reason: '' });
  return !answered.ok && answered.reason === 'unknown' ? undefined : answered;
}

/**
 * "Rather at another moment", with when it suits and a few words: the planner decides; the question stays open. Undefined when the wish or
 * the question is not theirs.
 */
export async function askOtherMoment(
  work: Work,
  token: string,
  asked: OtherMoment,
): Promise<Awaited<ReturnType<typeof counterWish>> | undefined> {
  const found = await lockWish(work, token);
  if (!found || !(await isOf(work, found.wishId, asked.demandId))) return undefined;
  const countered = await counterWish(work, asked);
  return !countered.ok && countered.reason === 'unknown' ? undefined : countered;
}

/** Begins to fill the places of a planned group; the address where the family goes on. Null when nothing is left. */
export async function fillPlaces(work: Work, token: string, demandId: string, lang: Lang): Promise<string | null | undefined> {
  const found = await lockWish(work, token);
  if (!found || !(await isOf(work, found.wishId, demandId))) return undefined;
  return startReserved(work, demandId, lang);
}

/** Gives the places back that are not filled; they are offered on (rule 3). Undefined when they are not theirs. Audits 'registration.give-back'. */
export async function returnKept(work: Work, token: string, demandId: string): Promise<boolean | undefined> {
  const found = await lockWish(work, token);
  if (!found || !(await isOf(work, found.wishId, demandId))) return undefined;
  const row = await work.tx
    .selectFrom('team_reservations')
    .select(['id', 'places'])
    .where('demand_id', '=', demandId)
    .where('places', '>', 0)
    .executeTakeFirst();
  return row ? giveBack(work, row.id, row.places) : false;
}

async function isOf(work: Work, wishId: string, demandId: string): Promise<boolean> {
  const row = await work.tx
    .selectFrom('demands')
    .select('id')
    .where('id', '=', demandId)
    .where('wish_id', '=', wishId)
    .executeTakeFirst();
  return row !== undefined;
}
