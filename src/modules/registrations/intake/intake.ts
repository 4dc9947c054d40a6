import { sql } from 'kysely';
import { z } from 'zod';
import type { Keys } from '../../../platform/crypto/keys.ts';
import { seal, unseal } from '../../../platform/crypto/seal.ts';
import type { Work } from '../../../platform/work.ts';
import { setting } from '../../regions/index.ts';

/** Days that an appointment may still hold a place after it was held: time to write down how it went. */
const DAYS_AFTER_TALK = 2;

const Appointment = z.object({ with: z.string(), where: z.string() });
/** With whom and where the talk is. Kept sealed. */
export type Appointment = z.infer<typeof Appointment>;

export const sealAppointment = (keys: Keys, appointment: Appointment): Buffer => seal(keys, Appointment.parse(appointment));
export const openAppointment = (keys: Keys, sealed: Buffer): Appointment => Appointment.parse(unseal(keys, sealed));
export const sealMessage = (keys: Keys, message: string): Buffer | null =>
  message ? seal(keys, z.string().parse(message)) : null;
export const openMessage = (keys: Keys, sealed: Buffer | null): string => (sealed ? z.string().parse(unseal(keys, sealed)) : '');

/** A talk beforehand that has no outcome yet, of the registration that a statement is about. */
const open = sql`exists (select from registration_intakes i where i.registration_id = registrations.id and i.outcome is null)`;

/** What a held or offered place becomes once the family said yes: certain, or held on for the talk beforehand. */
export const certainOrHeld = sql<'confirmed' | 'requested'>`case when ${open} then 'requested' else 'confirmed' end`;

/** Asks for the talk beforehand with a new registration: by who the offer names, else by the organisation that runs the group. */
export async function askIntake(work: Work, registrationId: string, organisationId: string | null): Promise<void> {
  await sql`insert into registration_intakes (registration_id, region_id, organisation_id, created_at)
    select r.id, ${work.region.id}, coalesce(${organisationId}::uuid, g.organisation_id), ${work.now}::timestamptz
    from registrations r join groups g on g.id = r.group_id where r.id = ${registrationId}`.execute(work.tx);
}

/**
 * From now on the place is held for the talk: as long as the region says, never past the first session. Who holds the talk hears of it now, and once
 * more two days before the end when that is not now. Null when there is none to come.
 */
export async function holdForIntake(
  work: Work,
  registrationId: string,
  group: { startsAt: Temporal.Instant },
): Promise<Temporal.Instant | null> {
  const until = earliest(work.now.add({ hours: 24 * (await setting(work, 'intake.hold-days')) }), group.startsAt);
  const held = await sql<{ until: Temporal.Instant }>`update registration_intakes
    set warned_at = case when ${until}::timestamptz <= ${work.now.add({ hours: 48 })}::timestamptz then ${work.now}::timestamptz end,
      hold_before = case when planned_at is null then ${until}::timestamptz
      else greatest(${until}::timestamptz, least(planned_at + make_interval(days => ${DAYS_AFTER_TALK}::integer), ${group.startsAt}::timestamptz)) end
    where registration_id = ${registrationId} and outcome is null returning hold_before as until`.execute(work.tx);
  return held.rows[0]?.until ?? null;
}

export function earliest(a: Temporal.Instant, b: Temporal.Instant): Temporal.Instant {
  return Temporal.Instant.compare(a, b) < 0 ? a : b;
}

export const daysAfterTalk = (planned: Temporal.Instant) => planned.add({ hours: 24 * DAYS_AFTER_TALK });
