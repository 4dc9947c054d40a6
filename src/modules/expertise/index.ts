import type { Module } from '../../platform/module.ts';
import { qualificationsEnding } from './ending.ts';
import { mailKinds } from './mails.ts';
import { hoursApproved, oneTrainerPage } from './pages/one/route.tsx';
import {
  absenceAdded,
  absenceRemoved,
  availabilitySaved,
  hoursAsked,
  ownTrainerPage,
  qualificationClaimed,
  wishesSaved,
} from './pages/own/route.tsx';
import { claimConfirmed, claimRefused, qualificationsPage } from './pages/qualifications/route.tsx';
import { findTrainersPage } from './pages/search/route.tsx';
import { trainersPage } from './pages/trainers/route.tsx';
import { isTrainer, seeksTrainer } from './policy.ts';
import { privacy } from './privacy.ts';

export { addAbsence } from './absences.ts';
export { saveAvailability } from './availability.ts';
export {
  type BookedSpan,
  bookTrainers,
  lockTrainers,
  releaseSessionTrainers,
  releaseTrainerOf,
  releaseTrainerOfProposal,
  releaseTrainers,
} from './bookings.ts';
export { type CertificateFault, certificateFaults, type Lack, type Requires } from './certificates.ts';
export { claimQualification } from './claims.ts';
export { confirmTrainers, hideTrainer } from './freshness.ts';
export { askHours } from './hours.ts';
export { markText } from './mark-words.ts';
export { type TrainerView, trainersByIds } from './queries.ts';
export { type Fitness, type SuitableTrainer, trainersWhoCan } from './suitable.ts';
export {
  addQualification,
  addTrainer,
  addTrainingWish,
  type NewQualification,
  type NewTrainer,
  type Registered,
} from './trainers.ts';

export const expertise: Module = {
  name: 'expertise',
  privacy,
  routes: [
    trainersPage,
    findTrainersPage,
    qualificationsPage,
    claimConfirmed,
    claimRefused,
    oneTrainerPage,
    hoursApproved,
    ownTrainerPage,
    availabilitySaved,
    absenceAdded,
    absenceRemoved,
    qualificationClaimed,
    hoursAsked,
    wishesSaved,
  ],
  jobs: [qualificationsEnding],
  mails: mailKinds,
  nav: [
    {
      href: '/werk/trainers',
      label: { nl: 'Trainers', en: 'Trainers' },
      place: 'work',
      position: 70,
      can: seeksTrainer,
      icon: 'school',
    },
    {
      href: '/mijn/trainer',
      label: { nl: 'Mijn inzet als trainer', en: 'My work as a trainer' },
      place: 'own',
      position: 5,
      can: isTrainer,
      icon: 'school',
    },
  ],
};
