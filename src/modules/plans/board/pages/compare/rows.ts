import type { Lang } from '../../../../../platform/i18n/lang.ts';
import type { Figures } from '../../figures.ts';
import { kmText, percentText, weeksText, whole } from '../../words.ts';
import { words } from './words.ts';

export interface FigureRow {
  label: string;
  first: string;
  second: string;
  difference: string;
}

/** The figures of two plans as rows; a difference only where both are known. */
export function figureRows(first: Figures, second: Figures, lang: Lang): FigureRow[] {
  const t = words[lang];
  const count = (value: number) => whole(value, lang);
  const km = (value: number) => kmText(value, lang);
  const weeks = (value: number) => weeksText(value, lang);
  const row = (label: string, values: readonly [number | null, number | null], show: (value: number) => string): FigureRow => {
    const [a, b] = values;
    const said = (value: number | null) => (value === null ? t.unknown : show(value));
    return {
      label,
      first: said(a),
      second: said(b),
      difference: a === null || b === null ? t.none : difference(b - a, show, t.same),
    };
  };
  const of = (pick: (figures: Figures) => number | null) => [pick(first), pick(second)] as const;
  return [
    row(
      t.rows.served,
      of(({ served }) => served),
      count,
    ),
    row(
      t.rows.asked,
      of(({ asked }) => asked),
      count,
    ),
    row(
      t.rows.groups,
      of(({ groups }) => groups),
      count,
    ),
    row(
      t.rows.value,
      of(({ value }) => value),
      count,
    ),
    row(
      t.rows.gap,
      of(({ gap }) => gap),
      (share) => percentText(share, lang),
    ),
    row(
      t.rows.km,
      of((one) => one.km?.average ?? null),
      km,
    ),
    row(
      t.rows.longest,
      of((one) => one.km?.longest ?? null),
      km,
    ),
    row(
      t.rows.trainers,
      of(({ trainers }) => trainers),
      count,
    ),
    row(
      t.rows.rooms,
      of(({ rooms }) => rooms),
      count,
    ),
    row(
      t.rows.wait,
      of(({ longestWait }) => longestWait ?? 0),
      weeks,
    ),
    row(
      t.rows.urgent,
      of(({ urgentLeft }) => urgentLeft),
      count,
    ),
  ];
}

function difference(value: number, show: (value: number) => string, same: string): string {
  const said = show(Math.abs(value));
  if (said === show(0)) return same;
  return `${value > 0 ? '+' : '\u2212'}${said}`;
}
