import { z } from 'zod';
import type { GroupCursor } from './queries.ts';

const place = z.tuple([z.iso.datetime({ precision: null }), z.uuid()]);

/** Where a page of groups ended, as text for an address. */
export function cursorOf({ startsAt, id }: GroupCursor): string {
  return Buffer.from(JSON.stringify([startsAt.toString(), id])).toString('base64url');
}

/** The place that such a text stands for; undefined when it is not one of ours. */
export function placeOf(cursor: string): GroupCursor | undefined {
  try {
    const [startsAt, id] = place.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString()));
    return { startsAt: Temporal.Instant.from(startsAt), id };
  } catch {
    return undefined;
  }
}
