import { interventions } from './interventions.ts';
import { organisations } from './organisations.ts';
import type { Offer } from './types.ts';

/** What an offer of the example has besides what is written out for it: made up, but as such offers usually have it. */
export interface OfferExtras {
  remissions: string;
  pricePerParticipantCents: number | null;
  qualificationNeeded: boolean;
  coTrainer: boolean;
  materials: string[];
  /** CBS codes; none: the whole region. */
  municipalities: string[];
}

const noMethod = 'Eigen werkwijze';
const professional = (offer: Offer) => offer.audience.every((one) => one === 'professionals' || one === 'volunteers');

export function extrasOf(offer: Offer): OfferExtras {
  const method = interventions.find((one) => one.key === offer.intervention);
  const owner = organisations.find((one) => one.key === offer.organisation);
  const together = offer.form === 'group' || offer.form === 'meeting';
  const middle = Math.round((offer.minSize + offer.maxSize) / 2);
  return {
    remissions: remissionsOf(offer),
    pricePerParticipantCents:
      offer.pricePerGroupCents && together ? Math.round(offer.pricePerGroupCents / middle / 100) * 100 : null,
    qualificationNeeded: method !== undefined && method.nji !== 'not-in-database' && !(method.njiNote ?? '').startsWith(noMethod),
    coTrainer: offer.trainersNeeded === 2,
    materials: materialsOf(offer),
    // Who may work outside the own municipality gives it in the whole region.
    municipalities: !offer.deployableOutside && owner?.municipality ? [owner.municipality] : [],
  };
}

function remissionsOf(offer: Offer): string {
  if (offer.contributionCents === 0) return '';
  if (professional(offer)) return 'Vrijwilligers van organisaties in de regio betalen niets.';
  return 'Heeft u weinig geld? Met een minimapas van uw gemeente betaalt u niets. Zeg het bij de aanmelding, u hoeft niets uit te leggen.';
}

function materialsOf(offer: Offer): string[] {
  if (offer.form === 'online') return ['Een telefoon, tablet of computer met internet'];
  if (offer.form === 'individual' || offer.form === 'at-home' || offer.form === 'consultation-hour') return [];
  const forAll = ['Beamer en scherm', 'Flap-over met stiften'];
  const young = offer.audience.includes('children') || offer.audience.includes('young-people');
  return young ? [...forAll, 'Stoelkussens of matten', 'Een werkboekje per deelnemer'] : [...forAll, 'Een map per deelnemer'];
}
