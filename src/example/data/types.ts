/** Shapes of the example region's content. Keys are stable text ids that the parts use to refer to each other. */

export type OrganisationKind = 'core-partner' | 'chain-partner' | 'finding-place' | 'provider' | 'municipality';

export interface Organisation {
  readonly key: string;
  readonly name: string;
  readonly kind: OrganisationKind;
  /** Short Dutch kind, for example 'Jeugd- en gezinsteam'. */
  readonly sort: string;
  /** CBS code; absent when the organisation works for the whole region. */
  readonly municipality?: string;
  readonly phone?: string;
  /** Where the organisation can be written. */
  readonly email?: string;
  readonly website?: string;
  readonly summary: string;
}

export type NjiRecognition =
  | 'not-in-database'
  | 'not-recognised'
  | 'well-substantiated'
  | 'first-indications'
  | 'good-indications'
  | 'strong-indications';

export interface Intervention {
  readonly key: string;
  readonly name: string;
  readonly nji: NjiRecognition;
  /** Where the recognition and the ages come from: the sources, or general knowledge. */
  readonly njiNote: string;
  readonly owner?: string;
  readonly summary: string;
}

export type PreventionLevel = 'universal' | 'selective' | 'problem-focused';

export type OfferFunction =
  | 'information'
  | 'advice'
  | 'early-recognition'
  | 'practical-support'
  | 'strengthening-network'
  | 'stimulating-environment';

export type Audience =
  | 'parents'
  | 'expecting-parents'
  | 'children'
  | 'young-people'
  | 'families'
  | 'professionals'
  | 'volunteers';

export type OfferForm = 'group' | 'individual' | 'online' | 'at-home' | 'meeting' | 'consultation-hour';

export type Language = 'nl' | 'en' | 'ar' | 'tr' | 'pl';

export type OfferAccess = 'free' | 'after-intake' | 'on-referral' | 'owner-only';

export type RequiredRegister = 'none' | 'skj' | 'big' | 'skj-or-big';

export interface Question {
  readonly q: string;
  readonly a: string;
}

export interface Offer {
  readonly key: string;
  readonly slug: string;
  readonly title: string;
  readonly organisation: string;
  readonly intervention: string;
  readonly level: PreventionLevel;
  readonly functions: readonly OfferFunction[];
  readonly audience: readonly Audience[];
  /** Whole months of the child concerned, -9..287. */
  readonly ageMin: number;
  readonly ageMax: number;
  /** Greatest difference in months between the oldest and the youngest child of one group. */
  readonly ageSpan?: number;
  readonly themes: readonly string[];
  readonly form: OfferForm;
  readonly sessions: number;
  readonly sessionMinutes: number;
  readonly minSize: number;
  readonly maxSize: number;
  readonly trainersNeeded: 1 | 2;
  readonly languages: readonly Language[];
  readonly contributionCents: number;
  readonly contributionNote?: string;
  readonly access: OfferAccess;
  readonly intakeBy?: string;
  readonly registerAt?: string;
  /** Of this offer itself; else that of its organisation. */
  readonly phone?: string;
  /** People from outside the region may take part. */
  readonly openOutsideRegion: boolean;
  /** The owner's staff may carry it out outside their own municipality. */
  readonly deployableOutside: boolean;
  readonly requires: RequiredRegister;
  readonly summary: string;
  readonly forWhom: string;
  readonly whatYouGet: readonly string[];
  readonly whatHappens: string;
  readonly practical?: string;
  readonly questions: readonly Question[];
  /** What one run costs the payer, in cents. */
  readonly pricePerGroupCents?: number;
  readonly titleEn?: string;
  readonly summaryEn?: string;
}

export interface Theme {
  readonly code: string;
  readonly nl: string;
  readonly en: string;
  /** Words that parents, young people and professionals use for it themselves. */
  readonly words: readonly string[];
  /** Delicate themes show a larger area in demands (domain rule 7). */
  readonly delicate: boolean;
}

/** The roles of domain.md; 'planner' is a flag on a role, not a role of its own. */
export type Role =
  | 'parent'
  | 'youth'
  | 'professional'
  | 'trainer'
  | 'provider'
  | 'facility-support'
  | 'local-contact'
  | 'desk-worker'
  | 'question-expert'
  | 'care-coordinator'
  | 'family-coach'
  | 'care-director'
  | 'youth-director'
  | 'access-worker'
  | 'policy-officer'
  | 'editor'
  | 'moderator'
  | 'privacy-officer'
  | 'region-admin';

export interface PersonRole {
  readonly role: Role;
  readonly organisation?: string;
  readonly municipality?: string;
  readonly planner?: true;
}

export interface Person {
  readonly key: string;
  readonly name: string;
  readonly email: string;
  readonly roles: readonly PersonRole[];
  /** Who this is and what to try, for the one-click log-in page. */
  readonly about: string;
  readonly featured?: boolean;
}

export interface Qualification {
  readonly intervention: string;
  /** Months from today; negative is expired. */
  readonly until: number;
}

/** A register entry or certificate: only number and term are kept (domain rule 18). */
export interface Registered {
  readonly number: string;
  /** Months from today; negative is expired. */
  readonly monthsLeft: number;
}

export interface Trainer {
  readonly person: string;
  readonly organisation: string;
  readonly home: { readonly lat: number; readonly lon: number; readonly municipality: string };
  readonly maxKm: number;
  readonly languages: readonly Language[];
  /** weekday * 4 + part; Monday 0; parts morning, afternoon, early evening, evening. */
  readonly dayParts: readonly number[];
  readonly qualifications: readonly Qualification[];
  readonly vog: Registered;
  readonly skj?: Registered;
  readonly big?: Registered;
  readonly feeCents: number;
  /** May only stand beside another, fully qualified trainer. */
  readonly coTrainer: boolean;
  readonly wantsTraining?: readonly string[];
  readonly about: string;
}

export interface Location {
  readonly key: string;
  readonly name: string;
  readonly organisation?: string;
  readonly street: string;
  readonly number: string;
  readonly postcode: string;
  readonly town: string;
  readonly municipality: string;
  readonly lat: number;
  readonly lon: number;
  readonly wheelchair: boolean;
  readonly travel: string;
}

export interface Room {
  readonly key: string;
  readonly location: string;
  readonly name: string;
  readonly capacity: number;
  readonly dayParts: readonly number[];
  readonly rentCents: number;
  readonly facilities: readonly string[];
}

export interface SchoolHoliday {
  readonly name: string;
  /** ISO dates, both included. */
  readonly from: string;
  readonly to: string;
  readonly madeUp: true;
}

export interface PlannedGroup {
  readonly offer: string;
  readonly room: string;
  readonly trainers: readonly string[];
  /** 0 is Monday. */
  readonly weekday: 0 | 1 | 2 | 3 | 4 | 5 | 6;
  /** Local clock time, HH:MM. */
  readonly time: string;
  /** First session in the week that many weeks from this one; negative has begun already. */
  readonly startsInWeeks: number;
  readonly sessions: number;
  readonly capacity: number;
  readonly minSize: number;
  readonly openTo: 'teams' | 'parents';
  readonly language: Language;
  /** Example registrations to make. */
  readonly filled: number;
  /** Families on its waiting list; another group near by is fine for them. */
  readonly waiting?: number;
  /** Nobody has decided yet whether it goes ahead. */
  readonly undecided?: true;
  readonly contributionCents?: number;
  readonly title?: string;
}

export interface OpenDemand {
  readonly person: string;
  readonly theme: string;
  readonly intervention?: string;
  readonly count: number;
  /** Whole months. */
  readonly ageMin: number;
  readonly ageMax: number;
  readonly municipality: string;
  /** District, never an address. */
  readonly area?: string;
  readonly postcode4: string;
  readonly dayParts: readonly number[];
  readonly languages: readonly Language[];
  readonly maxKm: number;
  readonly weeksWaiting: number;
  readonly urgent: boolean;
  readonly note?: string;
}
