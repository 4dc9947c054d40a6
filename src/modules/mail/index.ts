import type { Module } from '../../platform/module.ts';
import { bounces } from './api/bounces.ts';
import { keptAttachment, keptMail } from './pages/kept-mail/route.tsx';
import { mailLook } from './pages/mail-look/route.ts';
import { mailSentAgain, manageMail } from './pages/manage-mail/route.tsx';
import { notices, noticesChosen } from './pages/notices/route.tsx';
import { looksAfterMail, worksHere } from './policy.ts';
import { privacy } from './privacy.ts';

export const mail: Module = {
  name: 'mail',
  privacy,
  routes: [keptMail, keptAttachment, mailLook, notices, noticesChosen, manageMail, mailSentAgain, bounces],
  nav: [
    { href: '/mijn/meldingen', label: { nl: 'Meldingen', en: 'News' }, place: 'own', position: 30, can: worksHere },
    {
      href: '/werk/beheer/mail',
      label: { nl: 'Mail', en: 'Mail' },
      place: 'manage',
      position: 40,
      can: looksAfterMail,
      icon: 'mail',
    },
  ],
};
