import { sql } from 'kysely';
import type { Span } from '../../platform/clock/span.ts';
import type { Reading } from '../../platform/work.ts';
import { publicGroup, shownTo } from './public-groups.ts';

export type GroupState = 'planned' | 'confirmed' | 'running' | 'completed' | 'evaluated' | 'cancelled';

/** What lists and cards tell of a group. */
export interface GroupCard {
  id: string;
  slug: string;
  title: string;
  offerId: string;
  offerSlug: string;
  offerTitle: string;
  organisationId: string;
  organisationName: string;
  startsAt: Temporal.Instant;
  endsAt: Temporal.Instant;
  firstSession: Span;
  sessionCount: number;
  /** Name of the location. */
  placeName: string;
  town: string;
  municipalityId: string;
  municipalityName: string;
  lat: number;
  lon: number;
  capacity: number;
  taken: number;
  free: number;
  minSize: number;
  language: string;
  /** Whole months of the child concerned. */
  ageMin: number;
  ageMax: number;
  contributionCents: number;
  state: GroupState;
  openedTo: 'teams' | 'parents';
  /** Codes of the offer's themes, the main one first. */
  themes: string[];
  /** Grows with every change that calendars must know of. */
  version: number;
  changedAt: Temporal.Instant;
}

/** Place of a group in a list by first session. */
export interface GroupCursor {
  startsAt: Temporal.Instant;
  id: string;
}

export interface ComingFilter {
  /** First session at or after this moment; now when left out. */
  from?: Temporal.Instant;
  to?: Temporal.Instant;
  offerId?: string;
  offerIds?: string[];
  openedTo?: 'parents';
  municipalityId?: string;
  theme?: string;
  limit?: number;
  after?: GroupCursor;
}

/** Groups that have still to begin and are not cancelled, the first to begin first. */
export async function comingGroups(reading: Reading, filter: ComingFilter = {}): Promise<GroupCard[]> {
  let query = cardRows(reading)
    .where('g.starts_at', '>=', filter.from ?? reading.now)
    .where('g.state', 'in', ['planned', 'confirmed', 'running'])
    .orderBy('g.starts_at')
    .orderBy('g.id')
    .limit(filter.limit ?? 200);
  const offerIds = filter.offerId ? [filter.offerId] : filter.offerIds;
  if (offerIds?.length === 0) return [];
  if (filter.to) query = query.where('g.starts_at', '<', filter.to);
  if (offerIds) query = query.where('g.offer_id', 'in', offerIds);
  if (filter.openedTo) query = query.where(publicGroup(reading));
  if (filter.municipalityId) query = query.where('l.municipality_id', '=', filter.municipalityId);
  if (filter.theme) query = query.where(hasTheme(filter.theme));
  if (filter.after)
    query = query.where(sql<boolean>`(g.starts_at, g.id) > (${filter.after.startsAt}::timestamptz, ${filter.after.id}::uuid)`);
  return (await query.execute()).map(asCard);
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** One group in any state by its id or address, or undefined outside the region. */
export async function groupCard(reading: Reading, idOrSlug: string): Promise<GroupCard | undefined> {
  const row = await cardRows(reading)
    .where(UUID.test(idOrSlug) ? 'g.id' : 'g.slug', '=', idOrSlug)
    .executeTakeFirst();
  return row && asCard(row);
}

export type SessionView = Span & { id: string; number: number };

/** The sessions of a group in order. */
export async function sessionsOf(reading: Reading, groupId: string): Promise<SessionView[]> {
  return reading.tx
    .selectFrom('group_sessions')
    .select(['id', 'number', 'starts_at as startsAt', 'ends_at as endsAt'])
    .where('group_id', '=', groupId)
    .orderBy('number')
    .execute();
}

/** Who gives a group; who leads it first. */
export async function trainersOf(
  reading: Reading,
  groupId: string,
): Promise<{ trainerId: string; personId: string; name: string; lead: boolean; substitute: boolean }[]> {
  return reading.tx
    .selectFrom('group_trainers as gt')
    .innerJoin('trainers as t', 't.id', 'gt.trainer_id')
    .innerJoin('persons as p', 'p.id', 't.person_id')
    .select(['gt.trainer_id as trainerId', 't.person_id as personId', 'p.name', 'gt.lead', 'gt.substitute'])
    .where('gt.group_id', '=', groupId)
    .orderBy('gt.lead', 'desc')
    .orderBy('gt.substitute')
    .orderBy(sql`p.name collate "nl-NL-x-icu"`)
    .execute();
}

/** Who plans a group: who made it, else the planners of its organisation, else facility support. */
export async function plannersOf(reading: Reading, groupId: string): Promise<string[]> {
  const rows = await reading.tx
    .selectFrom('groups as g')
    .innerJoin('memberships as m', 'm.region_id', 'g.region_id')
    .select(['m.person_id as personId'])
    .select(
      sql<number>`case when m.person_id = g.created_by then 1 when m.planner and m.organisation_id = g.organisation_id then 2
        when m.planner and m.role = 'facility-support' then 3 end`.as('rank'),
    )
    .distinct()
    .where('g.id', '=', groupId)
    .execute();
  const ranks = rows.flatMap((row) => row.rank ?? []);
  const best = Math.min(...ranks);
  return [...new Set(rows.filter((row) => row.rank === best).map((row) => row.personId))];
}

/** Groups of an offer that covers the theme. */
export function hasTheme(theme: string) {
  return sql<boolean>`exists (select 1 from offer_themes ot where ot.offer_id = g.offer_id and ot.theme = ${theme})`;
}

/** All groups with what a card needs, to be narrowed by the caller (aliases: g group, o offer, l location). */
export function cardRows(reading: Reading) {
  return reading.tx
    .selectFrom('groups as g')
    .innerJoin('group_places as gp', 'gp.group_id', 'g.id')
    .innerJoin('offers as o', 'o.id', 'g.offer_id')
    .innerJoin('organisations as org', 'org.id', 'g.organisation_id')
    .innerJoin('group_sessions as s', (join) => join.onRef('s.group_id', '=', 'g.id').on('s.number', '=', 1))
    .innerJoin('rooms as r', 'r.id', 'g.room_id')
    .innerJoin('locations as l', 'l.id', 'r.location_id')
    .innerJoin('municipalities as m', 'm.id', 'l.municipality_id')
    .select([
      'g.id',
      'g.slug',
      'g.title',
      'g.language',
      'g.state',
      'g.version',
      'g.offer_id as offerId',
      'o.slug as offerSlug',
      'o.title as offerTitle',
      'g.organisation_id as organisationId',
      'org.name as organisationName',
      'g.starts_at as startsAt',
      'g.ends_at as endsAt',
      's.ends_at as firstEndsAt',
      'l.name as placeName',
      'l.town',
      'l.municipality_id as municipalityId',
      'm.name as municipalityName',
      'l.lat',
      'l.lon',
      'gp.capacity',
      'gp.taken',
      'g.min_size as minSize',
      'g.age_min as ageMin',
      'g.age_max as ageMax',
      'g.contribution_cents as contributionCents',
      shownTo(reading).as('openedTo'),
      'g.changed_at as changedAt',
    ])
    .select(sql<number>`(select count(*)::integer from group_sessions every where every.group_id = g.id)`.as('sessionCount'))
    .select(
      sql<string[]>`array(select ot.theme from offer_themes ot where ot.offer_id = g.offer_id order by ot.position, ot.theme)`.as(
        'themes',
      ),
    );
}

type CardRow = Omit<GroupCard, 'firstSession' | 'free'> & { firstEndsAt: Temporal.Instant };

export function asCard({ firstEndsAt, ...row }: CardRow): GroupCard {
  return { ...row, firstSession: { startsAt: row.startsAt, endsAt: firstEndsAt }, free: row.capacity - row.taken };
}
