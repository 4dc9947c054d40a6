import type { Reading } from '../../platform/work.ts';
import { setting } from '../regions/index.ts';
import type { EntryKind } from './kinds.ts';

/** The region's agreement on how long an entry counts, all in days. */
export interface Terms {
  term: Record<EntryKind, number>;
  /** Least days between a first warning and hiding. */
  warn: number;
  /** A second warning comes so many days before hiding. */
  remind: number;
  /** How long a link works. */
  link: number;
}

/** The terms of the region as they are set now. */
export async function termsOf(reading: Reading): Promise<Terms> {
  return {
    term: {
      offer: await setting(reading, 'freshness.offer-days'),
      room: await setting(reading, 'freshness.room-days'),
      trainer: await setting(reading, 'freshness.trainer-days'),
      organisation: await setting(reading, 'freshness.organisation-days'),
    },
    warn: await setting(reading, 'freshness.warn-days'),
    remind: await setting(reading, 'freshness.remind-days'),
    link: await setting(reading, 'freshness.link-days'),
  };
}
