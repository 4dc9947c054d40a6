import { languageName } from '../../../platform/i18n/format.ts';
import type { Lang } from '../../../platform/i18n/lang.ts';
import { type OfferInput, offerInput } from '../../catalogue/index.ts';
import { eurosOf } from '../euros.ts';
import { ageText } from './ages.ts';
import { type ListName, listText } from './lists.ts';
import type { Lookup, Lookups } from './lookups.ts';

type Field = keyof OfferInput;

/** How the cells of a column are written and read (read-cell.ts). */
export type CellKind =
  | { is: 'text' }
  | { is: 'lines' }
  | { is: 'number' }
  | { is: 'euros' }
  | { is: 'yes-no' }
  | { is: 'age'; end: 'low' | 'high' }
  | { is: 'one-of'; list: ListName }
  | { is: 'some-of'; list: ListName }
  | { is: 'languages' }
  | { is: 'named'; lookup: keyof Lookups }
  | { is: 'names'; lookup: keyof Lookups }
  | { is: 'questions' };

export interface Column {
  field: Field;
  kind: CellKind;
  nl: string;
  en: string;
  /** Other headings that people use for it. */
  also?: string[];
}

const text: CellKind = { is: 'text' };
const number: CellKind = { is: 'number' };
const euros: CellKind = { is: 'euros' };
const yesNo: CellKind = { is: 'yes-no' };
const lines: CellKind = { is: 'lines' };

/** Heading of the column by which a row finds its offer again; empty: a new one. */
export const keyColumn = { nl: 'Kenmerk', en: 'Key', also: ['slug', 'code', 'id'] };

/** Every column of a sheet of offers, in its order. */
export const columns: readonly Column[] = [
  {
    field: 'organisationId',
    kind: { is: 'named', lookup: 'organisations' },
    nl: 'Organisatie',
    en: 'Organisation',
    also: ['Aanbieder', 'Provider'],
  },
  {
    field: 'interventionId',
    kind: { is: 'named', lookup: 'methods' },
    nl: 'Methode',
    en: 'Method',
    also: ['Interventie', 'Intervention'],
  },
  { field: 'title', kind: text, nl: 'Titel', en: 'Title', also: ['Naam', 'Name'] },
  { field: 'titleEn', kind: text, nl: 'Titel Engels', en: 'Title English' },
  { field: 'summary', kind: text, nl: 'Samenvatting', en: 'Summary' },
  { field: 'summaryEn', kind: text, nl: 'Samenvatting Engels', en: 'Summary English' },
  { field: 'domain', kind: { is: 'one-of', list: 'domain' }, nl: 'Domein', en: 'Domain' },
  { field: 'level', kind: { is: 'one-of', list: 'level' }, nl: 'Niveau', en: 'Level', also: ['Preventieniveau'] },
  {
    field: 'functions',
    kind: { is: 'some-of', list: 'functions' },
    nl: 'Functies',
    en: 'Functions',
    also: ['Functie', 'Function'],
  },
  { field: 'audience', kind: { is: 'some-of', list: 'audience' }, nl: 'Doelgroep', en: 'Audience', also: ['Voor wie'] },
  {
    field: 'ageMin',
    kind: { is: 'age', end: 'low' },
    nl: 'Leeftijd van',
    en: 'Age from',
    also: ['Leeftijd vanaf', 'Minimumleeftijd'],
  },
  {
    field: 'ageMax',
    kind: { is: 'age', end: 'high' },
    nl: 'Leeftijd tot en met',
    en: 'Age to',
    also: ['Leeftijd t/m', 'Maximumleeftijd'],
  },
  { field: 'ageSpan', kind: number, nl: 'Verschil in één groep (maanden)', en: 'Span in one group (months)' },
  { field: 'themes', kind: { is: 'names', lookup: 'themes' }, nl: "Thema's", en: 'Themes', also: ['Thema', 'Theme'] },
  { field: 'form', kind: { is: 'one-of', list: 'form' }, nl: 'Vorm', en: 'Form' },
  { field: 'sessions', kind: number, nl: 'Aantal keer', en: 'Sessions', also: ['Aantal bijeenkomsten'] },
  { field: 'sessionMinutes', kind: number, nl: 'Minuten per keer', en: 'Minutes per session' },
  { field: 'minSize', kind: number, nl: 'Minimum deelnemers', en: 'Minimum participants' },
  { field: 'maxSize', kind: number, nl: 'Maximum deelnemers', en: 'Maximum participants' },
  { field: 'languages', kind: { is: 'languages' }, nl: 'Talen', en: 'Languages', also: ['Taal', 'Language'] },
  { field: 'contributionCents', kind: euros, nl: 'Eigen bijdrage', en: 'Contribution', also: ['Kosten', 'Prijs'] },
  { field: 'contributionNote', kind: text, nl: 'Uitleg bijdrage', en: 'Contribution note' },
  { field: 'remissions', kind: text, nl: 'Korting of vrijstelling', en: 'Remissions' },
  { field: 'pricePerGroupCents', kind: euros, nl: 'Prijs per groep', en: 'Price per group' },
  { field: 'pricePerParticipantCents', kind: euros, nl: 'Prijs per deelnemer', en: 'Price per participant' },
  { field: 'access', kind: { is: 'one-of', list: 'access' }, nl: 'Toegang', en: 'Access' },
  { field: 'intakeBy', kind: text, nl: 'Gesprek vooraf door', en: 'Talk beforehand by' },
  { field: 'registerAt', kind: text, nl: 'Aanmelden bij', en: 'Register at' },
  { field: 'phone', kind: text, nl: 'Telefoon', en: 'Telephone', also: ['Tel', 'Phone'] },
  { field: 'openOutsideRegion', kind: yesNo, nl: 'Open voor buiten de regio', en: 'Open to outside the region' },
  { field: 'deployableOutside', kind: yesNo, nl: 'Inzetbaar buiten de gemeente', en: 'Deployable outside the municipality' },
  { field: 'requires', kind: { is: 'one-of', list: 'requires' }, nl: 'Registratie nodig', en: 'Registration required' },
  { field: 'qualificationNeeded', kind: yesNo, nl: 'Bevoegdheid nodig', en: 'Qualification needed' },
  { field: 'trainersNeeded', kind: number, nl: 'Aantal trainers', en: 'Trainers needed' },
  { field: 'coTrainer', kind: yesNo, nl: 'Cotrainer mag', en: 'Co-trainer allowed' },
  {
    field: 'municipalities',
    kind: { is: 'names', lookup: 'municipalities' },
    nl: 'Gemeenten',
    en: 'Municipalities',
    also: ['Gemeente'],
  },
  { field: 'materials', kind: lines, nl: 'Materialen', en: 'Materials' },
  { field: 'forWhom', kind: text, nl: 'Voor wie is het', en: 'For whom' },
  { field: 'whatYouGet', kind: lines, nl: 'Wat levert het op', en: 'What you get' },
  { field: 'whatHappens', kind: text, nl: 'Wat gaat u doen', en: 'What happens' },
  { field: 'practical', kind: text, nl: 'Praktisch', en: 'Practical' },
  { field: 'questions', kind: { is: 'questions' }, nl: 'Vragen en antwoorden', en: 'Questions and answers' },
];

/** The headings of a sheet in one language, the key first. */
export function headings(lang: Lang): string[] {
  return [keyColumn[lang], ...columns.map((column) => column[lang])];
}

const words = {
  nl: { yes: 'ja', no: 'nee', age: { year: 'jaar', month: 'maanden', and: 'en' } },
  en: { yes: 'yes', no: 'no', age: { year: 'years', month: 'months', and: 'and' } },
};

const spokenNames = Object.fromEntries(
  (['nl', 'en'] as const).map((lang) => [
    lang,
    Object.fromEntries(offerInput.shape.languages.in.in.element.options.map((code) => [code, languageName(code, lang)])),
  ]),
) as Record<Lang, Record<string, string>>;

/** The cell of a column for a value, as read-cell.ts reads it back. */
export function cellText({ field, kind }: Column, input: OfferInput, names: Lookups, lang: Lang): string {
  const value = input[field];
  const t = words[lang];
  switch (kind.is) {
    case 'text':
      return String(value ?? '');
    case 'number':
      return String(value);
    case 'lines':
      return (value as string[]).join('\n');
    case 'euros':
      return value === null ? '' : eurosOf(value as number);
    case 'yes-no':
      return value ? t.yes : t.no;
    case 'age':
      return ageText(value as number, kind.end, t.age);
    case 'one-of':
      return listText(kind.list, String(value), lang);
    case 'some-of':
      return (value as string[]).map((code) => listText(kind.list, code, lang)).join('; ');
    case 'languages':
      return (value as OfferInput['languages']).map((code) => spokenNames[lang][code]).join('; ');
    case 'named':
      return shownName(names[kind.lookup], String(value));
    case 'names':
      return (value as string[]).map((one) => shownName(names[kind.lookup], one)).join('; ');
    case 'questions':
      return input.questions.map(({ q, a }) => `V: ${q}\nA: ${escaped(a)}`).join('\n');
  }
}

function shownName(lookup: Lookup, value: string): string {
  return lookup.shown.get(value) ?? value;
}

/** A line of an answer that looks like the next question is marked. */
function escaped(answer: string): string {
  return answer.replaceAll(/^(?=[\\]|[VQA]:)/gm, '\\');
}
