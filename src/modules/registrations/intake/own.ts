import { sql } from 'kysely';
import type { Reading } from '../../../platform/work.ts';
import { type Appointment, openAppointment, openMessage } from './intake.ts';

/** The talk beforehand as the family sees it. */
export interface OwnIntake {
  outcome: 'suitable' | 'not-suitable' | null;
  holdBefore: Temporal.Instant | null;
  plannedAt: Temporal.Instant | null;
  appointment: Appointment | null;
  /** Who holds it, in the words of the offer. */
  by: string;
  /** What fits better, and what the family was told. */
  better: { slug: string; title: string } | null;
  message: string;
}

interface Row extends Omit<OwnIntake, 'appointment' | 'message' | 'better'> {
  appointment: Buffer | null;
  message: Buffer | null;
  slug: string | null;
  title: string | null;
}

/** Null when the offer asks for none. */
export async function ownIntake(reading: Reading, registrationId: string): Promise<OwnIntake | null> {
  const found =
    await sql<Row>`select i.outcome, i.hold_before as "holdBefore", i.planned_at as "plannedAt", i.appointment_sealed as appointment,
      o.intake_by as by, b.slug, b.title, i.message_sealed as message
    from registration_intakes i join registrations r on r.id = i.registration_id join offers o on o.id = r.offer_id
    left join offers b on b.id = i.better_offer_id and b.state = 'published' where i.registration_id = ${registrationId}`.execute(
      reading.tx,
    );
  const [row] = found.rows;
  if (!row) return null;
  const { keys } = reading.services;
  const { slug, title, appointment, message, ...rest } = row;
  return {
    ...rest,
    appointment: appointment && openAppointment(keys, appointment),
    better: slug && title ? { slug, title } : null,
    message: openMessage(keys, message),
  };
}
