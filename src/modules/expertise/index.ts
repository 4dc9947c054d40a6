import type { Module } from '../../platform/module.ts';

export { type BookingOwner, bookTrainer, bookTrainers, releaseSessionTrainers, releaseTrainers } from './bookings.ts';
export { type CertificateFault, certificateFaults, type Lack, type Requires } from './certificates.ts';
export { type TrainerView, trainers, trainersByIds } from './queries.ts';
export { type Fitness, type SuitableTrainer, trainersWhoCan } from './suitable.ts';
export {
  addQualification,
  addTrainer,
  addTrainingWish,
  type NewQualification,
  type NewTrainer,
  type Registered,
} from './trainers.ts';

export const expertise: Module = { name: 'expertise', routes: [] };
