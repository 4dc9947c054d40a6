import type { Lang } from '../../../../platform/i18n/lang.ts';
import { slugOf } from '../../../../platform/i18n/slug.ts';
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

/** The filters, each choice a link with how many results it gives. First the ones that most people need; all of them when asked for. */
export function filtersFor(question: Question, page: ShelfPage, working: boolean, lang: Lang): LinkedFacet[] {
  const { asked } = question;
  const facets = facetsOf(question, page, working, lang);
  return facets.flatMap(([name, values]) => {
    const counts = page.found.counts(name);
    const all = values.map((one) => linkOf(question, name, one, counts.get(one.known ?? one.value) ?? 0, lang));
    const useful = all.filter(({ count, on }) => count > 0 || on);
    const shown = asked.meer || name !== 'thema' ? useful : mostUseful(useful);
    const wanted = asked.meer || FIRST_FACETS.includes(name) || shown.some(({ on }) => on);
    return wanted && shown.length > 0 ? [{ name, legend: facetWords[lang].legends[name], links: shown }] : [];
  });
}

function facetsOf(question: Question, page: ShelfPage, working: boolean, lang: Lang): [FacetName, Value[]][] {
  const t = facetWords[lang];
  const { themes, places } = page.shelf.words;
  const plain = <T extends string>(values: readonly T[], label: (value: T) => string) =>
    values.map((value) => ({ value, label: label(value) }));
  const renamed = <T extends string>(values: readonly T[], known: readonly string[], label: (value: T) => string): Value[] =>
    values.map((value, index) => ({ value, known: known[index] ?? value, label: label(value) }));
  const families = working ? audiences : audiences.filter((one) => one !== 'professionals' && one !== 'volunteers');
  return [
    ['leeftijd', agesOf(question, lang)],
    ['thema', themes.map((theme) => ({ value: theme.code, label: listLabel(theme, lang) }))],
    ['plek', [{ value: 'ja', label: t.onlyFree }]],
    ['gemeente', places.map(({ id, name }) => ({ value: slugOf(name), known: id, label: name }))],
    ['dagdeel', renamed(dayPartValues, dayParts, (value) => t.dayParts[value])],
    ['voor', plain(families, (value) => audienceLabel(value, lang))],
    ['vorm', plain(forms, (value) => formLabel(value, lang))],
    ['kosten', renamed(costValues, costs, (value) => t.costs[value])],
    ['taal', plain(offerLanguages, (value) => languageLabel(value, lang))],
    ...(working ? ([['niveau', plain(levels, (value) => levelLabel(value, lang))]] as [FacetName, Value[]][]) : []),
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

function linkOf(question: Question, name: FacetName, { value, label }: Value, count: number, lang: Lang): FacetLink {
  const { asked, typed } = question;
  if (SINGLE.includes(name)) {
    const on = asked[name as SingleKey] !== undefined && typed[name]?.[0]?.trim() === value;
    return { label, count, on, href: addressWith(question, { [name]: on ? undefined : value }, lang) };
  }
  const chosen: readonly string[] = asked[name as MultipleKey];
  const on = chosen.includes(value);
  const values = on ? chosen.filter((one) => one !== value) : [...chosen, value];
  return { label, count, on, href: addressWith(question, { [name]: values }, lang) };
}

/** What is on, then what gives most, in the order of the list. */
function mostUseful(links: FacetLink[]): FacetLink[] {
  const best = new Set(links.toSorted((a, b) => Number(b.on) - Number(a.on) || b.count - a.count).slice(0, FIRST_THEMES));
  return links.filter((link) => best.has(link));
}
