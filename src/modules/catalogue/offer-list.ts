import { sql } from 'kysely';
import { organisationsOf } from '../../platform/auth/actor.ts';
import type { Reading } from '../../platform/work.ts';
import type { OfferState } from './offer-draft.ts';
import { editsEveryOffer } from './policy.ts';

export interface EditedOffer {
  id: string;
  title: string;
  organisation: string;
  state: OfferState;
  confirmedOn: Temporal.PlainDate;
  /** When the change that waits was made; null when none waits. */
  waitingSince: Temporal.Instant | null;
  /** Name of who made it. */
  waitingBy: string | null;
}

export interface EditedFilter {
  organisationId?: string | undefined;
  state?: OfferState | 'waiting' | undefined;
  /** Part of the title. */
  title?: string | undefined;
  /** The last of the page before. */
  afterId?: string | undefined;
  limit: number;
}

/** The offers that the actor may edit, by title; keyset paging. */
export function editedOffers(reading: Reading, filter: EditedFilter): Promise<EditedOffer[]> {
  const { actor } = reading;
  const own = organisationsOf(actor, 'provider');
  const { afterId, organisationId, state, title } = filter;
  return reading.tx
    .selectFrom('offers as o')
    .innerJoin('organisations as p', 'p.id', 'o.organisation_id')
    .leftJoin('offer_versions as v', (join) => join.onRef('v.offer_id', '=', 'o.id').on('v.state', '=', 'waiting'))
    .leftJoin('persons as m', 'm.id', 'v.made_by')
    .select(['o.id', 'p.name as organisation', 'o.state', 'o.confirmed_on as confirmedOn'])
    .select(['o.title', 'v.made_at as waitingSince', 'm.name as waitingBy'])
    .$if(!editsEveryOffer(actor), (query) => query.where('o.organisation_id', 'in', own.length > 0 ? own : [NOBODY]))
    .$if(organisationId !== undefined, (query) => query.where('o.organisation_id', '=', organisationId ?? NOBODY))
    .$if(state === 'waiting', (query) => query.where('v.id', 'is not', null))
    .$if(state !== undefined && state !== 'waiting', (query) => query.where('o.state', '=', state as OfferState))
    .$if(Boolean(title), (query) => query.where(sql<boolean>`strpos(lower(o.title), ${title?.toLowerCase() ?? ''}) > 0`))
    .$if(afterId !== undefined, (query) =>
      query.where(sql<boolean>`(o.title, o.id) > (select a.title, a.id from offers a where a.id = ${afterId ?? NOBODY})`),
    )
    .orderBy('o.title')
    .orderBy('o.id')
    .limit(filter.limit)
    .execute();
}

const NOBODY = '00000000-0000-0000-0000-000000000000';

/** Everything that waits for who runs the region, the longest first. */
export async function waitingOffers(reading: Reading): Promise<EditedOffer[]> {
  return reading.tx
    .selectFrom('offer_versions as v')
    .innerJoin('offers as o', 'o.id', 'v.offer_id')
    .innerJoin('organisations as p', 'p.id', 'o.organisation_id')
    .leftJoin('persons as m', 'm.id', 'v.made_by')
    .select(['o.id', 'p.name as organisation', 'o.state', 'o.confirmed_on as confirmedOn'])
    .select([sql<string>`v.content ->> 'title'`.as('title'), 'v.made_at as waitingSince', 'm.name as waitingBy'])
    .where('v.state', '=', 'waiting')
    .orderBy('v.made_at')
    .limit(200)
    .execute();
}
