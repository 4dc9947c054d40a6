import { z } from 'zod';
import type { Keys } from '../../platform/crypto/keys.ts';
import { seal, unseal } from '../../platform/crypto/seal.ts';

export const initiators = ['parent', 'youth', 'association', 'professional'] as const;
export type Initiator = (typeof initiators)[number];

export const needs = ['room', 'help', 'money'] as const;
export type Need = (typeof needs)[number];

export type InitiativeState = 'draft' | 'unconfirmed' | 'waiting' | 'published' | 'returned' | 'refused' | 'ended';

/** Why an initiative is sent back or refused; own words come with it. */
export const reasons = [
  'personal-data',
  'unclear',
  'advertising',
  'not-for-children',
  'exists-already',
  'unsafe',
  'other',
] as const;
export type Reason = (typeof reasons)[number];

/** What somebody wants to start, as everybody may read it. Ages in whole months of the child. */
export interface InitiativeContent {
  who: Initiator;
  title: string;
  what: string;
  theme: string | null;
  ageMin: number;
  ageMax: number;
  municipalityId: string;
  place: string;
  dayParts: number[];
  dates: string;
  people: number;
  needs: Need[];
  needsNote: string;
}

export interface InitiativeView extends InitiativeContent {
  id: string;
  slug: string | null;
  state: InitiativeState;
  municipalityName: string;
  themeLabel: string | null;
  themeLabelEn: string | null;
  language: 'nl' | 'en';
  personId: string | null;
  reasonCode: Reason | null;
  reason: string | null;
  changedAt: Temporal.Instant;
  publishedAt: Temporal.Instant | null;
  endsOn: Temporal.PlainDate | null;
}

const Contact = z.object({ name: z.string(), email: z.string() });
/** Who started it. Kept sealed, shown to nobody but themselves. */
export type Contact = z.infer<typeof Contact>;

export const sealContact = (keys: Keys, contact: Contact): Buffer => seal(keys, Contact.parse(contact));
export const openContact = (keys: Keys, sealed: Buffer): Contact => Contact.parse(unseal(keys, sealed));

const Reply = z.object({ name: z.string(), email: z.string(), message: z.string(), answer: z.string() });
/** What somebody answered to an initiative. Kept sealed. */
export type Reply = z.infer<typeof Reply>;

export const sealReply = (keys: Keys, reply: Reply): Buffer => seal(keys, Reply.parse(reply));
export const openReply = (keys: Keys, sealed: Buffer): Reply => Reply.parse(unseal(keys, sealed));

/** Somebody joins in, or offers help. */
export type ReplyKind = 'join' | 'help';
