import { sql } from 'kysely';
import { slugOf } from '../../../platform/i18n/slug.ts';
import type { Reading } from '../../../platform/work.ts';
import { listEntries, municipalities } from '../../regions/index.ts';
import { Phrases } from './phrases.ts';
import { fold } from './words.ts';

export interface KnownTheme {
  code: string;
  labelNl: string;
  labelEn: string;
  words: string[];
  delicate: boolean;
}

export interface KnownPlace {
  id: string;
  name: string;
  /** Its name as it stands in an address. */
  slug: string;
  lat: number;
  lon: number;
}

/** What a region calls things: its themes with people's own words, its municipalities, towns and postcodes. */
export interface RegionWords {
  themes: KnownTheme[];
  phrases: Phrases;
  /** Words and phrases to choose from while typing. */
  suggested: { text: string; folded: string }[];
  places: KnownPlace[];
  /** Folded names of municipalities and their towns, the longest first. */
  names: { name: string; placeId: string }[];
  postcodes: { first: number; last: number; placeId: string }[];
}

export async function readRegionWords(reading: Reading): Promise<RegionWords> {
  const themes = await listEntries(reading, 'theme');
  const { rows: own } = await sql<{ theme: string; phrase: string; also: string }>`
    select theme, phrase, also from search_words order by theme, phrase`.execute(reading.tx);
  const phrases = new Phrases();
  for (const theme of themes) {
    const rows = own.filter((row) => row.theme === theme.code);
    for (const label of [theme.labelNl, theme.labelEn])
      for (const word of wordsOfLabel(label)) phrases.add(word, { theme: theme.code, also: '' });
    if (rows.length === 0) for (const word of theme.words) phrases.add(word, { theme: theme.code, also: '' });
    for (const { phrase, also } of rows) phrases.add(phrase, { theme: theme.code, also });
  }
  const places = await municipalities(reading);
  const { rows: towns } = await sql<{ town: string; municipality_id: string }>`
    select distinct town, municipality_id from locations union select main_town, id from municipalities
      union select unnest(villages), id from municipalities`.execute(reading.tx);
  const { rows: postcodes } = await sql<{ first: number; last: number; placeId: string }>`
    select first_number as first, last_number as last, municipality_id as "placeId" from postcode_ranges order by 1`.execute(
    reading.tx,
  );
  return {
    themes,
    phrases,
    suggested: [...new Set(own.map(({ phrase }) => phrase))]
      .filter((phrase) => !phrase.includes('*'))
      .map((phrase) => ({ text: phrase, folded: fold(phrase) })),
    places: places.map(({ id, name, lat, lon }) => ({ id, name, slug: slugOf(name), lat, lon })),
    names: [
      ...places.flatMap(({ id, name }) =>
        [name, name.replace(/ (aan|en) .*/, '')].map((one) => ({ name: fold(one), placeId: id })),
      ),
      ...towns.map(({ town, municipality_id }) => ({ name: fold(town), placeId: municipality_id })),
    ].sort((a, b) => b.name.length - a.name.length),
    postcodes,
  };
}

/** In the name of a theme only words that are its own: "Zorgen voor iemand thuis" is not found by "thuis". */
function wordsOfLabel(label: string): string[] {
  const words = label.split(/[\s,]+/).filter((word) => word.length > 2 && !LOOSE.has(fold(word)));
  return words.length <= 3 ? words : [];
}

const LOOSE = new Set(
  `en of and with van voor in the at van de het een jonge young kinderen children samen maken people ouders parents families gezin family skills
  problems first time behaviour gedrag weinig low mood home thuis zijn kennen mensen alleen playing eating begrijpen moeite leuke dingen buurt things nearby
  online keer eerst vader moeder iemand zorgen dat die hulp care mental health do willen niet meer leven mild intellectual groeien growing`.split(
    /\s+/,
  ),
);
