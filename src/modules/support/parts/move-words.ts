import type { Lang } from '../../../platform/i18n/lang.ts';

const nl = {
  title: 'Andere ruimte',
  lead: 'Er is nog niets veranderd. Kijk eerst na wat er verhuist en wie bericht krijgt.',
  from: 'Nu in',
  to: 'Straks in',
  places: (n: number) => `${n} plekken`,
  which: 'Wat verhuist',
  sessions: (n: number) => (n === 1 ? '1 bijeenkomst' : `${n} bijeenkomsten`),
  list: 'Bijeenkomsten die verhuizen',
  when: 'Wanneer',
  mind: 'Let op',
  free: 'vrij',
  taken: 'Bezet:',
  held: 'een voorstel houdt dit moment vast',
  closed: 'Buiten openingstijden',
  takenTitle: 'Deze ruimte is niet op alle dagen vrij',
  takenText: 'Kies een andere ruimte, of verplaats eerst wat er staat.',
  smallTitle: 'Deze ruimte is te klein',
  smallText: (seats: number, needed: number) =>
    `Er is plek voor ${seats}. De groep heeft ${needed} plekken. Kies een grotere ruimte.`,
  closedTitle: 'De ruimte is dan niet altijd open',
  closedText: 'Spreek af wie de deur opent voor je verder gaat.',
  calendar: 'Bij de mail zit een nieuwe afspraak voor de agenda, met het nieuwe adres.',
  calendarRoom: 'Bij de mail zit een nieuwe afspraak voor de agenda, met de nieuwe ruimte.',
  families: 'Gezinnen houden hun plek. Wie daar niet kan of wil komen, kiest zelf een andere groep, de wachtlijst of afmelden.',
  requests: (n: number) =>
    n === 1
      ? 'Een andere aanvraag voor een ruimte vervalt. Wie haar kreeg, hoort dat.'
      : `${n} andere aanvragen voor een ruimte vervallen. Wie ze kreeg, hoort dat.`,
  submit: (n: number) => (n === 1 ? 'Verplaats 1 bijeenkomst' : `Verplaats ${n} bijeenkomsten`),
  submitAnswer: 'Verplaats de groep en verstuur het antwoord',
  back: 'Terug, verander niets',
  other: 'Kies een andere ruimte',
};

const en: typeof nl = {
  title: 'Another room',
  lead: 'Nothing has changed yet. First check what moves and who is told.',
  from: 'Now in',
  to: 'Then in',
  places: (n) => `${n} places`,
  which: 'What moves',
  sessions: (n) => (n === 1 ? '1 session' : `${n} sessions`),
  list: 'Sessions that move',
  when: 'When',
  mind: 'Mind',
  free: 'free',
  taken: 'Taken:',
  held: 'a proposal holds this moment',
  closed: 'Outside opening hours',
  takenTitle: 'This room is not free on all days',
  takenText: 'Choose another room, or first move what stands there.',
  smallTitle: 'This room is too small',
  smallText: (seats, needed) => `It has space for ${seats}. The group has ${needed} places. Choose a larger room.`,
  closedTitle: 'The room is not always open then',
  closedText: 'Agree who opens the door before you go on.',
  calendar: 'With the mail comes a new calendar entry with the new address.',
  calendarRoom: 'With the mail comes a new calendar entry with the new room.',
  families:
    'Families keep their place. Who cannot or does not want to come there chooses another group, the waiting list, or cancels.',
  requests: (n) =>
    n === 1
      ? 'Another request for a room is no longer needed. Who got it is told.'
      : `${n} other requests for a room are no longer needed. Who got them is told.`,
  submit: (n) => (n === 1 ? 'Move 1 session' : `Move ${n} sessions`),
  submitAnswer: 'Move the group and send the answer',
  back: 'Back, change nothing',
  other: 'Choose another room',
};

export const moveWords: Record<Lang, typeof nl> = { nl, en };
