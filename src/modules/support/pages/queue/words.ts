import type { Lang } from '../../../../platform/i18n/lang.ts';
import type { ListName } from '../../queries.ts';

const nl = {
  title: 'Facilitaire aanvragen',
  lead: 'Alles wat geregeld moet worden: ruimtes, materiaal, aanmeldingen en werving.',
  leadOwn: 'Wat jij gevraagd hebt, en wat jullie voor anderen regelen.',
  lists: {
    vandaag: 'Vandaag',
    'te-laat': 'Te laat',
    wacht: 'Wacht op anderen',
    open: 'Alles open',
    klaar: 'Klaar',
    gevraagd: 'Door jou gevraagd',
  } satisfies Record<ListName, string>,
  listsLabel: 'Delen van de lijst',
  ask: 'Vraag iets aan',
  what: 'Aanvraag',
  kind: 'Soort',
  state: 'Stand',
  before: 'Antwoord vóór',
  owner: 'Behandelaar',
  nobody: 'nog niemand',
  asker: 'Gevraagd door',
  waitsFor: (what: string) => `Wacht op: ${what}`,
  late: 'te laat',
  more: 'Toon de volgende aanvragen',
  none: {
    vandaag: 'Vandaag is er niets te doen',
    'te-laat': 'Er is niets te laat',
    wacht: 'Er wacht niets op anderen',
    open: 'Er staat niets open',
    klaar: 'Er is nog niets afgerond',
    gevraagd: 'Je hebt niets gevraagd',
  } satisfies Record<ListName, string>,
  noneText: 'Een groep vraagt ondersteuning met één knop op haar eigen pagina. Zonder groep gebruik je de knop hierboven.',
};

const en: typeof nl = {
  title: 'Support requests',
  lead: 'Everything that must be arranged: rooms, material, registrations and recruitment.',
  leadOwn: 'What you asked for, and what you arrange for others.',
  lists: {
    vandaag: 'Today',
    'te-laat': 'Late',
    wacht: 'Waiting for others',
    open: 'All open',
    klaar: 'Closed',
    gevraagd: 'Asked by you',
  },
  listsLabel: 'Parts of the list',
  ask: 'Ask for something',
  what: 'Request',
  kind: 'Kind',
  state: 'State',
  before: 'Answer before',
  owner: 'Handled by',
  nobody: 'nobody yet',
  asker: 'Asked by',
  waitsFor: (what) => `Waiting for: ${what}`,
  late: 'late',
  more: 'Show the next requests',
  none: {
    vandaag: 'There is nothing to do today',
    'te-laat': 'Nothing is late',
    wacht: 'Nothing waits for others',
    open: 'Nothing is open',
    klaar: 'Nothing is closed yet',
    gevraagd: 'You have not asked for anything',
  },
  noneText: 'A group asks for support with one button on its own page. Without a group you use the button above.',
};

export const words: Record<Lang, typeof nl> = { nl, en };
