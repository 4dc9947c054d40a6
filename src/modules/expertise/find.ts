import { localDate, ZONE } from '../../platform/clock/clock.ts';
import { distanceKm, type Point } from '../../platform/geo.ts';
import { dayPartOf } from '../../platform/i18n/format.ts';
import type { Reading } from '../../platform/work.ts';
import { certificatesOf } from './certificates.ts';
import type { FindMark } from './find-words.ts';
import { bookedHours } from './hours.ts';
import { type TrainerView, trainerViews } from './queries.ts';
import { worksIn } from './suitable.ts';

/** "Who can give this, near here, in March": null where nothing was asked. */
export interface Sought {
  interventionId: string;
  /** Where it would be. */
  place: (Point & { id: string }) | null;
  month: Temporal.PlainYearMonth;
  /** Empty: any. */
  dayParts: number[];
  language: string | null;
  /** The asker may know whether the certificate of conduct lasts (rule 18). */
  certificates: boolean;
}

export interface FoundTrainer extends TrainerView {
  /** May not be asked for this: something lacks that cannot be talked about. */
  falls: boolean;
  km: number | null;
  /** Times in that month on the asked day-parts when they are there and not booked. */
  freeTimes: number;
  fits: FindMark[];
  lacks: FindMark[];
}

/** Everybody who holds or held the qualification: who can first, best first; then who falls out. */
export async function findTrainers(reading: Reading, sought: Sought): Promise<FoundTrainer[]> {
  const [from, to] = span(sought.month);
  const rows = await trainerViews(reading)
    .innerJoin('qualifications as q', 'q.trainer_id', 't.id')
    .select(['q.valid_until as until', 't.hours_per_week as hoursPerWeek', 't.vog_number', 't.vog_valid_until'])
    .select(worksIn(sought.place?.id).as('comesThere'))
    .where('q.intervention_id', '=', sought.interventionId)
    .where('t.hidden_at', 'is', null)
    .execute();
  const hours = await bookedHours(reading, from, to);
  const free = await freeTimes(reading, sought.month);
  return rows
    .map((row) => judge(row, sought, { booked: hours.get(row.id) ?? 0, free }))
    .sort(
      (a, b) =>
        Number(a.falls) - Number(b.falls) ||
        a.lacks.length - b.lacks.length ||
        b.freeTimes - a.freeTimes ||
        (a.km ?? 0) - (b.km ?? 0) ||
        (a.id < b.id ? -1 : 1),
    );
}

type Row = TrainerView & {
  until: Temporal.PlainDate;
  hoursPerWeek: number | null;
  vog_number: string | null;
  vog_valid_until: Temporal.PlainDate | null;
  comesThere: boolean;
};

function judge(row: Row, sought: Sought, load: { booked: number; free: FreeTimes }): FoundTrainer {
  const { until, hoursPerWeek, vog_number, vog_valid_until, comesThere, ...trainer } = row;
  const last = sought.month.toPlainDate({ day: sought.month.daysInMonth });
  const held = Temporal.PlainDate.compare(until, last) >= 0;
  const asked = sought.dayParts.length > 0 ? sought.dayParts : trainer.dayParts;
  const works = asked.filter((part) => trainer.dayParts.includes(part));
  const { free, of } = load.free(row.id, works);
  const km = sought.place ? distanceKm(sought.place, trainer) : null;
  const left = hoursPerWeek === null ? null : Math.floor((hoursPerWeek * sought.month.daysInMonth) / 7 - load.booked);
  const vog = certificatesOf({
    ...{ vog_number, vog_valid_until },
    ...{ skj_number: null, skj_valid_until: null, big_number: null, big_valid_until: null },
  }).vogUntil;
  const lasts = vog !== null && Temporal.PlainDate.compare(vog, last) >= 0;
  // Per line: whether it holds, what to say when it does, what when not, and whether it then rules somebody out.
  const marks: [boolean, FindMark | null, FindMark | null, boolean][] = [
    [held, { qualifiedUntil: until }, { qualificationEnds: until }, true],
    [comesThere, null, 'not-there', true],
    [km === null || km <= trainer.maxKm, km === null ? null : { km }, { km: km ?? 0, most: trainer.maxKm }, true],
    [works.length > 0, null, sought.dayParts.length > 0 ? { notOn: sought.dayParts } : 'no-day-parts', true],
    [free > 0 || works.length === 0, works.length > 0 ? { freeTimes: free, of } : null, 'full', true],
    [left !== null, null, 'hours-unknown', false],
    [left === null || left > 0, left === null ? null : { hoursLeft: left }, 'no-hours', true],
    [!sought.language || trainer.languages.includes(sought.language), sought.language ? 'speaks' : null, 'speaks-not', false],
    [!sought.certificates || lasts, sought.certificates ? 'vog' : null, vog ? { vogUntil: vog } : 'no-vog', false],
    [!trainer.coTrainer, null, 'beside-another', false],
  ];
  return {
    ...trainer,
    km,
    freeTimes: free,
    falls: marks.some(([holds, , no, rulesOut]) => !holds && no !== null && rulesOut),
    fits: marks.flatMap(([holds, yes]) => (holds && yes ? [yes] : [])),
    lacks: marks.flatMap(([holds, , no]) => (holds || !no ? [] : [no])),
  };
}

/** How many of these day-parts there are in the month, and on how many of them a trainer is there and not booked. */
export type FreeTimes = (trainerId: string, parts: number[]) => { free: number; of: number };

/** When trainers are free in a month. */
export async function freeTimes(reading: Reading, month: Temporal.PlainYearMonth): Promise<FreeTimes> {
  const taken = await takenIn(reading, month);
  return (trainerId, parts) => {
    const times = occasions(month, parts);
    return { free: times.filter((time) => !taken.get(trainerId)?.has(time)).length, of: times.length };
  };
}

/** Every day-part of the month that is one of these, as "2027-03-02 5". */
function occasions(month: Temporal.PlainYearMonth, parts: number[]): string[] {
  return Array.from({ length: month.daysInMonth }, (_, index) => month.toPlainDate({ day: index + 1 })).flatMap((day) =>
    parts.filter((part) => Math.floor(part / 4) === day.dayOfWeek - 1).map((part) => `${day} ${part}`),
  );
}

/** The day-parts of that month on which somebody is booked or away. */
async function takenIn({ tx }: Reading, month: Temporal.PlainYearMonth): Promise<Map<string, Set<string>>> {
  const [from, to] = span(month);
  const taken = new Map<string, Set<string>>();
  const add = (trainerId: string, time: string) => taken.set(trainerId, (taken.get(trainerId) ?? new Set()).add(time));
  const sessions = await tx
    .selectFrom('trainer_bookings as b')
    .innerJoin('group_sessions as s', 's.id', 'b.session_id')
    .select(['b.trainer_id as trainerId', 's.starts_at as startsAt'])
    .where('s.starts_at', '>=', from)
    .where('s.starts_at', '<', to)
    .execute();
  const held = await tx
    .selectFrom('trainer_bookings as b')
    .innerJoin('proposal_sessions as s', 's.proposal_id', 'b.proposal_id')
    .select(['b.trainer_id as trainerId', 's.starts_at as startsAt'])
    .where('s.starts_at', '>=', from)
    .where('s.starts_at', '<', to)
    .execute();
  for (const one of [...sessions, ...held]) add(one.trainerId, `${localDate(one.startsAt)} ${dayPartOf(one.startsAt)}`);
  const first = month.toPlainDate({ day: 1 });
  const last = month.toPlainDate({ day: month.daysInMonth });
  const away = await tx
    .selectFrom('trainer_absences')
    .selectAll()
    .where('first_day', '<=', last)
    .where('last_day', '>=', first)
    .execute();
  for (const one of away) {
    for (
      let day = later(one.first_day, first);
      Temporal.PlainDate.compare(day, earlier(one.last_day, last)) <= 0;
      day = day.add({ days: 1 })
    )
      for (let part = 0; part < 4; part += 1) add(one.trainer_id, `${day} ${(day.dayOfWeek - 1) * 4 + part}`);
  }
  return taken;
}

function span(month: Temporal.PlainYearMonth): [Temporal.Instant, Temporal.Instant] {
  const start = (which: Temporal.PlainYearMonth) => which.toPlainDate({ day: 1 }).toZonedDateTime(ZONE).toInstant();
  return [start(month), start(month.add({ months: 1 }))];
}

const later = (a: Temporal.PlainDate, b: Temporal.PlainDate) => (Temporal.PlainDate.compare(a, b) > 0 ? a : b);
const earlier = (a: Temporal.PlainDate, b: Temporal.PlainDate) => (Temporal.PlainDate.compare(a, b) < 0 ? a : b);

/** Who wants to learn it, the longest waiting first. */
export async function wishersOf(
  { tx }: Reading,
  interventionId: string,
): Promise<{ id: string; name: string; since: Temporal.PlainDate | null }[]> {
  return tx
    .selectFrom('training_wishes as w')
    .innerJoin('trainers as t', 't.id', 'w.trainer_id')
    .innerJoin('persons as p', 'p.id', 't.person_id')
    .select(['t.id', 'p.name', 'w.since'])
    .where('w.intervention_id', '=', interventionId)
    .orderBy('w.since')
    .orderBy('p.name')
    .execute();
}
