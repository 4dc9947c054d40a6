import { longDate } from '../../../../platform/i18n/format.ts';
import { ButtonLink } from '../../../../ui/components/button.tsx';
import { EmptyState } from '../../../../ui/components/empty-state.tsx';
import { Heading, Lead, Text } from '../../../../ui/components/heading.tsx';
import { Cluster, Grid, Stack } from '../../../../ui/components/layout-parts.tsx';
import { Link } from '../../../../ui/components/link.tsx';
import { type Task, TaskList } from '../../../../ui/components/task-list.tsx';
import { Dutch, usePage } from '../../../../ui/page-lang.tsx';
import type { DemandView } from '../../../demand/index.ts';
import type { QueueToday } from '../../../support/index.ts';
import { PoolCard } from '../../parts/pool-card.tsx';
import { paths } from '../../paths.ts';
import type { PoolView } from '../../pool-view.ts';
import type { ProposalView } from '../../proposal.ts';
import { answeredCount, moment } from '../../proposal-words.ts';
import type { NearSession } from '../../today-queries.ts';
import { NeedCard } from './need-card.tsx';
import { Queue } from './queue.tsx';
import { SessionCard } from './session-card.tsx';
import { words } from './words.ts';

export interface TodayView {
  firstName: string;
  now: Temporal.Instant;
  tasks: Task[];
  sessions: NearSession[];
  /** Works for a team that may put needs on the marketplace. */
  asks: boolean;
  needs: { demand: DemandView; pool: PoolView | null }[];
  /** What facility support arranges; `steersQueue`: shown also when there is nothing in it. */
  queue: QueueToday;
  steersQueue: boolean;
  seesPools: boolean;
  trains: boolean;
  /** For planners and facility support: what of the region waits for them. */
  steering: { ready: Ready; waiting: ProposalView[] } | null;
}

/** The pools of which a proposal can be made: how many, and the first of them. */
interface Ready {
  count: number;
  first: PoolView[];
}

/** The day's work, the most urgent first; what has nothing in it is left out. */
export function Today({ view }: { view: TodayView }) {
  const { lang, to } = usePage();
  const t = words[lang];
  const { tasks, sessions, asks, needs, steering, queue, now } = view;
  const queued = view.steersQueue || Object.values(queue.counts).some((count) => count > 0);
  const quiet = tasks.length === 0 && sessions.length === 0 && !asks && !steering && !queued;
  return (
    <Stack gap="large">
      <Stack gap="small">
        <Cluster spread>
          <Heading level={1}>{t.title}</Heading>
          {asks && (
            <ButtonLink href={to(paths.newDemand)} icon="plus">
              {t.add}
            </ButtonLink>
          )}
        </Cluster>
        <Lead>{t.hello(view.firstName, longDate(now, lang))}</Lead>
      </Stack>
      {quiet ? <Quiet view={view} /> : <Tasks tasks={tasks} />}
      {queued && <Queue queue={queue} />}
      {sessions.length > 0 && <Sessions sessions={sessions} now={now} />}
      {asks && <Needs needs={needs} />}
      {steering && <Steering {...steering} first={!asks} />}
    </Stack>
  );
}

function Tasks({ tasks }: { tasks: Task[] }) {
  const t = words[usePage().lang];
  return (
    <section aria-labelledby="nu">
      <Stack gap="small">
        <Heading level={2} id="nu">
          {t.tasks}
        </Heading>
        {tasks.length > 0 ? <TaskList tasks={tasks} /> : <Text>{t.noTasks}</Text>}
      </Stack>
    </section>
  );
}

function Sessions({ sessions, now }: { sessions: NearSession[]; now: Temporal.Instant }) {
  const t = words[usePage().lang];
  return (
    <section aria-labelledby="week">
      <Stack gap="small">
        <Heading level={2} id="week">
          {t.sessions}
        </Heading>
        <Grid list>
          {sessions.map((session) => (
            <SessionCard key={session.id} session={session} now={now} />
          ))}
        </Grid>
      </Stack>
    </section>
  );
}

function Needs({ needs }: Pick<TodayView, 'needs'>) {
  const t = words[usePage().lang];
  return (
    <section aria-labelledby="vragen">
      <Stack gap="small">
        <Heading level={2} id="vragen">
          {t.needs}
        </Heading>
        {needs.length > 0 ? (
          <Grid list columns="wide">
            {needs.map(({ demand, pool }) => (
              <NeedCard key={demand.id} demand={demand} pool={pool} />
            ))}
          </Grid>
        ) : (
          <EmptyState title={t.noNeeds} headingLevel={3}>
            <p>{t.noNeedsText}</p>
          </EmptyState>
        )}
      </Stack>
    </section>
  );
}

function Steering({ ready, waiting, first }: { ready: Ready; waiting: ProposalView[]; first: boolean }) {
  const { lang, to } = usePage();
  const t = words[lang];
  return (
    <section aria-labelledby="regio">
      <Stack>
        <Heading level={2} id="regio">
          {t.region}
        </Heading>
        {waiting.length > 0 && (
          <TaskList
            tasks={waiting.map((one) => ({
              href: to(paths.proposal(one.id)),
              icon: 'hourglass',
              title: <Dutch>{one.offerTitle}</Dutch>,
              text: t.answersIn(answeredCount(one, lang), one.placeName, one.town),
              due: one.lapsesAt ? t.until(moment(one.lapsesAt, lang)) : '',
            }))}
          />
        )}
        <Heading level={3}>{ready.count === 0 ? t.nothingReady : t.ready(ready.count)}</Heading>
        <Grid list columns="wide">
          {ready.first.map((pool, index) => (
            <PoolCard key={pool.key} pool={pool} headingLevel={3} linked={false} first={first && index === 0} />
          ))}
        </Grid>
        <p>
          <Link href={to(paths.pools)}>{t.allPools}</Link>
        </p>
      </Stack>
    </section>
  );
}

/** Nothing to do, or a role without needs: where to go. */
function Quiet({ view }: { view: TodayView }) {
  const { lang, to } = usePage();
  const t = words[lang];
  const links = [
    ...(view.seesPools ? [{ href: paths.pools, label: t.seePools }] : []),
    ...(view.trains ? [{ href: paths.proposals, label: t.seeProposals }] : []),
    { href: '/werk/agenda', label: t.openAgenda },
    { href: '/aanbod', label: t.search },
  ];
  return (
    <EmptyState
      title={t.quiet}
      actions={links.slice(0, 3).map((link, index) => (
        <ButtonLink key={link.href} href={to(link.href)} look={index === 0 ? 'primary' : 'secondary'}>
          {link.label}
        </ButtonLink>
      ))}
    >
      <p>{view.trains ? t.quietTrainer : t.quietText}</p>
    </EmptyState>
  );
}
