import type { Point } from '../../platform/geo.ts';
import type { Reading } from '../../platform/work.ts';
import { type MunicipalityView, municipalities, municipalityOfPostcode } from './municipalities.ts';

/** Somewhere in the region that a person named. */
export interface Whereabouts extends Point {
  /** As we call it back: "Katwijk" or "2225 (Katwijk)". */
  name: string;
  municipality: MunicipalityView;
}

/**
 * The place that a postcode (four digits count) or the name of a municipality stands for: the middle of the municipality's main town, because
 * that is as exact as the region's own list is. Null when the region does not know it.
 */
export async function whereabouts(reading: Reading, text: string): Promise<Whereabouts | null> {
  const postcode = /^\s*([1-9]\d{3})\s*([a-z]{2})?\s*$/i.exec(text)?.[1];
  if (postcode) {
    const found = await municipalityOfPostcode(reading, Number(postcode));
    return found && { name: `${postcode} (${found.name})`, municipality: found, lat: found.lat, lon: found.lon };
  }
  const asked = plain(text);
  const found = (await municipalities(reading)).find(({ name, cbsCode }) => plain(name) === asked || cbsCode === text);
  return found ? { name: found.name, municipality: found, lat: found.lat, lon: found.lon } : null;
}

function plain(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z]+/g, ' ')
    .trim();
}
