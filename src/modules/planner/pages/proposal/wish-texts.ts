import { dayPart, languageName, plainDate } from '../../../../platform/i18n/format.ts';
import type { Lang } from '../../../../platform/i18n/lang.ts';
import type { Counter } from '../../counter-list.ts';
import { changeWords } from './change-words.ts';

/** What a counter-proposal asks, one sentence for each part. `was`: the places that the team asked for. */
export function wishTexts(counter: Pick<Counter, 'wish' | 'municipalityName'>, was: number, lang: Lang): string[] {
  const t = changeWords[lang].wishes;
  const { dayPart: part, firstDay, places, language } = counter.wish;
  return [
    ...(part === undefined ? [] : [t.dayPart(dayPart(part, lang))]),
    ...(firstDay ? [t.firstDay(plainDate(firstDay, lang))] : []),
    ...(places === undefined ? [] : [t.places(places, was)]),
    ...(counter.municipalityName ? [t.where(counter.municipalityName)] : []),
    ...(language ? [t.language(languageName(language, lang))] : []),
  ];
}
