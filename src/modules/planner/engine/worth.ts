const RADIAN = Math.PI / 180;
const EARTH_KM = 6371;
/** Roads are this much longer than the straight line. */
const DETOUR = 1.25;

interface Place {
  lat: number;
  lon: number;
}

/** Distance over the road in km with two decimals (equirectangular; the order of the operations is part of the format). */
export function kilometres(from: Place, to: Place): number {
  const x = (to.lon - from.lon) * RADIAN * Math.cos(((from.lat + to.lat) / 2) * RADIAN);
  const y = (to.lat - from.lat) * RADIAN;
  return Math.round(Math.sqrt(x * x + y * y) * EARTH_KM * DETOUR * 100) / 100;
}

/** Kilometres over the road for one degree of latitude. */
const DEGREE_KM = RADIAN * EARTH_KM * DETOUR;

/** Whether a place is within reach; how far it is north or south mostly tells already. */
export function reaches(from: Place & { maxKm: number }, to: Place): boolean {
  return Math.abs(to.lat - from.lat) * DEGREE_KM < from.maxKm + 0.01 && kilometres(from, to) <= from.maxKm;
}

/** Points that travel costs, for one person. */
export function travelCost(km: number): number {
  return Math.round(3 * km);
}

/** Points for serving a demand, before travel: more for who waits longer (up to a year) and for who cannot wait. */
export function worth(demand: { count: number; waitingWeeks: number; urgent: boolean }): number {
  const each = Math.round(100 * (1 + Math.min(demand.waitingWeeks, 52) / 26) * (demand.urgent ? 1.5 : 1));
  return demand.count * each;
}
