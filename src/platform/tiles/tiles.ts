import { LRUCache } from 'lru-cache';

/** Fetches tiles of a street map for our visitors, so that its maker never sees who looks at what. */
export interface TileService {
  /** Whose map it is, as its licence asks to show. */
  credit: string;
  /** One tile, or null when it cannot be had. */
  tile(zoom: number, x: number, y: number): Promise<Tile | null>;
}

export interface Tile {
  type: string;
  content: Buffer;
}

const MOST_BYTES = 512 * 1024;
const KEPT_BYTES = 24 * 1024 * 1024;
const WEEK_MS = 7 * 24 * 3600 * 1000;
const PATIENCE_MS = 5000;
const TYPES = ['image/png', 'image/jpeg', 'image/webp'];

/** Tiles by an address with {z}, {x} and {y}; those of the last week are remembered, up to 24 MB. `agent` says who asks, as map servers want. */
export function tilesFrom({ url, credit }: { url: string; credit: string }, agent: string): TileService {
  const kept = new LRUCache<string, Tile>({
    ttl: WEEK_MS,
    maxSize: KEPT_BYTES,
    sizeCalculation: ({ content }) => content.length,
  });
  return {
    credit,
    tile: async (zoom, x, y) => {
      const address = url.replace('{z}', String(zoom)).replace('{x}', String(x)).replace('{y}', String(y));
      const known = kept.get(address);
      if (known) return known;
      const tile = await fetchTile(address, agent).catch(() => null);
      if (tile) kept.set(address, tile);
      return tile;
    },
  };
}

async function fetchTile(address: string, agent: string): Promise<Tile | null> {
  const answer = await fetch(address, { headers: { 'user-agent': agent }, signal: AbortSignal.timeout(PATIENCE_MS) });
  const type = answer.headers.get('content-type')?.split(';')[0]?.trim() ?? '';
  if (!answer.ok || !TYPES.includes(type) || !answer.body) return null;
  const parts: Uint8Array[] = [];
  let bytes = 0;
  for await (const part of answer.body) {
    bytes += part.length;
    if (bytes > MOST_BYTES) return null;
    parts.push(part);
  }
  return { type, content: Buffer.concat(parts) };
}
