import type { Module } from '../../platform/module.ts';
import { trainersPage } from './pages/trainers/route.tsx';
import { seeksTrainer } from './policy.ts';
import { privacy } from './privacy.ts';

export { type BookedSpan, bookTrainers, releaseSessionTrainers, releaseTrainers } from './bookings.ts';
export { type CertificateFault, certificateFaults, type Lack, type Requires } from './certificates.ts';
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
  routes: [trainersPage],
  nav: [
    {
      href: '/werk/trainers',
      label: { nl: 'Trainers', en: 'Trainers' },
      place: 'work',
      position: 70,
      can: seeksTrainer,
      icon: 'school',
    },
  ],
};
