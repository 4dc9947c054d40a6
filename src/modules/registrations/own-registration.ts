import { sql } from 'kysely';
import { hashToken } from '../../platform/crypto/tokens.ts';
import type { Lang } from '../../platform/i18n/lang.ts';
import type { Reading } from '../../platform/work.ts';
import { type Contact, openContact, openParticipant } from './contact.ts';
import type { Displacement } from './displaced.ts';
import { groupsElsewhere, type OtherGroup } from './elsewhere.ts';
import { type GroupFacts, groupFacts, isComing } from './group-facts.ts';
import type { RegistrationState } from './registration.ts';
import { kilometres } from './waiting-list.ts';

/** A family's registration as it sees it itself. */
export interface OwnRegistration {
  id: string;
  state: RegistrationState;
  lang: Lang;
  contact: Contact;
  /** First names. */
  children: string[];
  /** The group of the place, or of the offer that is to be answered. */
  group: GroupFacts;
  /** The group has not begun and is not cancelled. */
  coming: boolean;
  /** Another group than the family chose was offered. */
  elsewhere: boolean;
  /** Until when the address or the offer must be answered; null when there is nothing to answer. */
  answerBefore: Temporal.Instant | null;
  /** The hoeveelste on the waiting list of this group. */
  position: number | null;
  otherGroups: boolean;
  /** The group was cancelled, merged or moved under this family, and it may still choose what then. */
  choice: { how: Displacement; others: OtherGroup[] } | null;
  /** It did not want its moved group, and waits for another. */
  waitsElsewhere: boolean;
}

/** The registration behind the secret of a mail, or undefined: unknown, of another region, over or made anonymous. */
export async function ownRegistration(reading: Reading, token: string): Promise<OwnRegistration | undefined> {
  const row = await reading.tx
    .selectFrom('registration_tokens as t')
    .innerJoin('registrations as r', 'r.id', 't.registration_id')
    .selectAll('r')
    .where('t.token_hash', '=', hashToken(token))
    .where('t.expires_at', '>', reading.now)
    .executeTakeFirst();
  const group = row && (await groupFacts(reading, row.offered_group_id ?? row.group_id));
  if (!row?.contact_sealed || !group) return undefined;
  const unconfirmed = ['requested', 'waiting'].includes(row.state) && !row.address_confirmed_at;
  return {
    id: row.id,
    state: row.state,
    lang: row.locale as Lang,
    contact: openContact(reading.services.keys, row.contact_sealed),
    children: await firstNames(reading, row.id),
    group,
    coming: isComing(group, reading.now),
    elsewhere: row.offered_group_id !== null && row.offered_group_id !== row.group_id,
    answerBefore: row.offered_until ?? (unconfirmed ? row.confirm_before : null),
    position: row.state === 'waiting' ? await positionOf(reading, row.id) : null,
    otherGroups: row.other_groups,
    choice: await choiceOf(reading, row, group),
    waitsElsewhere: row.state === 'waiting' && row.displaced_answer === 'wait',
  };
}

interface MaybeDisplaced {
  id: string;
  state: RegistrationState;
  displaced_how: Displacement | null;
  displaced_answer: string | null;
}

/** What the family may choose since its group changed; null when there is nothing to choose (any more). */
async function choiceOf(reading: Reading, row: MaybeDisplaced, group: GroupFacts): Promise<OwnRegistration['choice']> {
  const how = row.displaced_how;
  if (!how || row.displaced_answer) return null;
  const open =
    how === 'cancelled'
      ? row.state === 'cancelled'
      : isComing(group, reading.now) && ['requested', 'confirmed'].includes(row.state);
  return open ? { how, others: await groupsElsewhere(reading, row.id, group) } : null;
}

/** Id only, for a change. */
export async function registrationIdOf(reading: Reading, token: string): Promise<string | undefined> {
  const row = await reading.tx
    .selectFrom('registration_tokens as t')
    .innerJoin('registrations as r', 'r.id', 't.registration_id')
    .select('r.id')
    .where('t.token_hash', '=', hashToken(token))
    .where('t.expires_at', '>', reading.now)
    .where('r.anonymised_at', 'is', null)
    .executeTakeFirst();
  return row?.id;
}

async function firstNames(reading: Reading, registrationId: string): Promise<string[]> {
  const rows = await reading.tx
    .selectFrom('participants')
    .select('sealed')
    .where('registration_id', '=', registrationId)
    .orderBy('id')
    .execute();
  return rows.flatMap((row) => (row.sealed ? [openParticipant(reading.services.keys, row.sealed).name] : []));
}

/** Position among those who wait for the same group, their own or as one of more (rule 3). Counted when it is read. */
async function positionOf(reading: Reading, registrationId: string): Promise<number> {
  const distance = sql.raw(kilometres('w', { lat: 'l.lat', lon: 'l.lon' }));
  const found = await sql<{ ahead: number }>`
    select count(*)::integer as ahead from registrations me
    join groups g on g.id = me.group_id left join rooms r on r.id = g.room_id left join locations l on l.id = r.location_id
    join registrations w on w.offer_id = me.offer_id and w.state = 'waiting' and w.sequence < me.sequence
      and (w.group_id = me.group_id or (w.other_groups and ${distance} <= w.max_km))
    where me.id = ${registrationId}`.execute(reading.tx);
  return (found.rows[0]?.ahead ?? 0) + 1;
}
