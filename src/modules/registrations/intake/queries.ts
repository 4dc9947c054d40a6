import { sql } from 'kysely';
import { localDate } from '../../../platform/clock/clock.ts';
import type { Reading } from '../../../platform/work.ts';
import { ageInMonths } from '../ages.ts';
import { type Contact, openContact, openParticipant } from '../contact.ts';
import type { RegistrationState } from '../registration.ts';
import { type Answers, openAnswers } from '../rules/answers.ts';
import { didEarlier } from '../rules/conditions.ts';
import { type Appointment, openAppointment } from './intake.ts';

/** A talk beforehand that has still to be held. */
export interface IntakeToDo {
  registrationId: string;
  organisationId: string;
  organisationName: string;
  groupId: string;
  groupTitle: string;
  offerId: string;
  startsAt: Temporal.Instant;
  state: RegistrationState;
  /** First names. */
  children: string[];
  askedAt: Temporal.Instant;
  /** Until when the place is held; null for who waits for a place. */
  holdBefore: Temporal.Instant | null;
  plannedAt: Temporal.Instant | null;
}

interface Row extends Omit<IntakeToDo, 'children'> {
  sealed: Buffer[];
  contact: Buffer | null;
  answers: Buffer | null;
  appointment: Buffer | null;
  intakeBy: string;
}

const rows = (reading: Reading, where: ReturnType<typeof sql>) => sql<Row>`
  select r.id as "registrationId", i.organisation_id as "organisationId", x.name as "organisationName", g.id as "groupId", g.title as "groupTitle",
    r.offer_id as "offerId", g.starts_at as "startsAt", r.state, i.created_at as "askedAt",
    case when r.state = 'requested' then i.hold_before end as "holdBefore", i.planned_at as "plannedAt",
    array(select p.sealed from participants p where p.registration_id = r.id and p.sealed is not null order by p.id) as sealed,
    r.contact_sealed as contact, r.answers_sealed as answers, i.appointment_sealed as appointment, o.intake_by as "intakeBy"
  from registration_intakes i join registrations r on r.id = i.registration_id join groups g on g.id = coalesce(r.offered_group_id, r.group_id)
    join offers o on o.id = r.offer_id join organisations x on x.id = i.organisation_id
  where i.outcome is null and r.address_confirmed_at is not null and r.anonymised_at is null
    and ((r.state = 'requested' and i.hold_before > ${reading.now}::timestamptz) or (r.state in ('waiting', 'offered') and g.state in ('planned', 'confirmed')))
    and ${where}
  order by i.hold_before nulls last, i.created_at, r.id limit 200`;

/** Talks to hold, the first term first; of these organisations, or 'all' of the region. */
export async function intakesToDo(reading: Reading, of: string[] | 'all'): Promise<IntakeToDo[]> {
  const where = of === 'all' ? sql`true` : sql`i.organisation_id = any(${of}::uuid[])`;
  const { keys } = reading.services;
  return (await rows(reading, where).execute(reading.tx)).rows.map(
    ({ sealed, contact: _, answers: __, appointment: ___, ...row }) => ({
      ...row,
      children: sealed.map((one) => openParticipant(keys, one).name),
    }),
  );
}

export interface Intake extends Omit<IntakeToDo, 'children'> {
  children: { name: string; birthDate: Temporal.PlainDate; ageMonths: number; remarks: string }[];
  contact: Contact;
  answers: Answers;
  /** Its address took part in the part that the offer asks before; null when nothing is asked. */
  didEarlier: boolean | null;
  appointment: Appointment | null;
  /** What the offer says about the talk. */
  intakeBy: string;
}

/** One talk that is still to be held; undefined when it is over. */
export async function intakeOf(reading: Reading, registrationId: string): Promise<Intake | undefined> {
  const { keys } = reading.services;
  const [row] = (await rows(reading, sql`r.id = ${registrationId}`).execute(reading.tx)).rows;
  if (!row?.contact) return undefined;
  const { sealed, contact, answers, appointment, ...rest } = row;
  const on = localDate(row.startsAt);
  const opened = openContact(keys, contact);
  return {
    ...rest,
    children: sealed.map((one) => {
      const child = openParticipant(keys, one);
      return { ...child, ageMonths: ageInMonths(child.birthDate, on) };
    }),
    contact: opened,
    didEarlier: await didEarlier(reading, registrationId, opened.email),
    answers: openAnswers(keys, answers),
    appointment: appointment && openAppointment(keys, appointment),
  };
}

export interface ShelfChoice {
  id: string;
  title: string;
  provider: string;
}

/** Offers that may fit better, the nearest in subject first: for ages of these children, perhaps with words of the title or summary. */
export async function betterOffers(reading: Reading, intake: Intake, words: string): Promise<ShelfChoice[]> {
  const ages = intake.children.map((child) => child.ageMonths);
  const [youngest, oldest] = [Math.min(...ages), Math.max(...ages)];
  const found =
    await sql<ShelfChoice>`select o.id, o.title, x.name as provider from offers o join organisations x on x.id = o.organisation_id
    where o.state = 'published' and o.access <> 'owner-only' and o.id <> ${intake.offerId} and o.age_min <= ${youngest} and o.age_max >= ${oldest}
      and o.audience && array['parents', 'expecting-parents', 'children', 'young-people', 'families']
      and (${words} = '' or o.search @@ plainto_tsquery('dutch', ${words}) or o.title ilike '%' || ${words} || '%')
    order by (select count(*) from offer_themes a join offer_themes b on b.theme = a.theme where a.offer_id = o.id and b.offer_id = ${intake.offerId}) desc,
      o.title limit 8`.execute(reading.tx);
  return found.rows;
}
