import { longDate } from '../../../../platform/i18n/format.ts';
import { ButtonLink } from '../../../../ui/components/button.tsx';
import { EmptyState } from '../../../../ui/components/empty-state.tsx';
import { Heading, Lead, Text } from '../../../../ui/components/heading.tsx';
import { Cluster, Grid, Stack } from '../../../../ui/components/layout-parts.tsx';
import { Link } from '../../../../ui/components/link.tsx';
import { type Task, TaskList } from '../../../../ui/components/task-list.tsx';
import type { DemandView } from '../../../demand/index.ts';
import { PoolCard } from '../../parts/pool-card.tsx';
import { paths } from '../../paths.ts';
import type { PoolView } from '../../pool-view.ts';
import type { ProposalView } from '../../proposal.ts';
import { answeredCount, moment } from '../../proposal-words.ts';
import type { NearSession } from '../../today-queries.ts';
import { NeedCard } from './need-card.tsx';
import { SessionCard } from './session-card.tsx';

export interface TodayView {
  firstName: string;
  now: Temporal.Instant;
  tasks: Task[];
  sessions: NearSession[];
  /** Works for a team that may put needs on the marketplace. */
  asks: boolean;
  needs: { demand: DemandView; pool: PoolView | null }[];
  seesPools: boolean;
  trains: boolean;
  /** For planners and facility support. */
  steering: { ready: PoolView[]; waiting: ProposalView[] } | null;
}

const MOST_READY = 4;

/** The day's work, the most urgent first; what has nothing in it is left out. */
export function Today({ view }: { view: TodayView }) {
  const { tasks, sessions, asks, needs, steering, now } = view;
  const quiet = tasks.length === 0 && sessions.length === 0 && !asks && !steering;
  return (
    <Stack gap="large">
      <Stack gap="small">
        <Cluster spread>
          <Heading level={1}>Vandaag</Heading>
          {asks && (
            <ButtonLink href={paths.newDemand} icon="plus">
              Nieuwe groepsvraag
            </ButtonLink>
          )}
        </Cluster>
        <Lead>
          Dag {view.firstName}, het is {longDate(now, 'nl')}.
        </Lead>
      </Stack>
      {quiet ? <Quiet view={view} /> : <Tasks tasks={tasks} />}
      {sessions.length > 0 && <Sessions sessions={sessions} now={now} />}
      {asks && <Needs needs={needs} />}
      {steering && <Steering {...steering} first={!asks} />}
    </Stack>
  );
}

function Tasks({ tasks }: { tasks: Task[] }) {
  return (
    <section aria-labelledby="nu">
      <Stack gap="small">
        <Heading level={2} id="nu">
          Wat nu op jou wacht
        </Heading>
        {tasks.length > 0 ? <TaskList tasks={tasks} /> : <Text>Niets. Alles is beantwoord.</Text>}
      </Stack>
    </section>
  );
}

function Sessions({ sessions, now }: { sessions: NearSession[]; now: Temporal.Instant }) {
  return (
    <section aria-labelledby="week">
      <Stack gap="small">
        <Heading level={2} id="week">
          Groepen vandaag en deze week
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
  return (
    <section aria-labelledby="vragen">
      <Stack gap="small">
        <Heading level={2} id="vragen">
          Jullie open groepsvragen
        </Heading>
        {needs.length > 0 ? (
          <Grid list columns="wide">
            {needs.map(({ demand, pool }) => (
              <NeedCard key={demand.id} demand={demand} pool={pool} />
            ))}
          </Grid>
        ) : (
          <EmptyState title="Geen open groepsvragen" headingLevel={3}>
            <p>Zoek je een groep voor kinderen of ouders? Plaats een groepsvraag. Je ziet meteen wie er ook zoekt.</p>
          </EmptyState>
        )}
      </Stack>
    </section>
  );
}

function Steering({ ready, waiting, first }: { ready: PoolView[]; waiting: ProposalView[]; first: boolean }) {
  return (
    <section aria-labelledby="regio">
      <Stack>
        <Heading level={2} id="regio">
          In de regio
        </Heading>
        {waiting.length > 0 && (
          <TaskList
            tasks={waiting.map((one) => ({
              href: paths.proposal(one.id),
              icon: 'hourglass',
              title: one.offerTitle,
              text: `${answeredCount(one)} antwoorden binnen, ${one.placeName} in ${one.town}`,
              due: one.lapsesAt ? `tot ${moment(one.lapsesAt)}` : '',
            }))}
          />
        )}
        <Heading level={3}>
          {ready.length === 0 ? 'Nog niets klaar voor een voorstel' : `Klaar voor een voorstel (${ready.length})`}
        </Heading>
        <Grid list columns="wide">
          {ready.slice(0, MOST_READY).map((pool, index) => (
            <PoolCard key={pool.key} pool={pool} headingLevel={3} linked={false} first={first && index === 0} />
          ))}
        </Grid>
        <p>
          <Link href={paths.pools}>Bekijk alle bundelingen</Link>
        </p>
      </Stack>
    </section>
  );
}

/** Nothing to do, or a role without needs: where to go. */
function Quiet({ view }: { view: TodayView }) {
  const links = [
    ...(view.seesPools ? [{ href: paths.pools, label: 'Bekijk de bundelingen' }] : []),
    ...(view.trains ? [{ href: paths.proposals, label: 'Bekijk je voorstellen' }] : []),
    { href: '/werk/agenda', label: 'Open de agenda van de regio' },
    { href: '/aanbod', label: 'Zoek in het aanbod' },
  ];
  return (
    <EmptyState
      title="Er wacht niets op je"
      actions={links.slice(0, 3).map((link, index) => (
        <ButtonLink key={link.href} href={link.href} look={index === 0 ? 'primary' : 'secondary'}>
          {link.label}
        </ButtonLink>
      ))}
    >
      <p>
        {view.trains
          ? 'Vraagt iemand je voor een groep, dan staat het hier. Ook je groepen van deze week zie je hier.'
          : 'Is er iets te doen, dan staat het hier.'}
      </p>
    </EmptyState>
  );
}
