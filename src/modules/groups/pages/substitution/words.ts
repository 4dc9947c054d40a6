import type { Lang } from '../../../../platform/i18n/lang.ts';
import type { Substituted } from '../../substitution.ts';

type Reason = Exclude<Extract<Substituted, { ok: false }>['reason'], 'certificates' | 'unknown'>;

const refusals: Record<Lang, Record<Reason, string>> = {
  nl: {
    state: 'Deze groep is voorbij of gaat niet door.',
    'not-on-it': 'Deze trainer staat niet meer bij de groep. Misschien was een collega je voor.',
    'no-session': 'Deze trainer heeft hier geen bijeenkomst meer. Misschien was een collega je voor.',
    taken: 'Deze vervanger is net ergens anders ingepland. Kies iemand anders.',
    unfit: 'Deze vervanger is niet bevoegd tot de laatste bijeenkomst. Kies iemand anders.',
    alone: 'Deze trainer geeft alleen groepen naast een ander. Kies iemand die alleen kan staan.',
  },
  en: {
    state: 'This group is over or cancelled.',
    'not-on-it': 'This trainer is not on the group any more. Perhaps a colleague was before you.',
    'no-session': 'This trainer has no session here any more. Perhaps a colleague was before you.',
    taken: 'This substitute was just planned elsewhere. Choose somebody else.',
    unfit: 'This substitute is not qualified until the last session. Choose somebody else.',
    alone: 'This trainer only gives groups beside another. Choose somebody who can stand alone.',
  },
};

/** Why somebody could not be replaced, in words. */
export function refusalText(reason: Reason, lang: Lang): string {
  return refusals[lang][reason];
}

const nl = {
  title: 'Vervanging zoeken',
  lead: (name: string) => `${name} valt uit. Kies wie er komt; dat staat meteen vast.`,
  which: 'Voor welke keer?',
  rest: (n: number) => (n === 1 ? 'De laatste keer' : `Alle ${n} keren die nog komen`),
  free: 'Wie kan, de beste eerst',
  taken: 'Wie niet kan',
  choose: (name: string) => `Zet ${name} in`,
  button: 'Zet in',
  why: (name: string) => `Waarom ${name}`,
  nobody: 'Niemand is vrij',
  nobodyText: 'Kies één bijeenkomst in plaats van alle, zoek verder bij Trainers, of zeg de groep af.',
  search: 'Zoek bij Trainers',
  none: 'Deze trainer heeft hier geen bijeenkomst meer.',
  second: 'Tweede trainer',
  done: 'De vervanger is ingepland. Beide trainers krijgen een mail.',
  papers: (lacks: string) => `Nog niet in orde: ${lacks}.`,
  notYet: 'Dat lukte niet',
  back: 'Terug naar de groep',
};

const en: typeof nl = {
  title: 'Find a substitute',
  lead: (name) => `${name} falls out. Choose who comes; that is certain at once.`,
  which: 'For which time?',
  rest: (n) => (n === 1 ? 'The last time' : `All ${n} times that are left`),
  free: 'Who can, the best first',
  taken: 'Who cannot',
  choose: (name) => `Put in ${name}`,
  button: 'Put in',
  why: (name) => `Why ${name}`,
  nobody: 'Nobody is free',
  nobodyText: 'Choose one session instead of all, look further under Trainers, or cancel the group.',
  search: 'Look under Trainers',
  none: 'This trainer has no session here any more.',
  second: 'Second trainer',
  done: 'The substitute is planned. Both trainers get a mail.',
  papers: (lacks) => `Not in order yet: ${lacks}.`,
  notYet: 'That did not work',
  back: 'Back to the group',
};

export const words: Record<Lang, typeof nl> = { nl, en };
