import { hasRole, isPlanner, type PersonActor, signedIn } from '../../../../platform/auth/actor.ts';
import { notFound, workPage } from '../../../../platform/http/reply.ts';
import { nothing, route } from '../../../../platform/http/route.ts';
import type { Lang } from '../../../../platform/i18n/lang.ts';
import type { Reading } from '../../../../platform/work.ts';
import { openDemands, teamsOf } from '../../../demand/index.ts';
import { decisionsOf } from '../../../groups/index.ts';
import { absencesToDo, intakesOf, intakesToDo } from '../../../registrations/index.ts';
import { queueToday, roomRequests } from '../../../support/index.ts';
import { paths } from '../../paths.ts';
import { maySeePools, ownersOf } from '../../policy.ts';
import { mayProposePool, poolView, seesPool } from '../../pool-view.ts';
import { pools, proposals } from '../../queries.ts';
import { openReservations, sessionsThisWeek } from '../../today-queries.ts';
import { tasksOf } from './tasks.tsx';
import { Today, type TodayView } from './view.tsx';
import { words } from './words.ts';

const MOST_DECISIONS = 8;
const MOST_READY = 4;

/** Home after log-in: what needs this person now. */
export const today = route({
  method: 'GET',
  path: paths.today,
  can: signedIn,
  audit: nothing('own work: plans, numbers and dates, no clients'),
  handle: async (context) => {
    const { actor } = context;
    if (actor.kind !== 'person') return notFound();
    const view = await context.read((reading) => gather(reading, actor, context.lang));
    return workPage(words[context.lang].title, <Today view={view} />, { live: ['demand', 'proposals', 'groups', 'support'] });
  },
});

const ownIntakes = (actor: PersonActor) => {
  const of = intakesOf(actor);
  return of === 'all' ? [] : of;
};

async function gather(reading: Reading, actor: PersonActor, lang: Lang): Promise<TodayView> {
  const organisationIds = teamsOf(actor);
  const who = { personId: actor.personId, organisationIds };
  const demands = await openDemands(reading, { organisationIds });
  const steers = isPlanner(actor) || hasRole(actor, 'facility-support');
  const found = maySeePools.allows(actor) ? await pools(reading, steers ? {} : { organisationIds }) : [];
  const seen = found.filter((pool) => seesPool(actor, pool));
  const shown = (pool: (typeof seen)[number]) => poolView(actor, pool, reading.now, lang);
  const ready = seen.filter((pool) => mayProposePool(actor, pool));
  const queue = await queueToday(reading);
  const rooms = await roomRequests(reading, ownersOf(actor));
  const mine = await proposals(reading, who, ['draft', 'sent']);
  const sources = {
    actor,
    lang,
    now: reading.now,
    proposals: mine,
    reservations: await openReservations(reading, organisationIds),
    demands,
    // Who plans for the whole region has the list; of a team's own the first ones are tasks.
    intakes: await intakesToDo(reading, steers ? [] : ownIntakes(actor)),
    absences: await absencesToDo(reading, who),
    decisions: await decisionsOf(reading, MOST_DECISIONS),
    rooms,
    questions: queue.questions,
  };
  return {
    firstName: actor.name.split(' ')[0] ?? '',
    now: reading.now,
    tasks: tasksOf(sources),
    sessions: await sessionsThisWeek(reading, who),
    asks: organisationIds.length > 0,
    needs: demands.map((demand) => {
      const pool = seen.find(({ demands: together }) => together.some(({ id }) => id === demand.id));
      return { demand, pool: pool ? shown(pool) : null };
    }),
    // A room of their own that is asked for stands among their tasks already.
    queue: { ...queue, first: queue.first.filter((one) => !rooms.some((room) => room.id === one.id)) },
    steersQueue: steers,
    seesPools: maySeePools.allows(actor),
    trains: hasRole(actor, 'trainer'),
    steering: steers
      ? {
          ready: { count: ready.length, first: ready.slice(0, MOST_READY).map(shown) },
          waiting: await proposals(reading, 'all', ['sent']),
        }
      : null,
  };
}
