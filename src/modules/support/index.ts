import type { Module } from '../../platform/module.ts';
import { seeksRoom } from '../facilities/index.ts';
import { mailKinds } from './mail-words.ts';
import { groupAsked, groupFacilities, groupMaterialLent } from './pages/group/route.tsx';
import { groupRoomPage, groupRoomTaken } from './pages/group-room/route.tsx';
import { newRequestPage, requestMade } from './pages/new/route.tsx';
import { queuePage } from './pages/queue/route.tsx';
import { requestAnswered } from './pages/request/answer.tsx';
import { requestAskedBack, requestReplied } from './pages/request/question.tsx';
import { requestGiven, requestNoted, requestPage, requestWaits, requestWithdrawn } from './pages/request/route.tsx';
import { paths } from './paths.ts';
import { privacy } from './privacy.ts';

export { answerRequest } from './answering.ts';
export { ask, type NewRequest } from './asking.ts';
export { followActions, followGroup, releaseGroup } from './following.ts';
export { addNote, askBack, giveTo, waitFor } from './handling.ts';
export { isWorkingDay } from './office-hours.ts';
export { supportRequest } from './queries.ts';
export { type QueueToday, queueToday } from './queue-today.ts';
export type { SupportState } from './request.ts';
export {
  answerRoomRequest,
  askForRoom,
  type RoomAnswer,
  type RoomRequest,
  roomRequest,
  roomRequests,
  withdrawRoomRequests,
} from './room-requests.ts';
export { lockRequestsOf } from './withdrawing.ts';
export { termText } from './words.ts';

/** Facility support (A8): one queue of what must be arranged, asked from the group itself. */
export const support: Module = {
  name: 'support',
  privacy,
  routes: [
    queuePage,
    newRequestPage,
    requestMade,
    requestPage,
    requestGiven,
    requestWaits,
    requestAskedBack,
    requestReplied,
    requestNoted,
    requestAnswered,
    requestWithdrawn,
    groupFacilities,
    groupRoomPage,
    groupRoomTaken,
    groupMaterialLent,
    groupAsked,
  ],
  mails: mailKinds,
  nav: [
    {
      href: paths.queue,
      also: [
        '/werk/ruimtes',
        '/werk/locaties',
        '/werk/reserveringen',
        '/werk/materialen',
        '/werk/uitleningen',
        '/werk/ruimteverzoeken',
      ],
      label: { nl: 'Facilitair', en: 'Facilities' },
      place: 'work',
      position: 75,
      can: seeksRoom,
      icon: 'building-community',
    },
  ],
};
