import { expect, test } from 'vitest';
import { offers } from '../../example/data/index.ts';
import { extrasOf } from '../../example/data/offer-extras.ts';
import { readOffer } from './offer-faults.ts';
import { offerFormValues, readOfferForm } from './offer-form.ts';
import type { OfferInput } from './offer-input.ts';

const ID = '0199e2a0-0000-7000-8000-000000000000';
const right = {
  ...{ organisationId: ID, interventionId: ID, title: 'Rustige nachten', summary: 'Samen zoeken naar een ritme.' },
  ...{ level: 'universal', audience: ['parents'], themes: ['slapen'], form: 'group', access: 'free', languages: ['nl'] },
  ...{ 'ageMin-years': '2', 'ageMax-years': '3', sessions: '8', sessionMinutes: '90', minSize: '4', maxSize: '12' },
};
const read = (fields: Record<string, string | string[]> = {}) => readOfferForm({ ...right, ...fields }, 'nl');
const errorsOf = (fields: Record<string, string | string[]>) => {
  const found = read(fields);
  return found.ok ? {} : found.errors;
};

test('a form becomes an offer: ages in months, money in cents, lists by line', () => {
  const found = read({
    ...{ contributionCents: '€ 12,50', pricePerGroupCents: '1.250', whatYouGet: 'Rust\r\n\r\nRitme ', materials: '' },
    ...{ 'ageMin-months': '6', coTrainer: 'ja', 'q-1': 'Mag de baby mee?', 'a-1': 'Ja hoor.' },
  });
  expect(found).toMatchObject({
    ok: true,
    value: {
      ...{ ageMin: 30, ageMax: 47, contributionCents: 1250, pricePerGroupCents: 125_000, pricePerParticipantCents: null },
      ...{ whatYouGet: ['Rust', 'Ritme'], materials: [], coTrainer: true, deployableOutside: false, titleEn: null },
      questions: [{ q: 'Mag de baby mee?', a: 'Ja hoor.' }],
    },
  });
});

test.each([
  ['pregnancy to the birth', { pregnancy: 'ja', 'ageMin-years': '', 'ageMax-years': '0', 'ageMax-months': '0' }, [-9, 0]],
  ['the first half year', { 'ageMin-years': '0', 'ageMax-years': '', 'ageMax-months': '6' }, [0, 6]],
  ['up to and including 23 years', { 'ageMin-years': '16', 'ageMax-years': '23' }, [192, 287]],
  ['months alone', { 'ageMin-years': '', 'ageMin-months': '18', 'ageMax-years': '', 'ageMax-months': '30' }, [18, 30]],
])('%s', (_name, fields, ages) => {
  const found = read(fields);
  expect(found.ok && [found.value.ageMin, found.value.ageMax]).toEqual(ages);
});

test.each<[string, Record<string, string | string[]>, string]>([
  ['an age above 23', { 'ageMax-years': '24' }, 'ageMax'],
  ['ages the wrong way round', { 'ageMin-years': '5' }, 'ageMax'],
  ['no age', { 'ageMin-years': '' }, 'ageMin'],
  ['letters for an age', { 'ageMin-years': 'twee' }, 'ageMin'],
  ['sizes the wrong way round', { minSize: '20' }, 'maxSize'],
  ['half a cent', { contributionCents: '1,005' }, 'contributionCents'],
  ['a negative price', { pricePerGroupCents: '-5' }, 'pricePerGroupCents'],
  ['remissions of what is free', { remissions: 'Met een pas gratis.' }, 'remissions'],
  ['an intake by nobody', { access: 'after-intake' }, 'intakeBy'],
  ['own clients from anywhere', { access: 'owner-only', openOutsideRegion: 'ja' }, 'openOutsideRegion'],
  ['a telephone number with words', { phone: 'bel 071 maar' }, 'phone'],
  ['half a telephone number', { phone: '071 55' }, 'phone'],
  ['no audience', { audience: [] }, 'audience'],
  ['a language that is none', { languages: ['klingon'] }, 'languages'],
  ['a list for a title', { title: ['Een', 'Twee'] }, 'title'],
  ['a title of two lines', { title: 'Een\ntwee' }, 'title'],
  ['NUL in a text', { practical: 'a\0b' }, 'practical'],
  ['a question without an answer', { 'q-0': 'Mag het?' }, 'q-0'],
  ['too much of a list', { whatYouGet: Array.from({ length: 13 }, (_, n) => `punt ${n}`).join('\n') }, 'whatYouGet'],
  ['a box that says something else', { coTrainer: 'misschien' }, 'coTrainer'],
  ['another way of being pregnant', { pregnancy: 'x' }, 'ageMin'],
])('%s is refused at its field', (_name, fields, field) => {
  expect(Object.keys(errorsOf(fields))).toEqual([field]);
});

test('an unknown field is refused', () => {
  expect(Object.keys(errorsOf({ onbekend: '1' }))).toEqual(['']);
  expect(readOffer({ ...right, state: 'published' }, 'nl').ok).toBe(false);
});

test('all faults come at once, in the language of the reader', () => {
  const errors = errorsOf({
    title: '',
    themes: [],
    minSize: '9',
    maxSize: '3',
    contributionCents: 'gratis',
    remissions: 'x'.repeat(1001),
  });
  expect(Object.keys(errors).sort()).toEqual(['contributionCents', 'maxSize', 'remissions', 'themes', 'title']);
  expect(errors.maxSize).toBe('Het hoogste aantal is lager dan het laagste.');
  const english = readOfferForm({ ...right, maxSize: '1' }, 'en');
  expect(!english.ok && english.errors.maxSize).toBe('The highest number is lower than the lowest.');
});

test.each(offers.map((offer) => [offer.key, offer] as const))(
  '%s of the example comes back from its own form as it was',
  (_key, offer) => {
    const { key: _, slug: _slug, organisation: _o, intervention: _i, ...given } = offer;
    const { municipalities: _m, ...extras } = extrasOf(offer);
    const whole = readOffer({ organisationId: ID, interventionId: ID, ...given, ...extras }, 'nl');
    expect(whole).toMatchObject({ ok: true });
    if (whole.ok) expect(readOfferForm(offerFormValues(whole.value as OfferInput), 'nl')).toEqual(whole);
  },
);
