import { ageSpan, list } from '../../platform/i18n/format.ts';
import type { Lang } from '../../platform/i18n/lang.ts';
import { dayPartsText, languageText } from '../demand/index.ts';
import type { Ask } from './wish.ts';

const words = {
  nl: {
    theme: 'Onderwerp',
    who: 'Voor wie',
    together: 'samen in één groep',
    apart: 'mag ook in verschillende groepen',
    where: 'Waar',
    within: (place: string, km: number) => `${place}, hooguit ${km} km reizen`,
    when: 'Wanneer het kan',
    languages: 'Talen',
  },
  en: {
    theme: 'Subject',
    who: 'For whom',
    together: 'together in one group',
    apart: 'may be in different groups',
    where: 'Where',
    within: (place: string, km: number) => `${place}, at most ${km} km away`,
    when: 'When it suits',
    languages: 'Languages',
  },
};

/** What was asked, as a list of facts. */
export function askItems(ask: Ask, theme: string, lang: Lang): { label: string; value: string }[] {
  const t = words[lang];
  const ages = list(
    ask.ages.map(({ ageMin, ageMax }) => (ageMin >= 0 && ageMax < 12 ? baby[lang] : ageSpan(ageMin, ageMax, lang))),
    lang,
  );
  const how = ask.ages.length > 1 ? ` (${ask.together ? t.together : t.apart})` : '';
  return [
    { label: t.theme, value: theme },
    { label: t.who, value: `${ages}${how}` },
    { label: t.where, value: t.within(ask.place, ask.maxKm) },
    { label: t.when, value: dayPartsText(ask.dayParts, lang) },
    { label: t.languages, value: ask.languages.map((code) => languageText(code, lang)).join(', ') },
  ];
}

const baby = { nl: '0 jaar', en: '0 years' };
