import type { Module } from '../../platform/module.ts';
import { registrationCompletion, registrationTerms } from './jobs.ts';
import { lostLinks } from './lost-links.ts';
import { mailKinds } from './mail-kinds.ts';
import { lostLink, lostLinkAsked, lostLinkSent } from './pages/lost-link/route.tsx';
import { ownCancellation, ownCancellationSent } from './pages/own-cancellation/route.tsx';
import { ownPhone, ownPhoneSent } from './pages/own-phone/route.tsx';
import {
  confirmation,
  movePlaceKept,
  otherGroupTaken,
  ownCalendar,
  ownPage,
  placeAccepted,
  placeDeclined,
  waitsForAnother,
} from './pages/own-registration/route.tsx';
import { childrenStep, childrenStepSent, firstStep, firstStepSent } from './pages/register-children/route.tsx';
import { contactStep, contactStepSent } from './pages/register-contact/route.tsx';
import { registerSent } from './pages/register-sent/route.tsx';
import { summaryStep, summaryStepSent } from './pages/register-summary/route.tsx';
import { attendance, attendanceNoted } from './pages/work-attendance/route.tsx';
import { familyCancelled, familyPage } from './pages/work-family/route.tsx';
import { participants, placesGivenBack } from './pages/work-participants/route.tsx';
import { workRegistration, workRegistrationSent } from './pages/work-registration/route.tsx';
import { privacy } from './privacy.ts';

export { type Answered, confirmRegistration } from './confirmation.ts';
export type { Contact, Participant } from './contact.ts';
export { startReserved } from './drafts.ts';
export { goAhead } from './go-ahead.ts';
export { cancelWholeGroup } from './group-cancellation.ts';
export { changeWholeGroup } from './group-change.ts';
export { type Impact, impactOf } from './impact.ts';
export { mergeGroups } from './merge.ts';
export { type MergePreview, mergePreview } from './merge-preview.ts';
export { ownRegistration, registrationIdOf } from './own-registration.ts';
export { trailOfRegistration } from './personal.ts';
export { accessTo } from './policy.ts';
export type { PlacesSummary } from './queries.ts';
export { type NewRegistration, type Registered, type RegistrationState, register } from './registration.ts';
export { giveBack, type NewReservation, reserveForTeam } from './reservations.ts';
export { type WaitingNeed, waitingNeedOf, waitingNeeds } from './waiting-needs.ts';

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
    movePlaceKept,
    waitsForAnother,
    otherGroupTaken,
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
  ],
  jobs: [registrationTerms, registrationCompletion, lostLinks],
  mails: mailKinds,
  privacy,
};
