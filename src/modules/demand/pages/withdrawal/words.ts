import type { Lang } from '../../../../platform/i18n/lang.ts';

const nl = {
  title: 'Groepsvraag intrekken',
  heading: 'Wil je deze vraag intrekken?',
  text: 'De vraag gaat van het marktplein. Andere teams kunnen er dan geen groep meer mee vormen. Terugdraaien kan niet: je stelt dan een nieuwe vraag.',
  form: 'Intrekken',
  yes: 'Trek de vraag in',
  no: 'Laat de vraag staan',
  back: 'Terug naar de groepsvraag',
  done: 'Je groepsvraag is ingetrokken.',
  notOpen: 'Deze vraag is niet meer open. Kijk hieronder hoe het ervoor staat.',
};

const en: typeof nl = {
  title: 'Withdraw group need',
  heading: 'Do you want to withdraw this need?',
  text: 'The need leaves the marketplace. Other teams can then no longer form a group with it. You cannot undo this: you would add a new need.',
  form: 'Withdraw',
  yes: 'Withdraw the need',
  no: 'Keep the need',
  back: 'Back to the group need',
  done: 'Your group need is withdrawn.',
  notOpen: 'This need is no longer open. See below how it stands.',
};

export const words: Record<Lang, typeof nl> = { nl, en };
