import { z } from 'zod';
import type { Keys } from '../../platform/crypto/keys.ts';
import { seal, unseal } from '../../platform/crypto/seal.ts';
import type { ResidentNeed } from '../demand/index.ts';

/** Who asks: a parent for children, or a young person for themselves. */
export const audiences = ['parents', 'youth'] as const;
export type Audience = (typeof audiences)[number];

export const distances = ['5', '10', '20', '40'] as const;
export const MOST_CHILDREN = 4;
/** A young person puts a wish from this age in years on; for younger children a parent does. */
export const YOUNGEST = 12;

const Ages = z.object({ ageMin: z.number().int(), ageMax: z.number().int() });

const Ask = z.object({
  theme: z.string(),
  /** Of each child, in whole months as on `statedOn`. */
  ages: z.array(Ages).min(1).max(MOST_CHILDREN),
  /** Brothers and sisters in one group; apart: one group each. */
  together: z.boolean(),
  municipalityId: z.uuid(),
  /** As they typed it: a postcode or a place. */
  place: z.string(),
  postcode4: z.number().int().nullable(),
  maxKm: z.number().int(),
  dayParts: z.array(z.number().int()).min(1),
  languages: z.array(z.string()).min(1),
  statedOn: z.string(),
});
/** What somebody looks for. There is no free text in it: nobody reads their words. */
export type Ask = z.infer<typeof Ask>;

const Kept = z.object({ email: z.string().nullable(), ask: Ask });
/** Everything of a wish that is personal. Kept sealed. */
export type Kept = z.infer<typeof Kept>;

export function sealWish(keys: Keys, kept: Kept): Buffer {
  return seal(keys, Kept.parse(kept));
}

export function openWish(keys: Keys, sealed: Buffer): Kept {
  return Kept.parse(unseal(keys, sealed));
}

/** The needs that a plan reckons with: one for who go together, else one each (rule 4). */
export function needsOf(ask: Ask, waitingSince: Temporal.PlainDate): ResidentNeed[] {
  const shared = {
    municipalityId: ask.municipalityId,
    postcode4: ask.postcode4,
    theme: ask.theme,
    statedOn: Temporal.PlainDate.from(ask.statedOn),
    dayParts: ask.dayParts,
    languages: ask.languages,
    maxKm: ask.maxKm,
    waitingSince,
  };
  if (!ask.together) return ask.ages.map((ages) => ({ ...shared, ...ages, places: 1 }));
  return [
    {
      ...shared,
      places: ask.ages.length,
      ageMin: Math.min(...ask.ages.map((ages) => ages.ageMin)),
      ageMax: Math.max(...ask.ages.map((ages) => ages.ageMax)),
    },
  ];
}
