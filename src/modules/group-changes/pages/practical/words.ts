import type { Lang } from '../../../../platform/i18n/lang.ts';
import type { ToldOfOnline } from '../../../registrations/index.ts';

const nl = {
  title: 'Online en eigen bijdrage',
  online: 'Link naar de online bijeenkomst',
  onlineHint:
    'Begint met https://. Gezinnen kiezen dan zelf: naar de ruimte komen of online meedoen. De pagina van de groep zegt dat. Alleen wie een plek heeft en collega’s zien de link. Na de laatste keer verdwijnt hij.',
  toldTitle: 'Wie krijgt een mail als de link verandert?',
  told: {
    families: (n: number) => (n === 1 ? '1 gezin met een zekere plek' : `${n} gezinnen met een zekere plek`),
    workers: (n: number) => (n === 1 ? '1 collega van een team met plekken' : `${n} collega’s van teams met plekken`),
    trainers: (n: number) => (n === 1 ? '1 trainer' : `${n} trainers`),
  } satisfies Record<keyof ToldOfOnline, (n: number) => string>,
  nobody: 'Nu niemand: er zijn nog geen gezinnen met een zekere plek, teams of trainers.',
  notTold: 'Wie wacht of nog moet bevestigen, krijgt geen mail. Die gezinnen zien het op hun eigen pagina.',
  contribution: 'Eigen bijdrage in euro’s',
  contributionHint: 'Voor alle bijeenkomsten samen. Leeg of 0 is gratis.',
  save: 'Bewaar',
  stop: 'Terug',
  saved: 'Het is bewaard.',
  savedAndTold: 'Het is bewaard. Gezinnen met een plek, teams en trainers krijgen een mail.',
  over: 'Deze groep is al voorbij.',
  notHttps: 'Vul een adres in dat begint met https://.',
  registered: 'Er hebben zich al gezinnen aangemeld. De bijdrage blijft daarom zoals die was.',
};

const en: typeof nl = {
  title: 'Online and own contribution',
  online: 'Link to the online session',
  onlineHint:
    'Begins with https://. Families then choose: come to the room or join online. The page of the group says so. Only who has a place and colleagues see the link. After the last session it is gone.',
  toldTitle: 'Who gets a mail when the link changes?',
  told: {
    families: (n) => (n === 1 ? '1 family with a certain place' : `${n} families with a certain place`),
    workers: (n) => (n === 1 ? '1 colleague of a team with places' : `${n} colleagues of teams with places`),
    trainers: (n) => (n === 1 ? '1 trainer' : `${n} trainers`),
  },
  nobody: 'Nobody now: there are no families with a certain place, teams or trainers yet.',
  notTold: 'Who waits or has still to confirm gets no mail. Those families see it on their own page.',
  contribution: 'Own contribution in euros',
  contributionHint: 'For all sessions together. Empty or 0 is free.',
  save: 'Save',
  stop: 'Back',
  saved: 'It is saved.',
  savedAndTold: 'It is saved. Families with a place, teams and trainers get a mail.',
  over: 'This group is over.',
  notHttps: 'Fill in an address that begins with https://.',
  registered: 'Families have registered already. That is why the contribution stays as it was.',
};

export const words: Record<Lang, typeof nl> = { nl, en };
