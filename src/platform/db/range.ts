import { type RawBuilder, sql } from 'kysely';
import type { Span } from '../clock/span.ts';

/** A span as a range of the database, without its end. */
export function asRange({ startsAt, endsAt }: Span): RawBuilder<string> {
  return sql<string>`tstzrange(${startsAt}::timestamptz, ${endsAt}::timestamptz)`;
}
