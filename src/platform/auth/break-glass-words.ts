import type { Lang } from '../i18n/lang.ts';

interface Words {
  subject: string;
  button: string;
  text: { dear: (name: string) => string; what: string };
}

/** What a privacy officer is told at once. */
export const glassWords: Record<Lang, Words> = {
  nl: {
    subject: 'Noodtoegang gebruikt: beoordeel het',
    button: 'Bekijk de noodtoegang',
    text: {
      dear: (name) => `Beste ${name},`,
      what: 'Iemand opende zojuist een dossier met noodtoegang. Dat kan vier uur. Kijk wie het was en waarom, en geef je oordeel.',
    },
  },
  en: {
    subject: 'Emergency access used: please review',
    button: 'See the emergency access',
    text: {
      dear: (name) => `Dear ${name},`,
      what: 'Somebody has just opened a record by emergency access. It lasts four hours. See who it was and why, and give your verdict.',
    },
  },
};
