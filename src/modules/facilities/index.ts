import type { Module } from '../../platform/module.ts';
import { loanTerms, roomTerms } from './jobs.ts';
import { mailKinds } from './mail-words.ts';
import { loanCancelled, loanChanged, loanOut, loanPage, loanReturned } from './pages/loan/route.tsx';
import { locationAdded, locationChanged, locationEnded, locationPage, newLocationPage } from './pages/location/route.tsx';
import { locationsPage } from './pages/locations/route.tsx';
import { itemChanged, materialLent, materialPage, stockAdded } from './pages/material/route.tsx';
import { materialAdded, materialChanged, materialChangePage, newMaterialPage } from './pages/material-form/route.tsx';
import { materialsPage } from './pages/materials/route.tsx';
import { optionConfirmed, reservationCancelled, reservationsPage, waitEnded } from './pages/reservations/route.tsx';
import { roomDaysClosed, roomPage, roomReserved, roomWaited } from './pages/room/route.tsx';
import { roomEnded, roomEndPage } from './pages/room-end/route.tsx';
import { newRoomPage, roomAdded, roomChanged, roomChangePage } from './pages/room-form/route.tsx';
import { roomsPage } from './pages/rooms/route.tsx';
import { privacy } from './privacy.ts';

export type { Span } from '../../platform/clock/span.ts';
export { type BookedSpan, bookRoom, lockRooms, releaseRooms, releaseSessionRooms } from './bookings.ts';
export { clock, euros, fieldOf, optionalId, optionalNumber } from './fields.ts';
export { confirmRooms, hideRoom } from './freshness.ts';
export { handOut } from './materials/handing.ts';
export { addMaterial, addStock } from './materials/kinds.ts';
export { type Lent, lend } from './materials/lending.ts';
export { cancelGroupLoans, moveGroupLoans } from './materials/loan-days.ts';
export { type DayFault, dayFault } from './materials/loan-faults.ts';
export { type ListedLoan, openLoans } from './materials/loan-queries.ts';
export { type MaterialView, materials } from './materials/queries.ts';
export { isOpenAt } from './opening.ts';
export { LoanTable } from './parts/loan-table.tsx';
export { FacilityTabs } from './parts/tabs.tsx';
export { type RoomDetails, roomById } from './place-queries.ts';
export { booksAtOnce, ownOrganisations, seeksRoom } from './policy.ts';
export { freeRooms, type RoomView, rooms } from './queries.ts';
export { reserve } from './reservations.ts';
export { addLocation, addRoom, type NewLocation, type NewRoom } from './rooms.ts';
export { endOf, spanOn, spansOf, type Weekly } from './times.ts';
export { joinWait } from './waits.ts';

/** Locations, rooms and what they are taken for, and materials on loan. The entry of the menu is that of the queue (module support). */
export const facilities: Module = {
  name: 'facilities',
  privacy,
  routes: [
    roomsPage,
    newRoomPage,
    roomAdded,
    roomPage,
    roomReserved,
    roomWaited,
    roomDaysClosed,
    roomChangePage,
    roomChanged,
    roomEndPage,
    roomEnded,
    locationsPage,
    newLocationPage,
    locationAdded,
    locationPage,
    locationChanged,
    locationEnded,
    reservationsPage,
    optionConfirmed,
    reservationCancelled,
    waitEnded,
    materialsPage,
    newMaterialPage,
    materialAdded,
    materialPage,
    materialChangePage,
    materialChanged,
    materialLent,
    stockAdded,
    itemChanged,
    loanPage,
    loanOut,
    loanReturned,
    loanChanged,
    loanCancelled,
  ],
  jobs: [roomTerms, loanTerms],
  mails: mailKinds,
};
