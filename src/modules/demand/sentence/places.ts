import { END, type Reader, START, take } from './reader.ts';

export interface KnownPlaces {
  municipalities: { id: string; name: string; lat: number; lon: number }[];
  /** Districts and villages that are in use, with their municipality. */
  areas: { area: string; municipalityId: string }[];
}

export interface Place {
  municipalityId: string;
  area: string;
}

/** "Leiden-Noord", "Rijnsburg", "Alphen", "in Katwijk": a municipality, with the district or village when one is named. */
export function takePlace(reader: Reader, known: KnownPlaces): Place | undefined {
  return inArea(reader, known) ?? inMunicipality(reader, known);
}

function inArea(reader: Reader, { areas, municipalities }: KnownPlaces): Place | undefined {
  const own = new Set(municipalities.map((one) => one.name.toLowerCase()));
  for (const { area, municipalityId } of longestFirst(areas, (one) => one.area)) {
    if (own.has(area.toLowerCase())) continue;
    if (!take(reader, named(area))) continue;
    const municipality = municipalities.find((one) => one.id === municipalityId);
    if (municipality) take(reader, named(municipality.name));
    return { municipalityId, area };
  }
  return undefined;
}

/** With a wind direction or another district behind it: "Leiden-Noord", "Katwijk aan Zee", "Leiden Zuidwest". */
function inMunicipality(reader: Reader, { municipalities }: KnownPlaces): Place | undefined {
  const directions = 'noord|oost|zuid|west|noordoost|noordwest|zuidoost|zuidwest|midden|centrum|binnenstad|dorp|rijndijk';
  const names = municipalities.flatMap((one) => [
    { ...one, said: one.name },
    ...shortNames(one.name).map((said) => ({ ...one, said })),
  ]);
  for (const { id, name, said } of longestFirst(names, (one) => one.said)) {
    const found = take(
      reader,
      new RegExp(
        String.raw`${START}${escaped(said)}(?:(?:\s|-)(${directions})|-([\p{L}]+(?:-[\p{L}]+)?)| aan (zee))?${END}`,
        'u',
      ),
    );
    if (!found) continue;
    const district = found[1] ?? found[2];
    return { municipalityId: id, area: district ? `${name}-${capital(district)}` : found[3] ? `${name} aan Zee` : '' };
  }
  return undefined;
}

/** "Alphen" for Alphen aan den Rijn, "Kaag" and "Braassem" for Kaag en Braassem. */
function shortNames(name: string): string[] {
  const parts = name.split(/ aan den | aan de | en /);
  return parts.length > 1 ? parts.filter((part) => part.length >= 4 && part !== 'Rijn' && part !== 'IJssel') : [];
}

/** Four digits of a postcode: "postcode 2315" or "2315". Years are no postcode here. */
export function takePostcode(reader: Reader): number | undefined {
  const found =
    take(reader, new RegExp(String.raw`${START}(?:postcode|pc)\s*([1-9]\d{3})(?:\s?[a-z]{2})?${END}`, 'u')) ??
    take(reader, new RegExp(String.raw`${START}(?!19|20[0-4])([1-9]\d{3})${END}`, 'u'));
  return found ? Number(found[1]) : undefined;
}

function named(name: string): RegExp {
  return new RegExp(START + escaped(name) + END, 'u');
}

/** Lower case, with space and dash alike. */
function escaped(name: string): string {
  return name
    .toLowerCase()
    .split(/[\s-]+/)
    .map((part) => RegExp.escape(part))
    .join(String.raw`[\s-]`);
}

function longestFirst<T>(all: T[], text: (one: T) => string): T[] {
  return [...all].sort((a, b) => text(b).length - text(a).length);
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
