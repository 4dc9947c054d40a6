import { audit } from '../../platform/audit/audit.ts';
import { localDate } from '../../platform/clock/clock.ts';
import { announce } from '../../platform/live/live.ts';
import type { Work } from '../../platform/work.ts';
import { type CertificateFault, certificateFaults } from '../expertise/index.ts';
import { type GroupState, trainersOf } from './queries.ts';

/** Eighteen years in months: below it a participant is a minor. */
export const ADULT_MONTHS = 216;

export type Opened = { ok: true } | { ok: false; reason: 'unknown' | 'state' };
export type Confirmed =
  | Opened
  | { ok: false; reason: 'no-trainers' }
  | { ok: false; reason: 'certificates'; faults: CertificateFault[] };

/** Opens a group, until then for teams only, to parents. Doing it twice changes nothing. */
export async function openToParents(work: Work, groupId: string): Promise<Opened> {
  const group = await lockGroup(work, groupId);
  if (!group) return { ok: false, reason: 'unknown' };
  if (group.opened_to === 'parents') return { ok: true };
  if (!canOpen(group.state, group.starts_at, work.now)) return { ok: false, reason: 'state' };
  await work.tx
    .updateTable('groups')
    .set({ opened_to: 'parents', version: group.version + 1, changed_at: work.now })
    .where('id', '=', groupId)
    .execute();
  await audit(work, { action: 'group.open', subjectKind: 'group', subjectId: groupId });
  await announce(work, 'groups');
  return { ok: true };
}

/**
 * Says "go". Refused as long as a trainer has no certificate of conduct while there are minors, or not the registration
 * that the offer asks, valid up to and including the day of the last session (rule 18).
 */
export async function confirmGroup(work: Work, groupId: string): Promise<Confirmed> {
  const group = await lockGroup(work, groupId);
  if (!group) return { ok: false, reason: 'unknown' };
  if (group.state === 'confirmed') return { ok: true };
  if (group.state !== 'planned') return { ok: false, reason: 'state' };
  const offer = await work.tx
    .selectFrom('offers')
    .select(['requires', 'trainers_needed'])
    .where('id', '=', group.offer_id)
    .executeTakeFirstOrThrow();
  const trainerIds = (await trainersOf(work, groupId)).map((trainer) => trainer.trainerId);
  if (offer.trainers_needed > 0 && trainerIds.length === 0) return { ok: false, reason: 'no-trainers' };
  const faults = await certificateFaults(work, {
    trainerIds,
    requires: offer.requires,
    minors: group.age_min < ADULT_MONTHS,
    on: localDate(group.ends_at),
  });
  if (faults.length > 0) return { ok: false, reason: 'certificates', faults };
  await work.tx
    .updateTable('groups')
    .set({ state: 'confirmed', version: group.version + 1, changed_at: work.now })
    .where('id', '=', groupId)
    .execute();
  await audit(work, { action: 'group.confirm', subjectKind: 'group', subjectId: groupId });
  await announce(work, 'groups');
  return { ok: true };
}

/** True while a group can still change: it is planned, confirmed or running. */
export function isAhead(state: GroupState): boolean {
  return state === 'planned' || state === 'confirmed' || state === 'running';
}

/** True while parents can still join: it has not begun and is not cancelled. */
export function canOpen(state: GroupState, startsAt: Temporal.Instant, now: Temporal.Instant): boolean {
  return (state === 'planned' || state === 'confirmed') && Temporal.Instant.compare(startsAt, now) > 0;
}

/** The group's row, held until the end of the transaction so that two changes of state come after each other. */
export function lockGroup(work: Work, groupId: string) {
  return work.tx.selectFrom('groups').selectAll().where('id', '=', groupId).forNoKeyUpdate().executeTakeFirst();
}
