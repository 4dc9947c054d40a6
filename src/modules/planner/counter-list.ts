import { unseal } from '../../platform/crypto/seal.ts';
import type { Reading } from '../../platform/work.ts';
import { readsWishes } from './policy.ts';
import type { Part } from './proposal.ts';

/** What somebody asks to be different; what is left out stays as it was proposed. */
export interface Wish {
  /** weekday * 4 + part, Monday 0. */
  dayPart?: number;
  /** Of the owner of a wish: others that suit as well; the maker chooses. */
  otherDayParts?: number[];
  /** The first session on or after this day. */
  firstDay?: Temporal.PlainDate;
  /** Of a team: fewer places than it asked for. */
  places?: number;
  /** Where it can meet instead. */
  municipalityId?: string;
  language?: string;
}

/** A counter-proposal as it was made, and where it stands. */
export interface Counter {
  id: string;
  version: number;
  demandId: string | null;
  trainerId: string | null;
  /** Null: the owner of a wish. */
  madeBy: string | null;
  wish: Wish;
  municipalityName: string | null;
  /** '' also for who may not read it: of the owner of a wish only facility support and planners do (rule 7). */
  note: string;
  state: 'open' | 'taken' | 'refused' | 'withdrawn' | 'overtaken';
  reason: string | null;
  madeAt: Temporal.Instant;
}

/** All counter-proposals of a proposal, the oldest first. */
export async function countersOf(reading: Reading, proposalId: string): Promise<Counter[]> {
  const rows = await reading.tx
    .selectFrom('proposal_counters as c')
    .leftJoin('municipalities as m', 'm.id', 'c.municipality_id')
    .selectAll('c')
    .select('m.name as municipalityName')
    .where('c.proposal_id', '=', proposalId)
    .orderBy('c.made_at')
    .orderBy('c.id')
    .execute();
  const noteOf = ({ note, note_sealed: sealed }: (typeof rows)[number]) =>
    sealed && readsWishes(reading.actor) ? String(unseal(reading.services.keys, sealed)) : note;
  return rows.map((row) => ({
    ...{ id: row.id, version: row.version, demandId: row.demand_id, trainerId: row.trainer_id, madeBy: row.made_by },
    ...{ municipalityName: row.municipalityName, note: noteOf(row), state: row.state, reason: row.reason, madeAt: row.made_at },
    wish: {
      ...(row.day_part === null ? {} : { dayPart: row.day_part }),
      ...(row.other_day_parts.length === 0 ? {} : { otherDayParts: row.other_day_parts }),
      ...(row.first_day === null ? {} : { firstDay: row.first_day }),
      ...(row.places === null ? {} : { places: row.places }),
      ...(row.municipality_id === null ? {} : { municipalityId: row.municipality_id }),
      ...(row.language === null ? {} : { language: row.language }),
    },
  }));
}

/** Every day-part that a counter-proposal asks for, Monday first; empty when it is about something else. */
export function dayPartsAsked({ dayPart, otherDayParts = [] }: Wish): number[] {
  return dayPart === undefined ? [] : [dayPart, ...otherDayParts].sort((a, b) => a - b);
}

/** Which parts of a plan a wish is about. */
export function partsAsked(wish: Wish): Part[] {
  const when = wish.dayPart !== undefined || wish.firstDay !== undefined;
  return [
    ...(when ? (['when'] as const) : []),
    ...(wish.municipalityId ? (['where'] as const) : []),
    ...(wish.language ? (['language'] as const) : []),
    ...(wish.places === undefined ? [] : (['number'] as const)),
  ];
}
