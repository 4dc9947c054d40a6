import type { Lang } from '../../../platform/i18n/lang.ts';

const nl = {
  forWhom: 'Voor wie',
  when: 'Wanneer',
  where: 'Waar',
  cost: 'Kosten',
  join: 'Meedoen?',
  code: 'Code om met uw telefoon te scannen. Hij opent het adres dat ernaast staat.',
};
const en: typeof nl = {
  forWhom: 'For whom',
  when: 'When',
  where: 'Where',
  cost: 'Cost',
  join: 'Want to join?',
  code: 'Code to scan with your telephone. It opens the address that stands beside it.',
};

export const paperWords: Record<Lang, typeof nl> = { nl, en };
