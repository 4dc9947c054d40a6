import { z } from 'zod';
import type { Reading } from '../../../platform/work.ts';
import { type ListedLoan, type LoanPlace, loanPlace, openLoans, type WhichLoans } from './loan-queries.ts';

const place = z.tuple([z.boolean(), z.iso.date(), z.uuid()]);

const PAGE = 50;

/** One part of a list of loans, and where the next begins as text for an address; null at the end. */
export async function partOfLoans(reading: Reading, of: WhichLoans): Promise<{ loans: ListedLoan[]; next: string | null }> {
  const found = await openLoans(reading, { ...of, limit: PAGE + 1 });
  const loans = found.slice(0, PAGE);
  const last = found.length > PAGE ? loans.at(-1) : undefined;
  return { loans, next: last ? loanCursor(loanPlace(last)) : null };
}

/** Where a part of the loans ended, as text for an address. */
function loanCursor({ late, day, id }: LoanPlace): string {
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
