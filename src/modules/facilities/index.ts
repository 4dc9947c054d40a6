import type { Module } from '../../platform/module.ts';
import { roomsPage } from './pages/rooms/route.tsx';
import { seeksRoom } from './policy.ts';
import { privacy } from './privacy.ts';

export type { Span } from '../../platform/clock/span.ts';
export { type BookedSpan, bookRoom, lockRooms, releaseRooms, releaseSessionRooms } from './bookings.ts';
export { confirmRooms, hideRoom } from './freshness.ts';
export { freeRooms, type RoomView, rooms } from './queries.ts';
export { addLocation, addRoom, type NewLocation, type NewRoom } from './rooms.ts';
export {
  answerRoomRequest,
  askForRoom,
  type RoomAnswer,
  type RoomRequest,
  roomRequest,
  roomRequests,
  type SupportState,
  withdrawRoomRequests,
} from './support-requests.ts';

export const facilities: Module = {
  name: 'facilities',
  privacy,
  routes: [roomsPage],
  nav: [
    {
      href: '/werk/ruimtes',
      label: { nl: 'Ruimtes', en: 'Rooms' },
      place: 'work',
      position: 75,
      can: seeksRoom,
      icon: 'building-community',
    },
  ],
};
