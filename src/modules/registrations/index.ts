import type { Module } from '../../platform/module.ts';
import { paymentNews } from './api/payment-news.ts';
import { paymentsSettled } from './contribution/job.ts';
import { registrationCompletion, registrationTerms } from './jobs.ts';
import { lostLinks } from './lost-links.ts';
import { mailKinds } from './mail-kinds.ts';
import { bankAnswered, bankPage } from './pages/example-bank/route.tsx';
import { lostLink, lostLinkAsked, lostLinkSent } from './pages/lost-link/route.tsx';
import { ownCancellation, ownCancellationSent } from './pages/own-cancellation/route.tsx';
import { ownDetails, ownDetailsSent } from './pages/own-details/route.tsx';
import { ownMove, ownMoveSent } from './pages/own-move/route.tsx';
import { ownPayment, ownPaymentBegun } from './pages/own-payment/route.tsx';
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
import { ownWaiting, ownWaitingSent } from './pages/own-waiting/route.tsx';
import { paymentChecked, paymentPage } from './pages/payment/route.tsx';
import { childrenStep, childrenStepSent, firstStep, firstStepSent } from './pages/register-children/route.tsx';
import { contactStep, contactStepSent } from './pages/register-contact/route.tsx';
import { questionsStep, questionsStepSent } from './pages/register-questions/route.tsx';
import { registerSent } from './pages/register-sent/route.tsx';
import { summaryStep, summaryStepSent } from './pages/register-summary/route.tsx';
import { absenceFollowedUp, absences } from './pages/work-absences/route.tsx';
import { attendance, attendanceNoted } from './pages/work-attendance/route.tsx';
import { contributionGivenBack, contributions, surplusGivenBack } from './pages/work-contributions/route.tsx';
import { contributionRecorded, familyCancelled, familyPage } from './pages/work-family/route.tsx';
import { intake, intakeDecided, intakePlanned } from './pages/work-intake/route.tsx';
import { intakes } from './pages/work-intakes/route.tsx';
import { participants, placesGivenBack } from './pages/work-participants/route.tsx';
import { workRegistration, workRegistrationSent } from './pages/work-registration/route.tsx';
import { rulesPage, rulesSaved } from './pages/work-rules/route.tsx';
import { intakesPath } from './paths.ts';
import { holdsIntakes } from './policy.ts';
import { privacy } from './privacy.ts';
import { sessionReminders } from './reminders/job.ts';

export { noteAttendance, type Presence } from './attendance.ts';
export { attendanceCounts, cameEnough, type FamilyThatCame, familiesThatCame } from './attendance-counts.ts';
export { type Answered, confirmRegistration } from './confirmation.ts';
export type { Contact, Participant } from './contact.ts';
export { carryPayment } from './contribution/carry.ts';
export { recordContribution } from './contribution/contributions.ts';
export { beginPayment } from './contribution/payments.ts';
export { startReserved } from './drafts.ts';
export { goAhead } from './go-ahead.ts';
export { cancelWholeGroup } from './group-cancellation.ts';
export { changeWholeGroup } from './group-change.ts';
export { type Impact, impactOf } from './impact.ts';
export { ImpactCard } from './impact-card.tsx';
export { decideIntake } from './intake/decide.ts';
export { planIntake } from './intake/plan.ts';
export { type IntakeToDo, intakesToDo } from './intake/queries.ts';
export { mergeGroups } from './merge.ts';
export { type MergePreview, mergePreview } from './merge-preview.ts';
export { ownRegistration, registrationIdOf } from './own-registration.ts';
export { absencesPath, intakePath } from './paths.ts';
export { trailOfRegistration } from './personal-trail.ts';
export { type ToldOfOnline, tellOfOnline, toldOfOnline } from './placed-mails.ts';
export { accessTo, intakesOf } from './policy.ts';
export type { PlacesSummary } from './queries.ts';
export { type ReachedBy, type RouteCount, type RouteIn, reachedBy, routeCounts, routesIn } from './reached-by.ts';
export { type NewRegistration, type Registered, type RegistrationState, register } from './registration.ts';
export { type AbsencesToDo, absencesToDo } from './reminders/absences.ts';
export { giveBack, type NewReservation, reserveForTeam } from './reservations.ts';
export { saveRules } from './rules/rules.ts';
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
    questionsStep,
    questionsStepSent,
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
    ownDetails,
    ownDetailsSent,
    ownMove,
    ownMoveSent,
    ownWaiting,
    ownWaitingSent,
    ownPayment,
    ownPaymentBegun,
    paymentPage,
    paymentChecked,
    paymentNews,
    bankPage,
    bankAnswered,
    ownPhone,
    ownPhoneSent,
    participants,
    placesGivenBack,
    workRegistration,
    workRegistrationSent,
    familyPage,
    familyCancelled,
    contributionRecorded,
    contributions,
    surplusGivenBack,
    contributionGivenBack,
    intakes,
    intake,
    intakePlanned,
    intakeDecided,
    rulesPage,
    rulesSaved,
    absences,
    absenceFollowedUp,
    attendance,
    attendanceNoted,
  ],
  nav: [
    {
      href: intakesPath,
      label: { nl: 'Gesprekken vooraf', en: 'Talks beforehand' },
      place: 'work',
      position: 52,
      can: holdsIntakes,
      icon: 'clipboard-list',
    },
  ],
  jobs: [registrationTerms, registrationCompletion, lostLinks, paymentsSettled, sessionReminders],
  mails: mailKinds,
  privacy,
};
