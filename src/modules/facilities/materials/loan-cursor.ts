import { z } from 'zod';
import type { LoanPlace } from './loan-queries.ts';

const place = z.tuple([z.boolean(), z.iso.date(), z.uuid()]);

/** Where a part of the loans ended, as text for an address. */
export function loanCursor({ late, day, id }: LoanPlace): string {
  return Buffer.from(JSON.stringify([late, day.toString(), id])).toString('base64url');
}

/** The place that such a text stands for; undefined when it is not one of ours. */
export function loanPlaceOf(cursor: string): LoanPlace | undefined {
  try {
    const [late, day, id] = place.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString()));
    return { late, day: Temporal.PlainDate.from(day), id };
  } catch {
    return undefined;
  }
}
