import { anyone } from '../../platform/auth/actor.ts';
import type { Module } from '../../platform/module.ts';
import { getOffer, listOffers } from './api/offers.ts';
import { listThemes } from './api/themes.ts';
import { offerPage } from './pages/offer/route.tsx';
import { shelfPage } from './pages/shelf/route.tsx';
import { worksWithFamilies } from './policy.ts';
import { privacy } from './privacy.ts';

export { type ContactPoint, callHref, contactPoints } from './contact.ts';
export { addIntervention, type NewIntervention, type Recognition } from './interventions.ts';
export {
  type Access,
  type Audience,
  addOffer,
  type Level,
  type NewOffer,
  type OfferForm,
  type RequiredRegister,
} from './offers.ts';
export { shelfPath } from './paths.ts';
export { type OfferNeed, offersForNeed, type PlanningOffer, planningOffer } from './planning.ts';
export { audiencesOf } from './queries.ts';
export { costText, forWhom } from './wording.ts';

const label = { nl: 'Aanbod', en: 'Offers' };

export const catalogue: Module = {
  name: 'catalogue',
  privacy,
  routes: [shelfPage, offerPage, listOffers, getOffer, listThemes],
  nav: [
    { href: '/aanbod', label, place: 'public', position: 10, can: anyone, icon: 'search' },
    { href: '/aanbod', label, place: 'work', position: 60, can: worksWithFamilies, icon: 'search' },
  ],
};
