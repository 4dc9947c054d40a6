/** The closed lists of an offer (domain.md, Lists); themes, municipalities and methods are the region's own. */
/** Ages in whole months: -9 is the start of a pregnancy, 287 the last month of being 23 (rule 5). */
export const YOUNGEST = -9;
export const OLDEST = 287;

/** Growing up, and later support for who needs it to live at home (A11). */
export const offerDomains = ['youth', 'wmo'] as const;
export const levels = ['universal', 'selective', 'problem-focused'] as const;
export const functions = [
  'information',
  'advice',
  'early-recognition',
  'practical-support',
  'strengthening-network',
  'stimulating-environment',
] as const;
export const audiences = [
  'parents',
  'expecting-parents',
  'children',
  'young-people',
  'families',
  'professionals',
  'volunteers',
] as const;
export const forms = ['group', 'individual', 'online', 'at-home', 'meeting', 'consultation-hour'] as const;
export const accesses = ['free', 'after-intake', 'on-referral', 'owner-only'] as const;
export const registers = ['none', 'skj', 'big', 'skj-or-big'] as const;
/** Languages in which an offer may be given. */
export const offerLanguages = ['nl', 'en', 'ar', 'tr', 'pl', 'uk', 'ti', 'so', 'es', 'fr', 'de', 'fa', 'zh', 'bg', 'ro'] as const;

export type OfferDomain = (typeof offerDomains)[number];
export type Level = (typeof levels)[number];
export type OfferFunction = (typeof functions)[number];
export type Audience = (typeof audiences)[number];
export type OfferForm = (typeof forms)[number];
export type Access = (typeof accesses)[number];
export type RequiredRegister = (typeof registers)[number];

/** A question that visitors often ask, with its answer. */
export interface OfferQuestion {
  q: string;
  a: string;
}
