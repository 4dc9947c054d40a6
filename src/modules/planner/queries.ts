import { sql } from 'kysely';
import { localDate } from '../../platform/clock/clock.ts';
import type { Span } from '../../platform/clock/span.ts';
import type { Reading } from '../../platform/work.ts';
import { agesOn, type DemandView, demandById, openDemands } from '../demand/index.ts';
import { rooms } from '../facilities/index.ts';
import { formPools, type Need, type Pool, type PoolOffer, type PoolPlace } from './pool.ts';
import type { CloseReason, ProposalView } from './proposal.ts';

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
  const open = (await openDemands(reading)).filter((demand) => demand.state === 'open');
  const all = formPools(
    open.map((demand) => needOf(demand, localDate(reading.now))),
    await groupOffers(reading),
    await places(reading),
  );
  const { demandIds, organisationIds } = filter;
  if (!demandIds && !organisationIds) return all;
  return all.filter((pool) =>
    pool.demands.some(({ view }) => demandIds?.includes(view.id) || organisationIds?.includes(view.organisationId)),
  );
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

/** Everything on the shelf that is given to a group. */
function groupOffers(reading: Reading): Promise<PoolOffer[]> {
  return reading.tx
    .selectFrom('offers as o')
    .select(['o.id', 'o.title', 'o.intervention_id as interventionId', 'o.age_min as ageMin', 'o.age_max as ageMax'])
    .select(['o.age_span as ageSpan', 'o.min_size as minSize', 'o.max_size as maxSize', 'o.languages', 'o.audience'])
    .select(sql<string[]>`array(select t.theme from offer_themes t where t.offer_id = o.id order by t.position)`.as('themes'))
    .where('o.state', '=', 'published')
    .where('o.form', 'in', ['group', 'meeting'])
    .execute();
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
    .select(['maker.name as createdByName', 'p.created_at as createdAt']);
}

type Row = Awaited<ReturnType<ReturnType<typeof proposalRows>['execute']>>[number];

/** One proposal, or undefined outside the region. Who may see it: policy.ts. */
export async function proposalById(reading: Reading, id: string): Promise<ProposalView | undefined> {
  const row = await proposalRows(reading).where('p.id', '=', id).executeTakeFirst();
  return row && whole(reading, row);
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

async function whole(reading: Reading, { closed_reason, ...row }: Row): Promise<ProposalView> {
  const answers = await reading.tx
    .selectFrom('proposal_demands')
    .select(['demand_id', 'answer', 'reason', 'answered_at'])
    .where('proposal_id', '=', row.id)
    .orderBy('demand_id')
    .execute();
  const demands: ProposalView['demands'] = [];
  for (const { demand_id, answer, reason, answered_at } of answers) {
    const view = await demandById(reading, demand_id);
    if (view) demands.push({ ...view, answer, reason, answeredAt: answered_at });
  }
  return {
    ...row,
    closedReason: closeReason(closed_reason),
    demands,
    trainers: await trainerAnswers(reading, row.id),
    sessions: await sessionsOf(reading, row.id),
  };
}

function trainerAnswers(reading: Reading, proposalId: string): Promise<ProposalView['trainers']> {
  return reading.tx
    .selectFrom('proposal_trainers as pt')
    .innerJoin('trainers as t', 't.id', 'pt.trainer_id')
    .innerJoin('persons as person', 'person.id', 't.person_id')
    .innerJoin('organisations as org', 'org.id', 't.organisation_id')
    .select(['pt.trainer_id as trainerId', 't.person_id as personId', 'person.name', 'org.name as organisationName'])
    .select(['pt.answer', 'pt.reason', 'pt.answered_at as answeredAt'])
    .where('pt.proposal_id', '=', proposalId)
    .orderBy('person.name')
    .execute();
}

function sessionsOf(reading: Reading, proposalId: string): Promise<Span[]> {
  return reading.tx
    .selectFrom('proposal_sessions')
    .select(['starts_at as startsAt', 'ends_at as endsAt'])
    .where('proposal_id', '=', proposalId)
    .orderBy('number')
    .execute();
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
  const found: ProposalView[] = [];
  for (const row of await query.execute()) found.push(await whole(reading, row));
  return found;
}

const reasons: readonly CloseReason[] = ['term', 'too-few', 'trainer', 'withdrawn'];

function closeReason(text: string | null): CloseReason | null {
  return reasons.find((reason) => reason === text) ?? null;
}
