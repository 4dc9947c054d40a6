/** Width of the whole world in pixels at zoom 0, as street maps on the web are cut (Web Mercator, EPSG:3857). */
export const TILE = 256;

/** Degrees to pixels of the world at a zoom. */
export function pixelOf({ lat, lon }: { lat: number; lon: number }, zoom: number): { x: number; y: number } {
  const size = TILE * 2 ** zoom;
  const sine = Math.sin((lat * Math.PI) / 180);
  return { x: ((lon + 180) / 360) * size, y: (0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)) * size };
}

/** Metres that one pixel stands for at a latitude. */
export function metresPerPixel(lat: number, zoom: number): number {
  return (Math.cos((lat * Math.PI) / 180) * 2 * Math.PI * 6_378_137) / (TILE * 2 ** zoom);
}

export interface Window {
  zoom: number;
  /** Left and top edge in pixels of the world. */
  left: number;
  top: number;
}

/** The nearest zoom, in steps of so much, at which all points fit in a picture with a margin, and where that picture lies. Tiles want whole steps. */
export function windowFor(
  points: readonly { lat: number; lon: number }[],
  size: { width: number; height: number; margin: number },
  step: number,
): Window {
  for (let zoom = 14; ; zoom -= step) {
    const at = points.map((point) => pixelOf(point, zoom));
    const [xs, ys] = [at.map(({ x }) => x), at.map(({ y }) => y)];
    const [west, east, north, south] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
    const fits = east - west <= size.width - 2 * size.margin && south - north <= size.height - 2 * size.margin;
    if (fits || zoom - step < 6) return { zoom, left: (west + east - size.width) / 2, top: (north + south - size.height) / 2 };
  }
}

/** The tiles that cover a picture, with their place in it. */
export function tilesOf({ zoom, left, top }: Window, size: { width: number; height: number }) {
  const columns = range(Math.floor(left / TILE), Math.floor((left + size.width) / TILE));
  const rows = range(Math.floor(top / TILE), Math.floor((top + size.height) / TILE));
  return rows.flatMap((y) => columns.map((x) => ({ zoom, x, y, left: x * TILE - left, top: y * TILE - top })));
}

const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => from + index);
