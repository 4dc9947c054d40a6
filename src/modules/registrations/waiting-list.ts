import { sql } from 'kysely';
import { audit } from '../../platform/audit/audit.ts';
import type { Lang } from '../../platform/i18n/lang.ts';
import type { Work } from '../../platform/work.ts';
import { fitsAge } from './ages.ts';
import { openContact, openParticipant } from './contact.ts';
import { type GroupFacts, groupFacts, isComing } from './group-facts.ts';
import { newLink } from './links.ts';
import { sendFamilyMail } from './mails.ts';
import { returnPlaces, takePlaces, tellScreens } from './place.ts';

const AT_ONCE = 50;

/** Kilometres between an entry's address and a place, as the crow flies; null when one of them is unknown. */
export const kilometres = (entry: string, place: { lat: string; lon: string }) =>
  `12742 * asin(sqrt(power(sin(radians((${place.lat} - ${entry}.lat) / 2)), 2)
    + cos(radians(${entry}.lat)) * cos(radians(${place.lat})) * power(sin(radians((${place.lon} - ${entry}.lon) / 2)), 2)))`;

/** Frees places and offers them on in the same transaction. The waiting list is locked by the caller. */
export async function freePlaces(work: Work, groupId: string, places: number, occasion = work.now): Promise<void> {
  await returnPlaces(work, groupId, places);
  await offerFreePlaces(work, groupId, occasion);
  await tellScreens(work, groupId);
}

/**
 * Offers what is free in a group to the first on the list whom it fits, then to the next (rule 3). Who needs more places than
 * are free keeps the position and is told, once per occasion: `occasion` is when the place that is handed on first became free.
 * The waiting list is locked by the caller. Returns the registrations that got an offer. Audits 'registration.offer'.
 */
export async function offerFreePlaces(work: Work, groupId: string, occasion = work.now): Promise<string[]> {
  const group = await groupFacts(work, groupId);
  if (!group || !isComing(group, work.now)) return [];
  let free = await lockFree(work, groupId);
  const offered: string[] = [];
  let after = 0;
  while (free > 0) {
    const page = await candidates(work, group, after);
    for (const entry of page) {
      after = entry.sequence;
      if (free === 0 || !agesFit(work, entry, group)) continue;
      if (entry.places > free) await tellTooMany(work, entry, group, occasion);
      else {
        await offer(work, entry, group);
        offered.push(entry.id);
        free -= entry.places;
      }
    }
    if (page.length < AT_ONCE) break;
  }
  return offered;
}

/** Free places anywhere in the offer that somebody on the list might take. Returns the registrations that got an offer. */
export async function offerElsewhere(work: Work, offerId: string): Promise<string[]> {
  const groups = await sql<{ id: string }>`select g.id from groups g join group_places gp on gp.group_id = g.id
    where g.offer_id = ${offerId} and g.state in ('planned', 'confirmed') and g.starts_at > ${work.now}::timestamptz and gp.taken < gp.capacity
    order by g.starts_at, g.id`.execute(work.tx);
  const offered: string[] = [];
  for (const { id } of groups.rows) offered.push(...(await offerFreePlaces(work, id)));
  return offered;
}

interface Entry {
  id: string;
  sequence: number;
  places: number;
  groupId: string;
  lang: Lang;
  contact: Buffer;
  children: Buffer[];
  toldAt: Temporal.Instant | null;
}

/** The list in its order, only who accepts this group: their own, one that they chose, or any of the offer in the same language and near enough. */
async function candidates(work: Work, group: GroupFacts, after: number): Promise<Entry[]> {
  const distance = sql.raw(kilometres('w', { lat: 'p.lat', lon: 'p.lon' }));
  const found = await sql<Entry>`
    select w.id, w.sequence, w.places, w.group_id as "groupId", w.locale as lang, w.contact_sealed as contact, w.told_too_many_at as "toldAt",
      (select array_agg(c.sealed) from participants c where c.registration_id = w.id) as children
    from registrations w join groups own on own.id = w.group_id, (select ${group.lat}::float8 as lat, ${group.lon}::float8 as lon) p
    where w.offer_id = ${group.offerId} and w.state = 'waiting' and w.sequence > ${after}
      and (w.address_confirmed_at is not null or w.confirm_before > ${work.now}::timestamptz)
      and w.refused_group_id is distinct from ${group.groupId}::uuid
      and (w.group_id = ${group.groupId}
        or (w.other_groups and ${group.openedTo === 'parents'} and own.language = ${group.language}
          and case when w.wanted_groups is null then ${distance} <= w.max_km else ${group.groupId}::uuid = any(w.wanted_groups) end))
    order by w.sequence limit ${AT_ONCE}`.execute(work.tx);
  return found.rows;
}

/** Only for another group than their own: that one was checked when they joined. */
function agesFit(work: Work, entry: Entry, group: GroupFacts): boolean {
  if (entry.groupId === group.groupId) return true;
  return entry.children.every((child) => fitsAge(openParticipant(work.services.keys, child).birthDate, group));
}

async function offer(work: Work, entry: Entry, group: GroupFacts): Promise<void> {
  if (!(await takePlaces(work, group.groupId, entry.places))) throw new Error('a locked free place was gone');
  const until = offerDeadline(work.now, group.startsAt);
  await work.tx
    .updateTable('registrations')
    .set({ state: 'offered', offered_group_id: group.groupId, offered_until: until, changed_at: work.now })
    .where('id', '=', entry.id)
    .execute();
  await audit(work, {
    action: 'registration.offer',
    subjectKind: 'registration',
    subjectId: entry.id,
    detail: { group: group.groupId, places: entry.places },
  });
  await sendFamilyMail(work, 'offer', {
    to: openContact(work.services.keys, entry.contact),
    lang: entry.lang,
    group,
    link: await newLink(work, entry.id, group, entry.lang),
    until,
    places: entry.places,
  });
}

/** 48 hours to answer, 4 in the last three days, never past the first session (rule 3). */
export function offerDeadline(now: Temporal.Instant, startsAt: Temporal.Instant): Temporal.Instant {
  const lastDays = Temporal.Instant.compare(now, startsAt.subtract({ hours: 72 })) >= 0;
  const until = now.add({ hours: lastDays ? 4 : 48 });
  return Temporal.Instant.compare(until, startsAt) < 0 ? until : startsAt;
}

async function tellTooMany(work: Work, entry: Entry, group: GroupFacts, occasion: Temporal.Instant): Promise<void> {
  const known = entry.toldAt && Temporal.Instant.compare(entry.toldAt, occasion) >= 0;
  await work.tx.updateTable('registrations').set({ told_too_many_at: work.now }).where('id', '=', entry.id).execute();
  if (known) return;
  const link = await newLink(work, entry.id, group, entry.lang);
  await sendFamilyMail(work, 'too-many', {
    to: openContact(work.services.keys, entry.contact),
    lang: entry.lang,
    group,
    link,
    places: entry.places,
  });
}

async function lockFree(work: Work, groupId: string): Promise<number> {
  const row = await work.tx
    .selectFrom('group_places')
    .select(['capacity', 'taken'])
    .where('group_id', '=', groupId)
    .forUpdate()
    .executeTakeFirst();
  return row ? row.capacity - row.taken : 0;
}
