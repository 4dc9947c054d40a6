import { distanceKm } from '../../platform/geo.ts';
import type { Lang } from '../../platform/i18n/lang.ts';
import type { GroupCard } from '../groups/index.ts';
import { type Age, ageWords } from './ages.ts';
import type { ShelfOffer, ShelfPage } from './shelf.ts';
import { together, within } from './wording.ts';

const words = {
  nl: {
    about: (themes: string) => `gaat over ${themes}`,
    age: (age: string) => `past bij ${age}`,
    in: (place: string) => `is in ${place}`,
    near: (km: string, place: string) => `is ${km} km van ${place}`,
    text: 'uw woorden staan in de tekst',
  },
  en: {
    about: (themes: string) => `is about ${themes}`,
    age: (age: string) => `suits ${age}`,
    in: (place: string) => `is in ${place}`,
    near: (km: string, place: string) => `is ${km} km from ${place}`,
    text: 'your words are in the text',
  },
};

export interface Asked {
  age?: Age;
  /** A municipality that was named or chosen. */
  near?: { id: string; name: string; lat: number; lon: number };
  searched: boolean;
  themeLabel: (code: string) => string;
}

/** What of a question counts for telling why an offer fits. */
export function askedOf({ understood, shelf }: ShelfPage, chosen: { age?: Age; municipalityId?: string }, lang: Lang): Asked {
  const age = chosen.age ?? understood.age?.age;
  const nearId = chosen.municipalityId ?? understood.near?.id;
  const near = shelf.words.places.find(({ id }) => id === nearId);
  return {
    searched: understood.terms.size > 0,
    themeLabel: (code) => {
      const theme = shelf.words.themes.find((one) => one.code === code);
      return theme ? theme[lang === 'nl' ? 'labelNl' : 'labelEn'] : code;
    },
    ...(age ? { age } : {}),
    ...(near ? { near } : {}),
  };
}

/** One line why an offer answers to what was asked: "Gaat over slapen, past bij 3 jaar en is in Leiden." Undefined when nothing was asked. */
export function whyItFits(offer: ShelfOffer, group: GroupCard | undefined, asked: Asked, lang: Lang): string | undefined {
  const t = words[lang];
  const themes = offer.matched.slice(0, 2).map((code) => within(asked.themeLabel(code)));
  const parts = [
    themes.length > 0 ? t.about(together(themes, lang)) : asked.searched ? t.text : undefined,
    asked.age ? t.age(ageWords(asked.age, lang)) : undefined,
    asked.near && group ? whereText(group, asked.near, lang) : undefined,
  ].filter((part) => part !== undefined);
  const sentence = together(parts, lang);
  return sentence ? `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.` : undefined;
}

function whereText(group: GroupCard, near: NonNullable<Asked['near']>, lang: Lang): string {
  const t = words[lang];
  if (group.municipalityId === near.id) return t.in(near.name);
  const km = distanceKm(group, near).toLocaleString(lang === 'nl' ? 'nl-NL' : 'en-GB', { maximumFractionDigits: 0 });
  return t.near(km, near.name);
}
