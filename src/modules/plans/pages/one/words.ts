import type { Lang } from '../../../../platform/i18n/lang.ts';
import type { PlanFailure } from '../../plan.ts';

const nl = {
  back: 'Regioplan',
  queued: 'Het plan staat in de rij. Het begint zodra een ander plan klaar is.',
  running: (seconds: string) => `De computer zoekt de beste groepen. Hij is ${seconds} seconden bezig.`,
  starting: 'De computer begint met zoeken.',
  limitTime: (time: string) => `Het zoeken duurt hooguit ${time}.`,
  limitSteps: (steps: string) => `Het zoeken eindigt na ${steps} stappen.`,
  leave: 'Je kunt deze pagina verlaten. Het zoeken gaat door.',
  stopping: 'Het zoeken wordt afgerond. Het beste plan van nu blijft staan.',
  stop: 'Rond af met het plan van nu',
  refresh: 'Ververs deze pagina',
  groups: (n: number): string => (n === 1 ? 'groep tot nu toe' : 'groepen tot nu toe'),
  value: 'punten waard',
  gap: 'hooguit nog te winnen',
  gapText: 'Zoveel kan een ander plan hooguit beter zijn.',
  noBound: 'Hoeveel beter het nog kan, wordt nog uitgerekend.',
  facts: 'Wat er wordt gepland',
  period: 'Periode',
  where: 'Gemeenten',
  asked: 'Vragen om een plek',
  people: (n: number) => (n === 1 ? '1 deelnemer' : `${n} deelnemers`),
  leftOut: (n: number) =>
    n === 1
      ? '1 groepsvraag doet niet mee: er is geen aanbod voor in deze periode.'
      : `${n} groepsvragen doen niet mee: er is geen aanbod voor in deze periode.`,
  stopped: 'Het zoeken wordt afgerond.',
  failedTitle: 'Dit plan is niet gelukt',
  failures: {
    'broken-off': 'Het zoeken brak drie keer af. Maak een nieuw plan met minder tijd of met minder gemeenten.',
    'too-large': 'Dit plan paste niet in het geheugen van de computer. Maak een nieuw plan met minder gemeenten.',
  } as Record<PlanFailure, string>,
  again: 'Maak een nieuw plan',
  remove: 'Verwijder dit plan',
  removeTitle: 'Wil je dit plan verwijderen?',
  removeText: 'Het plan verdwijnt voor alle planners. Voorstellen die ervan zijn gemaakt, blijven bestaan.',
  keep: 'Bewaar het plan',
  removed: 'Het plan is verwijderd.',
};

const en: typeof nl = {
  back: 'Regional plan',
  queued: 'The plan is in the queue. It begins as soon as another plan is done.',
  running: (seconds) => `The computer looks for the best groups. It has worked for ${seconds} seconds.`,
  starting: 'The computer begins its search.',
  limitTime: (time) => `The search takes ${time} at most.`,
  limitSteps: (steps) => `The search ends after ${steps} steps.`,
  leave: 'You can leave this page. The search goes on.',
  stopping: 'The search is being ended. The best plan of now stays.',
  stop: 'End with the plan of now',
  refresh: 'Refresh this page',
  groups: (n) => (n === 1 ? 'group so far' : 'groups so far'),
  value: 'points',
  gap: 'to gain at most',
  gapText: 'Another plan can be better by this at most.',
  noBound: 'How much better it could be is still being reckoned.',
  facts: 'What is planned',
  period: 'Period',
  where: 'Municipalities',
  asked: 'Ask for a place',
  people: (n) => (n === 1 ? '1 participant' : `${n} participants`),
  leftOut: (n) =>
    n === 1
      ? '1 group need takes no part: there is no offer for it in this period.'
      : `${n} group needs take no part: there is no offer for them in this period.`,
  stopped: 'The search is being ended.',
  failedTitle: 'This plan did not work out',
  failures: {
    'broken-off': 'The search broke off three times. Make a new plan with less time or fewer municipalities.',
    'too-large': 'This plan did not fit in the memory of the computer. Make a new plan with fewer municipalities.',
  },
  again: 'Make a new plan',
  remove: 'Remove this plan',
  removeTitle: 'Do you want to remove this plan?',
  removeText: 'The plan goes away for all planners. Proposals that were made of it stay.',
  keep: 'Keep the plan',
  removed: 'The plan is removed.',
};

export const words: Record<Lang, typeof nl> = { nl, en };
