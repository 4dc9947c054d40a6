import type { Module } from '../../platform/module.ts';
import { registrationCompletion, registrationTerms } from './jobs.ts';
import { lostLinks } from './lost-links.ts';
import { mailKinds } from './mail-kinds.ts';
import { lostLink, lostLinkAsked, lostLinkSent } from './pages/lost-link/route.tsx';
import { ownCancellation, ownCancellationSent } from './pages/own-cancellation/route.tsx';
import { ownPhone, ownPhoneSent } from './pages/own-phone/route.tsx';
import { confirmation, ownCalendar, ownPage, placeAccepted, placeDeclined } from './pages/own-registration/route.tsx';
import { childrenStep, childrenStepSent, firstStep, firstStepSent } from './pages/register-children/route.tsx';
import { contactStep, contactStepSent } from './pages/register-contact/route.tsx';
import { registerSent } from './pages/register-sent/route.tsx';
import { summaryStep, summaryStepSent } from './pages/register-summary/route.tsx';
import { attendance, attendanceNoted } from './pages/work-attendance/route.tsx';
import { familyCancelled, familyPage } from './pages/work-family/route.tsx';
import { groupCancellation, groupCancelled } from './pages/work-group-cancellation/route.tsx';
import { participants, placesGivenBack } from './pages/work-participants/route.tsx';
import { workRegistration, workRegistrationSent } from './pages/work-registration/route.tsx';
import { privacy } from './privacy.ts';

export { type Answered, confirmRegistration } from './confirmation.ts';
export type { Contact, Participant } from './contact.ts';
export { ownRegistration, registrationIdOf } from './own-registration.ts';
export { trailOfRegistration } from './personal.ts';
export type { PlacesSummary } from './queries.ts';
export { type NewRegistration, type Registered, type RegistrationState, register } from './registration.ts';
export { type NewReservation, reserveForTeam } from './reservations.ts';

export const registrations: Module = {
  name: 'registrations',
  routes: [
    firstStep,
    firstStepSent,
    childrenStep,
    childrenStepSent,
    contactStep,
    contactStepSent,
    summaryStep,
    summaryStepSent,
    registerSent,
    lostLink,
    lostLinkAsked,
    lostLinkSent,
    ownPage,
    ownCalendar,
    confirmation,
    placeAccepted,
    placeDeclined,
    ownCancellation,
    ownCancellationSent,
    ownPhone,
    ownPhoneSent,
    participants,
    placesGivenBack,
    workRegistration,
    workRegistrationSent,
    familyPage,
    familyCancelled,
    attendance,
    attendanceNoted,
    groupCancellation,
    groupCancelled,
  ],
  jobs: [registrationTerms, registrationCompletion, lostLinks],
  mails: mailKinds,
  privacy,
};
