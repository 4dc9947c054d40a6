import { type RawBuilder, sql } from 'kysely';
import { audit } from '../../platform/audit/audit.ts';
import type { Lang } from '../../platform/i18n/lang.ts';
import type { Reading, Work } from '../../platform/work.ts';
import { fitsAge } from './ages.ts';
import { type Answered, tellPlaced } from './confirmation.ts';
import { openParticipant } from './contact.ts';
import { asksAgain } from './contribution/giving-back.ts';
import { tellWaits } from './displaced-mail.ts';
import { lockListOf } from './ending.ts';
import { type GroupFacts, groupFacts, isComing } from './group-facts.ts';
import { certainOrHeld } from './intake/intake.ts';
import { offerBeforeMove } from './offer-before-move.ts';
import { returnPlaces, takePlaces, tellScreens } from './place.ts';
import type { RegistrationState } from './registration.ts';
import { offerElsewhere, offerFreePlaces } from './waiting-list.ts';

/** What happened to the group of a family that then may choose: cancelled, merged with another, or moved. */
export type Displacement = 'cancelled' | 'merged' | 'moved';

/** How far from the old place a family is asked for another group when it said nothing itself. */
const USUAL_KM = 10;

/** Columns that let a family choose, and that let it wait for other groups near the place that it lost. */
export function displacedSet(work: Work, how: Displacement, from: GroupFacts, answer: 'wait' | null = null): RawBuilder<unknown> {
  return sql`displaced_from = ${from.groupId}::uuid, displaced_how = ${how}, displaced_at = ${work.now}::timestamptz, displaced_answer = ${answer},
    max_km = coalesce(max_km, ${USUAL_KM}::integer), lat = coalesce(lat, ${from.lat}::float8), lon = coalesce(lon, ${from.lon}::float8)`;
}

interface Displaced {
  id: string;
  state: RegistrationState;
  groupId: string;
  offerId: string;
  how: Displacement | null;
  answer: string | null;
  places: number;
  contact: Buffer | null;
  lang: Lang;
}

/** The family keeps its place in the merged or moved group. Audits 'registration.stay'. */
export async function stayMoved(work: Work, registrationId: string): Promise<Answered> {
  const row = await lockDisplaced(work, registrationId);
  if (!row || row.answer) return row?.answer === 'stay' ? 'already' : 'too-late';
  if (!hasPlace(row)) return 'too-late';
  await work.tx
    .updateTable('registrations')
    .set({ displaced_answer: 'stay', changed_at: work.now })
    .where('id', '=', row.id)
    .execute();
  await audited(work, 'registration.stay', row);
  return 'done';
}

/**
 * The family does not come there and waits, with the position that it always had, for another group of the offer, and is told so. Its place goes
 * to the next. Audits 'registration.wait', perhaps 'registration.offer'.
 */
export async function waitElsewhere(work: Work, registrationId: string): Promise<Answered> {
  const row = await lockDisplaced(work, registrationId);
  if (!row || row.answer) return row?.answer === 'wait' ? 'already' : 'too-late';
  const placed = hasPlace(row);
  if (!placed && !wasCancelled(row)) return 'too-late';
  await sql`update registrations set state = 'waiting', other_groups = true, displaced_answer = 'wait', changed_at = ${work.now}::timestamptz,
      address_confirmed_at = coalesce(address_confirmed_at, ${work.now}::timestamptz),
      refused_group_id = case when ${placed} then group_id end
    where id = ${row.id}`.execute(work.tx);
  await audited(work, 'registration.wait', row);
  await tellWaits(work, row);
  if (placed) await returnPlaces(work, row.groupId, row.places);
  if (placed) await offerFreePlaces(work, row.groupId);
  await offerElsewhere(work, row.offerId);
  await tellScreens(work, row.groupId);
  return 'done';
}

/** The family takes a place in another group of the offer that nobody before it waits for. Audits 'registration.move', perhaps 'registration.offer'. */
export async function takeElsewhere(work: Work, registrationId: string, groupId: string): Promise<Answered> {
  await offerBeforeMove(work, registrationId, groupId);
  const row = await lockDisplaced(work, registrationId);
  if (!row || row.answer) return row?.groupId === groupId ? 'already' : 'too-late';
  const placed = hasPlace(row);
  if (!placed && !wasCancelled(row)) return 'too-late';
  const group = await groupFacts(work, groupId);
  if (!group || !(await takesFamily(work, row, group)) || groupId === row.groupId) return 'too-late';
  if (!(await takePlaces(work, groupId, row.places))) return 'too-late';
  await work.tx
    .updateTable('registrations')
    .set((eb) => ({
      state: certainOrHeld,
      group_id: groupId,
      displaced_answer: 'other',
      team_reservation_id: null,
      address_confirmed_at: eb.fn.coalesce('address_confirmed_at', eb.val(work.now)),
      changed_at: work.now,
    }))
    .where('id', '=', row.id)
    .execute();
  await audited(work, 'registration.move', row, groupId);
  if (placed) await returnPlaces(work, row.groupId, row.places);
  if (placed) await offerFreePlaces(work, row.groupId);
  if (!placed) await asksAgain(work, row.id);
  const left = placed && (await groupFacts(work, row.groupId));
  await tellPlaced(work, row.id, left ? { group: left, had: row.state === 'confirmed' ? 'certain' : 'held' } : null);
  await tellScreens(work, groupId);
  await tellScreens(work, row.groupId);
  return 'done';
}

const hasPlace = (row: Displaced) => row.how !== 'cancelled' && (row.state === 'requested' || row.state === 'confirmed');
const wasCancelled = (row: Displaced) => row.how === 'cancelled' && row.state === 'cancelled';

/** The waiting list first, then the row (place.ts). */
async function lockDisplaced(work: Work, registrationId: string): Promise<Displaced | undefined> {
  if (!(await lockListOf(work, registrationId))) return undefined;
  const row = await work.tx
    .selectFrom('registrations')
    .select(['id', 'state', 'group_id as groupId', 'offer_id as offerId', 'places', 'contact_sealed as contact'])
    .select((eb) => eb.ref('locale').$castTo<Lang>().as('lang'))
    .select(['displaced_how as how', 'displaced_answer as answer'])
    .where('id', '=', registrationId)
    .where('anonymised_at', 'is', null)
    .forUpdate()
    .executeTakeFirst();
  return row?.how ? row : undefined;
}

/** A group that this family may choose itself: of the same offer, open to parents, before its start, right for every child. */
async function takesFamily(work: Work, row: Displaced, group: GroupFacts): Promise<boolean> {
  if (group.offerId !== row.offerId || group.openedTo !== 'parents' || !isComing(group, work.now)) return false;
  return (await birthDates(work, row.id)).every((birth) => fitsAge(birth, group));
}

export async function birthDates(reading: Reading, registrationId: string): Promise<Temporal.PlainDate[]> {
  const children = await reading.tx
    .selectFrom('participants')
    .select('sealed')
    .where('registration_id', '=', registrationId)
    .execute();
  return children.flatMap(({ sealed }) => (sealed ? [openParticipant(reading.services.keys, sealed).birthDate] : []));
}

function audited(work: Work, action: string, row: Displaced, to?: string): Promise<void> {
  const detail = { from: row.groupId, before: row.state, ...(to ? { to } : {}) };
  return audit(work, { action, subjectKind: 'registration', subjectId: row.id, detail });
}
