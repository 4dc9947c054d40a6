import { anyone } from '../../platform/auth/actor.ts';
import type { Module } from '../../platform/module.ts';
import { groupEndpoint, groupsEndpoint } from './api/groups.ts';
import { groupClock } from './jobs.ts';
import { mailKinds } from './mail-kinds.ts';
import { agendaFeedFile, agendaPage } from './pages/agenda/route.tsx';
import { groupCalendar, groupPage } from './pages/group/route.tsx';
import { mapTile } from './pages/map-tile/route.ts';
import { nearbyPage } from './pages/nearby/route.tsx';
import { substitutionMade, substitutionPage } from './pages/substitution/route.tsx';
import { workAgendaPage } from './pages/work-agenda/route.tsx';
import { groupOpening, workGroupPage } from './pages/work-group/route.tsx';
import { workGroupsPage } from './pages/work-groups/route.tsx';
import { worker } from './policy.ts';
import { privacy } from './privacy.ts';
import { sitemapPart } from './sitemap.ts';

export type { Span } from '../../platform/clock/span.ts';
export { type CalendarOptions, calendarFile } from './calendar-file.ts';
export { type Cancelled, cancelGroup } from './cancellation.ts';
export { type Changed, changeGroup, type GroupChange } from './change.ts';
export type { ChangeFaults, SessionFault } from './change-faults.ts';
export { calendarParts } from './change-mails.ts';
export { type Clash, roomClashes, trainerClashes } from './clashes.ts';
export { moveWithTheClock } from './clock.ts';
export { decisionsOf, type ToDecide } from './deciding.ts';
export { decisionTask } from './decision-task.tsx';
export { concernsPeople, type Difference, regular } from './difference.ts';
export { differenceLines, when } from './difference-words.ts';
export { groupEvent } from './json-ld.ts';
export { tellOnce } from './once.ts';
export { faultSentence, refusal } from './pages/work-group/refusal-words.ts';
export { showWorkGroup } from './pages/work-group/route.tsx';
export { ahead, type GroupPlan, groupPlan } from './plan-of.ts';
export { type NewGroup, type Planned, planGroup } from './planning.ts';
export { managesGroup, plansForAll, worker } from './policy.ts';
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
export { SeriesDates } from './series-dates.tsx';
export { type Series, type SessionDates, sessionDates } from './session-dates.ts';
export { type Confirmed, confirmGroup, isAhead, type Opened } from './states.ts';

export const groups: Module = {
  name: 'groups',
  sitemap: [sitemapPart],
  privacy,
  routes: [
    agendaPage,
    agendaFeedFile,
    nearbyPage,
    mapTile,
    groupPage,
    groupCalendar,
    workGroupsPage,
    workGroupPage,
    groupOpening,
    substitutionPage,
    substitutionMade,
    workAgendaPage,
    groupsEndpoint,
    groupEndpoint,
  ],
  jobs: [groupClock],
  mails: mailKinds,
  nav: [
    { href: '/agenda', label: { nl: 'Agenda', en: 'Calendar' }, place: 'public', position: 20, can: anyone, icon: 'calendar' },
    {
      href: '/in-de-buurt',
      label: { nl: 'In de buurt', en: 'Near you' },
      place: 'public',
      position: 15,
      can: anyone,
      icon: 'map-pin',
    },
    { href: '/werk/groepen', label: { nl: 'Groepen', en: 'Groups' }, place: 'work', position: 50, can: worker, icon: 'users' },
    { href: '/werk/agenda', label: { nl: 'Agenda', en: 'Calendar' }, place: 'work', position: 55, can: worker, icon: 'calendar' },
  ],
};
