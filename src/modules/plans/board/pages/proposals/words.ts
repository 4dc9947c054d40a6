import type { Lang } from '../../../../../platform/i18n/lang.ts';
import { faultText, proposalWords } from '../../../../planner/index.ts';
import type { Refusal } from '../../proposing.ts';

const nl = {
  title: 'Stel voor aan de teams',
  lead: 'Per groep gaat er een voorstel naar de teams en trainers. Zij geven antwoord. De ruimte en de trainers worden zo lang vastgehouden.',
  back: 'Terug naar het plan',
  groups: 'Welke groepen?',
  first: (date: string, times: number, last: string) => `${times} keer, vanaf ${date} tot en met ${last}`,
  once: (date: string) => `1 keer, op ${date}`,
  noTime: 'Past niet meer in de periode van dit plan.',
  stale: 'Verouderd: een vraag in deze groep is veranderd. Haal die vraag eerst uit de groep.',
  people: (n: number, min: number) => `${n} deelnemers, het minimum is ${min}`,
  waiting: (n: number) =>
    `${n} van de wachtlijst ${n === 1 ? 'krijgt' : 'krijgen'} een plek aangeboden zodra de groep gepland is. De groep is dan ook open voor andere gezinnen.`,
  staying: (n: number) =>
    `${n} van de wachtlijst ${n === 1 ? 'gaat' : 'gaan'} niet mee: ${n === 1 ? 'dit gezin wil' : 'deze gezinnen willen'} alleen de eigen groep.`,
  helped: (n: number) => `${n} ${n === 1 ? 'staat' : 'staan'} niet meer op de wachtlijst.`,
  send: 'Verstuur de voorstellen',
  none: 'Er is niets om voor te stellen',
  noneText: 'Alle groepen van dit plan zijn al voorgesteld of bestaan al.',
  toPlan: 'Naar het plan',
  choose: 'Kies minstens één groep.',
  sent: (n: number) => (n === 1 ? 'Het voorstel is verstuurd.' : `${n} voorstellen zijn verstuurd.`),
  failed: 'Niet alles is verstuurd',
  some: (n: number) =>
    n === 0
      ? 'Er is niets verstuurd.'
      : `${n} ${n === 1 ? 'voorstel is' : 'voorstellen zijn'} verstuurd. De andere groepen staan er nog.`,
  refusals: {
    gone: 'Deze groep staat niet meer zo in het plan. Er is niets verstuurd.',
    fixed: 'Deze groep is net door iemand anders voorgesteld.',
    stale:
      'Een vraag in deze groep is veranderd of ingetrokken. Er is niets verstuurd. Haal die vraag uit de groep, of plan opnieuw.',
    offer: 'Dit aanbod staat niet meer op de plank. Er is niets verstuurd.',
    'no-time': 'De bijeenkomsten passen niet meer in de periode. Er is niets verstuurd.',
    nobody:
      'In deze groep zitten alleen kinderen van een wachtlijst. Hun gezinnen willen alleen hun eigen groep. Haal deze groep uit het plan.',
  },
};

const en: typeof nl = {
  title: 'Propose to the teams',
  lead: 'Of each group a proposal goes to the teams and trainers. They answer. Room and trainers are held so long.',
  back: 'Back to the plan',
  groups: 'Which groups?',
  first: (date, times, last) => `${times} times, from ${date} to ${last}`,
  once: (date) => `Once, on ${date}`,
  noTime: 'No longer fits in the period of this plan.',
  stale: 'Out of date: a need in this group has changed. Take that need out of the group first.',
  people: (n, min) => `${n} participants, the minimum is ${min}`,
  waiting: (n) =>
    `${n} of the waiting list ${n === 1 ? 'is' : 'are'} offered a place as soon as the group is planned. The group is then open to other families as well.`,
  staying: (n) =>
    `${n} of the waiting list ${n === 1 ? 'does' : 'do'} not go along: ${n === 1 ? 'this family wants' : 'these families want'} their own group only.`,
  helped: (n) => `${n} ${n === 1 ? 'is' : 'are'} no longer on the waiting list.`,
  send: 'Send the proposals',
  none: 'There is nothing to propose',
  noneText: 'All groups of this plan are proposed or exist already.',
  toPlan: 'To the plan',
  choose: 'Choose at least one group.',
  sent: (n) => (n === 1 ? 'The proposal is sent.' : `${n} proposals are sent.`),
  failed: 'Not everything was sent',
  some: (n) =>
    n === 0 ? 'Nothing was sent.' : `${n} ${n === 1 ? 'proposal is' : 'proposals are'} sent. The other groups are still here.`,
  refusals: {
    gone: 'This group is no longer like this in the plan. Nothing was sent.',
    fixed: 'Somebody else has just proposed this group.',
    stale: 'A need in this group has changed or was withdrawn. Nothing was sent. Take that need out of the group, or plan again.',
    offer: 'This offer is no longer on the shelf. Nothing was sent.',
    'no-time': 'The sessions no longer fit in the period. Nothing was sent.',
    nobody:
      'In this group are only children of a waiting list. Their families want their own group only. Take this group out of the plan.',
  },
};

export const words: Record<Lang, typeof nl> = { nl, en };

/** Why a group was not proposed, in whole sentences. */
export function refusalText(refusal: Refusal, lang: Lang): string {
  if (refusal.kind === 'faults')
    return Object.values(refusal.faults)
      .map((fault) => faultText(fault, lang))
      .join(' ');
  return refusal.kind === 'sending' ? proposalWords[lang].sending[refusal.reason] : words[lang].refusals[refusal.kind];
}
