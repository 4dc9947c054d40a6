import { expect, test } from 'vitest';
import { countText } from '../../platform/reports/small-numbers.ts';
import { type RouteCount, type RouteIn, routesIn } from '../registrations/index.ts';
import { offersBeside } from './overview.ts';
import { besideGroup } from './route-table.ts';

const counts = (offerTitle: string, ways: Partial<Record<RouteIn, number>>): RouteCount[] =>
  routesIn.map((route) => ({ offerId: offerTitle, offerTitle, route, registrations: ways[route] ?? 0 }));

test('an offer beside one of its groups does not tell how few came to the others', () => {
  const shown = (offer: Partial<Record<RouteIn, number>>, group: Partial<Record<RouteIn, number>>) => {
    const { rows, total } = besideGroup(counts('a', offer), counts('a', group));
    return [...rows.filter((row) => ['poster', 'flyer'].includes(row.route)).map((row) => row.count), total].map(countText);
  };
  expect(shown({ poster: 8, flyer: 20 }, { poster: 6, flyer: 9 })).toEqual(['–', '20', '–']);
  expect(shown({ poster: 6, flyer: 20 }, { poster: 6, flyer: 9 })).toEqual(['6', '20', '26']);
  // Together few came to the others, way by way nobody can tell.
  expect(shown({ poster: 8, flyer: 3, card: 4 }, { poster: 8, card: 4 })).toEqual(['8', '<5', '–']);
  // Eight beside a total of eleven would say that three came otherwise.
  expect(shown({ poster: 8, flyer: 3 }, { poster: 8 })).toEqual(['–', '<5', '–']);
});

test('offers beside each other and the region do not tell a small one', () => {
  const shown = (...offers: [string, Partial<Record<RouteIn, number>>][]) => {
    const { offers: rows, total } = offersBeside(offers.flatMap(([title, ways]) => counts(title, ways)));
    return [...rows.map((row) => [row.title, countText(row.recruited), countText(row.all)].join(' ')), countText(total)];
  };
  // Three of C would be 30 - 15 - 12.
  expect(shown(['A', { site: 15 }], ['B', { site: 12 }], ['C', { site: 3 }])).toEqual(['A <5 15', 'B <5 –', 'C <5 <5', '30']);
  // Of A two did not come by recruitment; alone kept back, its seven would be the region's posters less those of B.
  expect(shown(['A', { poster: 7, site: 2 }], ['B', { poster: 9, site: 20 }])).toEqual(['A – 9', 'B – 29', '38']);
  expect(shown(['A', { poster: 7, site: 2 }])).toEqual(['A – 9', '–']);
  expect(shown(['A', { poster: 7 }], ['B', { site: 20 }])).toEqual(['A 7 7', 'B <5 20', '27']);
});
