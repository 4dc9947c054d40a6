import type { Lang } from '../../../../platform/i18n/lang.ts';

const nl = {
  title: 'Samen een groep vormen',
  back: 'Naar de groepsvraag',
  noOffer: 'Nog geen passend aanbod',
  noOfferText: 'Facilitaire ondersteuning ziet deze vraag ook. Zij zoeken wie dit kan geven.',
  canTogether: 'Samen kunnen jullie een groep vormen',
  almostTogether: 'Jullie zijn samen bijna een groep',
  enoughAlone: 'Dit is genoeg voor een eigen groep',
  nobody: 'Nog niemand om mee samen te gaan',
  enough: (others: number) => `Samen met ${otherNl(others)} is er genoeg. Een voorstel maken kan nu.`,
  almost: (others: number) => `Met ${otherNl(others)} scheelt het nog een beetje.`,
  proposeNow: 'Een voorstel maken kan nu.',
  wait: 'Zodra een ander team iets vraagt dat past, staat het hier meteen.',
  proposed: 'Deze groepsvraag zit in een voorstel',
  proposedText: 'Teams en trainers geven nu antwoord. Gaat het niet door, dan staat de vraag vanzelf weer open.',
  seeProposal: 'Bekijk het voorstel',
  closed: 'Deze groepsvraag staat niet meer open',
  closedText: 'Er wordt niet meer gezocht naar teams om mee samen te gaan.',
  served: 'Deze groepsvraag is geholpen',
  servedIn: 'Jullie hebben plek in',
  fill: (places: number, day: string) =>
    `Vul de ${places === 1 ? 'plek' : `${places} plekken`} in voor ${day}, of geef ze terug.`,
  toPlaces: 'Naar de plekken',
  takenNow: 'De plekken zijn voor jullie. Vul ze in of geef ze terug.',
  refused: {
    'not-open': 'Deze groepsvraag staat niet meer open. Misschien was een collega je voor.',
    group: 'Deze groep is net veranderd of vol. Er is niets gereserveerd.',
    places: 'De plekken zijn net aan een ander gegeven. Er is niets gereserveerd.',
  },
  again: 'Dat lukte niet. Probeer het nog een keer.',
};

const otherNl = (n: number) => (n === 1 ? 'een andere groepsvraag' : `${n} andere groepsvragen`);
const otherEn = (n: number) => (n === 1 ? 'one other group need' : `${n} other group needs`);

const en: typeof nl = {
  title: 'Form a group together',
  back: 'To the group need',
  noOffer: 'No offer that fits yet',
  noOfferText: 'Facility support sees this need too. They look for somebody who can give this.',
  canTogether: 'Together you can form a group',
  almostTogether: 'Together you are nearly a group',
  enoughAlone: 'This is enough for a group of its own',
  nobody: 'Nobody to join with yet',
  enough: (others) => `Together with ${otherEn(others)} there is enough. A proposal can be made now.`,
  almost: (others) => `With ${otherEn(others)} it is not quite enough yet.`,
  proposeNow: 'A proposal can be made now.',
  wait: 'As soon as another team asks for something that fits, it is here.',
  proposed: 'This group need is in a proposal',
  proposedText: 'Teams and trainers are answering now. If it does not go ahead, the need is open again by itself.',
  seeProposal: 'See the proposal',
  closed: 'This group need is no longer open',
  closedText: 'We no longer look for teams to join with.',
  served: 'This group need is helped',
  servedIn: 'You have places in',
  fill: (places, day) => `Fill in the ${places === 1 ? 'place' : `${places} places`} before ${day}, or give them back.`,
  toPlaces: 'To the places',
  takenNow: 'The places are yours. Fill them in or give them back.',
  refused: {
    'not-open': 'This group need is no longer open. Perhaps a colleague was first.',
    group: 'This group has just changed or is full. Nothing was reserved.',
    places: 'The places have just gone to somebody else. Nothing was reserved.',
  },
  again: 'That did not work. Please try again.',
};

export const words: Record<Lang, typeof nl> = { nl, en };
