import type { PersonActor } from '../../../../platform/auth/actor.ts';
import { localDate } from '../../../../platform/clock/clock.ts';
import { plainDate, shortDate } from '../../../../platform/i18n/format.ts';
import type { Task } from '../../../../ui/components/task-list.tsx';
import type { DemandView } from '../../../demand/index.ts';
import { paths } from '../../paths.ts';
import { mayAnswerFor } from '../../policy.ts';
import { participants } from '../../pool-words.ts';
import type { ProposalView } from '../../proposal.ts';
import type { OpenReservation } from '../../today-queries.ts';

const SOON_HOURS = 48;
const EXPIRES_SOON_DAYS = 21;

interface Sources {
  actor: PersonActor;
  now: Temporal.Instant;
  proposals: ProposalView[];
  reservations: OpenReservation[];
  demands: DemandView[];
}

/** What needs this person now, the first deadline first. */
export function tasksOf({ actor, now, proposals, reservations, demands }: Sources): Task[] {
  const answers = proposals.filter((one) => one.state === 'sent').flatMap((one) => answerTask(actor, one, now));
  const drafts = proposals
    .filter((one) => one.state === 'draft' && one.createdBy === actor.personId)
    .map(
      (one): Task => ({
        href: paths.proposal(one.id),
        icon: 'pencil',
        title: `Verstuur het voorstel voor ${one.offerTitle}`,
        text: 'Het staat klaar als concept.',
      }),
    );
  const fill = reservations.map(
    (one): Task => ({
      href: paths.participants(one.groupId),
      icon: 'users',
      title: `Vul ${one.places} ${one.places === 1 ? 'plek' : 'plekken'} in ${one.title}`,
      text: 'Meld de deelnemers aan of geef de plekken terug.',
      due: `voor ${shortDate(one.giveBackBefore, 'nl')}`,
      urgent: isSoon(one.giveBackBefore, now),
    }),
  );
  return [...answers, ...fill, ...drafts, ...demands.flatMap((demand) => expiryTask(demand, now))].sort(
    (a, b) => Number(b.urgent ?? false) - Number(a.urgent ?? false),
  );
}

function answerTask(actor: PersonActor, proposal: ProposalView, now: Temporal.Instant): Task[] {
  const demand = proposal.demands.find((one) => one.answer === 'pending' && mayAnswerFor(actor, one));
  const trainer = proposal.trainers.find((one) => one.answer === 'pending' && one.personId === actor.personId);
  if ((!demand && !trainer) || !proposal.lapsesAt) return [];
  const asked = demand
    ? `Doet je team mee met ${demand.places} ${participants(proposal, demand.places)}?`
    : 'Geef jij deze groep?';
  const due = `voor ${shortDate(proposal.lapsesAt, 'nl')}`;
  return [
    {
      href: paths.proposal(proposal.id),
      icon: 'clipboard-list',
      title: `Geef antwoord: ${proposal.offerTitle}`,
      text: asked,
      due,
      urgent: isSoon(proposal.lapsesAt, now),
    },
  ];
}

function expiryTask(demand: DemandView, now: Temporal.Instant): Task[] {
  const left = localDate(now).until(demand.expiresOn, { largestUnit: 'days' }).days;
  if (demand.state !== 'open' || left > EXPIRES_SOON_DAYS) return [];
  return [
    {
      href: paths.demand(demand.id),
      icon: 'hourglass',
      title: `Is deze groepsvraag nog nodig? ${demand.themeLabel}, ${demand.places} plekken`,
      text: 'Verleng of trek in.',
      due: `verloopt ${plainDate(demand.expiresOn, 'nl')}`,
      urgent: left <= 3,
    },
  ];
}

function isSoon(deadline: Temporal.Instant, now: Temporal.Instant): boolean {
  return now.until(deadline).total('hours') <= SOON_HOURS;
}
