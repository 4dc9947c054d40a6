import type { Module } from '../../platform/module.ts';

export { confirmRegistration } from './confirmation.ts';
export { type Contact, type Participant } from './contact.ts';
export { type PlacesSummary, placesSummary } from './queries.ts';
export { type NewRegistration, type Registered, type RegistrationState, register } from './registration.ts';
export { type NewReservation, reserveForTeam } from './reservations.ts';

export const registrations: Module = { name: 'registrations', routes: [] };
