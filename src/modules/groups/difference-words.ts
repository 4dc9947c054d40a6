import type { Span } from '../../platform/clock/span.ts';
import { longDate, timeSpan } from '../../platform/i18n/format.ts';
import type { Lang } from '../../platform/i18n/lang.ts';
import type { Difference, SessionChange, Where } from './difference.ts';

const words = {
  nl: {
    was: 'Was',
    becomes: 'Wordt',
    cancelled: 'Vervalt',
    added: 'Komt erbij',
    placeWas: 'Plek was',
    placeBecomes: 'Plek wordt',
  },
  en: {
    was: 'Was',
    becomes: 'Becomes',
    cancelled: 'Is cancelled',
    added: 'Is added',
    placeWas: 'Place was',
    placeBecomes: 'Place becomes',
  },
} as const;

/** "dinsdag 3 maart, 15.30 - 17.00 uur". */
export function when(span: Span, lang: Lang): string {
  return `${longDate(span.startsAt, lang)}, ${timeSpan(span.startsAt, span.endsAt, lang)}`;
}

export function whereText({ placeName, roomName, address, town }: Where): string {
  return [placeName, roomName, address, town].filter(Boolean).join(', ');
}

/** What changed, before and after, one block of lines per change: "Was: ...\nWordt: ...". */
export function differenceLines({ sessions, place }: Difference, lang: Lang): string[] {
  const t = words[lang];
  const one = (change: SessionChange): string => {
    if (change.kind === 'cancelled') return `${t.cancelled}: ${when(change.before, lang)}`;
    if (change.kind === 'added') return `${t.added}: ${when(change.after, lang)}`;
    return `${t.was}: ${when(change.before, lang)}\n${t.becomes}: ${when(change.after, lang)}`;
  };
  return [
    ...sessions.map(one),
    ...(place ? [`${t.placeWas}: ${whereText(place.before)}\n${t.placeBecomes}: ${whereText(place.after)}`] : []),
  ];
}
