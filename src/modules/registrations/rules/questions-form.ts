import { z } from 'zod';
import { isWhole } from '../../../platform/http/fields.ts';
import type { FormState } from '../../../platform/http/form.ts';
import type { Lang } from '../../../platform/i18n/lang.ts';
import type { Answers } from './answers.ts';
import type { Unmet } from './conditions.ts';
import type { Question, Rules } from './rules.ts';

const text = (max: number) =>
  z
    .string()
    .trim()
    .max(max)
    .refine((value) => isWhole(value) && !/[\r\n]/.test(value));

const KNOWN = /^(postcode|verwijzer|eerder|vraag-[0-9a-f-]{36})$/;

/** Fields of the page with conditions and questions; which questions there are is known by the offer only. */
export const answersBody = z
  .record(z.string().regex(KNOWN), text(200))
  .refine(
    (fields) => (fields.postcode ?? '').length <= 7 && (fields.eerder ?? 'ja') === 'ja' && Object.keys(fields).length <= 20,
  );

const Questions = z.record(z.string().regex(/^vraag-[0-9a-f-]{36}$/), text(200));

/** Answers among the other fields of a form: all that it does not know by name. Null when that is something else. */
export function answersAmong(fields: Record<string, unknown>, known: readonly string[]): Record<string, string> | null {
  const found = Questions.safeParse(Object.fromEntries(Object.entries(fields).filter(([name]) => !known.includes(name))));
  return found.success ? found.data : null;
}

/** What was typed, as answers to the questions that the offer asks now. */
export function answersOf(fields: Record<string, string>, rules: Rules): Answers {
  const answer = ({ id, label }: Question) => ({ id, label, answer: fields[`vraag-${id}`] ?? '' });
  return {
    postcode: fields.postcode ?? '',
    referral: fields.verwijzer ?? '',
    earlier: fields.eerder === 'ja',
    questions: rules.questions.map(answer).filter((one) => one.answer !== ''),
  };
}

/** Answers as the form shows them again. */
export function answerValues(answers: Answers): FormState['values'] {
  return {
    postcode: answers.postcode,
    verwijzer: answers.referral,
    ...(answers.earlier ? { eerder: 'ja' } : {}),
    ...Object.fromEntries(answers.questions.map((one) => [`vraag-${one.id}`, one.answer])),
  };
}

const words = {
  nl: {
    missing: 'Vul uw postcode in. Vier cijfers zijn genoeg.',
    unknown: 'Deze postcode herkennen we niet. Vier cijfers zijn genoeg, bijvoorbeeld 2315.',
    outside: (where: string) => `Deze groep is voor gezinnen uit ${where}. Uw postcode hoort daar niet bij.`,
    elsewhere: (where: string, lives: string) => `Deze groep is voor gezinnen uit ${where}. U woont in de gemeente ${lives}.`,
    referral: 'Vul in wie u verwees. Heeft u geen verwijzing? Bespreek het met uw huisarts, de school of het jeugdteam.',
    earlier: (title: string) => `Deze groep is een vervolg op ${title}. Deed u daaraan mee? Vink dat dan hieronder aan.`,
    answer: 'Geef antwoord op deze vraag.',
    choose: 'Kies een van de antwoorden.',
  },
  en: {
    missing: 'Fill in your postcode. Four digits are enough.',
    unknown: 'We do not know this postcode. Four digits are enough, for example 2315.',
    outside: (where: string) => `This group is for families from ${where}. Your postcode is not there.`,
    elsewhere: (where: string, lives: string) =>
      `This group is for families from ${where}. You live in the municipality ${lives}.`,
    referral: 'Fill in who referred you. No referral? Talk to your doctor, the school or the youth team.',
    earlier: (title: string) => `This group follows ${title}. Did you take part in it? Then tick the box below.`,
    answer: 'Please answer this question.',
    choose: 'Choose one of the answers.',
  },
};

/** What is not met, kindly, at its field. `where`: for families from here; `earlier`: title of the part before. */
export function unmetErrors(unmet: Unmet[], told: { where: string; earlier: string }, lang: Lang): Record<string, string> {
  const t = words[lang];
  return Object.fromEntries(
    unmet.map((one): [string, string] => {
      if (one.what === 'postcode') return ['postcode', t[one.why]];
      if (one.what === 'residence') return ['postcode', one.lives ? t.elsewhere(told.where, one.lives) : t.outside(told.where)];
      if (one.what === 'referral') return ['verwijzer', t.referral];
      if (one.what === 'earlier') return ['eerder', t.earlier(told.earlier)];
      return [`vraag-${one.id}`, one.why === 'missing' ? t.answer : t.choose];
    }),
  );
}
