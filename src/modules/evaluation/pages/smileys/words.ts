import type { Lang } from '../../../../platform/i18n/lang.ts';

const nl = {
  title: 'Hoe vond je het?',
  tap: 'Kies één gezicht. Niemand ziet wie wat koos.',
  faces: ['Helemaal niet leuk', 'Niet zo leuk', 'Gaat wel', 'Leuk', 'Heel leuk'],
  thanks: 'Dank je wel!',
  pass: 'Geef de telefoon door.',
  next: 'Ik ben de volgende',
  everybody: 'Iedereen is geweest',
  everybodyText: 'Alle kinderen van de groep hebben gekozen.',
  for: 'Voor de trainer',
  count: (tapped: number, children: number) => `${tapped} van ${children} kinderen kozen.`,
  done: 'Klaar, naar wie er was',
  early: 'Deze bijeenkomst is nog niet begonnen',
  earlyText: 'Open deze pagina aan het eind van de bijeenkomst.',
};

const en: typeof nl = {
  title: 'What did you think of it?',
  tap: 'Choose one face. Nobody sees who chose what.',
  faces: ['Not nice at all', 'Not so nice', 'All right', 'Nice', 'Very nice'],
  thanks: 'Thank you!',
  pass: 'Pass the phone on.',
  next: 'I am the next one',
  everybody: 'Everybody has been',
  everybodyText: 'All children of the group have chosen.',
  for: 'For the trainer',
  count: (tapped, children) => `${tapped} of ${children} children chose.`,
  done: 'Done, to who was there',
  early: 'This session has not begun yet',
  earlyText: 'Open this page at the end of the session.',
};

export const words: Record<Lang, typeof nl> = { nl, en };
