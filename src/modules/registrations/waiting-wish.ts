import { sql } from 'kysely';
import { audit } from '../../platform/audit/audit.ts';
import type { Reading, Work } from '../../platform/work.ts';
import { fitsAge } from './ages.ts';
import type { Answered } from './confirmation.ts';
import { birthDates } from './displaced.ts';
import { lockListOf } from './ending.ts';
import { tellScreens } from './place.ts';
import { kilometres, offerElsewhere } from './waiting-list.ts';

/** For which groups a family waits besides its own: none, every one near enough, or these. */
export type WaitingWish =
  | { kind: 'own' }
  | { kind: 'near'; maxKm: number; near: { lat: number; lon: number } }
  | { kind: 'chosen'; groupIds: string[] };

export interface AcceptableGroup {
  groupId: string;
  title: string;
  startsAt: Temporal.Instant;
  placeName: string;
  town: string;
  km: number | null;
  chosen: boolean;
}

/** Groups of the same offer and language, before their start, right for every child: those that a family may wait for. */
export async function acceptableGroups(reading: Reading, registrationId: string): Promise<AcceptableGroup[]> {
  const distance = sql.raw(kilometres('r', { lat: 'l.lat', lon: 'l.lon' }));
  const found = await sql<AcceptableGroup & { ageMin: number; ageMax: number }>`
    select g.id as "groupId", g.title, g.starts_at as "startsAt", g.age_min as "ageMin", g.age_max as "ageMax", l.name as "placeName", l.town,
      ${distance} as km, coalesce(g.id = any(r.wanted_groups), false) as chosen
    from registrations r join groups own on own.id = r.group_id join groups g on g.offer_id = r.offer_id and g.language = own.language
    join rooms on rooms.id = g.room_id join locations l on l.id = rooms.location_id
    where r.id = ${registrationId} and g.id <> r.group_id and g.opened_to = 'parents' and g.state in ('planned', 'confirmed')
      and g.starts_at > ${reading.now}::timestamptz
    order by g.starts_at, g.id limit 40`.execute(reading.tx);
  const births = await birthDates(reading, registrationId);
  return found.rows.filter((group) => births.every((birth) => fitsAge(birth, group)));
}

/** Changes for which groups a family waits; it keeps its position. A free place that fits now is offered at once. Audits 'registration.change', perhaps 'registration.offer'. */
export async function changeWaiting(work: Work, registrationId: string, wish: WaitingWish): Promise<Answered> {
  if (!(await lockListOf(work, registrationId))) return 'too-late';
  if (wish.kind === 'chosen') {
    const known = new Set((await acceptableGroups(work, registrationId)).map((one) => one.groupId));
    if (!wish.groupIds.every((id) => known.has(id))) return 'too-late';
  }
  const near = wish.kind === 'near' ? wish.near : null;
  const found = await sql<{ offerId: string; groupId: string }>`update registrations set other_groups = ${wish.kind !== 'own'},
      wanted_groups = ${wish.kind === 'chosen' ? wish.groupIds : null}::uuid[], max_km = coalesce(${wish.kind === 'near' ? wish.maxKm : null}::integer, max_km),
      lat = coalesce(${near?.lat ?? null}::float8, lat), lon = coalesce(${near?.lon ?? null}::float8, lon),
      refused_group_id = null, address_confirmed_at = coalesce(address_confirmed_at, ${work.now}::timestamptz), changed_at = ${work.now}::timestamptz
    where id = ${registrationId} and state = 'waiting' and anonymised_at is null returning offer_id as "offerId", group_id as "groupId"`.execute(
    work.tx,
  );
  const [row] = found.rows;
  if (!row) return 'too-late';
  await audit(work, {
    action: 'registration.change',
    subjectKind: 'registration',
    subjectId: registrationId,
    detail: { waits: wish.kind },
  });
  await offerElsewhere(work, row.offerId);
  await tellScreens(work, row.groupId);
  return 'done';
}
