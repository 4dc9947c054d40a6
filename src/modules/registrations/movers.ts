import { sql } from 'kysely';
import type { Lang } from '../../platform/i18n/lang.ts';
import type { Reading } from '../../platform/work.ts';
import { type AgeLimits, fitsAge } from './ages.ts';
import { openParticipant } from './contact.ts';
import type { RegistrationState } from './registration.ts';

/** A registration that has to do with a group: a place, an offered place, or a position on the list. */
export interface Mover {
  id: string;
  state: RegistrationState;
  places: number;
  groupId: string;
  offeredGroupId: string | null;
  refusedGroupId: string | null;
  contact: Buffer | null;
  lang: Lang;
  children: Buffer[];
  births: Temporal.PlainDate[];
}

/** What happens to each of them when their group is merged into another. */
export interface Moves {
  /** With a place or an offered place: they take places in the other group. */
  placed: Mover[];
  /** Waiting, or with an offer elsewhere: their own group becomes the other. */
  waiting: Mover[];
  /** Too young or too old for the other group, or they refused it: they wait for any group of the offer. */
  misfits: Mover[];
}

/** Everybody in or for this group, in the order of joining; with `lock` until the transaction ends. */
export async function moversOf(reading: Reading, groupId: string, { lock = false } = {}): Promise<Mover[]> {
  const found = await sql<Omit<Mover, 'births'>>`
    select r.id, r.state, r.places, r.group_id as "groupId", r.offered_group_id as "offeredGroupId", r.refused_group_id as "refusedGroupId",
      r.contact_sealed as contact, r.locale as lang,
      array(select p.sealed from participants p where p.registration_id = r.id and p.sealed is not null) as children
    from registrations r
    where (r.group_id = ${groupId} and r.state in ('requested', 'confirmed', 'waiting', 'offered'))
      or (r.state = 'offered' and r.offered_group_id = ${groupId})
    order by r.sequence ${lock ? sql`for update of r` : sql``}`.execute(reading.tx);
  const { keys } = reading.services;
  return found.rows.map((row) => ({ ...row, births: row.children.map((sealed) => openParticipant(keys, sealed).birthDate) }));
}

/** Who goes where. Also for the preview, so that what is shown beforehand is what happens. */
export function sortMovers(movers: readonly Mover[], from: { groupId: string }, into: AgeLimits & { groupId: string }): Moves {
  const moves: Moves = { placed: [], waiting: [], misfits: [] };
  for (const one of movers) {
    const holds = one.state === 'offered' ? one.offeredGroupId === from.groupId : one.state !== 'waiting';
    const fits = one.births.every((birth) => fitsAge(birth, into)) && one.refusedGroupId !== into.groupId;
    const settled = !holds && one.state === 'offered';
    if (!fits && !settled) moves.misfits.push(one);
    else if (holds) moves.placed.push(one);
    else moves.waiting.push(one);
  }
  return moves;
}
