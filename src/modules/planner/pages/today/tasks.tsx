import type { PersonActor } from '../../../../platform/auth/actor.ts';
import { localDate } from '../../../../platform/clock/clock.ts';
import { plainDate, shortDate } from '../../../../platform/i18n/format.ts';
import { type Lang, localPath } from '../../../../platform/i18n/lang.ts';
import type { Task } from '../../../../ui/components/task-list.tsx';
import { Dutch } from '../../../../ui/page-lang.tsx';
import { type DemandView, seatsText, themeText } from '../../../demand/index.ts';
import { decisionTask, type ToDecide } from '../../../groups/index.ts';
import { type AbsencesToDo, absencesPath, type IntakeToDo, intakePath } from '../../../registrations/index.ts';
import type { QueueToday, RoomRequest } from '../../../support/index.ts';
import { paths } from '../../paths.ts';
import { mayAnswerFor } from '../../policy.ts';
import { participants } from '../../pool-words.ts';
import { type ProposalView, trainerGap, waitsForAnswers } from '../../proposal.ts';
import type { OpenReservation } from '../../today-queries.ts';
import { taskWords } from './task-words.ts';

const SOON_HOURS = 48;
const EXPIRES_SOON_DAYS = 21;
const MOST_TALKS = 5;

interface Sources {
  actor: PersonActor;
  lang: Lang;
  now: Temporal.Instant;
  proposals: ProposalView[];
  reservations: OpenReservation[];
  demands: DemandView[];
  /** Groups of which there is to decide whether they go ahead. */
  decisions: ToDecide[];
  /** Rooms of the own organisation that groups ask for. */
  rooms: RoomRequest[];
  /** What facility support wants to know about what they asked. */
  questions: QueueToday['questions'];
  /** Talks beforehand to hold, and groups in which somebody was missed. */
  intakes: IntakeToDo[];
  absences: AbsencesToDo[];
}

/** What needs this person now, the first deadline first. */
export function tasksOf({ actor, lang, now, proposals, reservations, demands, rooms, decisions, ...sources }: Sources): Task[] {
  const t = taskWords[lang];
  const answers = proposals.filter((one) => one.state === 'sent').flatMap((one) => answerTask(actor, one, now, lang));
  const choices = proposals.filter((one) => one.createdBy === actor.personId).flatMap((one) => choiceTask(one, now, lang));
  const decide = decisions.map((one) => decisionTask(one, now, lang, (path) => localPath(path, lang)));
  const asked = rooms.map((one) => roomTask(one, now, lang));
  const drafts = proposals
    .filter((one) => one.state === 'draft' && one.createdBy === actor.personId)
    .map(
      (one): Task => ({
        href: localPath(paths.proposal(one.id), lang),
        icon: 'pencil',
        title: <About said={t.send} title={one.offerTitle} />,
        text: t.draft,
      }),
    );
  const fill = reservations.map(
    (one): Task => ({
      href: localPath(paths.participants(one.groupId), lang),
      icon: 'users',
      title: <About said={t.fill(seatsText(one.places, lang))} title={one.title} />,
      text: t.fillText,
      due: t.before(shortDate(one.giveBackBefore, lang)),
      urgent: isSoon(one.giveBackBefore, now),
    }),
  );
  const questions = sources.questions.map(
    ({ id, title, question }): Task => ({
      href: localPath(paths.supportRequest(id), lang),
      icon: 'message-circle',
      title: <About said={t.question} title={title} />,
      text: <Dutch>{question}</Dutch>,
      urgent: true,
    }),
  );
  return [
    ...questions,
    ...answers,
    ...decide,
    ...choices,
    ...asked,
    ...sources.intakes.slice(0, MOST_TALKS).map((one) => intakeTask(one, now, lang)),
    ...sources.absences.map((one) => absenceTask(one, lang)),
    ...fill,
    ...drafts,
    ...demands.flatMap((demand) => expiryTask(demand, now, lang)),
  ].sort((a, b) => Number(b.urgent ?? false) - Number(a.urgent ?? false));
}

/** A sentence that ends with a title, which is Dutch. */
function About({ said, title }: { said: string; title: string }) {
  return (
    <>
      {said} <Dutch>{title}</Dutch>
    </>
  );
}

function answerTask(actor: PersonActor, proposal: ProposalView, now: Temporal.Instant, lang: Lang): Task[] {
  const t = taskWords[lang];
  const demand = proposal.demands.find((one) => one.answer === 'pending' && mayAnswerFor(actor, one));
  const trainer = proposal.trainers.find((one) => one.answer === 'pending' && one.personId === actor.personId);
  if ((!demand && !trainer) || !proposal.lapsesAt) return [];
  const asked = demand ? t.takesPart(`${demand.places} ${participants(proposal, demand.places, lang)}`) : t.gives;
  const due = t.before(shortDate(proposal.lapsesAt, lang));
  return [
    {
      href: localPath(paths.proposal(proposal.id), lang),
      icon: 'clipboard-list',
      title: <About said={t.answer} title={proposal.offerTitle} />,
      text: asked,
      due,
      urgent: isSoon(proposal.lapsesAt, now),
    },
  ];
}

/** What the maker has to decide: a counter-proposal, another trainer or another room. */
function choiceTask(proposal: ProposalView, now: Temporal.Instant, lang: Lang): Task[] {
  const t = taskWords[lang];
  const what = [
    ...(proposal.openCounters > 0 ? [t.counters(proposal.openCounters)] : []),
    ...(trainerGap(proposal) > 0 ? [t.trainer] : []),
    ...(proposal.room === 'no' ? [t.room] : []),
  ];
  if (!waitsForAnswers(proposal, now) || !proposal.lapsesAt || what.length === 0) return [];
  return [
    {
      // Beside a question of the same proposal this leads to another place of its page.
      href: `${localPath(paths.proposal(proposal.id), lang)}#antwoorden`,
      icon: 'pencil',
      title: <About said={t.choose} title={proposal.offerTitle} />,
      text: what.join(' '),
      due: t.before(shortDate(proposal.lapsesAt, lang)),
      urgent: isSoon(proposal.lapsesAt, now),
    },
  ];
}

function roomTask(request: RoomRequest, now: Temporal.Instant, lang: Lang): Task {
  const t = taskWords[lang];
  return {
    href: localPath(paths.roomRequest(request.id), lang),
    icon: 'building-community',
    title: t.roomAsked(`${request.placeName}, ${request.roomName}`),
    text: t.roomText,
    ...(request.wantedBefore
      ? { due: t.before(shortDate(request.wantedBefore, lang)), urgent: isSoon(request.wantedBefore, now) }
      : {}),
  };
}

function intakeTask(one: IntakeToDo, now: Temporal.Instant, lang: Lang): Task {
  const t = taskWords[lang];
  return {
    href: localPath(intakePath(one.registrationId), lang),
    icon: 'users',
    title: <About said={t.talk} title={one.groupTitle} />,
    text: one.plannedAt ? t.talkPlanned(shortDate(one.plannedAt, lang)) : t.talkToPlan,
    ...(one.holdBefore ? { due: t.before(shortDate(one.holdBefore, lang)), urgent: isSoon(one.holdBefore, now) } : {}),
  };
}

function absenceTask(one: AbsencesToDo, lang: Lang): Task {
  const t = taskWords[lang];
  return {
    href: localPath(absencesPath(one.groupId), lang),
    icon: 'mail',
    title: <About said={t.missed(one.count)} title={one.title} />,
    text: t.missedText,
  };
}

function expiryTask(demand: DemandView, now: Temporal.Instant, lang: Lang): Task[] {
  const t = taskWords[lang];
  const left = localDate(now).until(demand.expiresOn, { largestUnit: 'days' }).days;
  if (demand.state !== 'open' || left > EXPIRES_SOON_DAYS) return [];
  return [
    {
      href: localPath(paths.demand(demand.id), lang),
      icon: 'hourglass',
      title: t.stillNeeded(themeText(demand, lang), seatsText(demand.places, lang)),
      text: t.renew,
      due: t.expires(plainDate(demand.expiresOn, lang)),
      urgent: left <= 3,
    },
  ];
}

function isSoon(deadline: Temporal.Instant, now: Temporal.Instant): boolean {
  return now.until(deadline).total('hours') <= SOON_HOURS;
}
