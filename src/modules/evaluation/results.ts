import { type RawBuilder, sql } from 'kysely';
import { FEWEST, hideOne, type ShownCount } from '../../platform/reports/small-numbers.ts';
import type { Reading } from '../../platform/work.ts';
import { groupInScope, type ResultScope, wholeOffer } from './policy.ts';

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

const sums = sql`count(*)::integer as n, avg(${markOfTen})::float8 as mark, avg(a.trainer)::float8 as trainer, count(a.trainer)::integer as judged`;

/** Every offer with answers in the scope, by title. */
export async function offerResults(reading: Reading, scope: ResultScope): Promise<OfferResult[]> {
  const found = await sql<Sums & { offerId: string; title: string; groups: number }>`
    select o.id as "offerId", o.title, count(distinct g.id)::integer as groups, ${sums}
    from evaluation_answers a join groups g on g.id = a.group_id join offers o on o.id = g.offer_id
    where ${groupInScope(scope)} group by o.id order by o.title, o.id limit 500`.execute(reading.tx);
  return found.rows.map(({ offerId, title, groups, ...row }) => ({ offerId, title, groups, ...asResult(row) }));
}

export interface TrainerResult extends Result {
  trainerId: string;
  name: string;
}

/**
 * Every trainer whose results may be seen: all trainers of the offers of the scope, and oneself. Kept back where the answers about the others who
 * gave the same offers are so few that the difference would tell them (rule 14).
 */
export async function trainerResults(reading: Reading, scope: ResultScope): Promise<TrainerResult[]> {
  const found = await sql<Sums & { trainerId: string; name: string; others: number }>`
    with seen as (select a.*, g.offer_id from evaluation_answers a join groups g on g.id = a.group_id join offers o on o.id = g.offer_id
      where ${groupInScope(scope)})
    select t.id as "trainerId", p.name, ${sums},
      (select count(*)::integer from seen other where other.offer_id = any(array_agg(a.offer_id))
        and not exists (select from group_trainers og where og.group_id = other.group_id and og.trainer_id = t.id)) as others
    from seen a join offers o on o.id = a.offer_id join group_trainers gt on gt.group_id = a.group_id join trainers t on t.id = gt.trainer_id
      join persons p on p.id = t.person_id
    where ${wholeOffer(scope)} or t.person_id = ${scope.personId}::uuid
    group by t.id, p.name order by p.name, t.id limit 500`.execute(reading.tx);
  return found.rows.map(({ trainerId, name, others, ...row }) => {
    const tells = others > 0 && others < FEWEST && row.n >= FEWEST;
    return { trainerId, name, ...(tells ? { answers: { kind: 'kept-back' }, mark: null, trainer: null } : asResult(row)) };
  });
}

function asResult({ n, mark, trainer, judged }: Sums): Result {
  return { answers: hideOne(n), mark: n >= FEWEST ? mark : null, trainer: judged >= FEWEST ? trainer : null };
}
