import type { Lang } from '../../../../platform/i18n/lang.ts';

const nl = {
  title: 'Groep verplaatsen',
  lead: 'Kies andere dagen, een andere tijd of een andere plek voor alle keren die nog komen.',
  families: 'Gezinnen houden hun plek. Wie niet kan of wil, kiest zelf een andere groep, de wachtlijst of afmelden.',
  single: 'Verandert maar één keer?',
  toChange: 'Wijzig een bijeenkomst',
  step1: '1. Wanneer',
  first: 'Eerste keer die nog komt',
  time: 'Begintijd',
  through: 'Ook in vakanties en op feestdagen',
  update: 'Toon de dagen',
  step2: '2. Waar en met wie',
  why: 'Waarom?',
  whyHint: 'Gezinnen, teams en trainers lezen dit.',
  save: 'Verplaats de groep',
  stop: 'Stop',
  moved: 'De groep is verplaatst. Iedereen krijgt een mail met wat er was en wat het wordt.',
  over: 'Deze groep heeft geen keren meer die nog komen. Verplaatsen kan niet meer.',
};

const en: typeof nl = {
  title: 'Move the group',
  lead: 'Choose other days, another time or another place for all sessions still to come.',
  families: 'Families keep their place. Who cannot or does not want to come chooses another group, the waiting list, or cancels.',
  single: 'Does only one session change?',
  toChange: 'Change a session',
  step1: '1. When',
  first: 'First session still to come',
  time: 'Starting time',
  through: 'Also in holidays and on public holidays',
  update: 'Show the days',
  step2: '2. Where and with whom',
  why: 'Why?',
  whyHint: 'Families, teams and trainers read this.',
  save: 'Move the group',
  stop: 'Stop',
  moved: 'The group has moved. Everybody gets a mail with what was and what becomes.',
  over: 'This group has no sessions left to come. It can no longer be moved.',
};

export const words: Record<Lang, typeof nl> = { nl, en };
