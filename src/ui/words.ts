import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

const nl = {
  skip: 'Naar de inhoud',
  menu: 'Menu',
  mainNav: 'Hoofdmenu',
  close: 'Sluiten',
  optional: 'niet verplicht',
  errorTitle: 'Er klopt nog iets niet',
  errorPrefix: 'Let op:',
  day: 'Dag',
  month: 'Maand',
  year: 'Jaar',
  from: 'Vanaf',
  upTo: 'Tot en met',
  years: 'jaar',
  months: 'maanden',
  weeks: 'weken',
  unit: 'Jaar of maanden',
  choose: 'Maak een keuze',
  previous: 'Vorige',
  next: 'Volgende',
  pages: 'Bladeren',
  step: 'Stap',
  of: 'van',
  change: 'Wijzigen',
  free: 'Gratis',
  filters: 'Filters',
  showResults: 'Toon resultaten',
  clearFilters: 'Wis alle filters',
  search: 'Zoek',
  themeDark: 'Donkere kleuren',
  themeLight: 'Lichte kleuren',
  breadcrumbs: 'Kruimelpad',
  example: 'Voorbeeldregio: alle mensen en gegevens zijn verzonnen.',
  exampleLink: 'Inloggen als voorbeeldpersoon',
  contact: 'Contact',
  accessibility: 'Toegankelijkheid',
  privacy: 'Privacy',
  security: 'Veiligheid',
  aboutSite: 'Over deze site',
  signIn: 'Inloggen',
  signOut: 'Uitloggen',
  signedInAs: 'Ingelogd als',
  fits: 'past',
  almost: 'past bijna',
  missing: 'past niet',
  full: 'Vol',
  waitingList: 'Vol, wel een wachtlijst',
  onePlace: 'Nog 1 plek',
  places: 'plekken',
  placesLeft: 'Nog {n} plekken',
  ofPlaces: '{n} van {total} plekken vrij',
  meterShort: 'Nog {n} nodig',
  meterEnough: 'Genoeg om te beginnen',
  meterFull: 'De groep is vol',
  monday: 'maandag',
  tuesday: 'dinsdag',
  wednesday: 'woensdag',
  thursday: 'donderdag',
  friday: 'vrijdag',
  saturday: 'zaterdag',
  sunday: 'zondag',
  morning: 'ochtend',
  afternoon: 'middag',
  earlyEvening: 'vroege avond',
  evening: 'avond',
  today: 'vandaag',
  why: 'Waarom dit past',
  done: 'klaar',
  now: 'nu',
  success: 'Gelukt',
  info: 'Goed om te weten',
  warning: 'Let op',
  error: 'Dit ging niet goed',
  groupsOnDay: '{n} op deze dag',
  noneOnDay: 'Niets op deze dag',
};

/** The words that components bring themselves; pages bring all others. */
export type Words = { readonly [key in keyof typeof nl]: string };

const en: Words = {
  skip: 'Skip to content',
  menu: 'Menu',
  mainNav: 'Main menu',
  close: 'Close',
  optional: 'optional',
  errorTitle: 'Something is not right yet',
  errorPrefix: 'Note:',
  day: 'Day',
  month: 'Month',
  year: 'Year',
  from: 'From',
  upTo: 'Up to',
  years: 'years',
  months: 'months',
  weeks: 'weeks',
  unit: 'Years or months',
  choose: 'Make a choice',
  previous: 'Previous',
  next: 'Next',
  pages: 'Pages',
  step: 'Step',
  of: 'of',
  change: 'Change',
  free: 'Free',
  filters: 'Filters',
  showResults: 'Show results',
  clearFilters: 'Clear all filters',
  search: 'Search',
  themeDark: 'Dark colours',
  themeLight: 'Light colours',
  breadcrumbs: 'Breadcrumbs',
  example: 'Example region: all people and data are made up.',
  exampleLink: 'Sign in as an example person',
  contact: 'Contact',
  accessibility: 'Accessibility',
  privacy: 'Privacy',
  security: 'Security',
  aboutSite: 'About this site',
  signIn: 'Sign in',
  signOut: 'Sign out',
  signedInAs: 'Signed in as',
  fits: 'fits',
  almost: 'almost fits',
  missing: 'does not fit',
  full: 'Full',
  waitingList: 'Full, with a waiting list',
  onePlace: '1 place left',
  places: 'places',
  placesLeft: '{n} places left',
  ofPlaces: '{n} of {total} places free',
  meterShort: '{n} more needed',
  meterEnough: 'Enough to start',
  meterFull: 'The group is full',
  monday: 'Monday',
  tuesday: 'Tuesday',
  wednesday: 'Wednesday',
  thursday: 'Thursday',
  friday: 'Friday',
  saturday: 'Saturday',
  sunday: 'Sunday',
  morning: 'morning',
  afternoon: 'afternoon',
  earlyEvening: 'early evening',
  evening: 'evening',
  today: 'today',
  why: 'Why this fits',
  done: 'done',
  now: 'now',
  success: 'Done',
  info: 'Good to know',
  warning: 'Please note',
  error: 'That did not work',
  groupsOnDay: '{n} on this day',
  noneOnDay: 'Nothing on this day',
};

const languages: Record<string, Words> = { nl, en };

/** Language of the page, given by `Page`; Dutch when nothing is said. */
export const LangContext = createContext<string>('nl');

/** Words of a component in a given language; Dutch for a language that is not translated. */
export function wordsFor(lang: string): Words {
  return languages[lang] ?? nl;
}

/** Language of the page that is being drawn. */
export function useLang(): string {
  return useContext(LangContext);
}

/** Words of the page that is being drawn. */
export function useWords(): Words {
  return wordsFor(useLang());
}

/** Fills `{name}` in a sentence. */
export function fill(text: string, values: Record<string, string | number>): string {
  return text.replace(/\{(\w+)\}/g, (whole, key: string) => String(values[key] ?? whole));
}
