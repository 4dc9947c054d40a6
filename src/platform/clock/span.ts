/** A stretch of time: from its start up to, not including, its end. */
export interface Span {
  startsAt: Temporal.Instant;
  endsAt: Temporal.Instant;
}

/** The spans in order of time. Bookings are always made in this order, so that two of them never wait for each other. */
export function inOrder<S extends Span>(spans: readonly S[]): S[] {
  return [...spans].sort((a, b) => Temporal.Instant.compare(a.startsAt, b.startsAt));
}

/** Starts and ends as two lists of texts: what `unnest` in a query takes. */
export function asColumns(spans: readonly Span[]): { starts: string[]; ends: string[] } {
  return { starts: spans.map((span) => span.startsAt.toString()), ends: spans.map((span) => span.endsAt.toString()) };
}
