import type { Module } from '../../platform/module.ts';
import { trainersPage } from './pages/trainers/route.tsx';
import { seeksTrainer } from './policy.ts';

export { type BookingOwner, bookTrainers, releaseSessionTrainers, releaseTrainers } from './bookings.ts';
export { type CertificateFault, certificateFaults, type Lack, type Requires } from './certificates.ts';
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
