import { sql } from 'kysely';
import { localDate } from '../../platform/clock/clock.ts';
import { unreachable } from '../../platform/mail/addresses.ts';
import type { Reading } from '../../platform/work.ts';
import { ageInMonths } from './ages.ts';
import { type Contact, openContact, openParticipant } from './contact.ts';
import type { RegistrationState } from './registration.ts';
import { type Answers, openAnswers } from './rules/answers.ts';
import { didEarlier } from './rules/conditions.ts';

export interface Family {
  registrationId: string;
  state: RegistrationState;
  channel: 'online' | 'desk' | 'telephone' | 'team';
  /** The team that filled its reserved place, or whose worker registered the family. */
  team: string | null;
  children: { name: string; ageMonths: number }[];
  remarks: string;
  joinedAt: Temporal.Instant;
  /** Until when the family must confirm its address or answer an offer. */
  answerBefore: Temporal.Instant | null;
  /** There is a talk beforehand to hold, and the family confirmed. */
  intake: boolean;
  /** Mail to this family comes back: they must be called. */
  unreachable: boolean;
}

const states = ['requested', 'confirmed', 'completed', 'offered', 'waiting'] as const;

/** Families with a place, an offer or a position in this group, in order of joining; of these teams and this worker only when given. */
export async function familiesOf(
  reading: Reading,
  groupId: string,
  startsAt: Temporal.Instant,
  only?: { teams: string[]; personId: string | null },
): Promise<Family[]> {
  let query = reading.tx
    .selectFrom('registrations as r')
    .leftJoin('team_reservations as t', 't.id', 'r.team_reservation_id')
    .leftJoin('organisations as o', 'o.id', 't.organisation_id')
    .select([
      'r.id',
      'r.state',
      'r.channel',
      'o.name as team',
      'r.joined_at',
      'r.offered_until',
      'r.confirm_before',
      'r.address_confirmed_at',
      'r.email_index',
    ])
    .select(
      sql<boolean>`r.address_confirmed_at is not null and exists (select from registration_intakes i where i.registration_id = r.id and i.outcome is null)`.as(
        'intake',
      ),
    )
    .select(
      sql<
        Buffer[]
      >`array(select p.sealed from participants p where p.registration_id = r.id and p.sealed is not null order by p.id)`.as(
        'children',
      ),
    )
    .where((eb) => eb.or([eb('r.group_id', '=', groupId), eb('r.offered_group_id', '=', groupId)]))
    .where('r.state', 'in', states)
    .orderBy('r.sequence');
  if (only)
    query = query.where((eb) =>
      eb.or([eb('r.registered_by', '=', only.personId), eb('t.organisation_id', '=', sql<string>`any(${only.teams}::uuid[])`)]),
    );
  const { keys } = reading.services;
  const on = localDate(startsAt);
  const rows = await query.execute();
  const dead = await unreachable(
    reading,
    rows.flatMap((row) => row.email_index ?? []),
  );
  return rows.map((row) => {
    const children = row.children.map((sealed) => openParticipant(keys, sealed));
    const unconfirmed = row.address_confirmed_at === null && ['requested', 'waiting'].includes(row.state);
    return {
      registrationId: row.id,
      state: row.state,
      channel: row.channel,
      team: row.team,
      children: children.map((child) => ({ name: child.name, ageMonths: ageInMonths(child.birthDate, on) })),
      remarks: children.map((child) => child.remarks).find((text) => text !== '') ?? '',
      joinedAt: row.joined_at,
      answerBefore: row.offered_until ?? (unconfirmed ? row.confirm_before : null),
      intake: row.intake,
      unreachable: dead.some((index) => row.email_index?.equals(index)),
    };
  });
}

export interface FamilyDetails extends Family {
  contact: Contact;
  /** What the family said to the questions and conditions of the offer. */
  answers: Answers;
  /** Its address took part in the part that the offer asks before; null when nothing is asked, or the address is not confirmed. */
  didEarlier: boolean | null;
}

/** One family of the group with how it is reached; undefined when it is not of this group or anonymous. */
export async function familyOf(
  reading: Reading,
  groupId: string,
  startsAt: Temporal.Instant,
  registrationId: string,
): Promise<FamilyDetails | undefined> {
  const family = (await familiesOf(reading, groupId, startsAt)).find((one) => one.registrationId === registrationId);
  const row =
    family &&
    (await reading.tx
      .selectFrom('registrations')
      .select(['contact_sealed', sql<Buffer | null>`answers_sealed`.as('answers')])
      .where('id', '=', registrationId)
      .executeTakeFirst());
  if (!family || !row?.contact_sealed) return undefined;
  const contact = openContact(reading.services.keys, row.contact_sealed);
  return {
    ...family,
    contact,
    answers: openAnswers(reading.services.keys, row.answers),
    didEarlier: await didEarlier(reading, registrationId, contact.email),
  };
}

export interface TeamPlaces {
  id: string;
  organisationId: string;
  organisationName: string;
  places: number;
  giveBackBefore: Temporal.Instant;
}

/** Reserved places that teams have still to fill or give back. */
export function teamPlaces(reading: Reading, groupId: string): Promise<TeamPlaces[]> {
  return reading.tx
    .selectFrom('team_reservations as t')
    .innerJoin('organisations as o', 'o.id', 't.organisation_id')
    .select(['t.id', 'o.id as organisationId', 'o.name as organisationName', 't.places', 't.give_back_before as giveBackBefore'])
    .where('t.group_id', '=', groupId)
    .where('t.places', '>', 0)
    .orderBy('o.name')
    .execute();
}
