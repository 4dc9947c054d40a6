/** Start times in a day-part, every quarter: mornings from 8, evenings up to 21.45 (a session belongs to the part of its start). */
const hours: [from: number, to: number, usual: string][] = [
  [8, 12, '09:30'],
  [12, 16, '15:30'],
  [16, 19, '16:30'],
  [19, 22, '19:30'],
];

export function timesIn(dayPart: number): string[] {
  const [from, to] = hours[dayPart % 4] ?? [0, 0];
  return Array.from({ length: (to - from) * 4 }, (_, quarter) => {
    const minutes = from * 60 + quarter * 15;
    return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
  });
}

/** The time at which groups in this day-part mostly begin. */
export function usualTime(dayPart: number): string {
  return hours[dayPart % 4]?.[2] ?? '09:30';
}

/** The first day on or after `from` that is on the weekday of this day-part. */
export function firstOn(dayPart: number, from: Temporal.PlainDate): Temporal.PlainDate {
  const weekday = Math.floor(dayPart / 4) + 1;
  return from.add({ days: (weekday - from.dayOfWeek + 7) % 7 });
}
