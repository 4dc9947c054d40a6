import { sql } from 'kysely';
import { localDate } from '../../platform/clock/clock.ts';
import type { Reading } from '../../platform/work.ts';
import { agesOn, type DemandView, demandsById, openDemands } from '../demand/index.ts';
import { rooms } from '../facilities/index.ts';
import type { SupportState } from '../support/index.ts';
import { formPools, type Need, type Pool, type PoolOffer, type PoolPlace } from './pool.ts';
import { type CloseReason, type Part, type ProposalView, roomState } from './proposal.ts';

/** A proposal is never for sooner than this: teams and trainers need time to answer and to invite. */
export const LEAD_DAYS = 21;

/** An open demand as pooling sees it; `view` is the demand itself. */
export interface OpenNeed extends Need {
  view: DemandView;
}

/** All open demands, in the pools that they could form; perhaps only the pools in which these demands or teams are. */
export async function pools(
  reading: Reading,
  filter: { demandIds?: string[]; organisationIds?: string[] } = {},
): Promise<Pool<OpenNeed>[]> {
  const { demandIds, organisationIds } = filter;
  const themes = demandIds || organisationIds ? await themesAround(reading, filter) : undefined;
  const open = (await openDemands(reading, { residents: true, ...(themes ? { themes } : {}) })).filter(
    (demand) => demand.state === 'open',
  );
  const all = formPools(
    open.map((demand) => needOf(demand, localDate(reading.now))),
    await groupOffers(reading),
    await places(reading),
  );
  if (!themes) return all;
  return all.filter((pool) =>
    pool.demands.some(({ view }) => demandIds?.includes(view.id) || organisationIds?.includes(view.organisationId)),
  );
}

/** The themes of these demands, with those that hang on them by a method: what is outside makes no difference to their pools. */
async function themesAround(reading: Reading, filter: { demandIds?: string[]; organisationIds?: string[] }): Promise<string[]> {
  const [ids, teams] = [filter.demandIds ?? [], filter.organisationIds ?? []];
  const { rows } = await sql<{ theme: string }>`
    with recursive pairs as materialized (select distinct theme, intervention_id from demands where state = 'open'),
    around as (
      select theme from demands where state = 'open' and (id = any(${`{${ids.join(',')}}`}::uuid[]) or organisation_id = any(${`{${teams.join(',')}}`}::uuid[]))
      union
      select b.theme from around join pairs a on a.theme = around.theme join pairs b on b.intervention_id = a.intervention_id)
    select theme from around`.execute(reading.tx);
  return rows.map((row) => row.theme);
}

/** The demand with its ages on the first day that a group could start (rule 5). */
export function needOf(view: DemandView, today: Temporal.PlainDate): OpenNeed {
  const { id, theme, interventionId, dayParts, languages, maxKm, urgent, waitingSince, lat, lon } = view;
  const { ageMin, ageMax } = agesOn(view, today.add({ days: LEAD_DAYS }));
  return {
    id,
    theme,
    interventionId,
    places: view.places,
    ageMin,
    ageMax,
    dayParts,
    languages,
    maxKm,
    urgent,
    waitingSince,
    lat,
    lon,
    view,
  };
}

/** What is on the shelf for a group of families, perhaps only what serves one need; courses for colleagues are no answer to a need. */
export function groupOffers(reading: Reading, about?: { theme: string; interventionId: string | null }): Promise<PoolOffer[]> {
  const offers = reading.tx
    .selectFrom('offers as o')
    .select(['o.id', 'o.title', 'o.intervention_id as interventionId', 'o.age_min as ageMin', 'o.age_max as ageMax'])
    .select(['o.age_span as ageSpan', 'o.min_size as minSize', 'o.max_size as maxSize', 'o.languages', 'o.audience'])
    .select(sql<string[]>`array(select t.theme from offer_themes t where t.offer_id = o.id order by t.position)`.as('themes'))
    .where('o.state', '=', 'published')
    .where('o.form', 'in', ['group', 'meeting'])
    .where(sql<boolean>`not (o.audience <@ array['professionals', 'volunteers'])`);
  if (!about) return offers.execute();
  const { theme, interventionId } = about;
  return (
    interventionId
      ? offers.where('o.intervention_id', '=', interventionId)
      : offers.where(sql<boolean>`o.id in (select t.offer_id from offer_themes t where t.theme = ${theme})`)
  ).execute();
}

/** Every spot with a room, once. */
async function places(reading: Reading): Promise<PoolPlace[]> {
  const spots = new Map<string, PoolPlace>();
  for (const { town, lat, lon } of await rooms(reading)) spots.set(`${lat} ${lon}`, { name: town, lat, lon });
  return [...spots.values()];
}

function proposalRows(reading: Reading) {
  return reading.tx
    .selectFrom('proposals as p')
    .innerJoin('offers as o', 'o.id', 'p.offer_id')
    .innerJoin('organisations as org', 'org.id', 'p.organisation_id')
    .innerJoin('rooms as r', 'r.id', 'p.room_id')
    .innerJoin('locations as l', 'l.id', 'r.location_id')
    .innerJoin('persons as maker', 'maker.id', 'p.created_by')
    .select(['p.id', 'p.state', 'p.closed_reason', 'p.lapses_at as lapsesAt', 'p.offer_id as offerId', 'o.slug as offerSlug'])
    .select([
      'o.title as offerTitle',
      'o.contribution_cents as contributionCents',
      'o.audience',
      'p.organisation_id as organisationId',
    ])
    .select([
      'org.name as organisationName',
      'p.room_id as roomId',
      'r.name as roomName',
      'l.name as placeName',
      'l.address',
      'l.town',
    ])
    .select([
      'l.lat',
      'l.lon',
      'p.language',
      'p.capacity',
      'p.min_size as minSize',
      'p.group_id as groupId',
      'p.created_by as createdBy',
    ])
    .leftJoin('organisations as owner', 'owner.id', 'l.organisation_id')
    .select(['p.waiting_places', 'p.waiting_age_min', 'p.waiting_age_max', 'p.waiting_stated_on'])
    .select(['maker.name as createdByName', 'p.created_at as createdAt', 'p.version', 'o.trainers_needed as trainersNeeded'])
    .select([
      'l.id as locationId',
      'l.municipality_id as municipalityId',
      'l.organisation_id as ownerId',
      'owner.name as ownerName',
    ])
    .select([
      ofRoomRequest<SupportState>('state').as('roomAsked'),
      ofRoomRequest<string>('id').as('roomRequestId'),
      sql<number>`(select count(*)::integer from proposal_counters c where c.proposal_id = p.id and c.state = 'open')`.as(
        'openCounters',
      ),
    ]);
}

/** Of the newest request for the room of the proposal. */
function ofRoomRequest<T>(column: 'state' | 'id') {
  return sql<T | null>`(select ${sql.ref(`s.${column}`)} from support_requests s where s.proposal_id = p.id and s.kind = 'room' and s.room_id = p.room_id
    order by s.created_at desc, s.id desc limit 1)`;
}

type Row = Awaited<ReturnType<ReturnType<typeof proposalRows>['execute']>>[number];

/** One proposal, or undefined outside the region. Who may see it: policy.ts. */
export async function proposalById(reading: Reading, id: string): Promise<ProposalView | undefined> {
  const row = await proposalRows(reading).where('p.id', '=', id).executeTakeFirst();
  return row && (await whole(reading, [row]))[0];
}

/** The sent proposal in which this demand is, if any (rule 4: at most one). */
export async function liveProposalOf(reading: Reading, demandId: string): Promise<string | null> {
  const row = await reading.tx
    .selectFrom('proposal_demands')
    .select('proposal_id')
    .where('demand_id', '=', demandId)
    .where('live', '=', true)
    .executeTakeFirst();
  return row?.proposal_id ?? null;
}

/** The places in a group by which a demand was served. */
export interface ServedBy {
  groupId: string;
  title: string;
  /** Not yet filled. */
  places: number;
  giveBackBefore: Temporal.Instant;
}

/** Where a served demand has its places, if it was served by a group. */
export function servedBy(reading: Reading, demandId: string): Promise<ServedBy | undefined> {
  return reading.tx
    .selectFrom('team_reservations as t')
    .innerJoin('groups as g', 'g.id', 't.group_id')
    .select(['g.id as groupId', 'g.title', 't.places', 't.give_back_before as giveBackBefore'])
    .where('t.demand_id', '=', demandId)
    .orderBy('t.created_at', 'desc')
    .limit(1)
    .executeTakeFirst();
}

/** The rows with what hangs on them, asked once for all of them. */
async function whole(reading: Reading, rows: Row[]): Promise<ProposalView[]> {
  const ids = rows.map((row) => row.id);
  const answers = await demandAnswers(reading, ids);
  const demands = await demandsById(
    reading,
    answers.map((one) => one.demand_id),
  );
  const [trainers, sessions] = [await trainerAnswers(reading, ids), await sessionsOf(reading, ids)];
  return rows.map(({ closed_reason, roomAsked, ...columns }) => {
    const { waiting, ...row } = withWaiting(columns);
    return {
      ...row,
      closedReason: closeReason(closed_reason),
      room: roomState(row, roomAsked),
      demands: answers
        .filter((one) => one.proposalId === row.id)
        .flatMap(({ demand_id, answer, reason, answered_at, accepted_version, changed }) => {
          const view = demands.get(demand_id);
          const asked = { answer, reason, answeredAt: answered_at, acceptedVersion: accepted_version, changed: partsOf(changed) };
          return view ? [{ ...view, ...asked }] : [];
        }),
      waiting,
      trainers: (trainers.get(row.id) ?? []).map(({ proposalId: _, ...trainer }) => trainer),
      sessions: (sessions.get(row.id) ?? []).map(({ startsAt, endsAt }) => ({ startsAt, endsAt })),
    };
  });
}

function demandAnswers(reading: Reading, proposalIds: string[]) {
  return reading.tx
    .selectFrom('proposal_demands')
    .select(['proposal_id as proposalId', 'demand_id', 'answer', 'reason', 'answered_at', 'accepted_version', 'changed'])
    .where(among('proposal_id', proposalIds))
    .orderBy('demand_id')
    .execute();
}

/** One of these ids: one statement for any number, so that its plan can be kept. */
function among(column: string, ids: string[]) {
  return sql<boolean>`${sql.ref(column)} = any(${`{${ids.join(',')}}`}::uuid[])`;
}

type WaitingColumns = Pick<Row, 'waiting_places' | 'waiting_age_min' | 'waiting_age_max' | 'waiting_stated_on'>;

function withWaiting<T extends WaitingColumns>({
  waiting_places: places,
  waiting_age_min: ageMin,
  waiting_age_max: ageMax,
  waiting_stated_on: statedOn,
  ...row
}: T) {
  const known = ageMin !== null && ageMax !== null && statedOn !== null;
  return { ...row, waiting: known ? { places, ageMin, ageMax, statedOn } : null };
}

async function trainerAnswers(reading: Reading, proposalIds: string[]) {
  const rows = await reading.tx
    .selectFrom('proposal_trainers as pt')
    .innerJoin('trainers as t', 't.id', 'pt.trainer_id')
    .innerJoin('persons as person', 'person.id', 't.person_id')
    .innerJoin('organisations as org', 'org.id', 't.organisation_id')
    .select([
      'pt.proposal_id as proposalId',
      'pt.trainer_id as trainerId',
      't.person_id as personId',
      'person.name',
      'org.name as organisationName',
    ])
    .select(['pt.answer', 'pt.reason', 'pt.answered_at as answeredAt', 'pt.accepted_version as acceptedVersion', 'pt.changed'])
    .select('t.co_trainer as coTrainer')
    .where(among('pt.proposal_id', proposalIds))
    .orderBy('person.name')
    .orderBy('pt.trainer_id')
    .execute();
  return Map.groupBy(
    rows.map((row) => ({ ...row, changed: partsOf(row.changed) })),
    (row) => row.proposalId,
  );
}

const parts: readonly Part[] = ['when', 'where', 'language', 'number'];

function partsOf(changed: readonly string[]): Part[] {
  return parts.filter((part) => changed.includes(part));
}

async function sessionsOf(reading: Reading, proposalIds: string[]) {
  const rows = await reading.tx
    .selectFrom('proposal_sessions')
    .select(['proposal_id as proposalId', 'starts_at as startsAt', 'ends_at as endsAt'])
    .where(among('proposal_id', proposalIds))
    .orderBy('number')
    .execute();
  return Map.groupBy(rows, (row) => row.proposalId);
}

const NEWEST = 100;

/** Proposals, newest first: of the whole region, or those of these teams, of this trainer and made by this person. */
export async function proposals(
  reading: Reading,
  scope: 'all' | { personId: string; organisationIds: string[] },
  states: readonly ProposalView['state'][] = ['draft', 'sent', 'accepted', 'declined', 'lapsed'],
): Promise<ProposalView[]> {
  let query = proposalRows(reading).where('p.state', 'in', states).orderBy('p.created_at', 'desc').orderBy('p.id').limit(NEWEST);
  if (scope !== 'all') {
    const organisationIds = `{${scope.organisationIds.join(',')}}`;
    query = query.where(
      sql<boolean>`(p.created_by = ${scope.personId}::uuid
        or (p.state <> 'draft' and exists (select 1 from proposal_demands pd join demands d on d.id = pd.demand_id
          where pd.proposal_id = p.id and d.organisation_id = any(${organisationIds}::uuid[])))
        or (p.state <> 'draft' and exists (select 1 from proposal_trainers pt join trainers t on t.id = pt.trainer_id
          where pt.proposal_id = p.id and t.person_id = ${scope.personId}::uuid)))`,
    );
  }
  return whole(reading, await query.execute());
}

const reasons: readonly CloseReason[] = ['term', 'too-few', 'trainer', 'withdrawn'];

function closeReason(text: string | null): CloseReason | null {
  return reasons.find((reason) => reason === text) ?? null;
}
