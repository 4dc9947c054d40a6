import type { Module } from '../../platform/module.ts';
import { groupClock } from './jobs.ts';

export type { Span } from '../../platform/clock/span.ts';
export { type CalendarOptions, calendarFile } from './calendar-file.ts';
export { type Cancelled, cancelGroup } from './cancellation.ts';
export { moveWithTheClock } from './clock.ts';
export { type NewGroup, type Planned, planGroup } from './planning.ts';
export {
  type ComingFilter,
  comingGroups,
  type GroupCard,
  type GroupCursor,
  type GroupState,
  groupCard,
  type SessionView,
  sessionsOf,
  trainersOf,
} from './queries.ts';
export { type Series, type SessionDates, sessionDates } from './session-dates.ts';
export { ADULT_MONTHS, type Confirmed, confirmGroup, type Opened, openToParents } from './states.ts';

export const groups: Module = { name: 'groups', routes: [], jobs: [groupClock] };
