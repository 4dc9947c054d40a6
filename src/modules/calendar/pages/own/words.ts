import type { Lang } from '../../../../platform/i18n/lang.ts';

const nl = {
  title: 'Mijn agenda',
  lead: 'Zet bijeenkomsten in je eigen agenda, op je telefoon of computer. Wat verandert of niet doorgaat, zie je daar ook.',
  none: 'Je hebt nog geen agenda gemaakt.',
  yours: 'Je agenda’s',
  kinds: { trainer: 'Wat ik zelf geef', team: 'Groepen van een team', ruimte: 'Een ruimte' },
  kind: { trainer: 'Je bijeenkomsten', team: 'Groepen van', ruimte: 'Ruimte' },
  made: (when: string) => `Adres gemaakt op ${when}.`,
  renew: 'Maak een nieuw adres',
  renewOne: (name: string) => `Maak een nieuw adres: ${name}`,
  revoke: 'Trek in',
  revokeOne: (name: string) => `Trek in: ${name}`,
  revoked: 'De agenda is ingetrokken. Wie het adres nog heeft, ziet niets meer.',
  make: 'Maak een agenda',
  which: 'Van wie of waarvan?',
  makeIt: 'Maak het adres',
  unknown: 'Kies iets uit de lijst.',
  readyTitle: 'Je agenda is klaar',
  readyText: 'Kopieer dit adres. Kies in je agenda-programma voor "abonneren" of "agenda via internet", en plak het daar.',
  once: 'Je ziet dit adres maar één keer. Geef het aan niemand: wie het heeft, ziet je agenda. Kwijt? Maak dan een nieuw adres.',
  address: 'Het geheime adres',
  open: 'Open in mijn agenda',
  back: 'Terug naar mijn agenda’s',
};

const en: typeof nl = {
  title: 'My calendar',
  lead: 'Put sessions in your own calendar, on your phone or computer. You also see there what changes or is cancelled.',
  none: 'You have not made a calendar yet.',
  yours: 'Your calendars',
  kinds: { trainer: 'What I give myself', team: 'Groups of a team', ruimte: 'A room' },
  kind: { trainer: 'Your sessions', team: 'Groups of', ruimte: 'Room' },
  made: (when) => `Address made on ${when}.`,
  renew: 'Make a new address',
  renewOne: (name) => `Make a new address: ${name}`,
  revoke: 'Take back',
  revokeOne: (name) => `Take back: ${name}`,
  revoked: 'The calendar was taken back. Who still has the address sees nothing any more.',
  make: 'Make a calendar',
  which: 'Of whom or what?',
  makeIt: 'Make the address',
  unknown: 'Choose one from the list.',
  readyTitle: 'Your calendar is ready',
  readyText:
    'Copy this address. Choose "subscribe" or "calendar from the internet" in your calendar program, and paste it there.',
  once: 'You see this address only once. Give it to nobody: who has it sees your calendar. Lost? Then make a new address.',
  address: 'The secret address',
  open: 'Open in my calendar',
  back: 'Back to my calendars',
};

export const words: Record<Lang, typeof nl> = { nl, en };
