import { sql } from 'kysely';
import { hideSmall, type ShownCount } from '../../platform/reports/small-numbers.ts';
import type { Reading } from '../../platform/work.ts';

export const channels = ['online', 'team', 'desk', 'telephone'] as const;
export type Channel = (typeof channels)[number];

/** One year in figures. Null where nothing happened yet. */
export interface YearFigures {
  year: number;
  groups: number;
  demands: number;
  /** Days from demand to group, and to its first session: half of the demands waited no longer. */
  daysToGroup: number | null;
  daysToStart: number | null;
  /** Of the places at the start, 0-100; null when the capacity of the groups would give away how many took part (rule 14). */
  occupancy: number | null;
  /** Actions of people in the program, and minutes of facility support, per group that ended. */
  actions: number | null;
  minutes: number | null;
  /** Participants at the start by the way in which they came, small counts hidden (rule 14). */
  channels: Record<Channel, ShownCount>;
  participants: ShownCount;
}

type Row = Omit<YearFigures, 'channels' | 'participants'> & Record<Channel, number>;

/** What was recorded, year by year, the newest first. */
export async function yearFigures(reading: Reading): Promise<YearFigures[]> {
  const count = (key: Channel) =>
    sql`coalesce(sum((figures->>${sql.lit(key)})::int) filter (where kind = 'start'), 0)::int as ${sql.ref(key)}`;
  const median = (key: string, as: string) =>
    sql`round(percentile_cont(0.5) within group (order by (figures->>${sql.lit(key)})::int) filter (where kind = 'demand-to-group'))::int as ${sql.ref(as)}`;
  const found = await sql<Row>`
    select extract(year from happened_on)::int as year, count(*) filter (where kind = 'start')::int as groups,
      count(*) filter (where kind = 'demand-to-group')::int as demands, ${median('daysToGroup', 'daysToGroup')}, ${median('daysToStart', 'daysToStart')},
      round(100.0 * sum((figures->>'confirmed')::int) filter (where kind = 'start')
        / nullif(sum((figures->>'capacity')::int) filter (where kind = 'start'), 0))::int as occupancy,
      round(avg((figures->>'actions')::int) filter (where kind = 'end'))::int as actions,
      round(avg((figures->>'minutes')::int) filter (where kind = 'end'))::int as minutes, ${sql.join(channels.map(count))}
    from insight_events group by 1 order by 1 desc`.execute(reading.tx);
  return found.rows.map((row) => {
    const { counts, total } = hideSmall(channels.map((channel) => row[channel]));
    const shown = Object.fromEntries(channels.map((channel, index) => [channel, counts[index]])) as Record<Channel, ShownCount>;
    const { year, groups, demands, daysToGroup, daysToStart, actions, minutes } = row;
    const occupancy = total.kind === 'count' && groups >= 2 ? row.occupancy : null;
    return { year, groups, demands, daysToGroup, daysToStart, occupancy, actions, minutes, channels: shown, participants: total };
  });
}
