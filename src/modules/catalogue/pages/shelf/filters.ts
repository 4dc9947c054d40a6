import type { Lang } from '../../../../platform/i18n/lang.ts';
import type { FacetLink, LinkedFacet } from '../../../../ui/components/facet-links.tsx';
import { listLabel } from '../../../regions/index.ts';
import { ageOf, ageWords } from '../../ages.ts';
import { audiences, forms, levels, offerLanguages } from '../../lists.ts';
import type { FacetName } from '../../search/find.ts';
import { ageBands, costs, dayParts } from '../../search/offer-facts.ts';
import type { ShelfPage } from '../../shelf.ts';
import { audienceLabel, formLabel, languageLabel, levelLabel } from '../../wording.ts';
import { facetWords } from './facet-words.ts';
import { addressWith, costValues, dayPartValues, type MultipleKey, type Question, type SingleKey } from './question.ts';

const FIRST_THEMES = 8;
const FIRST_FACETS: FacetName[] = ['leeftijd', 'thema', 'plek', 'gemeente', 'dagdeel', 'niveau'];

interface Value {
  /** As it stands in the address. */
  value: string;
  /** As the index knows it, when that is another word. */
  known?: string;
  label: string;
}

/** A choice as it is decided whether it is shown: its words and its address are made when it is. */
interface Choice {
  value: Value;
  count: number;
  on: boolean;
}

/** The filters, each choice a link with how many results it gives. First the ones that most people need; all of them when asked for. */
export function filtersFor(question: Question, page: ShelfPage, working: boolean, lang: Lang): LinkedFacet[] {
  const all = question.asked.meer !== undefined;
  return facetsOf(question, page, working, lang).flatMap(([name, valuesOf]) => {
    // What nobody chose from and is not among the first is not counted either.
    if (!all && !FIRST_FACETS.includes(name) && !isChosen(question, name)) return [];
    const counts = page.found.counts(name);
    const choices = valuesOf().map((value): Choice => {
      return { value, count: counts.get(value.known ?? value.value) ?? 0, on: isOn(question, name, value) };
    });
    const useful = choices.filter(({ count, on }) => count > 0 || on);
    const shown = all || name !== 'thema' ? useful : mostUseful(useful);
    if (shown.length === 0 || !(all || FIRST_FACETS.includes(name) || shown.some(({ on }) => on))) return [];
    return [{ name, legend: facetWords[lang].legends[name], links: shown.map((choice) => linkOf(question, name, choice, lang)) }];
  });
}

function facetsOf(question: Question, page: ShelfPage, working: boolean, lang: Lang): [FacetName, () => Value[]][] {
  const t = facetWords[lang];
  const { themes, places } = page.shelf.words;
  const plain =
    <T extends string>(values: readonly T[], label: (value: T) => string) =>
    (): Value[] =>
      values.map((value) => ({ value, label: label(value) }));
  const renamed =
    <T extends string>(values: readonly T[], known: readonly string[], label: (value: T) => string) =>
    (): Value[] =>
      values.map((value, index) => ({ value, known: known[index] ?? value, label: label(value) }));
  const families = working ? audiences : audiences.filter((one) => one !== 'professionals' && one !== 'volunteers');
  return [
    ['leeftijd', () => agesOf(question, lang)],
    ['thema', () => themes.map((theme) => ({ value: theme.code, label: listLabel(theme, lang) }))],
    ['plek', () => [{ value: 'ja', label: t.onlyFree }]],
    ['gemeente', () => places.map(({ id, name, slug }) => ({ value: slug, known: id, label: name }))],
    ['dagdeel', renamed(dayPartValues, dayParts, (value) => t.dayParts[value])],
    ['voor', plain(families, (value) => audienceLabel(value, lang))],
    ['vorm', plain(forms, (value) => formLabel(value, lang))],
    ['kosten', renamed(costValues, costs, (value) => t.costs[value])],
    ['taal', plain(offerLanguages, (value) => languageLabel(value, lang))],
    ...(working ? ([['niveau', plain(levels, (value) => levelLabel(value, lang))]] as [FacetName, () => Value[]][]) : []),
  ];
}

/** The spans to choose from, and before them the age in the address when it is none of these. */
function agesOf({ asked, typed }: Question, lang: Lang): Value[] {
  const t = facetWords[lang];
  const bands = ageBands.map(([value]) => ({ value, label: t.age(value) }));
  const own = asked.leeftijd && typed.leeftijd?.[0]?.trim();
  const age = own ? ageOf(own) : undefined;
  return own && age && !bands.some(({ value }) => value === own) ? [{ value: own, label: ageWords(age, lang) }, ...bands] : bands;
}

const SINGLE: FacetName[] = ['leeftijd', 'gemeente', 'plek'];

const isSingle = (name: FacetName) => SINGLE.includes(name);

function chosenOf({ asked }: Question, name: FacetName): readonly string[] {
  return asked[name as MultipleKey];
}

function isChosen(question: Question, name: FacetName): boolean {
  return isSingle(name) ? question.asked[name as SingleKey] !== undefined : chosenOf(question, name).length > 0;
}

function isOn(question: Question, name: FacetName, { value }: Value): boolean {
  if (!isSingle(name)) return chosenOf(question, name).includes(value);
  return isChosen(question, name) && question.typed[name]?.[0]?.trim() === value;
}

function linkOf(question: Question, name: FacetName, { value: { value, label }, count, on }: Choice, lang: Lang): FacetLink {
  if (isSingle(name)) return { label, count, on, href: addressWith(question, { [name]: on ? undefined : value }, lang) };
  const chosen = chosenOf(question, name);
  const values = on ? chosen.filter((one) => one !== value) : [...chosen, value];
  return { label, count, on, href: addressWith(question, { [name]: values }, lang) };
}

/** What is on, then what gives most, in the order of the list. */
function mostUseful(choices: Choice[]): Choice[] {
  const best = new Set(choices.toSorted((a, b) => Number(b.on) - Number(a.on) || b.count - a.count).slice(0, FIRST_THEMES));
  return choices.filter((choice) => best.has(choice));
}
