import { z } from 'zod';
import { anyone } from '../../../../platform/auth/actor.ts';
import { notFound } from '../../../../platform/http/reply.ts';
import { nothing, route } from '../../../../platform/http/route.ts';
import { pixelOf, TILE } from '../../../../ui/map/mercator.ts';
import { municipalities } from '../../../regions/index.ts';

const WEEK_SECONDS = 7 * 24 * 3600;
/** Degrees around the towns of the region for which streets may be asked: about 25 km. */
const AROUND = 0.25;

const whole = z
  .string()
  .regex(/^\d{1,6}$/)
  .transform(Number);

/** One tile of the street map below a map of the region. Only of the region, so that nobody uses us to read maps of elsewhere. */
export const mapTile = route({
  method: 'GET',
  path: '/kaart/:zoom/:x/:y.png',
  can: anyone,
  audit: nothing('a street map is public'),
  kind: 'asset',
  translated: false,
  params: z.object({ zoom: whole.pipe(z.number().min(6).max(16)), x: whole, y: whole }),
  handle: async ({ read, params, services, now }) => {
    if (!services.tiles) return notFound();
    const { zoom, x, y } = params;
    const towns = await read(municipalities);
    if (!towns.length || !covers(towns, params)) return notFound();
    const tile = await services.tiles.tile(zoom, x, y);
    if (!tile) return notFound();
    return { kind: 'file', type: tile.type, content: tile.content, fresh: { lastModified: now, maxAgeSeconds: WEEK_SECONDS } };
  },
});

function covers(towns: { lat: number; lon: number }[], { zoom, x, y }: { zoom: number; x: number; y: number }): boolean {
  const [lats, lons] = [towns.map(({ lat }) => lat), towns.map(({ lon }) => lon)];
  const first = pixelOf({ lat: Math.max(...lats) + AROUND, lon: Math.min(...lons) - AROUND }, zoom);
  const last = pixelOf({ lat: Math.min(...lats) - AROUND, lon: Math.max(...lons) + AROUND }, zoom);
  const within = (value: number, from: number, to: number) => value >= Math.floor(from / TILE) && value <= Math.floor(to / TILE);
  return within(x, first.x, last.x) && within(y, first.y, last.y);
}
