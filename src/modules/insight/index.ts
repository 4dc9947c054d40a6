import type { Module } from '../../platform/module.ts';
import { recordInsight } from './jobs.ts';
import { figuresPage } from './pages/figures/route.tsx';
import { seesFigures } from './policy.ts';
import { privacy } from './privacy.ts';

/** What the marketplace records for its own evaluation (A13), in figures and without persons. */
export const insight: Module = {
  name: 'insight',
  privacy,
  routes: [figuresPage],
  jobs: [recordInsight],
  nav: [
    {
      href: '/werk/beheer/cijfers',
      label: { nl: 'Cijfers', en: 'Figures' },
      place: 'manage',
      position: 60,
      can: seesFigures,
      icon: 'clipboard-list',
    },
  ],
};
