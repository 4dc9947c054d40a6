import { sql } from 'kysely';
import { blindIndexes } from '../../../platform/crypto/keys.ts';
import type { Reading } from '../../../platform/work.ts';
import { municipalityOfPostcode } from '../../regions/index.ts';
import type { Answers } from './answers.ts';
import type { Rules } from './rules.ts';

export type Access = 'free' | 'after-intake' | 'on-referral' | 'owner-only';

export interface Asking {
  offerId: string;
  access: Access;
  rules: Rules;
}

/** Something is asked besides who takes part and how they are reached. */
export function asksMore({ access, rules }: Pick<Asking, 'access' | 'rules'>): boolean {
  return (
    access === 'on-referral' || rules.residents !== 'anywhere' || rules.earlierOfferId !== null || rules.questions.length > 0
  );
}

export type Unmet =
  | { what: 'postcode'; why: 'missing' | 'unknown' }
  /** Lives elsewhere than where this is for. `lives`: null outside the region. */
  | { what: 'residence'; lives: string | null }
  | { what: 'referral' }
  | { what: 'earlier' }
  | { what: 'question'; id: string; why: 'missing' | 'wrong' };

/** Every condition of the offer that this family does not meet, checked by the program and not only by the page. */
export async function unmetConditions(reading: Reading, asking: Asking, email: string, answers: Answers): Promise<Unmet[]> {
  const { rules, access } = asking;
  return [
    ...(rules.residents === 'anywhere' ? [] : await residence(reading, asking, answers.postcode)),
    ...(access === 'on-referral' && answers.referral === '' ? [{ what: 'referral' as const }] : []),
    ...(rules.earlierOfferId && !answers.earlier && !(await didEarlier(reading, rules.earlierOfferId, email))
      ? [{ what: 'earlier' as const }]
      : []),
    ...rules.questions.flatMap((question): Unmet[] => {
      const given = answers.questions.find((one) => one.id === question.id)?.answer ?? '';
      if (given === '') return question.required ? [{ what: 'question', id: question.id, why: 'missing' }] : [];
      const allowed = question.kind === 'choice' ? question.options : question.kind === 'yes-no' ? ['ja', 'nee'] : null;
      return allowed && !allowed.includes(given) ? [{ what: 'question', id: question.id, why: 'wrong' }] : [];
    }),
  ];
}

async function residence(reading: Reading, { offerId, rules }: Asking, postcode: string): Promise<Unmet[]> {
  if (postcode === '') return [{ what: 'postcode', why: 'missing' }];
  const digits = /^([1-9]\d{3}) ?([A-Za-z]{2})?$/.exec(postcode)?.[1];
  if (!digits) return [{ what: 'postcode', why: 'unknown' }];
  const lives = await municipalityOfPostcode(reading, Number(digits));
  if (!lives) return [{ what: 'residence', lives: null }];
  if (rules.residents === 'region') return [];
  const given = await givenIn(reading, offerId);
  return given.length === 0 || given.some((one) => one.id === lives.id) ? [] : [{ what: 'residence', lives: lives.name }];
}

/** The municipalities in which an offer is given, by name; none: the whole region. */
export async function givenIn(reading: Reading, offerId: string): Promise<{ id: string; name: string }[]> {
  const found = await sql<{ id: string; name: string }>`select m.id, m.name from offer_municipalities om
    join municipalities m on m.id = om.municipality_id where om.offer_id = ${offerId} order by m.name collate "nl-NL-x-icu"`.execute(
    reading.tx,
  );
  return found.rows;
}

/** By this address somebody took part in, or has a place in, the earlier part. */
async function didEarlier(reading: Reading, offerId: string, email: string): Promise<boolean> {
  const found =
    await sql`select 1 from registrations where email_index = any(${blindIndexes(reading.services.keys, email)}::bytea[])
    and offer_id = ${offerId} and state in ('confirmed', 'completed') limit 1`.execute(reading.tx);
  return found.rows.length > 0;
}
