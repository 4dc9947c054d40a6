import { localDate } from '../../platform/clock/clock.ts';
import type { Reading } from '../../platform/work.ts';
import { type Entry, entriesOf } from './entries.ts';
import type { Owner } from './owner.ts';
import { daysBetween, type Freshness, freshnessOf, freshnessScore, hidesOn } from './score.ts';
import { type Terms, termsOf } from './terms.ts';

/** An entry as its owner sees it. */
export interface ShownEntry extends Entry {
  /** 0-100. */
  score: number;
  freshness: Freshness;
  /** When it will be hidden if nobody does anything; null while nobody needs to, or when it is hidden. */
  hidesOn: Temporal.PlainDate | null;
}

/** Everything of an owner with how fresh it is today. */
export async function shownEntries(reading: Reading, owner: Owner): Promise<ShownEntry[]> {
  const terms = await termsOf(reading);
  return (await entriesOf(reading, owner)).map((entry) => withScore(reading, entry, terms));
}

function withScore(reading: Reading, entry: Entry, { term, warn }: Terms): ShownEntry {
  const age = daysBetween(entry.confirmedOn, localDate(reading.now));
  const warnedOn = entry.warnedAt && localDate(entry.warnedAt);
  return {
    ...entry,
    score: freshnessScore(age, term[entry.kind]),
    freshness: freshnessOf(age, term[entry.kind]),
    hidesOn: entry.hidden ? null : hidesOn({ confirmedOn: entry.confirmedOn, warnedOn }, term[entry.kind], warn),
  };
}
