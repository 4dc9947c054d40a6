import type { Lang } from '../../../../platform/i18n/lang.ts';

const nl = {
  title: 'Gesprekken vooraf',
  lead: 'Deze gezinnen hebben zich aangemeld. Eerst is er een gesprek: past de groep bij hen?',
  caption: 'Gesprekken die nog moeten',
  who: 'Wie',
  group: 'Groep',
  by: 'Wie voert het gesprek',
  when: 'Gesprek',
  term: 'Plek vast tot',
  toPlan: 'Nog afspreken',
  noTerm: 'Wacht op een plek',
  late: 'Bijna te laat',
  emptyTitle: 'Geen gesprekken te doen',
  empty: 'Meldt een gezin zich aan voor aanbod met een gesprek vooraf? Dan staat het hier.',
};

const en: typeof nl = {
  title: 'Talks beforehand',
  lead: 'These families have registered. First there is a talk: does the group fit them?',
  caption: 'Talks still to hold',
  who: 'Who',
  group: 'Group',
  by: 'Who holds the talk',
  when: 'Talk',
  term: 'Place held until',
  toPlan: 'To arrange',
  noTerm: 'Waits for a place',
  late: 'Almost late',
  emptyTitle: 'No talks to hold',
  empty: 'When a family registers for an offer with a talk beforehand, it is here.',
};

export const words: Record<Lang, typeof nl> = { nl, en };
