import { z } from 'zod';
import type { OfferContent } from './offer-content.ts';

/** One field that differs, as it was and as it became. */
export interface OfferChange {
  field: keyof OfferContent;
  from: unknown;
  to: unknown;
}

/**
 * Facts of which a wrong one sends people to the wrong place and which decide nothing about money, quality or for whom it is: they are
 * shown at once, also while the region looks at changes first.
 */
const DIRECT = new Set<keyof OfferContent>(['practical', 'registerAt', 'phone', 'materials']);

/** True when a change may be shown without anybody looking at it first. */
export function isDirect(changes: readonly OfferChange[]): boolean {
  return changes.every((change) => DIRECT.has(change.field));
}

/** What differs between two contents, field by field in the order of the form. */
export function changesBetween(before: OfferContent, after: OfferContent): OfferChange[] {
  return (Object.keys(after) as (keyof OfferContent)[])
    .filter((field) => !same(field, before[field], after[field]))
    .map((field) => ({ field, from: before[field] ?? null, to: after[field] ?? null }));
}

function same(field: keyof OfferContent, before: unknown, after: unknown): boolean {
  // Nearly always: an import compares hundreds of thousands of fields.
  if ((before ?? null) === (after ?? null)) return true;
  if (typeof before !== 'object' && typeof after !== 'object') return false;
  return canonical(ordered(field, before)) === canonical(ordered(field, after));
}

/** Municipalities are the same in any order. */
function ordered(field: keyof OfferContent, value: unknown): unknown {
  return field === 'municipalities' && Array.isArray(value) ? value.toSorted() : value;
}

function canonical(value: unknown): string {
  return JSON.stringify(value ?? null, (_key, one) =>
    typeof one === 'object' && one !== null && !Array.isArray(one)
      ? Object.fromEntries(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1)))
      : one,
  );
}

const kept = z.array(z.object({ field: z.string(), from: z.unknown(), to: z.unknown() }));

/** The changes as they are kept with a version. */
export function readChanges(json: unknown): OfferChange[] {
  return kept.parse(json) as OfferChange[];
}
