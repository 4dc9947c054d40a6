import { z } from 'zod';
import { localDate } from '../../platform/clock/clock.ts';
import { day, line, optionalLine } from '../../platform/http/fields.ts';
import { ageSpan, plainDate } from '../../platform/i18n/format.ts';
import type { Lang } from '../../platform/i18n/lang.ts';
import { composeDate } from '../../ui/date-parts.ts';
import { type AgeLimits, ageInMonths, checkBirth } from './ages.ts';

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
    future: 'Deze datum ligt in de toekomst. Kijk het jaar na.',
    grownUp: (name: string, years: number) =>
      `Met deze datum is ${name} ${years} jaar. Vul de geboortedatum van het kind in, niet die van de ouder.`,
    age: (name: string, age: string, span: string) => `${name} is bij de eerste keer ${age}. Deze groep is voor ${span}.`,
    months: (n: number) => `${n} ${n === 1 ? 'maand' : 'maanden'}`,
    years: (n: number) => `${n} jaar`,
    unborn: 'nog niet geboren',
  },
  en: {
    name: 'Fill in the first name too.',
    birth: 'Fill in the date of birth too.',
    future: 'This date is in the future. Please check the year.',
    grownUp: (name: string, years: number) =>
      `With this date ${name} is ${years} years old. Fill in the date of birth of the child, not of the parent.`,
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
    else {
      const error = birthError({ name, birthDate }, group, now, lang);
      if (error) errors[`birth-${n}`] = error;
      else children.push({ name, birthDate });
    }
  }
  return Object.keys(errors).length > 0 ? { errors } : { children };
}

function birthError({ name, birthDate }: Child, group: AgeLimits, now: Temporal.Instant, lang: Lang): string | undefined {
  const t = words[lang];
  switch (checkBirth(birthDate, group, now)) {
    case 'fits':
      return undefined;
    case 'future':
      return t.future;
    case 'grown-up':
      return t.grownUp(name, Math.floor(ageInMonths(birthDate, localDate(now)) / 12));
    case 'misfit':
      return t.age(name, ageWords(birthDate, group, lang), ageSpan(group.ageMin, group.ageMax, lang));
  }
}

/**
 * Birth dates that were typed, when one of them is of a child too young or too old for the group: then another may fit. Empty when there
 * is a typing mistake among them: that one has to be mended first.
 */
export function misfitsTyped(values: Record<string, unknown>, group: AgeLimits, now: Temporal.Instant): Temporal.PlainDate[] {
  const typed = [0, 1, 2].map((n) => composeDate(values, `birth-${n}`)).filter((date) => date !== '');
  if (typed.includes(undefined)) return [];
  const births = typed.flatMap((date) => (date ? [Temporal.PlainDate.from(date)] : []));
  const checks = births.map((birth) => checkBirth(birth, group, now));
  const mended = checks.every((check) => check === 'fits' || check === 'misfit');
  return mended && checks.includes('misfit') ? births : [];
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

/** "14 maart 2018": a date that fits the group, as example. */
export function exampleBirth(group: AgeLimits, lang: Lang): string {
  const months = Math.max(1, Math.round((group.ageMin + group.ageMax) / 2));
  const { month, year } = localDate(group.startsAt).subtract({ months });
  return plainDate(Temporal.PlainDate.from({ year, month, day: 14 }), lang);
}
