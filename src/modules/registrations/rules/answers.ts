import { z } from 'zod';
import type { Keys } from '../../../platform/crypto/keys.ts';
import { seal, unseal } from '../../../platform/crypto/seal.ts';

export const Answers = z.object({
  /** Four digits, when the offer asks where the family lives; else ''. */
  postcode: z.string().default(''),
  /** Who referred, in the family's own words; '' when nobody had to. */
  referral: z.string().default(''),
  /** The family says that it did the earlier part, by another address or long ago. */
  earlier: z.boolean().default(false),
  /** With the words of the question as they were asked: it may change later. */
  questions: z.array(z.object({ id: z.string(), label: z.string(), answer: z.string() })).default([]),
});
/** What a family said to the conditions and questions of an offer. Kept sealed. */
export type Answers = z.infer<typeof Answers>;

export const noAnswers: Answers = { postcode: '', referral: '', earlier: false, questions: [] };

/** Null when there is nothing to keep. */
export function sealAnswers(keys: Keys, answers: Answers | undefined): Buffer | null {
  const { postcode = '', referral = '', earlier = false, questions = [] } = answers ?? {};
  return postcode || referral || earlier || questions.length > 0 ? seal(keys, Answers.parse(answers)) : null;
}

export function openAnswers(keys: Keys, sealed: Buffer | null): Answers {
  return sealed ? Answers.parse(unseal(keys, sealed)) : noAnswers;
}
