import { babyOffers } from './offers-baby.ts';
import { familyOffers } from './offers-family.ts';
import { healthOffers } from './offers-health.ts';
import { mindOffers } from './offers-mind.ts';
import { neighbourhoodOffers } from './offers-neighbourhood.ts';
import { parentingOffers } from './offers-parenting.ts';
import { professionalOffers } from './offers-professionals.ts';
import { resilienceOffers } from './offers-resilience.ts';
import { schoolOffers } from './offers-school.ts';
import { socialSkillsOffers } from './offers-social.ts';
import { teensOffers } from './offers-teens.ts';
import { toddlerOffers } from './offers-toddler.ts';
import { youthOffers } from './offers-youth.ts';
import type { Offer } from './types.ts';

/** Everything "on the shelf" of the example region. */
export const offers: readonly Offer[] = [
  ...parentingOffers,
  ...teensOffers,
  ...babyOffers,
  ...toddlerOffers,
  ...resilienceOffers,
  ...socialSkillsOffers,
  ...familyOffers,
  ...healthOffers,
  ...mindOffers,
  ...schoolOffers,
  ...youthOffers,
  ...neighbourhoodOffers,
  ...professionalOffers,
];
