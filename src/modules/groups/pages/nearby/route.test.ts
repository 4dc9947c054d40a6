import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestApp, type TestApp } from '../../../../../test/app.ts';
import { distanceKm } from '../../../../platform/geo.ts';
import { tilesFrom } from '../../../../platform/tiles/tiles.ts';
import { pixelOf, TILE } from '../../../../ui/map/mercator.ts';
import { placesNearby } from '../../nearby.ts';

const PNG = Buffer.from('89504e470d0a1a0a', 'hex');
const leiden = { lat: 52.16, lon: 4.49 };

let app: TestApp;
let tiles: Server;
const asked: string[] = [];

beforeAll(async () => {
  tiles = createServer((request, response) => {
    asked.push(request.url ?? '');
    const html = request.url?.startsWith('/10/');
    response.writeHead(200, { 'content-type': html ? 'text/html' : 'image/png' }).end(html ? '<script>' : PNG);
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => tiles.once('listening', resolve));
  const url = `http://127.0.0.1:${(tiles.address() as AddressInfo).port}/{z}/{x}/{y}.png`;
  app = await createTestApp({ example: true, tiles: tilesFrom({ url, credit: '© Kaartmakers' }, 'test') });
}, 60_000);
afterAll(async () => {
  await app?.close();
  tiles?.close();
});

const get = async (path: string) => (await app.http.inject(path)).body;

describe('near a postcode or municipality', () => {
  test('are the places where parents can still join, the nearest first, within the distance', async () => {
    const places = await app.read((reading) => placesNearby(reading, { from: leiden, within: 10 }));
    expect(places.length).toBeGreaterThan(2);
    expect(places.map(({ km }) => km)).toEqual(places.map(({ km }) => km).toSorted((a, b) => a - b));
    for (const place of places) {
      expect(place.km).toBe(distanceKm(leiden, place));
      expect(place.km).toBeLessThanOrEqual(10);
      expect(place.groups.length).toBeGreaterThan(0);
      for (const group of place.groups) expect(group.openedTo).toBe('parents');
    }
  });

  test('a postcode with letters, a name in any case and with accents, and the English page', async () => {
    for (const plek of ['2312', '2312 AB', '2312ab', 'leiden', ' LEIDEN '])
      expect(await get(`/in-de-buurt?plek=${encodeURIComponent(plek)}`), plek).toContain('Leiden');
    expect(await get('/en/in-de-buurt?plek=Leiden')).toContain('places near Leiden');
  });

  test('an unknown place is explained and what was typed stays; nothing near leads further', async () => {
    const unknown = await get('/in-de-buurt?plek=%3Cb%3EParijs');
    expect(unknown).toContain('kennen wij niet in deze regio');
    expect(unknown).toContain('value="&lt;b>Parijs"');
    expect(unknown).not.toContain('<b>Parijs');
    const nothing = await get('/in-de-buurt?plek=Leiden&km=5&thema=teenage-parents');
    expect(nothing).toContain('Niets binnen 5 km');
    expect(nothing).toContain('km=10');
    expect((await app.http.inject('/in-de-buurt?plek=Leiden&km=7')).statusCode).toBe(404);
    expect((await app.http.inject('/in-de-buurt?plek=Leiden&thema=bestaat-niet')).statusCode).toBe(404);
  });
});

describe('streets below the map', () => {
  const tileAt = (zoom: number, point = leiden) => {
    const { x, y } = pixelOf(point, zoom);
    return `/kaart/${zoom}/${Math.floor(x / TILE)}/${Math.floor(y / TILE)}.png`;
  };

  test('come by way of ourselves, once, with whose map it is', async () => {
    const page = await get('/in-de-buurt?plek=Leiden');
    expect(page).toContain('© Kaartmakers');
    const href = /<image href="([^"]+)"/.exec(page)?.[1] ?? '';
    const [first, again] = [await app.http.inject(href), await app.http.inject(href)];
    expect([first.statusCode, first.headers['content-type'], first.rawPayload]).toEqual([200, 'image/png', PNG]);
    expect(again.rawPayload).toEqual(PNG);
    expect(asked.filter((one) => href.endsWith(one))).toHaveLength(1);
  });

  test('only of the region, and only pictures', async () => {
    const before = asked.length;
    expect((await app.http.inject(tileAt(12, { lat: 48.85, lon: 2.35 }))).statusCode).toBe(404);
    expect((await app.http.inject('/kaart/3/4/2.png')).statusCode).toBe(404);
    expect(asked).toHaveLength(before);
    expect((await app.http.inject(tileAt(10))).statusCode).toBe(404);
  });
});
