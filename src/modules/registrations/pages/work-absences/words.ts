import type { Lang } from '../../../../platform/i18n/lang.ts';

const nl = {
  title: 'Gemiste keren',
  lead: 'Deze kinderen waren er niet, zonder bericht. Een kort berichtje helpt vaak.',
  session: (n: number, when: string) => `Bijeenkomst ${n}, ${when}`,
  noPhone: 'Geen telefoonnummer',
  mail: 'Stuur een vriendelijke mail',
  mailFor: (name: string) => `Stuur een vriendelijke mail over ${name}`,
  spoken: 'Ik sprak het gezin al',
  spokenFor: (name: string) => `Ik sprak het gezin al: ${name}`,
  mailed: 'De mail is onderweg.',
  noted: 'Genoteerd.',
  already: 'Iemand anders deed dit al.',
  emptyTitle: 'Niemand gemist',
  empty: 'Is een kind er niet zonder bericht? Dan staat het hier, tot iemand vroeg hoe het gaat.',
};

const en: typeof nl = {
  title: 'Missed sessions',
  lead: 'These children were not there, without a word. A short message often helps.',
  session: (n, when) => `Session ${n}, ${when}`,
  noPhone: 'No telephone number',
  mail: 'Send a kind mail',
  mailFor: (name) => `Send a kind mail about ${name}`,
  spoken: 'I spoke to the family already',
  spokenFor: (name) => `I spoke to the family already: ${name}`,
  mailed: 'The mail is on its way.',
  noted: 'Noted.',
  already: 'Somebody else did this already.',
  emptyTitle: 'Nobody missed',
  empty: 'When a child is not there without a word, it is here until somebody asked how things are.',
};

export const words: Record<Lang, typeof nl> = { nl, en };
