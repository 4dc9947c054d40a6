import { sql } from 'kysely';
import { localDate } from '../../platform/clock/clock.ts';
import { dayPartOf } from '../../platform/i18n/format.ts';
import type { Reading } from '../../platform/work.ts';
import { ageInMonths } from './ages.ts';
import { openParticipant } from './contact.ts';

/** Children who stand on a waiting list and cannot be helped: demand without names (rule 7). Ages in whole months, as they are today. */
export interface WaitingNeed {
  /** The entry that joined first. */
  key: string;
  /** Entries of these children, the first joined first: on several lists they are one need. */
  registrationIds: string[];
  offerIds: string[];
  interventionIds: string[];
  theme: string;
  places: number;
  ageMin: number;
  ageMax: number;
  statedOn: Temporal.PlainDate;
  municipalityId: string | null;
  lat: number;
  lon: number;
  maxKm: number;
  /** Of the groups they wait for. */
  dayParts: number[];
  languages: string[];
  waitingSince: Temporal.PlainDate;
}

interface Entry {
  id: string;
  offerId: string;
  interventionId: string;
  theme: string | null;
  emailIndex: Buffer | null;
  children: Buffer[];
  lat: number | null;
  lon: number | null;
  groupLat: number;
  groupLon: number;
  maxKm: number | null;
  municipalityId: string;
  language: string;
  startsAt: Temporal.Instant;
  joinedAt: Temporal.Instant;
}

/** Kilometres when somebody waits for one group only. */
const USUAL_KM = 10;

/** What stands on the waiting lists of groups, without entries that a need was made of. Only the sealed ages are opened, in memory. */
export async function waitingNeeds(reading: Reading): Promise<WaitingNeed[]> {
  const found = new Map<string, WaitingNeed>();
  for (const entry of await entries(reading)) {
    const children = entry.children.map((sealed) => openParticipant(reading.services.keys, sealed));
    if (!entry.theme || children.length === 0) continue;
    const family = (entry.emailIndex ?? Buffer.from(entry.id)).toString('hex');
    const key = `${family} ${children.map((child) => `${child.birthDate} ${child.name.trim().toLowerCase()}`).sort()}`;
    const known = found.get(key);
    if (known) alsoOn(known, entry);
    else found.set(key, needOf(reading, entry, entry.theme, children));
  }
  return [...found.values()];
}

/** One entry, for the need that is made of it; undefined when it does not wait for this group, or a need was made of it before. */
export async function waitingNeedOf(reading: Reading, groupId: string, registrationId: string): Promise<WaitingNeed | undefined> {
  const row = await reading.tx
    .selectFrom('registrations')
    .select('id')
    .where('id', '=', registrationId)
    .where('group_id', '=', groupId)
    .executeTakeFirst();
  return row && (await waitingNeeds(reading)).find((need) => need.registrationIds.includes(registrationId));
}

async function entries(reading: Reading): Promise<Entry[]> {
  const { rows } = await sql<Entry>`
    select r.id, r.offer_id as "offerId", o.intervention_id as "interventionId", r.email_index as "emailIndex", r.lat, r.lon, l.lat as "groupLat", l.lon as "groupLon",
      r.max_km as "maxKm", l.municipality_id as "municipalityId", g.language, g.starts_at as "startsAt", r.joined_at as "joinedAt",
      (select t.theme from offer_themes t where t.offer_id = o.id order by t.position limit 1) as theme,
      array(select p.sealed from participants p where p.registration_id = r.id and p.sealed is not null order by p.id) as children
    from registrations r join groups g on g.id = r.group_id join offers o on o.id = r.offer_id
    join rooms s on s.id = g.room_id join locations l on l.id = s.location_id
    where r.state = 'waiting' and r.address_confirmed_at is not null and (r.other_groups or g.starts_at > ${reading.now}::timestamptz)
      and not exists (select from demand_entries e join demands d on d.id = e.demand_id where e.registration_id = r.id and d.state in ('open', 'proposed', 'served'))
    order by r.sequence`.execute(reading.tx);
  return rows;
}

function needOf(reading: Reading, entry: Entry, theme: string, children: { birthDate: Temporal.PlainDate }[]): WaitingNeed {
  const today = localDate(reading.now);
  const ages = children.map((child) => ageInMonths(child.birthDate, today));
  return {
    key: entry.id,
    registrationIds: [entry.id],
    offerIds: [entry.offerId],
    interventionIds: [entry.interventionId],
    theme,
    places: children.length,
    ageMin: Math.min(...ages),
    ageMax: Math.max(...ages),
    statedOn: today,
    municipalityId: entry.municipalityId,
    lat: entry.lat ?? entry.groupLat,
    lon: entry.lon ?? entry.groupLon,
    maxKm: entry.maxKm ?? USUAL_KM,
    dayParts: [dayPartOf(entry.startsAt)].filter((part) => part !== null),
    languages: [entry.language],
    waitingSince: localDate(entry.joinedAt),
  };
}

function alsoOn(need: WaitingNeed, entry: Entry): void {
  const add = <T>(list: T[], one: T | null) => (one === null || list.includes(one) ? undefined : list.push(one));
  need.registrationIds.push(entry.id);
  add(need.offerIds, entry.offerId);
  add(need.interventionIds, entry.interventionId);
  add(need.languages, entry.language);
  add(need.dayParts, dayPartOf(entry.startsAt));
}
