import { z } from 'zod';
import { localDate } from '../../../../platform/clock/clock.ts';
import { checkbox, day, id, optionalText, wholeNumber } from '../../../../platform/http/fields.ts';
import { type FormState, filledForm, typed } from '../../../../platform/http/form.ts';
import { ahead, type GroupChange, type GroupPlan, regular } from '../../../groups/index.ts';
import { openedTo, optionalClock, optionalDay, optionalId, trainerIds, version } from '../../fields.ts';
import { at, clockOf } from '../../series.ts';

/** Rows of sessions in one form. */
export const MOST_ROWS = 42;
/** Empty rows at the end, for sessions that come on top. */
const EXTRA_ROWS = 2;

const rows = Array.from({ length: MOST_ROWS }, (_, index) => index);
const rowFields = Object.fromEntries(
  rows.flatMap((n) => [
    [`sessie-${n}`, optionalId],
    [`datum-${n}`, optionalDay],
    [`begin-${n}`, optionalClock],
    [`eind-${n}`, optionalClock],
    [`vervalt-${n}`, checkbox],
  ]),
);

const fixed = {
  versie: version,
  ruimte: id,
  trainers: trainerIds,
  leider: optionalId,
  minimum: wholeNumber(1, 60),
  plekken: wholeNumber(1, 60),
  besluit: day,
  'open-vanaf': day,
  'open-tot': optionalDay,
  voor: openedTo,
  reden: optionalText(300),
};

/** The whole form; a row is of a session that has not begun, or empty. */
export const ChangeForm = z
  .strictObject({ ...fixed, ...rowFields })
  // Checked just above: the rows have made their names too many for the type.
  .transform((fields) => ({ ...(fields as unknown as Fixed), rows: rows.map((n) => rowIn(fields, n)) }));
type Fixed = z.infer<z.ZodObject<typeof fixed>>;
export type ChangeFields = Fixed & { rows: Row[] };

interface Row {
  n: number;
  id: string | null;
  day: Temporal.PlainDate | null;
  begin: Temporal.PlainTime | null;
  end: Temporal.PlainTime | null;
  cancelled: boolean;
}

/** The form as the group stands now. */
export function shownForm(plan: GroupPlan, now: Temporal.Instant): FormState {
  const coming = ahead(plan.sessions, now).slice(0, MOST_ROWS - EXTRA_ROWS);
  const closes = plan.registrationClosesAt;
  const values: FormState['values'] = {
    versie: String(plan.version),
    ruimte: plan.roomId,
    trainers: regular(plan),
    leider: plan.team.find((one) => one.lead && !one.substitute)?.trainerId ?? '',
    minimum: String(plan.minSize),
    plekken: String(plan.capacity),
    besluit: plan.decideOn.toString(),
    'open-vanaf': localDate(plan.opensAt).toString(),
    'open-tot': closes.equals(plan.startsAt) ? '' : lastDay(closes).toString(),
    voor: plan.openedTo,
    reden: '',
  };
  for (const [n, session] of coming.entries()) {
    values[`sessie-${n}`] = session.id;
    values[`datum-${n}`] = localDate(session.startsAt).toString();
    values[`begin-${n}`] = clockOf(session.startsAt);
    values[`eind-${n}`] = clockOf(session.endsAt);
  }
  return filledForm(values);
}

/** Rows to show: those that hold a session, and some empty ones. */
export function shownRows(form: FormState): number[] {
  const used = rows.filter((n) => ['sessie', 'datum', 'begin', 'eind'].some((name) => typed(form, `${name}-${n}`) !== ''));
  return rows.slice(0, Math.min(MOST_ROWS, (used.at(-1) ?? -1) + 1 + EXTRA_ROWS));
}

const lastDay = (closes: Temporal.Instant) => localDate(closes.subtract({ seconds: 1 }));

export type Read =
  | { change: GroupChange; rowOf: (index: number) => number }
  | { missing: Record<string, 'day' | 'begin' | 'end'> };

/** What was filled in, as a change; or which parts of rows are missing. */
export function changeOf(fields: ChangeFields, plan: GroupPlan): Read {
  const used = fields.rows.filter((row) => !row.cancelled && (row.id || row.day || row.begin || row.end));
  const missing: Record<string, 'day' | 'begin' | 'end'> = {};
  const sessions: GroupChange['sessions'] = [];
  for (const row of used) {
    if (!row.day) missing[`datum-${row.n}`] = 'day';
    if (!row.begin) missing[`begin-${row.n}`] = 'begin';
    if (!row.end) missing[`eind-${row.n}`] = 'end';
    if (row.day && row.begin && row.end)
      sessions.push({ id: row.id, startsAt: at(row.day, row.begin), endsAt: at(row.day, row.end) });
  }
  if (Object.keys(missing).length > 0) return { missing };
  const change: GroupChange = {
    groupId: plan.id,
    version: fields.versie,
    roomId: fields.ruimte,
    sessions,
    trainerIds: fields.trainers,
    leadId: fields.leider,
    minSize: fields.minimum,
    capacity: fields.plekken,
    decideOn: fields.besluit,
    opensAt: opensAt(fields, plan),
    closesAt: closesAt(fields, plan),
    openedTo: fields.voor,
  };
  return { change, rowOf: (index) => used[index]?.n ?? 0 };
}

function rowIn(value: Record<string, unknown>, n: number): Row {
  const part = <T>(name: string) => (value[`${name}-${n}`] ?? null) as T | null;
  return {
    n,
    id: part<string>('sessie'),
    day: part<Temporal.PlainDate>('datum'),
    begin: part<Temporal.PlainTime>('begin'),
    end: part<Temporal.PlainTime>('eind'),
    cancelled: value[`vervalt-${n}`] === true,
  };
}

const midnight = Temporal.PlainTime.from('00:00');

/** A day that was not changed keeps its moment. */
function opensAt(fields: ChangeFields, plan: GroupPlan): Temporal.Instant {
  const asked = fields['open-vanaf'];
  return asked.equals(localDate(plan.opensAt)) ? plan.opensAt : at(asked, midnight);
}

/** Up to and including a day; null: until the first session. */
function closesAt(fields: ChangeFields, plan: GroupPlan): Temporal.Instant | null {
  const asked = fields['open-tot'];
  if (!asked) return null;
  return asked.equals(lastDay(plan.registrationClosesAt)) ? plan.registrationClosesAt : at(asked.add({ days: 1 }), midnight);
}
