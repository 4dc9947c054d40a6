import fc from 'fast-check';
import { expect, test } from 'vitest';
import { metresPerPixel, pixelOf, TILE, tilesOf, windowFor } from './mercator.ts';
import { spread } from './spread.ts';

const size = { width: 480, height: 440, margin: 50 };
const place = fc.record({
  lat: fc.double({ min: 50.7, max: 53.6, noNaN: true }),
  lon: fc.double({ min: 3.3, max: 7.3, noNaN: true }),
});

test('a known point lies in its known tile (OpenStreetMap: Leiden, zoom 12)', () => {
  const { x, y } = pixelOf({ lat: 52.16, lon: 4.49 }, 12);
  expect([Math.floor(x / TILE), Math.floor(y / TILE)]).toEqual([2099, 1350]);
  expect(metresPerPixel(0, 0)).toBeCloseTo(156_543.03, 2);
});

test('every point lies within the picture, and tiles cover all of it', () => {
  fc.assert(
    fc.property(fc.array(place, { minLength: 1, maxLength: 12 }), fc.constantFrom(1, 0.1), (places, step) => {
      const view = windowFor(places, size, step);
      for (const one of places) {
        const { x, y } = pixelOf(one, view.zoom);
        expect(x - view.left).toBeGreaterThanOrEqual(size.margin - 1);
        expect(x - view.left).toBeLessThanOrEqual(size.width - size.margin + 1);
        expect(y - view.top).toBeGreaterThanOrEqual(size.margin - 1);
        expect(y - view.top).toBeLessThanOrEqual(size.height - size.margin + 1);
      }
      const tiles = tilesOf(view, size);
      expect(Math.min(...tiles.map(({ left }) => left))).toBeLessThanOrEqual(0);
      expect(Math.max(...tiles.map(({ left }) => left)) + TILE).toBeGreaterThanOrEqual(size.width);
      expect(Math.max(...tiles.map(({ top }) => top)) + TILE).toBeGreaterThanOrEqual(size.height);
    }),
    { numRuns: 100 },
  );
});

test('numbers do not cover each other, also when everything is in one place', () => {
  const spots = Array.from({ length: 12 }, () => ({ x: 240, y: 220 }));
  const moved = spread(spots, { ...size, radius: 17 });
  for (const [index, one] of moved.entries())
    for (const two of moved.slice(index + 1)) expect(Math.hypot(one.dx - two.dx, one.dy - two.dy)).toBeGreaterThan(30);
  expect(spread(spots, { ...size, radius: 17 })).toEqual(moved);
});
