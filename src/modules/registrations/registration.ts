import { sql } from 'kysely';
import { audit } from '../../platform/audit/audit.ts';
import { blindIndex } from '../../platform/crypto/keys.ts';
import { newToken } from '../../platform/crypto/tokens.ts';
import type { Lang } from '../../platform/i18n/lang.ts';
import { announce } from '../../platform/live/live.ts';
import type { Work } from '../../platform/work.ts';
import { fitsAge } from './ages.ts';
import { type Contact, type Participant, sealContact, sealParticipant } from './contact.ts';
import { type Entrance, enter, isComing, isOpen } from './group-facts.ts';
import { askIntake } from './intake/intake.ts';
import { linkExpiry, linkTo } from './links.ts';
import { sendFamilyMail } from './mails.ts';
import { tellScreens } from './place.ts';
import type { ReachedBy } from './reached-by.ts';
import { type Answers, noAnswers, sealAnswers } from './rules/answers.ts';
import { asksMore, type Unmet, unmetConditions } from './rules/conditions.ts';
import { offerElsewhere, offerFreePlaces } from './waiting-list.ts';

export interface NewRegistration {
  groupId: string;
  contact: Contact;
  /** One to three children of one family: they get their places together or not. */
  participants: Participant[];
  channel: 'online' | 'desk' | 'telephone' | 'team';
  lang: Lang;
  /** When the group is full: a place in another group of the same offer is fine too, at most `maxKm` from `near`. */
  otherGroups?: boolean;
  maxKm?: number | null;
  near?: { lat: number; lon: number } | null;
  /** Those that are fine too, when not every one within `maxKm`. */
  wantedGroups?: string[] | null;
  /** What the family said to the conditions and questions of the offer. Checked for who registers itself. */
  answers?: Answers;
  /** By which recruitment the family came, when that is known. */
  reachedBy?: ReachedBy | undefined;
  /** The talk beforehand was held already. */
  intakeHeld?: boolean;
  /** The same key gives the same registration, however often it is sent. */
  idempotencyKey?: Buffer | null;
  /** The reserved place of a team that is filled with this family. */
  teamReservationId?: string | null;
}

export type RegistrationState =
  | 'requested'
  | 'confirmed'
  | 'waiting'
  | 'offered'
  | 'lapsed'
  | 'cancelled'
  | 'completed'
  | 'not-suitable';

export type Registered =
  | { ok: true; registrationId: string; state: RegistrationState; sequence: number /** It was there already. */; again: boolean }
  /** `tooYoungOrOld`: position in `participants` of the children whose age does not fit at the first session. */
  | { ok: false; reason: 'closed' | 'no-place' }
  | { ok: false; reason: 'age'; tooYoungOrOld: number[] }
  | { ok: false; reason: 'conditions'; unmet: Unmet[] };

/**
 * Registers a family (rules 1 and 3): takes the places when they are free and nobody waiting fits them, else a position on the
 * waiting list. The address must be confirmed before the term ends. Audits 'registration.add', perhaps 'registration.offer'.
 */
export async function register(work: Work, input: NewRegistration): Promise<Registered> {
  const group = await enter(work, input.groupId, input.otherGroups ?? false, input.idempotencyKey ?? null);
  const open =
    group && (input.channel === 'online' && !input.teamReservationId ? isOpen(group, work.now) : isComing(group, work.now));
  if (!open) return { ok: false, reason: 'closed' };
  const misfits = input.participants.flatMap((child, index) => (fitsAge(child.birthDate, group) ? [] : [index]));
  if (misfits.length > 0) return { ok: false, reason: 'age', tooYoungOrOld: misfits };
  if (input.channel === 'online' && asksMore(group)) {
    const unmet = await unmetConditions(work, group, input.answers ?? noAnswers);
    if (unmet.length > 0) return { ok: false, reason: 'conditions', unmet };
  }
  if (group.someoneFits) await offerFreePlaces(work, group.groupId);

  const { token, hash } = newToken();
  const row = await insertWithPlace(work, input, group, hash);
  if (!row) return { ok: false, reason: input.teamReservationId ? 'no-place' : 'closed' };
  const registered = { ok: true as const, registrationId: row.id, sequence: row.sequence, again: row.again };
  if (row.again) return { ...registered, state: row.state };
  if (group.access === 'after-intake' && !input.intakeHeld) await askIntake(work, row.id, group.rules.intakeOrganisationId);
  const detail = { group: group.groupId, state: row.state, places: input.participants.length, channel: input.channel };
  await audit(work, { action: 'registration.add', subjectKind: 'registration', subjectId: row.id, detail });
  const offered = row.state === 'waiting' && input.otherGroups ? await offerElsewhere(work, group.offerId) : [];
  if (offered.includes(row.id)) return { ...registered, state: 'offered' };
  await sendFamilyMail(work, row.state === 'waiting' ? 'waiting' : 'confirm', {
    to: input.contact,
    lang: input.lang,
    group,
    link: linkTo(work, token, input.lang),
    until: confirmBefore(work, group),
    places: input.participants.length,
  });
  // Only a taken place changes what other screens than the group's own show.
  if (row.state === 'waiting') await announce(work, `group:${group.groupId}`);
  else await tellScreens(work, group.groupId);
  return { ...registered, state: row.state };
}

interface Inserted {
  id: string;
  state: RegistrationState;
  sequence: number;
  again: boolean;
}

/** Place, registration with its sequence, participants and link in one statement (rule 1). Undefined when the group is closed. */
async function insertWithPlace(
  work: Work,
  input: NewRegistration,
  group: Entrance,
  tokenHash: Buffer,
): Promise<Inserted | undefined> {
  const { keys } = work.services;
  const { contact, participants } = input;
  const places = participants.length;
  const wanted = input.otherGroups ? (input.wantedGroups ?? null) : null;
  const near = input.otherGroups ? (input.near ?? null) : null;
  const elsewhere = near !== null || wanted !== null;
  const key = input.idempotencyKey ?? null;
  const reservation = input.teamReservationId ?? null;
  // The sequence is drawn after the place: the join makes the database take the place before it makes the row.
  const found = await sql<Inserted>`
    with existing as (select id, state, sequence from registrations where idempotency_key = ${key}::bytea),
    open as (select g.id, g.offer_id from groups g where g.id = ${group.groupId} and g.state in ('planned', 'confirmed') and not exists (select from existing)),
    place as (${reservation ? reservedPlace(reservation, places) : freePlace(places)}),
    added as (
      insert into registrations (region_id, group_id, offer_id, state, places, channel, locale, contact_sealed, email_index, confirm_before,
        other_groups, wanted_groups, reached_by, answers_sealed, max_km, lat, lon, team_reservation_id, registered_by, idempotency_key, joined_at, changed_at)
      select ${work.region.id}, open.id, open.offer_id, case when place.group_id is null then 'waiting' else 'requested' end, ${places}::integer,
        ${input.channel}, ${input.lang}, ${sealContact(keys, contact)}, ${blindIndex(keys, contact.email)}, ${confirmBefore(work, group)}::timestamptz,
        ${elsewhere}, ${wanted}::uuid[], ${input.reachedBy ?? null}::text, ${sealAnswers(keys, input.answers)}::bytea, ${near ? (input.maxKm ?? 10) : null}::integer, ${near?.lat ?? null}::float8, ${near?.lon ?? null}::float8,
        ${reservation}::uuid, ${work.actor.personId}::uuid, ${key}::bytea, ${work.now}::timestamptz, ${work.now}::timestamptz
      from open ${reservation ? sql`join` : sql`left join`} place on place.group_id = open.id
      returning id, state, sequence),
    children as (
      insert into participants (region_id, registration_id, sealed)
      select ${work.region.id}, added.id, child from added, unnest(${participants.map((child) => sealParticipant(keys, child))}::bytea[]) child),
    link as (
      insert into registration_tokens (token_hash, region_id, registration_id, expires_at)
      select ${tokenHash}, ${work.region.id}, added.id, ${linkExpiry(group)}::timestamptz from added)
    select id, state, sequence, false as again from added union all select id, state, sequence, true from existing`.execute(
    work.tx,
  );
  return found.rows[0];
}

function freePlace(places: number) {
  return sql`update group_places p set taken = p.taken + ${places} from open where p.group_id = open.id and p.taken + ${places} <= p.capacity returning p.group_id`;
}

function reservedPlace(reservationId: string, places: number) {
  return sql`update team_reservations t set places = t.places - ${places} from open
    where t.id = ${reservationId} and t.group_id = open.id and t.places >= ${places} returning t.group_id`;
}

/** The term of the region, but never past the first session. */
function confirmBefore(work: Work, group: Entrance): Temporal.Instant {
  const until = work.now.add({ hours: group.confirmHours });
  return Temporal.Instant.compare(until, group.startsAt) < 0 ? until : group.startsAt;
}
