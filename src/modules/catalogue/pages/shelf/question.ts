import { z } from 'zod';
import { line, slug } from '../../../../platform/http/fields.ts';
import type { Lang } from '../../../../platform/i18n/lang.ts';
import { ageOf } from '../../ages.ts';
import { placeOf } from '../../cursor.ts';
import { audiences, forms, levels, offerLanguages } from '../../lists.ts';
import { shelfPath } from '../../paths.ts';

/** Query of the shelf's address. Checked by `readQuestion`, so that a fault shows a page and no error. */
export const rawQuery = z.record(z.string(), z.union([z.string(), z.array(z.string())]));

/** Most letters of a question: three sentences. */
export const MOST_LETTERS = 500;
export const dayPartValues = ['ochtend', 'middag', 'avond', 'weekend'] as const;
export const costValues = ['gratis', 'tot-25', 'meer'] as const;
export const sortValues = ['past', 'eerst', 'dichtbij'] as const;

const several = <T extends string>(one: z.ZodType<T>) => z.array(one).max(40);
const maybe = <T>(one: z.ZodType<T, string>) => z.union([z.literal('').transform(() => undefined), one]).optional();

/** Reads a text in a way of its own; what that cannot read is a fault. */
function orRefuse<T>(read: (text: string) => T | undefined) {
  return (text: string, context: { addIssue(message: string): void }): T => {
    const value = read(text);
    if (value !== undefined) return value;
    context.addIssue('not readable');
    return z.NEVER;
  };
}

const single = {
  zoek: maybe(line(MOST_LETTERS)),
  leeftijd: maybe(z.string().transform(orRefuse(ageOf))),
  gemeente: maybe(slug),
  plek: maybe(z.literal('ja')),
  sorteer: maybe(z.enum(sortValues)),
  letterlijk: maybe(z.literal('ja')),
  meer: maybe(z.literal('ja')),
  na: maybe(z.string().max(600).transform(orRefuse(placeOf))),
} as const;

const multiple = {
  thema: several(slug),
  niet: several(slug),
  voor: several(z.enum(audiences)),
  vorm: several(z.enum(forms)),
  dagdeel: several(z.enum(dayPartValues)),
  kosten: several(z.enum(costValues)),
  taal: several(z.enum(offerLanguages)),
  niveau: several(z.enum(levels)),
} as const;

export type SingleKey = keyof typeof single;
export type MultipleKey = keyof typeof multiple;
type Single = { [key in SingleKey]?: NonNullable<z.output<(typeof single)[key]>> };
type Multiple = { [key in MultipleKey]: z.output<(typeof multiple)[key]> };

/** What the address asks, what of it could not be read, and how it was typed. */
export interface Question {
  asked: Single & Multiple;
  /** Names of the fields that could not be read; the rest counts. */
  faults: (SingleKey | MultipleKey)[];
  typed: Record<string, string[]>;
}

/** Reads an address field by field: what is wrong is named and left out, the rest still answers. */
export function readQuestion(raw: z.infer<typeof rawQuery>): Question {
  const typed = Object.fromEntries(Object.entries(raw).map(([key, value]) => [key, [value].flat()]));
  const faults: Question['faults'] = [];
  const one = <K extends SingleKey>(key: K): Single[K] => {
    const parsed = single[key].safeParse(typed[key]?.[0]);
    if (!parsed.success) faults.push(key);
    // The schema of this very key was applied above.
    return parsed.data as Single[K];
  };
  const some = <K extends MultipleKey>(key: K): Multiple[K] => {
    const values = (typed[key] ?? []).flatMap((value) => value.split(',')).filter((value) => value !== '');
    const parsed = multiple[key].safeParse([...new Set(values)]);
    if (!parsed.success) faults.push(key);
    return (parsed.data ?? []) as Multiple[K];
  };
  const singles = Object.fromEntries((Object.keys(single) as SingleKey[]).map((key) => [key, one(key)])) as Single;
  const multiples = Object.fromEntries((Object.keys(multiple) as MultipleKey[]).map((key) => [key, some(key)])) as Multiple;
  return { asked: { ...singles, ...multiples }, faults, typed };
}

type Changes = Partial<Record<SingleKey, string | undefined> & Record<MultipleKey, readonly string[]>>;

const known = [...Object.keys(single), ...Object.keys(multiple)];

/** The same question with some parts changed, as an address. Paging starts again. */
export function addressWith({ typed, faults }: Question, changes: Changes, lang: Lang): string {
  const query = new URLSearchParams();
  for (const key of known) {
    const kept = key === 'na' || faults.some((fault) => fault === key) ? [] : (typed[key] ?? []);
    const change = key in changes ? changes[key as keyof Changes] : kept;
    for (const value of [change ?? []].flat()) if (value !== '') query.append(key, value);
  }
  const text = query.toString();
  return text ? `${shelfPath(lang)}?${text}` : shelfPath(lang);
}
