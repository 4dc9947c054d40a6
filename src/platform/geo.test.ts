import { expect, test } from 'vitest';
import { distanceKm } from './geo.ts';

test('the distance over the road between two places, in hundredths of a kilometre', () => {
  const leiden = { lat: 52.16, lon: 4.49 };
  expect(distanceKm(leiden, leiden)).toBe(0);
  // A hundredth of a degree to the north: 6371 * pi / 18000 * 1.25.
  expect(distanceKm(leiden, { lat: 52.17, lon: 4.49 })).toBe(1.39);
  expect(distanceKm(leiden, { lat: 52.2, lon: 4.41 })).toBe(8.8);
  expect(distanceKm({ lat: 52.2, lon: 4.41 }, leiden)).toBe(8.8);
});
