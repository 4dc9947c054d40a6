import type { Lang } from '../../platform/i18n/lang.ts';

/** What an audit row can be about, as the officer reads it. A test sees to it that every kind has words. */
export const subjectWords: Record<string, Record<Lang, string>> = {
  audit: { nl: 'logboek', en: 'trail' },
  case: { nl: 'casus', en: 'case' },
  demand: { nl: 'groepsvraag', en: 'need' },
  'demand-template': { nl: 'sjabloon voor groepsvragen', en: 'template for needs' },
  'glass-break': { nl: 'noodtoegang', en: 'emergency access' },
  group: { nl: 'groep', en: 'group' },
  'calendar-feed': { nl: 'agenda met een geheim adres', en: 'calendar with a secret address' },
  import: { nl: 'bestand met aanbod', en: 'sheet of offers' },
  initiative: { nl: 'initiatief', en: 'initiative' },
  intervention: { nl: 'interventie', en: 'intervention' },
  invitation: { nl: 'uitnodiging', en: 'invitation' },
  location: { nl: 'locatie', en: 'location' },
  mail: { nl: 'mail', en: 'mail' },
  offer: { nl: 'aanbod', en: 'offer' },
  organisation: { nl: 'organisatie', en: 'organisation' },
  person: { nl: 'account', en: 'account' },
  plan: { nl: 'regioplan', en: 'regional plan' },
  proposal: { nl: 'voorstel', en: 'proposal' },
  region: { nl: 'regio', en: 'region' },
  registration: { nl: 'aanmelding', en: 'registration' },
  request: { nl: 'verzoek', en: 'request' },
  material: { nl: 'materiaal', en: 'material' },
  'material-item': { nl: 'stuk materiaal', en: 'item of material' },
  'material-loan': { nl: 'lening van materiaal', en: 'loan of material' },
  room: { nl: 'ruimte', en: 'room' },
  'room-reservation': { nl: 'reservering van een ruimte', en: 'reservation of a room' },
  'room-wait': { nl: 'plek op de wachtlijst voor een ruimte', en: 'place in the line for a room' },
  'search-word': { nl: 'zoekwoord', en: 'search word' },
  session: { nl: 'bijeenkomst', en: 'session' },
  'sign-in-provider': { nl: 'inlogdienst', en: 'sign-in service' },
  'support-request': { nl: 'facilitaire aanvraag', en: 'support request' },
  'team-reservation': { nl: 'plekken van een team', en: 'places of a team' },
  trainer: { nl: 'trainer', en: 'trainer' },
  wish: { nl: 'wens', en: 'wish' },
  'upkeep-link': { nl: 'link om gegevens bij te houden', en: 'link to keep entries up to date' },
};

export function subjectWord(kind: string, lang: Lang): string {
  return subjectWords[kind]?.[lang] ?? kind;
}
