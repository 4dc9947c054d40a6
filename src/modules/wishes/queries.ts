import type { Reading } from '../../platform/work.ts';
import { type DemandState, demandsOfWish } from '../demand/index.ts';
import { type Ask, type Audience, openWish } from './wish.ts';

/** A wish as facility support reads it: without address. */
export interface WishLine {
  id: string;
  audience: Audience;
  ask: Ask;
  waitingSince: Temporal.PlainDate;
  states: DemandState[];
}

const MOST = 300;

/** Wishes that wait or are in a proposal, the longest waiting first. */
export async function waitingWishes(reading: Reading): Promise<WishLine[]> {
  const rows = await reading.tx
    .selectFrom('wishes as w')
    .select(['w.id', 'w.audience', 'w.sealed', 'w.waiting_since as waitingSince'])
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom('demands as d').select('d.id').whereRef('d.wish_id', '=', 'w.id').where('d.state', 'in', ['open', 'proposed']),
      ),
    )
    .orderBy('w.waiting_since')
    .orderBy('w.id')
    .limit(MOST)
    .execute();
  const lines: WishLine[] = [];
  for (const { sealed, ...row } of rows) {
    const states = (await demandsOfWish(reading, row.id)).map((demand) => demand.state);
    lines.push({ ...row, ask: openWish(reading.services.keys, sealed).ask, states: [...new Set(states)] });
  }
  return lines;
}
