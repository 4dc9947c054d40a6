import type { Module } from '../../platform/module.ts';

export type { Span } from '../../platform/clock/span.ts';
export { type BookingOwner, bookRoom, releaseRooms, releaseSessionRooms } from './bookings.ts';
export { freeRooms, type RoomView, room, rooms } from './queries.ts';
export { addLocation, addRoom, type NewLocation, type NewRoom } from './rooms.ts';

export const facilities: Module = { name: 'facilities', routes: [] };
