import type { Lang } from '../../../../platform/i18n/lang.ts';

const nl = {
  title: 'Groep samenvoegen',
  lead: 'Kies de groep die deze gezinnen, teams en de wachtlijst erbij krijgt. Deze groep vervalt dan.',
  families:
    'Gezinnen hebben meteen een plek in de andere groep. Wie niet kan of wil, kiest zelf een andere groep, de wachtlijst of afmelden.',
  which: 'Met welke groep?',
  none: 'Geen andere groep',
  noneText: 'Er is geen andere groep van dit aanbod die nog moet beginnen. Verplaats deze groep, of zeg hem af.',
  toMove: 'Verplaats de groep',
  toCancel: 'Zeg de groep af',
  fits: (needed: number, free: number) => `${needed} plekken gaan mee, ${free} zijn daar vrij.`,
  tooFew: (needed: number, free: number) =>
    `Past niet: ${needed} plekken nodig, ${free} vrij. Maak die groep eerst groter bij Wijzigen.`,
  together: (n: number, min: number, max: number) => `Samen ${n} van ${min}-${max}.`,
  waiting: (n: number) => (n === 1 ? '1 gezin gaat mee op de wachtlijst.' : `${n} gezinnen gaan mee op de wachtlijst.`),
  misfits: (n: number) =>
    n === 1
      ? '1 gezin past niet bij de leeftijd. Dat gaat op de wachtlijst voor een groep die wel past, met zijn plaats in de rij.'
      : `${n} gezinnen passen niet bij de leeftijd. Die gaan op de wachtlijst voor een groep die wel past, met hun plaats in de rij.`,
  why: 'Waarom voeg je de groepen samen?',
  whyHint: 'Gezinnen, teams en trainers lezen dit. Schrijf het zo dat zij het begrijpen.',
  save: 'Voeg samen',
  stop: 'Stop',
  done: 'De groepen zijn samen. Iedereen krijgt een mail.',
  over: 'Deze groep is begonnen, voorbij of afgezegd. Samenvoegen kan niet meer.',
  gone: 'Een van de groepen is net begonnen, gewijzigd of afgezegd. Kies opnieuw.',
  noPlace: (needed: number, free: number) =>
    `Er zijn net plekken vergeven: ${needed} nodig, ${free} vrij. Er is niets veranderd. Kies opnieuw of maak die groep groter.`,
};

const en: typeof nl = {
  title: 'Merge the group',
  lead: 'Choose the group that takes in these families, teams and the waiting list. This group is then cancelled.',
  families:
    'Families have a place in the other group at once. Who cannot or does not want to come chooses another group, the waiting list, or cancels.',
  which: 'With which group?',
  none: 'No other group',
  noneText: 'There is no other group of this offer that has still to begin. Move this group, or cancel it.',
  toMove: 'Move the group',
  toCancel: 'Cancel the group',
  fits: (needed, free) => `${needed} places come along, ${free} are free there.`,
  tooFew: (needed, free) => `Does not fit: ${needed} places needed, ${free} free. First make that group larger at Change.`,
  together: (n, min, max) => `Together ${n} of ${min}-${max}.`,
  waiting: (n) => (n === 1 ? '1 family comes along on the waiting list.' : `${n} families come along on the waiting list.`),
  misfits: (n) =>
    n === 1
      ? '1 family does not fit its ages. It goes on the waiting list for a group that does, with its position.'
      : `${n} families do not fit its ages. They go on the waiting list for a group that does, with their position.`,
  why: 'Why do you merge the groups?',
  whyHint: 'Families, teams and trainers read this. Write it so that they understand it.',
  save: 'Merge',
  stop: 'Stop',
  done: 'The groups are together. Everybody gets a mail.',
  over: 'This group has begun, ended or been cancelled. It can no longer be merged.',
  gone: 'One of the groups has just begun, changed or been cancelled. Choose again.',
  noPlace: (needed, free) =>
    `Places were just taken: ${needed} needed, ${free} free. Nothing has changed. Choose again or make that group larger.`,
};

export const words: Record<Lang, typeof nl> = { nl, en };
