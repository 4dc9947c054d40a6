import type { Lang } from '../../platform/i18n/lang.ts';
import type { Said } from './papers/content.ts';

export const lengths = ['short', 'middle', 'long'] as const;
export type TextLength = (typeof lengths)[number];

const words = {
  nl: {
    new: 'Nieuw:',
    more: 'Meer weten of meedoen?',
    facts: { forWhom: 'Voor wie', when: 'Wanneer', where: 'Waar', cost: 'Kosten' },
    join: 'Meedoen?',
    how: 'Zo doet u mee:',
    howYoung: 'Zo doe je mee:',
    form: (url: string) => `Ga naar ${url} en vul het formulier in.`,
  },
  en: {
    new: 'New:',
    more: 'Want to know more or join?',
    facts: { forWhom: 'For whom', when: 'When', where: 'Where', cost: 'Cost' },
    join: 'Want to join?',
    how: 'How to join:',
    howYoung: 'How to join:',
    form: (url: string) => `Go to ${url} and fill in the form.`,
  },
} as const;

/** Texts about a group to copy: a post, a short and a long article; each with the address of its channel. */
export function textsOf(said: Said, url: string, lang: Lang, young: boolean): Record<TextLength, string> {
  const t = words[lang];
  const facts = (['forWhom', 'when', 'where', 'cost'] as const).map((key) => `${t.facts[key]}: ${said[key]}`);
  const [, , ...afterForm] = said.steps;
  return {
    short: `${t.new} ${said.title}. ${said.forWhom} ${said.when} ${t.more} ${url}`,
    middle: [
      said.title,
      said.lead,
      `${said.forWhom} ${said.when}`,
      `${said.where} ${t.facts.cost}: ${said.cost}`,
      `${t.join} ${url}`,
    ].join('\n\n'),
    long: [
      said.title,
      said.lead,
      facts.join('\n'),
      [young ? t.howYoung : t.how, t.form(url), ...afterForm].join(' '),
      said.questions,
    ]
      .filter(Boolean)
      .join('\n\n'),
  };
}
