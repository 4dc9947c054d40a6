import { sql } from 'kysely';
import { z } from 'zod';
import { unseal } from '../../platform/crypto/seal.ts';
import { FEWEST, hideOne, hideSmall, type ShownCount } from '../../platform/reports/small-numbers.ts';
import type { Reading } from '../../platform/work.ts';
import { groupInScope, type ResultScope, wholeOffer } from './policy.ts';
import { recommends, type Statement, statements } from './questions.ts';
import { answersSince, markOfTen } from './results.ts';

/** Three answers next to each other, the best first, with their total (rule 14). */
export type Bands = ReturnType<typeof hideSmall>;

export interface OfferStory {
  offerId: string;
  title: string;
  /** Every group of the offer, or only those that the reader gave. */
  whole: boolean;
  groups: number;
  /** How many families were asked; null where the few who did not answer could be counted by it. */
  invited: number | null;
  answers: ShownCount;
  mark: number | null;
  /** Null where nobody was asked or answered. */
  marks: Bands | null;
  statements: Record<Statement, Bands | null>;
  recommend: Bands | null;
  smileys: Bands | null;
  /** What participants wrote, in no order; none below five answers. */
  texts: string[];
}

type Three = [number, number, number];
type Counts = { n: number; mark: number | null; marks: Three; recommend: Three } & Record<Statement, Three>;

const bandsOf = (value: ReturnType<typeof sql>, high: number, middle: number) => sql`json_build_array(
  count(*) filter (where ${value} >= ${high}::integer), count(*) filter (where ${value} >= ${middle}::integer and ${value} < ${high}::integer), count(*) filter (where ${value} < ${middle}::integer))`;
const statementBands = sql.join(statements.map((one) => sql`${bandsOf(sql.ref(`a.${one}`), 4, 3)} as ${sql.ref(one)}`));
const recommendBands = sql`json_build_array(${sql.join(recommends.map((one) => sql`count(*) filter (where a.recommend = ${one})`))})`;

/** What participants thought of an offer in the last two years, as far as the scope goes; undefined when it goes not there at all. */
export async function offerStory(reading: Reading, offerId: string, scope: ResultScope): Promise<OfferStory | undefined> {
  const since = answersSince(reading);
  const inScope = sql`g.offer_id = ${offerId} and ${groupInScope(scope)}`;
  const answered = sql`${inScope} and a.answered_on >= ${since}::date`;
  const offer = await sql<{ title: string; whole: boolean; groups: number; invited: number }>`
    select o.title, ${wholeOffer(scope)} as whole, count(e.group_id)::integer as groups, coalesce(sum(e.invited), 0)::integer as invited
    from offers o left join groups g on g.offer_id = o.id and ${groupInScope(scope)}
      left join group_evaluations e on e.group_id = g.id and e.opened_at >= ${since}::date
    where o.id = ${offerId} group by o.id`.execute(reading.tx);
  const [about] = offer.rows;
  if (!about || (!about.whole && about.groups === 0)) return undefined;
  const counted =
    await sql<Counts>`select count(*)::integer as n, avg(${markOfTen})::float8 as mark, ${bandsOf(markOfTen, 8, 6)} as marks,
      ${recommendBands} as recommend, ${statementBands}
    from evaluation_answers a join groups g on g.id = a.group_id join offers o on o.id = g.offer_id where ${answered}`.execute(
      reading.tx,
    );
  const taps = await sql<{ smileys: Three }>`select ${bandsOf(sql.ref('y.face'), 4, 3)} as smileys from session_smileys y
    join group_sessions s on s.id = y.session_id join groups g on g.id = s.group_id join offers o on o.id = g.offer_id
    where ${inScope} and y.tapped_on >= ${since}::date`.execute(reading.tx);
  const [row] = counted.rows;
  if (!row) return undefined;
  const enough = row.n >= FEWEST;
  return {
    offerId,
    title: about.title,
    whole: about.whole,
    groups: about.groups,
    invited: about.invited - row.n >= FEWEST && enough ? about.invited : null,
    answers: hideOne(row.n),
    mark: enough ? row.mark : null,
    marks: shown(row.marks),
    statements: Object.fromEntries(statements.map((one) => [one, shown(row[one])])) as Record<Statement, Bands | null>,
    recommend: shown(row.recommend),
    smileys: shown(taps.rows[0]?.smileys ?? []),
    texts: enough ? await textsOf(reading, answered) : [],
  };
}

/** A question that nobody answered has no row. */
const shown = (counts: readonly number[]): Bands | null => (counts.some((count) => count > 0) ? hideSmall(counts) : null);

const Text = z.object({ text: z.string() });

/** By random id, so that the order tells nothing. */
async function textsOf(reading: Reading, answered: ReturnType<typeof sql>): Promise<string[]> {
  const found = await sql<{
    sealed: Buffer;
  }>`select a.open_sealed as sealed from evaluation_answers a join groups g on g.id = a.group_id
    join offers o on o.id = g.offer_id where a.open_sealed is not null and ${answered} order by a.id limit 200`.execute(
    reading.tx,
  );
  return found.rows.map((row) => Text.parse(unseal(reading.services.keys, row.sealed)).text);
}
