import type { Lang } from '../../../../platform/i18n/lang.ts';

const nl = {
  title: 'Sjablonen en eerdere vragen',
  lead: 'Begin een nieuwe groepsvraag met wat je team al eens invulde. Je kijkt alles nog na voor je plaatst.',
  back: 'Groepsvragen',
  templates: 'Sjablonen van je team',
  noTemplates: 'Er is nog geen sjabloon. Vul een nieuwe groepsvraag in en kies onderaan “Bewaar als sjabloon”.',
  name: 'Sjabloon',
  start: 'Begin hiermee',
  startWith: (name: string) => `Begin hiermee: ${name}`,
  remove: 'Verwijder',
  removeOne: (name: string) => `Verwijder: ${name}`,
  removed: 'Het sjabloon is weg.',
  earlier: 'Eerdere vragen van je team',
  noEarlier: 'Je team stelde nog geen vraag.',
  need: 'Vraag',
  when: 'Gesteld op',
  state: 'Stand',
  copy: 'Kopieer',
  copyOf: (need: string) => `Kopieer: ${need}`,
  action: 'Doen',
};

const en: typeof nl = {
  title: 'Templates and earlier needs',
  lead: 'Begin a new need with what your team filled in before. You check everything before you place it.',
  back: 'Group needs',
  templates: 'Templates of your team',
  noTemplates: 'There is no template yet. Fill in a new need and choose “Save as a template” at the end.',
  name: 'Template',
  start: 'Begin with this',
  startWith: (name) => `Begin with this: ${name}`,
  remove: 'Remove',
  removeOne: (name) => `Remove: ${name}`,
  removed: 'The template is gone.',
  earlier: 'Earlier needs of your team',
  noEarlier: 'Your team has not put a need yet.',
  need: 'Need',
  when: 'Put on',
  state: 'State',
  copy: 'Copy',
  copyOf: (need) => `Copy: ${need}`,
  action: 'Do',
};

export const words: Record<Lang, typeof nl> = { nl, en };
