import { dayPart, languageName, plainDate } from '../../../../platform/i18n/format.ts';
import type { Lang } from '../../../../platform/i18n/lang.ts';
import { dayPartsText } from '../../../demand/index.ts';
import { type Counter, dayPartsAsked } from '../../counter-list.ts';
import { changeWords } from './change-words.ts';

/** What a counter-proposal asks, one sentence for each part. `was`: the places that the team asked for. */
export function wishTexts(counter: Pick<Counter, 'wish' | 'municipalityName'>, was: number, lang: Lang): string[] {
  const t = changeWords[lang].wishes;
  const { firstDay, places, language } = counter.wish;
  const parts = dayPartsAsked(counter.wish);
  const [only] = parts;
  return [
    ...(parts.length === 1 && only !== undefined ? [t.dayPart(dayPart(only, lang))] : []),
    ...(parts.length > 1 ? [t.dayParts(dayPartsText(parts, lang))] : []),
    ...(firstDay ? [t.firstDay(plainDate(firstDay, lang))] : []),
    ...(places === undefined ? [] : [t.places(places, was)]),
    ...(counter.municipalityName ? [t.where(counter.municipalityName)] : []),
    ...(language ? [t.language(languageName(language, lang))] : []),
  ];
}
