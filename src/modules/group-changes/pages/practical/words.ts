import type { Lang } from '../../../../platform/i18n/lang.ts';

const nl = {
  title: 'Online en eigen bijdrage',
  online: 'Link naar de online bijeenkomst',
  onlineHint: 'Begint met https://. Alleen deelnemers met een plek en collega’s zien de link. Na de laatste keer verdwijnt hij.',
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
    'Begins with https://. Only participants with a place and colleagues see the link. After the last session it is gone.',
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
