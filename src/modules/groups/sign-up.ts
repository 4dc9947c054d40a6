import type { GroupDetails } from './details.ts';

/** Whether families can come, and if not why: what the group's page says above its button. */
export type SignUp = 'open' | 'full' | 'teams' | 'begun' | 'over' | 'cancelled';

/** Open and full are never stored: they follow from the time, the audience and the places (domain.md, States). */
export function signUpOf(
  group: Pick<GroupDetails, 'state' | 'openedTo' | 'free' | 'registrationClosesAt' | 'endsAt'>,
  now: Temporal.Instant,
): SignUp {
  const passed = (instant: Temporal.Instant) => Temporal.Instant.compare(instant, now) <= 0;
  if (group.state === 'cancelled') return 'cancelled';
  if (group.state === 'completed' || group.state === 'evaluated' || passed(group.endsAt)) return 'over';
  if (group.state === 'running' || passed(group.registrationClosesAt)) return 'begun';
  if (group.openedTo === 'teams') return 'teams';
  return group.free > 0 ? 'open' : 'full';
}
