import type { Lang } from '../../../../platform/i18n/lang.ts';

const nl = {
  send: 'Verstuur het voorstel voor',
  draft: 'Het staat klaar als concept.',
  fill: (places: string) => `Vul ${places} in`,
  fillText: 'Meld de deelnemers aan of geef de plekken terug.',
  before: (day: string) => `voor ${day}`,
  takesPart: (who: string) => `Doet je team mee met ${who}?`,
  gives: 'Geef jij deze groep?',
  answer: 'Geef antwoord:',
  choose: 'Maak een keuze:',
  counters: (n: number) => (n === 1 ? 'Er is een tegenvoorstel.' : `Er zijn ${n} tegenvoorstellen.`),
  trainer: 'Er is een andere trainer nodig.',
  room: 'De ruimte kan niet.',
  roomAsked: (where: string) => `Kan een groep terecht in ${where}?`,
  roomText: 'Een groep zoekt een ruimte van jullie.',
  stillNeeded: (theme: string, places: string) => `Is deze groepsvraag nog nodig? ${theme}, ${places}`,
  renew: 'Verleng of trek in.',
  expires: (day: string) => `verloopt ${day}`,
};

const en: typeof nl = {
  send: 'Send the proposal for',
  draft: 'It is ready as a draft.',
  fill: (places) => `Fill ${places} in`,
  fillText: 'Register the participants or give the places back.',
  before: (day) => `before ${day}`,
  takesPart: (who) => `Does your team take part with ${who}?`,
  gives: 'Will you give this group?',
  answer: 'Give your answer:',
  choose: 'Make a choice:',
  counters: (n) => (n === 1 ? 'There is a counter-proposal.' : `There are ${n} counter-proposals.`),
  trainer: 'Another trainer is needed.',
  room: 'The room is not possible.',
  roomAsked: (where) => `Can a group meet at ${where}?`,
  roomText: 'A group is looking for a room of yours.',
  stillNeeded: (theme, places) => `Is this group need still needed? ${theme}, ${places}`,
  renew: 'Renew or withdraw it.',
  expires: (day) => `expires ${day}`,
};

export const taskWords: Record<Lang, typeof nl> = { nl, en };
