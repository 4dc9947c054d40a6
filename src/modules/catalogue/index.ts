import { anyone } from '../../platform/auth/actor.ts';
import type { Module } from '../../platform/module.ts';
import { getIntervention, listInterventions } from './api/interventions.ts';
import { listOffers } from './api/list-offers.ts';
import { getOffer } from './api/offers.ts';
import { listSuggestions } from './api/suggestions.ts';
import { listThemes } from './api/themes.ts';
import { shelfMarks } from './jobs.ts';
import { mailKinds } from './mail-kinds.ts';
import { editOffer, newOffer, offerCreated, offerSaved } from './pages/edit-offer/route.tsx';
import { offerHistoryPage } from './pages/history/route.tsx';
import { methodPage, methodsPage } from './pages/method/route.tsx';
import { editMethod, manageMethods, methodAdded, methodChanged, newMethod } from './pages/methods/route.tsx';
import { offerPage } from './pages/offer/route.tsx';
import { pictureShown } from './pages/offer-pictures/file.ts';
import { pictureAdded, pictureRemoved, picturesPage } from './pages/offer-pictures/route.tsx';
import { recognitionChecked, recognitionsPage } from './pages/recognitions/route.tsx';
import { reviewPage, reviewSettingChanged } from './pages/review/route.tsx';
import { searchWordChanged, searchWordPage, searchWordRemoved } from './pages/search-word/route.tsx';
import { searchWordAdded, searchWordsOfTheme, searchWordsPage } from './pages/search-words/route.tsx';
import { shelfPage } from './pages/shelf/route.tsx';
import { offerWithdrawn, withdrawOfferPage } from './pages/withdraw-offer/route.tsx';
import { giveBackPage, offerGivenBack } from './pages/work-offer/give-back.tsx';
import { offerApproved, workOffer } from './pages/work-offer/route.tsx';
import { workOffers } from './pages/work-offers/route.tsx';
import { searchWordPaths } from './paths.ts';
import { editsOffers, editsSearchWords, reviewsOffers, worksWithFamilies } from './policy.ts';
import { privacy } from './privacy.ts';
import { shelfReady } from './search/indexes.ts';
import { sitemapParts } from './sitemap.ts';

export { type ContactPoint, callHref, contactPoints } from './contact.ts';
export { createOffer } from './create-offer.ts';
export { createOffers } from './create-offers.ts';
export { confirmOffers, moveOffer } from './freshness.ts';
export { addIntervention, type NewIntervention, type Recognition } from './interventions.ts';
export { type Access, type Audience, audiences, type Level, type OfferForm, type RequiredRegister } from './lists.ts';
export { tellReviewers } from './mails.ts';
export { type OfferDraft, offerDraft } from './offer-draft.ts';
export { faultText, readOffer } from './offer-faults.ts';
export { type OfferFault, type OfferInput, offerInput } from './offer-input.ts';
export { addOffer, type NewOffer } from './offers.ts';
export { type FullOffer, offersInFull } from './offers-in-full.ts';
export { shelfPath } from './paths.ts';
export { addPicture } from './pictures.ts';
export { groupOffers, type OfferNeed, offersForNeed, type PlanningOffer, planningOffer } from './planning.ts';
export { editsOffers, editsOffersOf, reviewsOffers } from './policy.ts';
export { audiencesOf } from './queries.ts';
export { approveOffer, returnOffer } from './review-offer.ts';
export { saveOffer, saveOffers } from './save-offer.ts';
export { loadSearchWords } from './search/search-words.ts';
export { withdrawOffer } from './withdraw-offer.ts';
export { withdrawOffers } from './withdraw-offers.ts';
export { audienceLabel, costText, forWhom } from './wording.ts';

const offerUpkeep = [
  ...[workOffers, newOffer, offerCreated, workOffer, editOffer, offerSaved, offerHistoryPage],
  ...[withdrawOfferPage, offerWithdrawn, offerApproved, giveBackPage, offerGivenBack, reviewPage, reviewSettingChanged],
  ...[picturesPage, pictureAdded, pictureRemoved, pictureShown],
];
const methodRoutes = [
  ...[methodsPage, methodPage, listInterventions, getIntervention],
  ...[manageMethods, newMethod, methodAdded, recognitionsPage, recognitionChecked, editMethod, methodChanged],
];

const label = { nl: 'Aanbod', en: 'Offers' };

const searchWordRoutes = [
  searchWordsPage,
  searchWordsOfTheme,
  searchWordAdded,
  searchWordPage,
  searchWordChanged,
  searchWordRemoved,
];

export const catalogue: Module = {
  name: 'catalogue',
  privacy,
  mails: mailKinds,
  sitemap: sitemapParts,
  routes: [
    shelfPage,
    offerPage,
    listOffers,
    listSuggestions,
    getOffer,
    listThemes,
    ...offerUpkeep,
    ...methodRoutes,
    ...searchWordRoutes,
  ],
  jobs: [shelfMarks],
  warm: shelfReady,
  nav: [
    { href: '/aanbod', label, place: 'public', position: 10, can: anyone, icon: 'search' },
    { href: '/aanbod', label, place: 'work', position: 60, can: worksWithFamilies, icon: 'search' },
    {
      href: '/werk/aanbod',
      label: { nl: 'Aanbod beheren', en: 'Manage offers' },
      place: 'work',
      position: 62,
      can: editsOffers,
      icon: 'list',
    },
    {
      href: '/werk/beheer/aanbod',
      label: { nl: 'Aanbod dat wacht', en: 'Offers that wait' },
      place: 'manage',
      position: 22,
      can: reviewsOffers,
      icon: 'list',
    },
    {
      href: '/werk/beheer/methoden',
      label: { nl: 'Methoden', en: 'Methods' },
      place: 'manage',
      position: 24,
      can: reviewsOffers,
      icon: 'school',
    },
    {
      href: searchWordPaths.all,
      label: { nl: 'Zoekwoorden', en: 'Search words' },
      place: 'manage',
      position: 26,
      can: editsSearchWords,
      icon: 'search',
    },
  ],
};
