import { ageInMonths } from './ages.ts';

/** What tells two children of the same name apart: the least that does. */
export type Apart =
  | { by: 'age'; months: number }
  | { by: 'initial'; letter: string }
  | { by: 'birthday'; date: Temporal.PlainMonthDay }
  | { by: 'number'; nth: number };

export interface Named {
  name: string;
  birthDate: Temporal.PlainDate;
  /** Name of the parent, or of who registered the child. */
  parent: string;
}

/**
 * For every child whose name somebody else has too, what to show beside it; null for all others. Age at the first session first, which the list of
 * participants shows anyway; then the first letter of the parent's last name; then the birthday without the year; a number when all are the same.
 */
export function tellApart(children: readonly (Named | null)[], on: Temporal.PlainDate): (Apart | null)[] {
  const known = (name: string) => name.trim().toLocaleLowerCase('nl');
  const byName = Map.groupBy(
    children.flatMap((child) => child ?? []),
    (child) => known(child.name),
  );
  const chosen = new Map([...byName.values()].filter((same) => same.length > 1).flatMap((same) => markEach(same, on)));
  return children.map((child) => (child && chosen.get(child)) ?? null);
}

function markEach(same: Named[], on: Temporal.PlainDate): [Named, Apart][] {
  const ways: ((child: Named) => Apart)[] = [
    (child) => ({ by: 'age', months: ageInMonths(child.birthDate, on) }),
    (child) => ({ by: 'initial', letter: initialOf(child.parent) }),
    (child) => ({ by: 'birthday', date: child.birthDate.toPlainMonthDay() }),
  ];
  const enough = ways.find((way) => new Set(same.map((child) => shown(way(child)))).size === same.length);
  return same.map((child, index) => [child, enough?.(child) ?? { by: 'number', nth: index + 1 }]);
}

/** What is the same to who reads it: from two years on an age is in whole years. */
function shown(apart: Apart): string {
  if (apart.by === 'age') return apart.months < 24 ? `${apart.months}m` : `${Math.floor(apart.months / 12)}`;
  return Object.values(apart).join(' ');
}

function initialOf(name: string): string {
  return name.trim().split(/\s+/).at(-1)?.slice(0, 1).toLocaleUpperCase('nl') ?? '';
}
