import type { Reading } from '../../platform/work.ts';
import type { Part } from './proposal.ts';

/** What somebody asks to be different; what is left out stays as it was proposed. */
export interface Wish {
  /** weekday * 4 + part, Monday 0. */
  dayPart?: number;
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
  return rows.map((row) => ({
    ...{ id: row.id, version: row.version, demandId: row.demand_id, trainerId: row.trainer_id, madeBy: row.made_by },
    ...{ municipalityName: row.municipalityName, note: row.note, state: row.state, reason: row.reason, madeAt: row.made_at },
    wish: {
      ...(row.day_part === null ? {} : { dayPart: row.day_part }),
      ...(row.first_day === null ? {} : { firstDay: row.first_day }),
      ...(row.places === null ? {} : { places: row.places }),
      ...(row.municipality_id === null ? {} : { municipalityId: row.municipality_id }),
      ...(row.language === null ? {} : { language: row.language }),
    },
  }));
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
