import { sql } from 'kysely';
import type { Reading } from '../../../platform/work.ts';
import { editsOffersOf } from '../../catalogue/index.ts';
import type { Access } from './conditions.ts';

export interface OwnOffer {
  id: string;
  title: string;
  access: Access;
  organisationId: string;
}

/** An offer that this person may set the rules of; undefined for everybody else's. */
export async function ownOffer(reading: Reading, offerId: string): Promise<OwnOffer | undefined> {
  const found =
    await sql<OwnOffer>`select id, title, access, organisation_id as "organisationId" from offers where id = ${offerId}`.execute(
      reading.tx,
    );
  const [row] = found.rows;
  return row && editsOffersOf(reading.actor, row.organisationId) ? row : undefined;
}

/** Offers that can come before this one: of the same organisation or the same method. */
export async function earlierParts(reading: Reading, offer: OwnOffer): Promise<{ id: string; title: string }[]> {
  const found = await sql<{ id: string; title: string }>`select o.id, o.title from offers o join offers me on me.id = ${offer.id}
    where o.id <> me.id and o.state = 'published' and (o.organisation_id = me.organisation_id or o.intervention_id = me.intervention_id)
    order by o.title limit 200`.execute(reading.tx);
  return found.rows;
}
