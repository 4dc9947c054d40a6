import { z } from 'zod';
import type { Place } from './search/order.ts';

const key = z.number().min(-1e12).max(1e12);
const whole = z.number().int().min(0).max(Number.MAX_SAFE_INTEGER);
const place = z.tuple([key, whole, whole]);

/** Where a page of the shelf ended, as it stands in an address. */
export function cursorOf({ key, title, id }: Place): string {
  return Buffer.from(JSON.stringify([key, title, id])).toString('base64url');
}

/** The place that a cursor names; undefined when it is not one of ours. */
export function placeOf(cursor: string): Place | undefined {
  try {
    const [key, title, id] = place.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString()));
    return { key, title, id };
  } catch {
    return undefined;
  }
}
