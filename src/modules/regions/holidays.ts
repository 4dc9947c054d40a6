import type { Reading, Work } from '../../platform/work.ts';

export interface Holiday {
  name: string;
  from: Temporal.PlainDate;
  to: Temporal.PlainDate;
}

/** Adds a school holiday of the region; made-up ones are labelled so. */
export async function addSchoolHoliday(work: Work, holiday: Holiday & { madeUp: boolean }): Promise<void> {
  await work.tx
    .insertInto('school_holidays')
    .values({
      region_id: work.region.id,
      name: holiday.name,
      first_day: holiday.from,
      last_day: holiday.to,
      made_up: holiday.madeUp,
    })
    .execute();
}

/** School holidays that touch the period, and the Dutch public holidays in it (rule 13). */
export async function holidaysBetween(reading: Reading, from: Temporal.PlainDate, to: Temporal.PlainDate): Promise<Holiday[]> {
  const rows = await reading.tx
    .selectFrom('school_holidays')
    .selectAll()
    .where('first_day', '<=', to)
    .where('last_day', '>=', from)
    .execute();
  const school = rows.map((row) => ({ name: row.name, from: row.first_day, to: row.last_day }));
  const years = Array.from({ length: to.year - from.year + 1 }, (_, index) => from.year + index);
  return [...school, ...years.flatMap(publicHolidays)];
}

/** Days on which public life stands still, by the Dutch rules (King's Day a day earlier when it falls on a Sunday). */
export function publicHolidays(year: number): Holiday[] {
  const easter = easterSunday(year);
  const one = (name: string, date: Temporal.PlainDate): Holiday => ({ name, from: date, to: date });
  const day = (month: number, dayOfMonth: number) => Temporal.PlainDate.from({ year, month, day: dayOfMonth });
  const kingsDay = day(4, 27);
  return [
    one('Nieuwjaarsdag', day(1, 1)),
    one('Goede Vrijdag', easter.subtract({ days: 2 })),
    one('Eerste Paasdag', easter),
    one('Tweede Paasdag', easter.add({ days: 1 })),
    one('Koningsdag', kingsDay.dayOfWeek === 7 ? kingsDay.subtract({ days: 1 }) : kingsDay),
    one('Bevrijdingsdag', day(5, 5)),
    one('Hemelvaartsdag', easter.add({ days: 39 })),
    one('Eerste Pinksterdag', easter.add({ days: 49 })),
    one('Tweede Pinksterdag', easter.add({ days: 50 })),
    one('Eerste Kerstdag', day(12, 25)),
    one('Tweede Kerstdag', day(12, 26)),
  ];
}

/** Easter Sunday by the anonymous Gregorian algorithm (Meeus, Astronomical Algorithms, chapter 8). */
export function easterSunday(year: number): Temporal.PlainDate {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
  return Temporal.PlainDate.from({ year, month: Math.floor(f / 31), day: (f % 31) + 1 });
}
