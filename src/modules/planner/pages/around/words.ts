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
  existing: 'Deze groepen hebben al plek',
  times: (n: number) => `${n} keer`,
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
  existing: 'These groups have places already',
  times: (n) => (n === 1 ? 'once' : `${n} times`),
};

export const words: Record<Lang, typeof nl> = { nl, en };
