import { expect, test } from 'vitest';
import type { OfferFacts } from './offer-facts.ts';
import { Ordered, type Place } from './order.ts';
import { ShelfIndex } from './shelf-index.ts';

function facts(nth: number): OfferFacts {
  const id = `00000000-0000-0000-0000-${String((nth * 7919) % 1_000_003).padStart(12, '0')}`;
  const common = { ageMin: 0, ageMax: 47, level: 'universal', audience: ['parents'], form: 'group', languages: ['nl'] };
  const rest = { contributionCents: 0, domain: 'youth', ownerOnly: false, forFamilies: true, groups: [], themes: [], texts: [] };
  return { ...common, ...rest, id, title: `Titel ${(nth * 31) % 97}`, method: 'Eigen' };
}

/** Every offer in order, a page of ten at a time. */
function walked(index: ShelfIndex): string[] {
  const all: string[] = [];
  for (let after: Place | undefined; ; ) {
    const ordered = new Ordered(index, 10, after);
    ordered.offerAlike(index.alive, 0);
    const places = ordered.places();
    all.push(...places.map(({ offerId }) => offerId ?? ''));
    after = places.at(-1);
    if (!after || places.length < 10) return all;
  }
}

test('page by page every living offer comes once, in the order of titles, also what came or went later', () => {
  const index = new ShelfIndex();
  for (let nth = 0; nth < 2500; nth += 1) index.put(facts(nth));
  for (let nth = 0; nth < 40; nth += 1) index.remove(facts(nth * 50).id);
  for (let nth = 0; nth < 15; nth += 1) index.put(facts(nth * 100 + 7));
  const ids = walked(index);
  expect(new Set(ids).size).toBe(2460);
  expect(ids).toHaveLength(2460);
  const numbers = new Map(index.ids.map((id, at) => [id, at]));
  const sorted = ids.toSorted((a, b) => index.titles.compare(numbers.get(a) ?? 0, numbers.get(b) ?? 0));
  expect(ids).toEqual(sorted);
});
