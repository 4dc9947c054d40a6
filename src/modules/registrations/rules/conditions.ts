import { sql } from 'kysely';
import { blindIndexes } from '../../../platform/crypto/keys.ts';
import type { Reading } from '../../../platform/work.ts';
import { municipalityOfPostcode } from '../../regions/index.ts';
import type { Answers } from './answers.ts';
import type { Question, Rules } from './rules.ts';

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

/**
 * Every condition of the offer that this family does not meet, checked by the program and not only by the page. Whether it took part before it says
 * itself: nothing is looked up by an address of which nobody showed yet that it is theirs.
 */
export async function unmetConditions(reading: Reading, asking: Asking, answers: Answers): Promise<Unmet[]> {
  const { rules, access } = asking;
  return [
    ...(rules.residents === 'anywhere' ? [] : await residence(reading, asking, answers.postcode)),
    ...(access === 'on-referral' && answers.referral === '' ? [{ what: 'referral' as const }] : []),
    ...(rules.earlierOfferId && !answers.earlier ? [{ what: 'earlier' as const }] : []),
    ...wrongAnswers(rules.questions, answers),
  ];
}

/** Questions that have no answer, or another than they allow. */
export function wrongAnswers(questions: Question[], answers: Pick<Answers, 'questions'>): Unmet[] {
  return questions.flatMap((question): Unmet[] => {
    const given = answers.questions.find((one) => one.id === question.id)?.answer ?? '';
    if (given === '') return question.required ? [{ what: 'question', id: question.id, why: 'missing' }] : [];
    const allowed = question.kind === 'choice' ? question.options : question.kind === 'yes-no' ? ['ja', 'nee'] : null;
    return allowed && !allowed.includes(given) ? [{ what: 'question', id: question.id, why: 'wrong' }] : [];
  });
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

/**
 * For staff: whether the address of this registration took part in, or has a place in, the part that comes before. Null when the offer asks for none,
 * or nobody confirmed the address.
 */
export async function didEarlier(reading: Reading, registrationId: string, email: string): Promise<boolean | null> {
  const found = await sql<{ did: boolean }>`
    select exists (select from registrations e where e.offer_id = q.earlier_offer_id and e.state in ('confirmed', 'completed')
      and e.email_index = any(${blindIndexes(reading.services.keys, email)}::bytea[])) as did
    from registrations r join registration_rules q on q.offer_id = r.offer_id
    where r.id = ${registrationId} and q.earlier_offer_id is not null and r.address_confirmed_at is not null`.execute(reading.tx);
  return found.rows[0]?.did ?? null;
}
