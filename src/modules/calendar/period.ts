import { localDate, ZONE } from '../../platform/clock/clock.ts';

export const views = ['lijst', 'week', 'maand'] as const;
export type View = (typeof views)[number];

/** The part of the address that says which days are shown. */
export interface When {
  beeld?: View | undefined;
  /** yyyy-mm. */
  maand?: string | undefined;
  /** Any day of the week, yyyy-mm-dd. */
  week?: string | undefined;
  /** One day, as a list. */
  dag?: string | undefined;
}

/** The days that a page of the calendar shows. */
export interface Period {
  view: View;
  /** One day only. */
  single: boolean;
  /** First day, and the day after the last. */
  first: Temporal.PlainDate;
  end: Temporal.PlainDate;
  from: Temporal.Instant;
  to: Temporal.Instant;
  /** How these days stand in an address. */
  here: When;
  previous: When | undefined;
  next: When | undefined;
}

interface Bounds {
  /** The view when none is asked for. */
  usual: View;
  /** The public looks from this month to a year ahead; staff also look back. */
  ahead: boolean;
}

/** How many months the public can look ahead. */
const MONTHS_AHEAD = 12;
/** Staff can look at the time that the program can be about. */
const YEARS = { first: 2000, last: 2199 };

/** The asked days; today's when none are asked for. Undefined when they lie outside what can be seen. */
export function periodOf(asked: When, now: Temporal.Instant, bounds: Bounds): Period | undefined {
  const today = localDate(now);
  const view = asked.dag ? 'lijst' : (asked.beeld ?? (asked.week ? 'week' : asked.maand ? besides(bounds.usual) : bounds.usual));
  const period = asked.dag
    ? dayOf(Temporal.PlainDate.from(asked.dag))
    : view === 'week'
      ? weekOf(asked.week ? Temporal.PlainDate.from(asked.week) : today)
      : monthOf(view, asked.maand ? Temporal.PlainYearMonth.from(asked.maand) : today.toPlainYearMonth());
  return within(period, today, bounds) ? narrowed(period, today, bounds) : undefined;
}

/** A month was asked for without a view: as a list where a week is usual. */
const besides = (usual: View): View => (usual === 'week' ? 'maand' : usual);

type Days = Omit<Period, 'from' | 'to'>;

const around = (at: (distance: number) => When) => ({ here: at(0), previous: at(-1), next: at(1) });

function dayOf(day: Temporal.PlainDate): Days {
  const at = (days: number): When => ({ dag: day.add({ days }).toString() });
  return { view: 'lijst', single: true, first: day, end: day.add({ days: 1 }), ...around(at) };
}

/** The week from Monday in which that day falls. */
function weekOf(day: Temporal.PlainDate): Days {
  const monday = day.subtract({ days: day.dayOfWeek - 1 });
  const at = (weeks: number): When => ({ beeld: 'week', week: monday.add({ weeks }).toString() });
  return { view: 'week', single: false, first: monday, end: monday.add({ weeks: 1 }), ...around(at) };
}

function monthOf(view: View, month: Temporal.PlainYearMonth): Days {
  const at = (months: number): When => ({ beeld: view, maand: month.add({ months }).toString() });
  const first = month.toPlainDate({ day: 1 });
  return { view, single: false, first, end: first.add({ months: 1 }), ...around(at) };
}

/** The first and the last day that can be seen, as a span with its end not included. */
function seen(today: Temporal.PlainDate, { ahead }: Bounds): { first: Temporal.PlainDate; end: Temporal.PlainDate } {
  if (!ahead) return { first: new Temporal.PlainDate(YEARS.first, 1, 1), end: new Temporal.PlainDate(YEARS.last, 12, 31) };
  const first = today.with({ day: 1 });
  return { first, end: first.add({ months: MONTHS_AHEAD + 1 }) };
}

function within({ first, end }: Days, today: Temporal.PlainDate, bounds: Bounds): boolean {
  const limit = seen(today, bounds);
  return Temporal.PlainDate.compare(end, limit.first) > 0 && Temporal.PlainDate.compare(first, limit.end) < 0;
}

/** With its moments, and without ways to what cannot be seen. */
function narrowed(days: Days, today: Temporal.PlainDate, bounds: Bounds): Period {
  const limit = seen(today, bounds);
  const start = (day: Temporal.PlainDate) => day.toZonedDateTime(ZONE).toInstant();
  return {
    ...days,
    from: start(days.first),
    to: start(days.end),
    previous: Temporal.PlainDate.compare(days.first, limit.first) > 0 ? days.previous : undefined,
    next: Temporal.PlainDate.compare(days.end, limit.end) < 0 ? days.next : undefined,
  };
}

/** The same days in another view: around today when it is among them, else from the first. */
export function seenAs(view: View, { first, end }: Period, today: Temporal.PlainDate): When {
  const among = Temporal.PlainDate.compare(today, first) >= 0 && Temporal.PlainDate.compare(today, end) < 0;
  const anchor = among ? today : first;
  return view === 'week'
    ? { beeld: view, week: anchor.toString() }
    : { beeld: view, maand: anchor.toPlainYearMonth().toString() };
}

/** Every day of the period. */
export function daysOf({ first, end }: Pick<Period, 'first' | 'end'>): Temporal.PlainDate[] {
  const count = first.until(end, { largestUnit: 'days' }).days;
  return Array.from({ length: count }, (_, days) => first.add({ days }));
}
