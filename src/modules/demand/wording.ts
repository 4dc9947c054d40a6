import { ageSpan, plainDate } from '../../platform/i18n/format.ts';
import type { DemandState, DemandView } from './demand.ts';

const days = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'];
const parts = ['ochtend', 'middag', 'vroege avond', 'avond'];

export const stateWords: Record<DemandState, string> = {
  open: 'Open',
  proposed: 'In een voorstel',
  served: 'Geholpen met een groep',
  withdrawn: 'Ingetrokken',
  expired: 'Verlopen',
};

/** "dinsdag- en donderdagmiddag, woensdagochtend": day-parts as people say them. */
export function dayPartsText(numbers: readonly number[]): string {
  const texts = parts.flatMap((part, index) => {
    const on = [0, 1, 2, 3, 4, 5, 6].filter((day) => numbers.includes(day * 4 + index));
    return on.length > 0 ? [partText(on, part)] : [];
  });
  return texts.join(', ');
}

function partText(on: number[], part: string): string {
  const early = part === 'vroege avond';
  if (on.length === 7) return `elke ${part}`;
  if (on.length === 5 && !on.includes(5) && !on.includes(6))
    return early ? 'doordeweeks vroeg in de avond' : `elke doordeweekse ${part}`;
  const names = on.map((day) => days[day] ?? '');
  const last = names.pop() ?? '';
  if (early) return `${[names.join(', '), last].filter(Boolean).join(' en ')} vroeg in de avond`;
  return names.length === 0 ? `${last}${part}` : `${names.map((name) => `${name}-`).join(', ')} en ${last}${part}`;
}

/** "5 plekken, kind van 8-10 jaar". */
export function placesText({ places, ageMin, ageMax }: Pick<DemandView, 'places' | 'ageMin' | 'ageMax'>): string {
  const seats = `${places} ${places === 1 ? 'plek' : 'plekken'}`;
  return ageMin < 0 ? `${seats}, ${ageSpan(ageMin, ageMax, 'nl')}` : `${seats}, kind van ${ageSpan(ageMin, ageMax, 'nl')}`;
}

/** "Leiden, Leiden-Noord"; the region alone for a delicate theme of another team. */
export function placeText({ municipalityName, area }: Pick<DemandView, 'municipalityName' | 'area'>): string {
  return area && area !== municipalityName ? `${municipalityName}, ${area}` : municipalityName;
}

/** "sinds vandaag", "3 weken", "2 maanden": how long somebody waits. */
export function waitingText(since: Temporal.PlainDate, today: Temporal.PlainDate): string {
  const passed = since.until(today, { largestUnit: 'days' }).days;
  if (passed <= 0) return 'Wacht sinds vandaag';
  if (passed < 14) return `Wacht ${passed} ${passed === 1 ? 'dag' : 'dagen'}`;
  if (passed < 90) return `Wacht ${Math.floor(passed / 7)} weken`;
  return `Wacht ${Math.round(passed / 30.44)} maanden`;
}

/** "over 5 dagen", "vandaag". Empty while the end is more than a month away. */
export function expiryText(demand: Pick<DemandView, 'state' | 'expiresOn'>, today: Temporal.PlainDate): string {
  if (demand.state !== 'open') return '';
  const left = today.until(demand.expiresOn, { largestUnit: 'days' }).days;
  if (left > 30) return '';
  return left <= 0 ? 'Verloopt vandaag' : `Verloopt over ${left} ${left === 1 ? 'dag' : 'dagen'}`;
}

/** "3 maart 2027". */
export const dateText = (date: Temporal.PlainDate) => plainDate(date, 'nl');
