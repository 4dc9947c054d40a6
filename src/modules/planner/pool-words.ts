import { distanceKm } from '../../platform/geo.ts';
import { ageSpan, dayPart, languageName, list } from '../../platform/i18n/format.ts';
import type { Lang } from '../../platform/i18n/lang.ts';
import type { FitMark } from '../../ui/components/fit-marks.tsx';
import type { Aspect, Pool, PoolOffer } from './pool.ts';
import { people, poolTexts as words } from './pool-texts.ts';

/** Who takes part in this offer, as one says it of that number: "kind", "ouders", "participants". */
export function participants(offer: Pick<PoolOffer, 'audience'> | null, count: number, lang: Lang): string {
  const found = people[lang].find(([audience]) => audience === '' || offer?.audience.includes(audience));
  const [, one, more] = found ?? ['', '', ''];
  return count === 1 ? one : more;
}

/** "8 tot 10 jaar": an age span in whole years. */
export function ages(min: number, max: number, lang: Lang): string {
  return words[lang].ages(ageSpan(min, max, lang));
}

/** "8 tot en met 10 jaar": where it must be clear that the last year counts. */
export function agesInFull(min: number, max: number, lang: Lang): string {
  return words[lang].agesInFull(ageSpan(min, max, lang));
}

/** "8 km". Never more precise than whole kilometres on a screen. */
export function km(distance: number): string {
  return `${Math.max(1, Math.round(distance))} km`;
}

/** Said in place of a distance when the place of a delicate need is nobody's business (rule 7). */
export const sameRegion = (lang: Lang): string => words[lang].sameRegion;

/** Why the demands fit together, as marks with words. */
export function fitMarks(pool: Pool, themeLabel: string, lang: Lang): FitMark[] {
  const t = words[lang];
  const span = ages(pool.ageMin, pool.ageMax, lang);
  const or = (all: string[]) => list(all, lang, 'or');
  const said: Record<Aspect, string> = {
    theme: pool.offer ? themeLabel : t.noOffer,
    age: pool.fit.age === 'almost' ? t.agesAlmost(span) : span,
    days: pool.dayParts.length > 0 ? or(pool.dayParts.map((part) => dayPart(part, lang))) : t.noDayPart,
    distance: distanceWords(pool, lang),
    language: pool.languages.length > 0 ? or(pool.languages.map((code) => languageName(code, lang))) : t.noLanguage,
  };
  const order: Aspect[] = ['theme', 'age', 'days', 'distance', 'language'];
  return order.map((kind) => ({ kind, state: pool.fit[kind], text: said[kind] }));
}

function distanceWords({ demands, place, fit }: Pool, lang: Lang): string {
  const t = words[lang];
  if (!place) return t.noPlace;
  const farthest = km(Math.max(...demands.map((demand) => distanceKm(demand, place))));
  const where = place.name ? t.to(place.name) : '';
  return fit.distance === 'fits' ? t.atMost(farthest, where) : t.tooFar(farthest, where);
}

/** What is still missing, in whole sentences. Empty when a proposal can be made. */
export function missingWords(pool: Pool, lang: Lang): string[] {
  const { missing } = words[lang];
  const { offer, fit, demands, place } = pool;
  if (!offer) return [missing.offer];
  const sentences: string[] = [];
  if (fit.days === 'missing') sentences.push(missing.days);
  if (fit.language === 'missing') sentences.push(missing.language);
  if (fit.age === 'almost' && demands.length > 1 && !pool.ready) sentences.push(missing.age);
  if (fit.distance === 'almost') sentences.push(missing.place);
  if (fit.distance === 'missing') sentences.push(missing.room);
  if (pool.total < offer.minSize) sentences.push(shortageWords(pool, offer, place?.name ?? '', lang));
  return sentences;
}

function shortageWords(pool: Pool, offer: PoolOffer, town: string, lang: Lang): string {
  const t = words[lang];
  const short = offer.minSize - pool.total;
  const reach = Math.min(...pool.demands.map((demand) => demand.maxKm));
  const age = agesInFull(pool.ageMin, pool.ageMax, lang);
  const children = offer.audience.includes('children') || offer.audience.includes('young-people') || pool.ageMin < 0;
  return t.short(short, participants(offer, short, lang), children ? t.ofAge(age) : t.withChild(age), reach, town);
}
