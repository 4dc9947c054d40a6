import { anyone } from '../../platform/auth/actor.ts';
import type { Module } from '../../platform/module.ts';
import { groupEndpoint, groupsEndpoint } from './api/groups.ts';
import { groupClock } from './jobs.ts';
import { mailKinds } from './mail-kinds.ts';
import { groupCalendar, groupPage } from './pages/group/route.tsx';
import { mapTile } from './pages/map-tile/route.ts';
import { nearbyPage } from './pages/nearby/route.tsx';
import { substitutionMade, substitutionPage } from './pages/substitution/route.tsx';
import { groupOpening, workGroupPage } from './pages/work-group/route.tsx';
import { workGroupsPage } from './pages/work-groups/route.tsx';
import { worker } from './policy.ts';
import { privacy } from './privacy.ts';
import { sitemapPart } from './sitemap.ts';

export type { Span } from '../../platform/clock/span.ts';
export {
  type CalendarOptions,
  type CalendarSession,
  calendarEvent,
  calendarFile,
  calendarSessions,
  emptyCalendar,
} from './calendar-file.ts';
export { calendarParts } from './calendar-parts.ts';
export { type Cancelled, cancelGroup } from './cancellation.ts';
export { type Changed, changeGroup, type GroupChange } from './change.ts';
export type { ChangeFaults, SessionFault } from './change-faults.ts';
export { type Clash, roomClashes, trainerClashes } from './clashes.ts';
export { moveWithTheClock } from './clock.ts';
export { decisionsOf, type ToDecide } from './deciding.ts';
export { decisionTask } from './decision-task.tsx';
export { type GroupDetails, groupDetails } from './details.ts';
export { concernsPeople, type Difference, regular } from './difference.ts';
export { differenceLines, when } from './difference-words.ts';
export { evaluateGroup } from './evaluated.ts';
export { groupEvent } from './json-ld.ts';
export { tellOnce } from './once.ts';
export { type OnlineChange, onlineLine } from './online-mails.ts';
export { faultSentence, refusal } from './pages/work-group/refusal-words.ts';
export { showWorkGroup } from './pages/work-group/route.tsx';
export { groupPath, workGroupPath } from './paths.ts';
export { ahead, type GroupPlan, groupPlan, knownBy } from './plan-of.ts';
export { type NewGroup, type Planned, planGroup } from './planning.ts';
export { managesGroup, plansForAll, worker, workerRoles } from './policy.ts';
export { onlineLink, setPractical } from './practical.ts';
export { publicGroup, shownTo } from './public-groups.ts';
export {
  type ComingFilter,
  comingGroups,
  type GroupCard,
  type GroupCursor,
  type GroupState,
  groupCard,
  hasTheme,
  type SessionView,
  sessionsOf,
  trainersOf,
} from './queries.ts';
export { SeriesDates } from './series-dates.tsx';
export { type Series, type SessionDates, sessionDates } from './session-dates.ts';
export { type SignUp, signUpOf } from './sign-up.ts';
export { type Confirmed, confirmGroup, isAhead, type Opened } from './states.ts';
export { cost, forWhom, forYoung, sentence, stateOf, times } from './wording.ts';

export const groups: Module = {
  name: 'groups',
  sitemap: [sitemapPart],
  privacy,
  routes: [
    nearbyPage,
    mapTile,
    groupPage,
    groupCalendar,
    workGroupsPage,
    workGroupPage,
    groupOpening,
    substitutionPage,
    substitutionMade,
    groupsEndpoint,
    groupEndpoint,
  ],
  jobs: [groupClock],
  mails: mailKinds,
  nav: [
    {
      href: '/in-de-buurt',
      label: { nl: 'In de buurt', en: 'Near you' },
      place: 'public',
      position: 15,
      can: anyone,
      icon: 'map-pin',
    },
    { href: '/werk/groepen', label: { nl: 'Groepen', en: 'Groups' }, place: 'work', position: 50, can: worker, icon: 'users' },
  ],
};
