import { sql } from 'kysely';
import type { Reading } from '../../platform/work.ts';
import { listEntries, municipalities, organisations } from '../regions/index.ts';
import { editsOffersOf } from './policy.ts';

interface Named {
  id: string;
  name: string;
}

/** What the form of an offer lets one choose from. */
export interface OfferChoices {
  /** Those for which the actor may put up offers. */
  organisations: Named[];
  methods: Named[];
  themes: { code: string; labelNl: string; labelEn: string }[];
  municipalities: Named[];
}

export async function offerChoices(reading: Reading): Promise<OfferChoices> {
  const all = await organisations(reading);
  return {
    organisations: all.filter((one) => editsOffersOf(reading.actor, one.id)).map(({ id, name }) => ({ id, name })),
    methods: await methodNames(reading),
    themes: await listEntries(reading, 'theme'),
    municipalities: await municipalities(reading),
  };
}

/** Every method by name. */
function methodNames(reading: Reading): Promise<Named[]> {
  return reading.tx.selectFrom('interventions').select(['id', 'name']).orderBy(sql`name collate "nl-NL-x-icu"`).execute();
}

/** Every name that a content of an offer may mention, by id or code: for the history and a review. */
export async function namesInOffers(reading: Reading): Promise<(lang: 'nl' | 'en') => Map<string, string>> {
  const all = await organisations(reading);
  const methods = await methodNames(reading);
  const places = await municipalities(reading);
  const themes = await listEntries(reading, 'theme');
  const named = [...all, ...methods, ...places].map(({ id, name }) => [id, name] as const);
  return (lang) => new Map([...named, ...themes.map((one) => [one.code, lang === 'nl' ? one.labelNl : one.labelEn] as const)]);
}
