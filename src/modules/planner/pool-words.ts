import { distanceKm } from '../../platform/geo.ts';
import { ageSpan, dayPart } from '../../platform/i18n/format.ts';
import type { FitMark } from '../../ui/components/fit-marks.tsx';
import type { Aspect, Pool, PoolOffer } from './pool.ts';

const languageNames = new Intl.DisplayNames(['nl'], { type: 'language' });

/** "Nederlands", "Arabisch". */
export function languageName(code: string): string {
  return languageNames.of(code) ?? code;
}

const people: [audience: string, one: string, more: string][] = [
  ['children', 'kind', 'kinderen'],
  ['young-people', 'jongere', 'jongeren'],
  ['expecting-parents', 'aanstaande ouder', 'aanstaande ouders'],
  ['parents', 'ouder', 'ouders'],
  ['families', 'gezin', 'gezinnen'],
];

/** Who takes part in this offer, as one says it of that number: "kind", "ouders", "deelnemers". */
export function participants(offer: Pick<PoolOffer, 'audience'> | null, count: number): string {
  const found = people.find(([audience]) => offer?.audience.includes(audience));
  const [, one, more] = found ?? ['', 'deelnemer', 'deelnemers'];
  return count === 1 ? one : more;
}

/** "8 tot 10 jaar": an age span in whole years. */
export function ages(min: number, max: number): string {
  return ageSpan(min, max, 'nl').replace(/(\d+)-(\d+)/, '$1 tot $2');
}

/** "dinsdagmiddag of donderdagmiddag". */
export function dayPartList(parts: readonly number[], word = 'of'): string {
  return list(
    parts.map((part) => dayPart(part, 'nl')),
    word,
  );
}

export function list(words: readonly string[], word = 'en'): string {
  return words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} ${word} ${words.at(-1)}`;
}

/** "8 km". Never more precise than whole kilometres on a screen. */
export function km(distance: number): string {
  return `${Math.max(1, Math.round(distance))} km`;
}

/** Why the demands fit together, as marks with words. */
export function fitMarks(pool: Pool, themeLabel: string): FitMark[] {
  const words: Record<Aspect, string> = {
    theme: pool.offer ? themeLabel : 'geen aanbod',
    age: pool.fit.age === 'almost' ? `${ages(pool.ageMin, pool.ageMax)}: kijk of dit samen gaat` : ages(pool.ageMin, pool.ageMax),
    days: pool.dayParts.length > 0 ? dayPartList(pool.dayParts) : 'geen gezamenlijk dagdeel',
    distance: distanceWords(pool),
    language: pool.languages.length > 0 ? list(pool.languages.map(languageName), 'of') : 'geen gezamenlijke taal',
  };
  const order: Aspect[] = ['theme', 'age', 'days', 'distance', 'language'];
  return order.map((kind) => ({ kind, state: pool.fit[kind], text: words[kind] }));
}

function distanceWords({ demands, place, fit }: Pool): string {
  if (!place) return 'nog geen plek bekend';
  const farthest = Math.max(...demands.map((demand) => distanceKm(demand, place)));
  const where = place.name ? ` naar ${place.name}` : '';
  return fit.distance === 'fits' ? `hooguit ${km(farthest)}${where}` : `tot ${km(farthest)}${where}: te ver voor een team`;
}

/** What is still missing, in whole sentences. Empty when a proposal can be made. */
export function missingWords(pool: Pool): string[] {
  const { offer, fit, demands, place } = pool;
  if (!offer) return ['Er is nog geen groepsaanbod voor dit thema en deze leeftijd.'];
  const sentences: string[] = [];
  if (fit.days === 'missing') sentences.push('Er is geen gezamenlijk dagdeel.');
  if (fit.language === 'missing') sentences.push('Er is geen gezamenlijke taal.');
  if (fit.age === 'almost' && demands.length > 1 && !pool.ready) sentences.push('De leeftijden liggen net te ver uit elkaar.');
  if (fit.distance === 'almost') sentences.push('Er is geen plek die voor alle teams dichtbij genoeg is.');
  if (fit.distance === 'missing') sentences.push('Er is geen ruimte dichtbij genoeg.');
  if (pool.total < offer.minSize) sentences.push(shortageWords(pool, offer, place?.name ?? ''));
  return sentences;
}

function shortageWords(pool: Pool, offer: PoolOffer, town: string): string {
  const short = offer.minSize - pool.total;
  const reach = Math.min(...pool.demands.map((demand) => demand.maxKm));
  const who = participants(offer, short);
  const age = ages(pool.ageMin, pool.ageMax);
  const children = offer.audience.includes('children') || offer.audience.includes('young-people') || age.includes('zwanger');
  const ofAge = children ? `van ${age}` : `met een kind van ${age}`;
  return `Nog ${short} ${who} ${ofAge} binnen ${reach} km${town ? ` van ${town}` : ''}.`;
}
