import { z } from 'zod';

/** Where a page of the shelf ended: fit, then title, then id. */
export interface ShelfPlace {
  score: number;
  title: string;
  id: string;
}

const place = z.tuple([z.number().int().min(0).max(1_000_000), z.string().max(200), z.uuid()]);

export function cursorOf({ score, title, id }: ShelfPlace): string {
  return Buffer.from(JSON.stringify([score, title, id])).toString('base64url');
}

/** The place that a cursor names; undefined when it is not one of ours. */
export function placeOf(cursor: string): ShelfPlace | undefined {
  try {
    const [score, title, id] = place.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString()));
    return title.includes('\0') ? undefined : { score, title, id };
  } catch {
    return undefined;
  }
}
