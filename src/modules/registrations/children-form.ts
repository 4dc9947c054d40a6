import { z } from 'zod';
import { localDate } from '../../platform/clock/clock.ts';
import { day, line, optionalLine } from '../../platform/http/fields.ts';
import { ageSpan } from '../../platform/i18n/format.ts';
import type { Lang } from '../../platform/i18n/lang.ts';
import { type AgeLimits, ageInMonths, fitsAge } from './ages.ts';

export const MOST_CHILDREN = 3;

const optionalDay = z.union([z.literal('').transform(() => null), day]).default(null);

/** Fields of one to three children; the first is required. */
export const childrenFields = {
  'name-0': line(40),
  'birth-0': day,
  'name-1': optionalLine(40),
  'birth-1': optionalDay,
  'name-2': optionalLine(40),
  'birth-2': optionalDay,
};

const Fields = z.object(childrenFields);
export type ChildrenFields = z.infer<typeof Fields>;

export interface Child {
  name: string;
  birthDate: Temporal.PlainDate;
}

const words = {
  nl: {
    name: 'Vul ook de voornaam in.',
    birth: 'Vul ook de geboortedatum in.',
    future: 'Deze datum ligt in de toekomst. Kijk de datum na.',
    age: (name: string, age: string, span: string) => `${name} is bij de eerste keer ${age}. Deze groep is voor ${span}.`,
    months: (n: number) => `${n} ${n === 1 ? 'maand' : 'maanden'}`,
    years: (n: number) => `${n} jaar`,
    unborn: 'nog niet geboren',
  },
  en: {
    name: 'Fill in the first name too.',
    birth: 'Fill in the date of birth too.',
    future: 'This date is in the future. Please check it.',
    age: (name: string, age: string, span: string) => `${name} is ${age} at the first session. This group is for ${span}.`,
    months: (n: number) => `${n} ${n === 1 ? 'month' : 'months'}`,
    years: (n: number) => `${n} years old`,
    unborn: 'not born yet',
  },
};

/** The children that were filled in, or what is wrong with them, checked on their age at the first session (rule 5). */
export function childrenOf(
  fields: ChildrenFields,
  group: AgeLimits,
  now: Temporal.Instant,
  lang: Lang,
): { children: Child[] } | { errors: Record<string, string> } {
  const t = words[lang];
  const rows = [0, 1, 2].map((n) => ({ n, name: fields[`name-${n}` as 'name-1'], birthDate: fields[`birth-${n}` as 'birth-1'] }));
  const errors: Record<string, string> = {};
  const children: Child[] = [];
  for (const { n, name, birthDate } of rows) {
    if (!name && !birthDate) continue;
    if (!name) errors[`name-${n}`] = t.name;
    else if (!birthDate) errors[`birth-${n}`] = t.birth;
    else if (group.ageMin >= 0 && Temporal.PlainDate.compare(birthDate, localDate(now)) > 0) errors[`birth-${n}`] = t.future;
    else if (!fitsAge(birthDate, group))
      errors[`birth-${n}`] = t.age(name, ageWords(birthDate, group, lang), ageSpan(group.ageMin, group.ageMax, lang));
    else children.push({ name, birthDate });
  }
  return Object.keys(errors).length > 0 ? { errors } : { children };
}

function ageWords(birth: Temporal.PlainDate, group: AgeLimits, lang: Lang): string {
  const t = words[lang];
  const months = ageInMonths(birth, localDate(group.startsAt));
  return months < 0 ? t.unborn : months < 24 ? t.months(months) : t.years(Math.floor(months / 12));
}

/** Children as the form shows them again. */
export function childrenValues(children: { name: string; birthDate: { toString(): string } }[]): Record<string, string> {
  return Object.fromEntries(
    children.flatMap((child, n) => {
      const [year = '', month = '', day = ''] = child.birthDate.toString().split('-');
      return [
        [`name-${n}`, child.name],
        [`birth-${n}-day`, String(Number(day))],
        [`birth-${n}-month`, String(Number(month))],
        [`birth-${n}-year`, year],
      ];
    }),
  );
}

/** How many children the form asks for: those that were typed, and one more when asked. */
export function shownChildren(values: Record<string, unknown>, oneMore: boolean): number {
  const typed = [1, 2]
    .filter((n) => [`name-${n}`, `birth-${n}-day`, `birth-${n}-month`, `birth-${n}-year`].some((field) => values[field]))
    .at(-1);
  return Math.min(MOST_CHILDREN, (typed ?? 0) + 1 + (oneMore ? 1 : 0));
}

/** "14 3 2018": a date that fits the group, as example. */
export function exampleBirth(group: AgeLimits): string {
  const months = Math.max(1, Math.round((group.ageMin + group.ageMax) / 2));
  const { month, year } = localDate(group.startsAt).subtract({ months });
  return `14 ${month} ${year}`;
}
