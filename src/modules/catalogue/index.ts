import type { Module } from '../../platform/module.ts';

export { addIntervention, type NewIntervention, type Recognition } from './interventions.ts';
export { type Access, type Audience, addOffer, type Level, type NewOffer, type OfferForm, type RequiredRegister } from './offers.ts';
export { type OfferNeed, offersForNeed, type PlanningOffer, planningOffer } from './planning.ts';

export const catalogue: Module = { name: 'catalogue', routes: [] };
