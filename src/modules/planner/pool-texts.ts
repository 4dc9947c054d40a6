import type { Lang } from '../../platform/i18n/lang.ts';

type People = [audience: string, one: string, more: string];

/** Who takes part: the first audience that an offer has; the last line is for all others. */
export const people: Record<Lang, People[]> = {
  nl: [
    ['children', 'kind', 'kinderen'],
    ['young-people', 'jongere', 'jongeren'],
    ['expecting-parents', 'aanstaande ouder', 'aanstaande ouders'],
    ['parents', 'ouder', 'ouders'],
    ['families', 'gezin', 'gezinnen'],
    ['', 'deelnemer', 'deelnemers'],
  ],
  en: [
    ['children', 'child', 'children'],
    ['young-people', 'young person', 'young people'],
    ['expecting-parents', 'expecting parent', 'expecting parents'],
    ['parents', 'parent', 'parents'],
    ['families', 'family', 'families'],
    ['', 'participant', 'participants'],
  ],
};

const nl = {
  ages: (span: string) => span.replace(/(\d+)-(\d+)/, '$1 tot $2'),
  agesInFull: (span: string) => span.replace(/(\d+)-(\d+)/, '$1 tot en met $2'),
  noOffer: 'geen aanbod',
  agesAlmost: (ages: string) => `${ages}: kijk of dit samen gaat`,
  noDayPart: 'geen gezamenlijk dagdeel',
  noLanguage: 'geen gezamenlijke taal',
  noPlace: 'nog geen plek bekend',
  to: (place: string) => ` naar ${place}`,
  atMost: (km: string, where: string) => `hooguit ${km}${where}`,
  tooFar: (km: string, where: string) => `tot ${km}${where}: te ver voor een team`,
  sameRegion: 'in dezelfde regio',
  missing: {
    offer: 'Er is nog geen groepsaanbod voor dit thema en deze leeftijd.',
    days: 'Er is geen gezamenlijk dagdeel.',
    language: 'Er is geen gezamenlijke taal.',
    age: 'De leeftijden liggen net te ver uit elkaar.',
    place: 'Er is geen plek die voor alle teams dichtbij genoeg is.',
    room: 'Er is geen ruimte dichtbij genoeg.',
  },
  short: (n: number, who: string, ofAge: string, km: number, town: string) =>
    `Nog ${n} ${who} ${ofAge} binnen ${km} km${town ? ` van ${town}` : ''}.`,
  ofAge: (ages: string) => `van ${ages}`,
  withChild: (ages: string) => `met een kind van ${ages}`,
};

const en: typeof nl = {
  ages: (span) => span.replace(/(\d+)-(\d+)/, '$1 to $2'),
  agesInFull: (span) => span.replace(/(\d+)-(\d+)/, '$1 to $2'),
  noOffer: 'no offer',
  agesAlmost: (ages) => `${ages}: see whether this goes together`,
  noDayPart: 'no shared part of the day',
  noLanguage: 'no shared language',
  noPlace: 'no place known yet',
  to: (place) => ` to ${place}`,
  atMost: (km, where) => `at most ${km}${where}`,
  tooFar: (km, where) => `up to ${km}${where}: too far for one team`,
  sameRegion: 'in the same region',
  missing: {
    offer: 'There is no group offer for this theme and age yet.',
    days: 'There is no shared part of the day.',
    language: 'There is no shared language.',
    age: 'The ages are just too far apart.',
    place: 'There is no place near enough for all teams.',
    room: 'There is no room near enough.',
  },
  short: (n, who, ofAge, km, town) => `${n} more ${who} ${ofAge} within ${km} km${town ? ` of ${town}` : ''}.`,
  ofAge: (ages) => `of ${ages}`,
  withChild: (ages) => `with a child of ${ages}`,
};

/** Sentences about a pool. */
export const poolTexts: Record<Lang, typeof nl> = { nl, en };
