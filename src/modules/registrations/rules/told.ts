import { sql } from 'kysely';
import { list } from '../../../platform/i18n/format.ts';
import type { Lang } from '../../../platform/i18n/lang.ts';
import type { Reading } from '../../../platform/work.ts';
import { type Asking, givenIn } from './conditions.ts';

/** What pages say about the conditions of an offer, in words. */
export interface ToldConditions {
  /** For families from here; '' when from anywhere. */
  where: string;
  /** The part that comes before; null when there is none. */
  earlier: { title: string; slug: string } | null;
}

/** The conditions of an offer in the words of a page. */
export async function toldConditions(reading: Reading, asking: Asking, lang: Lang): Promise<ToldConditions> {
  const { rules } = asking;
  const given = rules.residents === 'given' ? await givenIn(reading, asking.offerId) : [];
  const names = given.map((one) => one.name);
  const where = rules.residents === 'anywhere' ? '' : names.length > 0 ? list(names, lang) : reading.region.name;
  const found = rules.earlierOfferId
    ? await sql<{ title: string; slug: string }>`select title, slug from offers where id = ${rules.earlierOfferId}`.execute(
        reading.tx,
      )
    : null;
  return { where, earlier: found?.rows[0] ?? null };
}
