import type { Lang } from '../../../../platform/i18n/lang.ts';

const nl = {
  title: 'Regioplan',
  lead: 'Een regioplan verdeelt alle open groepsvragen over groepen: met aanbod, ruimte, trainers en een vast dagdeel. De computer zoekt het plan dat de meeste kinderen helpt. Jij beslist.',
  make: 'Maak een plan',
  emptyTitle: 'Nog geen plannen',
  empty: 'Kies een periode en een deel van de regio. Daarna zoekt de computer de beste groepen.',
  caption: 'Plannen, de nieuwste eerst',
  plan: 'Plan',
  period: 'Periode',
  state: 'Stand',
  children: 'Geplaatst',
  served: (children: number, asked: number) => `${children} van ${asked}`,
  groups: 'Groepen',
  maker: 'Gemaakt door',
};

const en: typeof nl = {
  title: 'Regional plan',
  lead: 'A regional plan divides all open group needs over groups: with an offer, a room, trainers and a fixed part of the day. The computer looks for the plan that helps most children. You decide.',
  make: 'Make a plan',
  emptyTitle: 'No plans yet',
  empty: 'Choose a period and a part of the region. Then the computer looks for the best groups.',
  caption: 'Plans, the newest first',
  plan: 'Plan',
  period: 'Period',
  state: 'State',
  children: 'Placed',
  served: (children, asked) => `${children} of ${asked}`,
  groups: 'Groups',
  maker: 'Made by',
};

export const words: Record<Lang, typeof nl> = { nl, en };
