import { z } from 'zod';
import type { QueuePlace } from './queries.ts';

const place = z.tuple([z.iso.datetime({ precision: null }).nullable(), z.uuid()]);

/** Where a part of the queue ended, as text for an address. */
export function cursorOf({ at, id }: QueuePlace): string {
  return Buffer.from(JSON.stringify([at?.toString() ?? null, id])).toString('base64url');
}

/** The place that such a text stands for; undefined when it is not one of ours. */
export function placeOf(cursor: string): QueuePlace | undefined {
  try {
    const [at, id] = place.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString()));
    return { at: at === null ? null : Temporal.Instant.from(at), id };
  } catch {
    return undefined;
  }
}
