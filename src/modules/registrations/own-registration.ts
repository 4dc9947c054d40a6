import { sql } from 'kysely';
import { hashToken } from '../../platform/crypto/tokens.ts';
import type { Lang } from '../../platform/i18n/lang.ts';
import type { Reading } from '../../platform/work.ts';
import { type Contact, openContact, openParticipant, type Participant } from './contact.ts';
import { type Contribution, contributionOf } from './contribution/contributions.ts';
import type { Displacement } from './displaced.ts';
import { groupsElsewhere, type OtherGroup } from './elsewhere.ts';
import { type GroupFacts, groupFacts, isComing } from './group-facts.ts';
import { type OwnIntake, ownIntake } from './intake/own.ts';
import type { RegistrationState } from './registration.ts';
import { type Answers, openAnswers } from './rules/answers.ts';
import { kilometres } from './waiting-list.ts';

export type OwnParticipant = Required<Participant> & { id: string };

/** A family's registration as it sees it itself. */
export interface OwnRegistration {
  id: string;
  state: RegistrationState;
  /** As the family sees it: a place held for the talk beforehand is no address to confirm. */
  stage: RegistrationState | 'intake';
  addressConfirmed: boolean;
  lang: Lang;
  contact: Contact;
  /** First names. */
  children: string[];
  participants: OwnParticipant[];
  answers: Answers;
  offerId: string;
  /** What the family pays itself. */
  contribution: Contribution | undefined;
  /** The talk beforehand, where the offer asks for one. */
  intake: OwnIntake | null;
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
  /** How many groups it chose besides its own, and within how many kilometres; null when it did not choose, or said no distance. */
  chosenGroups: number | null;
  maxKm: number | null;
  /** Groups of the offer with enough free places now. */
  couldMove: number;
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
  const participants = await participantsOf(reading, row.id);
  return {
    id: row.id,
    state: row.state,
    stage: row.state === 'requested' && row.address_confirmed_at ? 'intake' : row.state,
    addressConfirmed: row.address_confirmed_at !== null,
    intake: await ownIntake(reading, row.id),
    lang: row.locale as Lang,
    contact: openContact(reading.services.keys, row.contact_sealed),
    children: participants.map((one) => one.name),
    participants,
    answers: openAnswers(reading.services.keys, row.answers_sealed),
    offerId: row.offer_id,
    contribution: await contributionOf(reading, row.id),
    group,
    coming: isComing(group, reading.now),
    elsewhere: row.offered_group_id !== null && row.offered_group_id !== row.group_id,
    answerBefore: row.offered_until ?? (unconfirmed ? row.confirm_before : null),
    position: row.state === 'waiting' ? await positionOf(reading, row.id) : null,
    otherGroups: row.other_groups,
    chosenGroups: row.wanted_groups?.length ?? null,
    maxKm: row.max_km,
    couldMove: mayMove(row.state, group, reading.now) ? (await groupsElsewhere(reading, row.id, group)).length : 0,
    choice: await choiceOf(reading, row, group),
    waitsElsewhere: row.state === 'waiting' && row.displaced_answer === 'wait',
  };
}

/** Who waits for a place, or has one in a group that has not begun, may go to another group of the offer. */
const mayMove = (state: RegistrationState, group: GroupFacts, now: Temporal.Instant) =>
  state === 'waiting' || (['requested', 'confirmed'].includes(state) && isComing(group, now));

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

async function participantsOf(reading: Reading, registrationId: string): Promise<OwnParticipant[]> {
  const rows = await reading.tx
    .selectFrom('participants')
    .select(['id', 'sealed'])
    .where('registration_id', '=', registrationId)
    .orderBy('id')
    .execute();
  return rows.flatMap((row) => (row.sealed ? [{ id: row.id, ...openParticipant(reading.services.keys, row.sealed) }] : []));
}

/** Position among those who wait for the same group, their own or as one of more (rule 3). Counted when it is read. */
async function positionOf(reading: Reading, registrationId: string): Promise<number> {
  const distance = sql.raw(kilometres('w', { lat: 'l.lat', lon: 'l.lon' }));
  const found = await sql<{ ahead: number }>`
    select count(*)::integer as ahead from registrations me
    join groups g on g.id = me.group_id left join rooms r on r.id = g.room_id left join locations l on l.id = r.location_id
    join registrations w on w.offer_id = me.offer_id and w.state = 'waiting' and w.sequence < me.sequence
      and (w.group_id = me.group_id
        or (w.other_groups and case when w.wanted_groups is null then ${distance} <= w.max_km else me.group_id = any(w.wanted_groups) end))
    where me.id = ${registrationId}`.execute(reading.tx);
  return (found.rows[0]?.ahead ?? 0) + 1;
}
