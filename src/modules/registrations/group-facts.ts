import { sql } from 'kysely';
import type { Reading } from '../../platform/work.ts';
import { settings, shownDomain } from '../regions/index.ts';
import type { Access } from './rules/conditions.ts';
import { type Rules, readRules, rulesColumn } from './rules/rules.ts';

/** What a registration needs to know of its group. */
export interface GroupFacts {
  groupId: string;
  offerId: string;
  slug: string;
  title: string;
  state: string;
  openedTo: 'teams' | 'parents';
  language: string;
  startsAt: Temporal.Instant;
  endsAt: Temporal.Instant;
  opensAt: Temporal.Instant;
  closesAt: Temporal.Instant;
  ageMin: number;
  ageMax: number;
  /** Grows with every change that calendars must know of. */
  version: number;
  placeName: string | null;
  address: string | null;
  town: string | null;
  /** Who has a place may also join on line. */
  onlineToo: boolean;
  lat: number | null;
  lon: number | null;
  municipalityId: string | null;
  /** Own contribution for each place, in cents; 0: free. */
  contributionCents: number;
}

/** A group of a domain that the region has not opened yet is for teams only, whatever was planned (A11). */
const columns = (reading: Pick<Reading, 'now'>) =>
  sql`g.id as "groupId", g.offer_id as "offerId", g.slug, g.title, g.state, g.language,
  case when g.opened_to = 'parents' and exists (select from offers d where d.id = g.offer_id and ${shownDomain(reading, 'd.domain')})
    then 'parents' else 'teams' end as "openedTo",
  g.starts_at as "startsAt", g.ends_at as "endsAt", g.registration_opens_at as "opensAt", g.registration_closes_at as "closesAt",
  g.age_min as "ageMin", g.age_max as "ageMax", g.version, l.name as "placeName", l.address, l.town, l.lat, l.lon, l.municipality_id as "municipalityId", g.contribution_cents as "contributionCents",
  g.online_sealed is not null and g.state in ('planned', 'confirmed', 'running') as "onlineToo"`;
const tables = sql.raw(`groups g left join rooms r on r.id = g.room_id left join locations l on l.id = r.location_id`);

/** The group, or undefined outside the region. */
export async function groupFacts(reading: Reading, groupId: string): Promise<GroupFacts | undefined> {
  const found = await sql<GroupFacts>`select ${columns(reading)} from ${tables} where g.id = ${groupId}`.execute(reading.tx);
  return found.rows[0];
}

export interface OpenGroup extends GroupFacts {
  /** Who may join, as the offer says, and what it asks besides. */
  access: Access;
  rules: Rules;
  /** Who holds the talk beforehand, in the words of the offer. */
  intakeBy: string;
  offerSlug: string;
  offerTitle: string;
  capacity: number;
  free: number;
}

/** The group at a public address, with how many places are free now. */
export async function groupAt(reading: Reading, slug: string): Promise<OpenGroup | undefined> {
  const found = await sql<
    OpenGroup & { asked: unknown }
  >`select ${columns(reading)}, o.slug as "offerSlug", o.title as "offerTitle",
      o.access, o.intake_by as "intakeBy", ${rulesColumn('g.offer_id')} as asked, gp.capacity, gp.capacity - gp.taken as free
    from ${tables} join offers o on o.id = g.offer_id join group_places gp on gp.group_id = g.id where g.slug = ${slug}`.execute(
    reading.tx,
  );
  const [row] = found.rows;
  if (!row) return undefined;
  const { asked, ...group } = row;
  return { ...group, rules: readRules(asked) };
}

/** Which lock on the waiting list of an offer; see place.ts. */
const listKey = (offerId: ReturnType<typeof sql>) => sql`hashtextextended('waiting list ' || ${offerId}, 0)`;

export interface Entrance extends GroupFacts {
  /** Somebody waiting may fit a free place: that one goes first (rule 3). */
  someoneFits: boolean;
  confirmHours: number;
  access: Access;
  rules: Rules;
}

/**
 * The group as a new registration finds it, and the lock on its offer's waiting list, in one statement: shared for who only
 * joins, whole for who may change the list (a free place that somebody waiting could have, or other groups are fine too).
 */
export async function enter(
  reading: Reading,
  groupId: string,
  otherGroups: boolean,
  key: Buffer | null,
): Promise<Entrance | undefined> {
  const list = listKey(sql`f.offer_id`);
  const found = await sql<Omit<Entrance, 'confirmHours' | 'rules'> & { confirmHours: unknown; asked: unknown }>`
    with f as materialized (
      select g.offer_id, exists (
        select from registrations w where gp.taken < gp.capacity and w.offer_id = g.offer_id and w.state = 'waiting'
          and (w.group_id = g.id or w.other_groups) and w.refused_group_id is distinct from g.id and w.places <= gp.capacity - gp.taken) as some
      from groups g join group_places gp on gp.group_id = g.id where g.id = ${groupId})
    select ${columns(reading)}, f.some as "someoneFits", (select o.access from offers o where o.id = g.offer_id) as access, ${rulesColumn('g.offer_id')} as asked,
      (select value from region_settings where key = 'registration.confirm-hours') as "confirmHours",
      case when f.some or ${otherGroups} then pg_advisory_xact_lock(${list}) else pg_advisory_xact_lock_shared(${list}) end,
      case when ${key}::bytea is not null then pg_advisory_xact_lock(hashtextextended(encode(${key}::bytea, 'hex'), 1)) end
    from f, ${tables} where g.id = ${groupId}`.execute(reading.tx);
  const row = found.rows[0];
  if (!row) return undefined;
  const { asked, confirmHours, ...group } = row;
  return {
    ...group,
    rules: readRules(asked),
    confirmHours: settings['registration.confirm-hours'].parse(confirmHours ?? undefined),
  };
}

/** Takes the whole waiting list of the offer until the transaction ends. Always before any row of it. */
export async function lockWaitingList(reading: Reading, offerId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(${listKey(sql`${offerId}::uuid`)})`.execute(reading.tx);
}

/** A group that runs or will run, before its first session. */
export function isComing(group: GroupFacts, now: Temporal.Instant): boolean {
  return ['planned', 'confirmed'].includes(group.state) && Temporal.Instant.compare(now, group.startsAt) < 0;
}

/** Families may register themselves now. */
export function isOpen(group: GroupFacts, now: Temporal.Instant): boolean {
  return (
    group.openedTo === 'parents' &&
    isComing(group, now) &&
    Temporal.Instant.compare(now, group.opensAt) >= 0 &&
    Temporal.Instant.compare(now, group.closesAt) < 0
  );
}
