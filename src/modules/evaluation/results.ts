import { type RawBuilder, sql } from 'kysely';
import { localDate } from '../../platform/clock/clock.ts';
import { FEWEST, hideOne, type ShownCount } from '../../platform/reports/small-numbers.ts';
import type { Reading } from '../../platform/work.ts';
import { groupInScope, type ResultScope, wholeOffer } from './policy.ts';

/** Results are of this long: trainers and offers change. */
export const answersSince = ({ now }: Reading): Temporal.PlainDate => localDate(now).subtract({ years: 2 });

/** A mark as one of ten; one of five points counts double. */
export const markOfTen: RawBuilder<number> = sql`(case a.scale when 'ten' then a.mark else a.mark * 2 end)`;

/** How an offer or a trainer did. Means only of at least five answers. */
export interface Result {
  answers: ShownCount;
  /** From 1 to 10. */
  mark: number | null;
  /** How far participants agree about the trainer, from 1 to 5. */
  trainer: number | null;
}

export interface OfferResult extends Result {
  offerId: string;
  title: string;
  groups: number;
}

interface Sums {
  n: number;
  mark: number;
  trainer: number | null;
  judged: number;
}

const sums = sql`sum(b.n)::integer as n, (sum(b.marks) / sum(b.n))::float8 as mark,
  (sum(b.judgement) / nullif(sum(b.judged), 0))::float8 as trainer, sum(b.judged)::integer as judged`;

/** Answers of the last two years per group of the scope: each is looked at once, and joined only when it was counted. */
function byGroup(reading: Reading, scope: ResultScope) {
  return sql`select a.*, g.offer_id, ${wholeOffer(scope)} as whole
    from (select a.group_id, count(*) as n, sum(${markOfTen}) as marks, sum(a.trainer) as judgement, count(a.trainer) as judged
      from evaluation_answers a where a.answered_on >= ${answersSince(reading)}::date group by a.group_id) a
    join groups g on g.id = a.group_id join offers o on o.id = g.offer_id where ${groupInScope(scope)}`;
}

/** Every offer with answers of the last two years in the scope, by title. */
export async function offerResults(reading: Reading, scope: ResultScope): Promise<OfferResult[]> {
  const found = await sql<Sums & { offerId: string; title: string; groups: number }>`
    select o.id as "offerId", o.title, count(*)::integer as groups, ${sums} from (${byGroup(reading, scope)}) b join offers o on o.id = b.offer_id
    group by o.id order by o.title, o.id limit 500`.execute(reading.tx);
  return found.rows.map(({ offerId, title, groups, ...row }) => ({ offerId, title, groups, ...asResult(row) }));
}

export interface TrainerResult extends Result {
  trainerId: string;
  name: string;
}

/**
 * Every trainer whose results of the last two years may be seen: all trainers of the offers of the scope, and oneself. Kept back where the answers
 * about the others who gave the same offers are so few that the difference would tell them (rule 14).
 */
export async function trainerResults(reading: Reading, scope: ResultScope): Promise<TrainerResult[]> {
  const found = await sql<Sums & { trainerId: string; name: string; others: number }>`
    with by_group as (${byGroup(reading, scope)}),
      by_offer as (select offer_id, sum(n) as n from by_group group by offer_id),
      by_trainer as (
        select gt.trainer_id, g.offer_id, sum(g.n) as n, sum(g.marks) as marks, sum(g.judgement) as judgement, sum(g.judged) as judged
        from by_group g join group_trainers gt on gt.group_id = g.group_id join trainers t on t.id = gt.trainer_id
        where g.whole or t.person_id = ${scope.personId}::uuid group by gt.trainer_id, g.offer_id)
    select t.id as "trainerId", p.name, ${sums}, sum(f.n - b.n)::integer as others
    from by_trainer b join by_offer f on f.offer_id = b.offer_id join trainers t on t.id = b.trainer_id join persons p on p.id = t.person_id
    group by t.id, p.name order by p.name, t.id limit 500`.execute(reading.tx);
  return found.rows.map(({ trainerId, name, others, ...row }) => {
    const tells = others > 0 && others < FEWEST && row.n >= FEWEST;
    return { trainerId, name, ...(tells ? { answers: { kind: 'kept-back' }, mark: null, trainer: null } : asResult(row)) };
  });
}

function asResult({ n, mark, trainer, judged }: Sums): Result {
  return { answers: hideOne(n), mark: n >= FEWEST ? mark : null, trainer: judged >= FEWEST ? trainer : null };
}
