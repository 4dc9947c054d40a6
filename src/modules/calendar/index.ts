import { anyone } from '../../platform/auth/actor.ts';
import type { Module } from '../../platform/module.ts';
import { worker } from '../groups/index.ts';
import { ownFeedsPath } from './choices.ts';
import { ownFeedFile } from './pages/feed/route.ts';
import { feedMade, feedRenewed, feedRevoked, ownFeedsPage } from './pages/own/route.tsx';
import { agendaFeedFile, agendaPage } from './pages/public/route.tsx';
import { workAgendaPage } from './pages/work/route.tsx';
import { privacy } from './privacy.ts';

export { makeFeed, ownFeeds } from './own-feeds.ts';

/** The region's calendar: month, week and list, for the public and for staff, with feeds for other programs (A3). */
export const calendar: Module = {
  name: 'calendar',
  privacy,
  routes: [agendaPage, agendaFeedFile, workAgendaPage, ownFeedsPage, feedMade, feedRenewed, feedRevoked, ownFeedFile],
  nav: [
    { href: '/agenda', label: { nl: 'Agenda', en: 'Calendar' }, place: 'public', position: 20, can: anyone, icon: 'calendar' },
    { href: '/werk/agenda', label: { nl: 'Agenda', en: 'Calendar' }, place: 'work', position: 55, can: worker, icon: 'calendar' },
    {
      href: ownFeedsPath,
      label: { nl: 'Mijn agenda', en: 'My calendar' },
      place: 'own',
      position: 35,
      can: worker,
      icon: 'calendar',
    },
  ],
};
