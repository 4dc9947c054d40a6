export interface Point {
  lat: number;
  lon: number;
}

const EARTH_KM = 6371;
/** Roads are longer than the straight line. */
const DETOUR = 1.25;

/** Distance over the road in km, in hundredths, as the planner's file format reckons it (rounded half up). */
export function distanceKm(a: Point, b: Point): number {
  const radians = Math.PI / 180;
  const x = (b.lon - a.lon) * radians * Math.cos(((a.lat + b.lat) / 2) * radians);
  const y = (b.lat - a.lat) * radians;
  return Math.round(Math.sqrt(x * x + y * y) * EARTH_KM * DETOUR * 100) / 100;
}
