import { Bitmap } from './bitmap.ts';
import { Column, Postings } from './column.ts';
import { partsOf } from './compounds.ts';
import { facetsOf, type GroupFacts, groupFacetsOf, type OfferFacts, YEARS, yearOf } from './offer-facts.ts';
import { Spelling } from './spelling.ts';
import { fold, saysNothing, stemOf, tokensIn } from './words.ts';

const MOST_WEIGHT = 24;
/** A part of a compound tells less than the word itself. */
const PART = 0.6;

/** Facets that follow from the groups that one can still join, and so from the clock. */
const FROM_GROUPS = ['gemeente', 'dagdeel', 'plek'];

/**
 * The shelf of one region in memory: a bit per offer and facet, the words of their texts, and the groups one can still join. An offer that
 * changes gets a new number; its old one is dead, until the whole is read anew.
 */
export class ShelfIndex {
  readonly ids: string[] = [];
  readonly alive = new Bitmap();
  /** For families: what visitors look for (training for professionals comes last for them). */
  readonly families = new Bitmap();
  readonly ownerOnly = new Bitmap();
  readonly ageMin = new Column((length) => new Int16Array(length));
  readonly ageMax = new Column((length) => new Int16Array(length));
  /** First letters of the title and the end of the id as numbers: the order of offers that fit alike. */
  readonly titleKey = new Column((length) => new Float64Array(length));
  readonly idKey = new Column((length) => new Float64Array(length));
  /** Codes of themes by their number, and of each offer its first three. */
  readonly themes: string[] = [];
  readonly themesOf = new Column((length) => new Uint8Array(length));
  readonly spelling = new Spelling();
  /** Names of methods, and folded. */
  readonly methods = new Map<string, string>();
  dead = 0;
  readonly #numbers = new Map<string, number>();
  readonly #facets = new Map<string, Map<string, Bitmap>>();
  readonly #years = Array.from({ length: YEARS }, () => new Bitmap());
  readonly #terms = new Map<string, Postings>();
  readonly #words = new Map<string, { stem: string; parts: string[] } | null>();
  readonly #groups = new Map<number, GroupFacts[]>();
  #open: { until: number; from: number; groups: Map<number, GroupFacts[]> } | undefined;

  get size(): number {
    return this.ids.length;
  }

  get count(): number {
    return this.#numbers.size;
  }

  /** Puts an offer in, or in the place of what was known of it. */
  put(facts: OfferFacts): void {
    const same = this.#numbers.get(facts.id);
    if (same !== undefined) this.remove(facts.id);
    const at = this.ids.length;
    this.ids.push(facts.id);
    this.#numbers.set(facts.id, at);
    if (!this.methods.has(facts.method)) this.methods.set(facts.method, fold(facts.method));
    this.alive.set(at, true);
    this.families.set(at, facts.forFamilies);
    this.ownerOnly.set(at, facts.ownerOnly);
    this.ageMin.set(at, facts.ageMin);
    this.ageMax.set(at, facts.ageMax);
    this.titleKey.set(at, keyOfTitle(facts.title));
    this.idKey.set(at, keyOfId(facts.id));
    for (let year = yearOf(facts.ageMin); year <= yearOf(facts.ageMax); year += 1) this.#years[year]?.set(at, true);
    for (const place of [0, 1, 2]) this.themesOf.set(at * 3 + place, this.#themeNumber(facts.themes[place]));
    for (const [facet, value] of facetsOf(facts)) this.#facet(facet, value).set(at, true);
    if (facts.groups.length > 0) this.#groups.set(at, facts.groups);
    this.#open = undefined;
    for (const [term, weight] of this.#weigh(facts.texts))
      this.#postings(term).add(at, Math.min(MOST_WEIGHT, Math.round(weight)));
  }

  remove(id: string): void {
    const at = this.#numbers.get(id);
    if (at === undefined) return;
    this.#numbers.delete(id);
    this.alive.set(at, false);
    this.#groups.delete(at);
    this.#open = undefined;
    this.dead += 1;
  }

  /** Offers with a value of a facet, as far as it does not follow from groups; the caller does not change it. */
  having(facet: string, value: string): Bitmap {
    return this.#facets.get(facet)?.get(value) ?? NONE;
  }

  /** Every value of a facet that some offer has. */
  values(facet: string): [string, Bitmap][] {
    return [...(this.#facets.get(facet) ?? [])];
  }

  /** Offers for children of some age between these, in months. */
  ofAge(from: number, to: number): Bitmap {
    const found = new Bitmap(new Uint32Array((this.size >>> 5) + 1));
    if (from % 12 === 0 && to % 12 === 11) {
      for (let year = yearOf(from); year <= yearOf(to); year += 1) found.or(this.#years[year] ?? NONE);
      return found;
    }
    const [min, max] = [this.ageMin.data, this.ageMax.data];
    for (let at = 0; at < this.size; at += 1) if ((min[at] ?? 0) <= to && (max[at] ?? 0) >= from) found.set(at, true);
    return found;
  }

  postings(term: string): Postings | undefined {
    return this.#terms.get(term);
  }

  /** The groups that can still be joined at this moment, by offer. The bits that follow from them are made anew when one closes. */
  openGroups(now: number): Map<number, GroupFacts[]> {
    if (this.#open && now >= this.#open.from && now < this.#open.until) return this.#open.groups;
    for (const facet of FROM_GROUPS) this.#facets.delete(facet);
    const open = { from: now, until: Number.POSITIVE_INFINITY, groups: new Map<number, GroupFacts[]>() };
    for (const [at, all] of this.#groups) {
      const groups = all.filter((group) => group.closesAt > now);
      if (groups.length === 0) continue;
      open.groups.set(at, groups);
      for (const group of groups) {
        open.until = Math.min(open.until, group.closesAt);
        for (const [facet, value] of groupFacetsOf(group)) this.#facet(facet, value).set(at, true);
      }
    }
    this.#open = open;
    return open.groups;
  }

  #weigh(texts: OfferFacts['texts']): Map<string, number> {
    const weights = new Map<string, number>();
    for (const [text, weight] of texts) {
      // A word counts once in each text, by the most that it says there.
      const here = new Map<string, number>();
      for (const token of tokensIn(text)) {
        const word = this.#known(token);
        if (!word) continue;
        here.set(word.stem, weight);
        for (const part of word.parts) if (!here.has(part)) here.set(part, weight * PART);
      }
      for (const [term, more] of here) weights.set(term, (weights.get(term) ?? 0) + more);
    }
    return weights;
  }

  /** Stem and parts of a word; null when it says nothing. Worked out once for each word of the shelf. */
  #known(token: string): { stem: string; parts: string[] } | null {
    const known = this.#words.get(token);
    if (known !== undefined) return known;
    const stem = stemOf(token);
    const word = saysNothing({ typed: token, stem }) ? null : { stem, parts: partsOf(token) };
    if (word) this.spelling.add(token);
    this.#words.set(token, word);
    return word;
  }

  #postings(term: string): Postings {
    const known = this.#terms.get(term) ?? new Postings();
    if (known.length === 0) this.#terms.set(term, known);
    return known;
  }

  #facet(facet: string, value: string): Bitmap {
    const values = this.#facets.get(facet) ?? new Map<string, Bitmap>();
    if (values.size === 0) this.#facets.set(facet, values);
    const bits = values.get(value) ?? new Bitmap();
    values.set(value, bits);
    return bits;
  }

  /** 0 is no theme. */
  #themeNumber(code: string | undefined): number {
    if (code === undefined) return 0;
    const known = this.themes.indexOf(code);
    if (known >= 0) return known + 1;
    return this.themes.push(code);
  }
}

const NONE = new Bitmap(new Uint32Array(0));

/** The first ten letters and digits as a number with the same order. */
export function keyOfTitle(title: string): number {
  const letters = title
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')
    .slice(0, 10)
    .padEnd(10, ' ');
  let key = 0;
  for (const letter of letters) key = key * 37 + (letter === ' ' ? 0 : Number.parseInt(letter, 36) + 1);
  return key;
}

/** The random end of an id as a number. */
export function keyOfId(id: string): number {
  return Number.parseInt(id.slice(-12), 16);
}
