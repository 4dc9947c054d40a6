import type { Lang } from '../../../platform/i18n/lang.ts';

const nl = {
  propose: 'Maak een voorstel',
  proposeFor: (title: string) => `Maak een voorstel voor ${title}`,
  toNeed: 'Naar de groepsvraag',
  toNeedFor: (title: string) => `Naar de groepsvraag van je team voor ${title}`,
  ready: 'Klaar voor een voorstel',
  urgent: 'Met spoed',
  own: 'Met jouw team',
  missing: 'Wat nog ontbreekt',
};

const en: typeof nl = {
  propose: 'Make a proposal',
  proposeFor: (title) => `Make a proposal for ${title}`,
  toNeed: 'To the group need',
  toNeedFor: (title) => `To the group need of your team for ${title}`,
  ready: 'Ready for a proposal',
  urgent: 'Urgent',
  own: 'With your team',
  missing: 'What is still missing',
};

export const words: Record<Lang, typeof nl> = { nl, en };
