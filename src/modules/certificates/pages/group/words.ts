import type { Lang } from '../../../../platform/i18n/lang.ts';

const nl = {
  title: 'Bewijzen van deelname',
  back: 'De groep',
  lead: 'Voor wie genoeg kwam bij',
  least: (percent: number) => `Genoeg is ${percent} procent van de keren waarvan je noteerde wie er was.`,
  early: 'De laatste bijeenkomst is nog niet geweest. Daarna staan de bewijzen hier klaar.',
  notNoted: 'Niemand noteerde wie er was. Doe dat eerst, dan staan de bewijzen hier klaar.',
  table: 'Wie kwam hoe vaak?',
  name: 'Naam',
  came: 'Was er',
  times: (present: number, noted: number) => `${present} van ${noted} keer`,
  gets: 'Bewijs',
  yes: 'ja',
  no: 'nee',
  print: (n: number) => (n === 1 ? 'Download 1 bewijs' : `Download ${n} bewijzen`),
  family: 'Gezinnen vinden hun bewijs ook zelf, op de pagina van hun aanmelding.',
  empty: 'Er zijn geen deelnemers',
};

const en: typeof nl = {
  title: 'Certificates of participation',
  back: 'The group',
  lead: 'For who came often enough to',
  least: (percent) => `Enough is ${percent} per cent of the times of which you noted who was there.`,
  early: 'The last session has not been yet. After it the certificates are here.',
  notNoted: 'Nobody noted who was there. Do that first, then the certificates are here.',
  table: 'Who came how often?',
  name: 'Name',
  came: 'Was there',
  times: (present, noted) => `${present} of ${noted} times`,
  gets: 'Certificate',
  yes: 'yes',
  no: 'no',
  print: (n) => (n === 1 ? 'Download 1 certificate' : `Download ${n} certificates`),
  family: 'Families find their certificate themselves too, on the page of their registration.',
  empty: 'There are no participants',
};

export const words: Record<Lang, typeof nl> = { nl, en };
