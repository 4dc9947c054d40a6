import type { Lang } from '../../../../platform/i18n/lang.ts';
import type { Stale } from '../stale.ts';

const nl = {
  move: 'Bekijk en verplaats',
  urgent: 'Spoed',
  stale: {
    withdrawn: 'ingetrokken',
    expired: 'verlopen',
    served: 'al geholpen',
    elsewhere: 'zit in een ander voorstel',
    changed: 'aantal is veranderd',
    gone: 'staat niet meer open',
  } as Record<Stale, string>,
  reserved: 'Plekken gereserveerd',
  outdated: 'Verouderd',
  agreed: 'Afgesproken',
  existing: 'Bestaande groep',
  sent: 'Voorstel is bij de teams',
  planned: 'Groep gepland',
  ended: 'Voorstel ging niet door',
  participants: 'deelnemers',
  where: 'Waar',
  when: 'Wanneer',
  trainers: 'Trainers',
  language: 'Taal',
  needs: (n: number) => `${n} ${n === 1 ? 'vraag' : 'vragen'} in deze groep`,
};

const en: typeof nl = {
  move: 'Look and move',
  urgent: 'Urgent',
  stale: {
    withdrawn: 'withdrawn',
    expired: 'expired',
    served: 'helped already',
    elsewhere: 'is in another proposal',
    changed: 'number has changed',
    gone: 'is no longer open',
  },
  reserved: 'Places reserved',
  outdated: 'Out of date',
  agreed: 'Agreed',
  existing: 'Existing group',
  sent: 'Proposal is with the teams',
  planned: 'Group planned',
  ended: 'Proposal did not go ahead',
  participants: 'participants',
  where: 'Where',
  when: 'When',
  trainers: 'Trainers',
  language: 'Language',
  needs: (n) => `${n} ${n === 1 ? 'need' : 'needs'} in this group`,
};

export const words: Record<Lang, typeof nl> = { nl, en };
