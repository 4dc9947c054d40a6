import { Bitmap } from './bitmap.ts';
import { Facets } from './facets.ts';
import { facetsOf, type OfferFacts, YEARS, yearOf } from './offer-facts.ts';
import { OpenGroups } from './open-groups.ts';
import type { Postings } from './postings.ts';
import { Profiles } from './profiles.ts';
import { Spelling } from './spelling.ts';
import { TextIndex } from './text-index.ts';
import { TitleOrder } from './title-order.ts';
import { fold } from './words.ts';

/** Results that many questions share, until something changes. */
const MOST_KEPT = 200;
const NONE = new Bitmap(new Uint32Array(0));

/**
 * The shelf of one region in memory: a bit per offer and facet, the words of their texts, and the groups one can still join. An offer that
 * changes gets a new number; its old one is dead, until the whole is read anew. Offers of one method have numbers near each other, so that
 * what answers to a question stands together and most words of the bitmaps are empty.
 */
export class ShelfIndex {
  readonly ids: string[] = [];
  readonly alive = new Bitmap();
  /** For families: what visitors look for (training for professionals comes last for them). */
  readonly families = new Bitmap();
  readonly ownerOnly = new Bitmap();
  readonly profiles = new Profiles();
  readonly titles = new TitleOrder();
  readonly spelling = new Spelling();
  /** Names of methods, folded, and the domains in which they are given. */
  readonly methods = new Map<string, { folded: string; domains: Set<string> }>();
  dead = 0;
  readonly #numbers = new Map<string, number>();
  readonly #facets = new Facets();
  readonly #years = Array.from({ length: YEARS }, () => new Bitmap());
  readonly #texts = new TextIndex(this.spelling);
  readonly #groups = new OpenGroups(this.#facets, (a, b) => this.titles.compare(a, b));
  readonly #kept = new Map<string, unknown>();

  get size(): number {
    return this.ids.length;
  }

  get count(): number {
    return this.#numbers.size;
  }

  /** Puts an offer in, or in the place of what was known of it. */
  put(facts: OfferFacts): void {
    this.remove(facts.id);
    this.#kept.clear();
    const at = this.ids.length;
    this.ids.push(facts.id);
    this.#numbers.set(facts.id, at);
    const method = this.methods.get(facts.method);
    if (method) method.domains.add(facts.domain);
    else this.methods.set(facts.method, { folded: fold(facts.method), domains: new Set([facts.domain]) });
    this.alive.set(at, true);
    this.families.set(at, facts.forFamilies);
    this.ownerOnly.set(at, facts.ownerOnly);
    this.profiles.put(at, facts);
    this.titles.add(at, facts.title, facts.id);
    for (let year = yearOf(facts.ageMin); year <= yearOf(facts.ageMax); year += 1) this.#years[year]?.set(at, true);
    for (const [facet, value] of facetsOf(facts)) this.#facets.add(facet, value, at);
    this.#groups.put(at, facts.groups);
    this.#texts.add(at, facts.texts);
  }

  remove(id: string): void {
    const at = this.#numbers.get(id);
    if (at === undefined) return;
    this.#numbers.delete(id);
    this.#kept.clear();
    this.alive.set(at, false);
    this.#groups.remove(at);
    this.dead += 1;
  }

  /** Gives back room that was kept for more, when everything was read; in small steps. */
  trimmed(): Iterable<void> {
    return this.#texts.trimmed();
  }

  /** Offers with a value of a facet; the caller does not change it. */
  having(facet: string, value: string): Bitmap {
    return this.#facets.having(facet, value);
  }

  /** Every value of a facet that some offer has. */
  values(facet: string): [string, Bitmap][] {
    return this.#facets.of(facet);
  }

  /** Offers for children of some age between these, in months. */
  ofAge(from: number, to: number): Bitmap {
    return this.keep(`age ${from} ${to}`, () => this.#ofAge(from, to));
  }

  postings(term: string): Postings | undefined {
    return this.#texts.postings(term);
  }

  /** The groups that can still be joined at this moment. */
  openGroups(now: number): OpenGroups {
    if (this.#groups.at(now)) this.#kept.clear();
    return this.#groups;
  }

  /** Works something out once, until an offer changes or a group closes; whoever gets it does not change it. */
  keep<T>(name: string, make: () => T): T {
    const known = this.#kept.get(name);
    // Each name is only ever made by one maker.
    if (known !== undefined) return known as T;
    if (this.#kept.size >= MOST_KEPT) this.#kept.clear();
    const made = make();
    this.#kept.set(name, made);
    return made;
  }

  #ofAge(from: number, to: number): Bitmap {
    const found = Bitmap.for(this.size);
    for (let year = yearOf(from); year <= yearOf(to); year += 1) found.or(this.#years[year] ?? NONE);
    if (from % 12 === 0 && to % 12 === 11) return found;
    // Only who is of the first or the last year may be too young or too old.
    const edges = (this.#years[yearOf(from)] ?? NONE).copy().or(this.#years[yearOf(to)] ?? NONE);
    edges.each((at) => {
      const profile = this.profiles.all[this.profiles.of.get(at)];
      found.set(at, profile !== undefined && profile.ageMin <= to && profile.ageMax >= from);
    });
    return found;
  }
}
