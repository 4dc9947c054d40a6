import type { Lang } from '../../../../platform/i18n/lang.ts';

const nl = {
  title: 'Voorstellen',
  lead: 'Een voorstel is een groep op papier. Zeggen alle teams en trainers ja, dan is de groep gepland.',
  emptyTitle: 'Nog geen voorstellen',
  toPools: 'Naar Bundelingen',
  emptyPool: 'Kijk bij Bundelingen welke groepsvragen samen een groep kunnen vormen.',
  emptyTrainer: 'Vraagt iemand je als trainer, dan staat het voorstel hier.',
  open: 'Wacht nog',
  noneOpen: 'Er wacht nu niets op een antwoord.',
  over: 'Afgerond',
  proposal: 'Voorstel',
  state: 'Stand',
  first: 'Eerste keer',
  where: 'Waar',
  participants: 'Deelnemers',
  answers: 'Antwoorden',
  until: (count: string, when: string) => `${count}, tot ${when}`,
};

const en: typeof nl = {
  title: 'Proposals',
  lead: 'A proposal is a group on paper. When all teams and trainers say yes, the group is planned.',
  emptyTitle: 'No proposals yet',
  toPools: 'To Pools',
  emptyPool: 'Look at Pools to see which group needs could form a group together.',
  emptyTrainer: 'When somebody asks you as a trainer, the proposal is here.',
  open: 'Still waiting',
  noneOpen: 'Nothing is waiting for an answer now.',
  over: 'Finished',
  proposal: 'Proposal',
  state: 'State',
  first: 'First session',
  where: 'Where',
  participants: 'Participants',
  answers: 'Answers',
  until: (count, when) => `${count}, until ${when}`,
};

export const words: Record<Lang, typeof nl> = { nl, en };
