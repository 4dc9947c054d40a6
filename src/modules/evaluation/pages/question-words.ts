import type { Lang } from '../../../platform/i18n/lang.ts';
import type { Question } from '../questions.ts';

interface QuestionWords {
  mark: string;
  asked: Record<Question, string>;
  /** For who chooses what is asked. */
  short: Record<Question, string>;
  five: [string, string, string, string, string];
  agree: [string, string, string, string, string];
  recommend: { yes: string; maybe: string; no: string };
}

/** The questions as families read them, with their answers from low to high. */
export const questionWords: Record<Lang, QuestionWords> = {
  nl: {
    mark: 'Welk cijfer geeft u deze groep?',
    asked: {
      learned: 'Ik heb er veel geleerd.',
      useful: 'Ik kan er thuis iets mee.',
      trainer: 'De trainer begreep ons.',
      practical: 'Dag, tijd en plaats pasten goed.',
      recommend: 'Zou u deze groep aanraden aan een ander gezin?',
      open: 'Wat heeft u geleerd, of wat kan beter?',
    },
    short: {
      learned: 'Geleerd',
      useful: 'Iets mee kunnen',
      trainer: 'De trainer',
      practical: 'Dag, tijd en plaats',
      recommend: 'Aanraden',
      open: 'Open vraag',
    },
    five: ['Slecht', 'Matig', 'Gewoon', 'Goed', 'Heel goed'],
    agree: ['Helemaal niet mee eens', 'Niet mee eens', 'Niet eens, niet oneens', 'Mee eens', 'Helemaal mee eens'],
    recommend: { yes: 'Ja', maybe: 'Misschien', no: 'Nee' },
  },
  en: {
    mark: 'Which mark do you give this group?',
    asked: {
      learned: 'I learned a lot.',
      useful: 'I can use it at home.',
      trainer: 'The trainer understood us.',
      practical: 'Day, time and place suited us.',
      recommend: 'Would you recommend this group to another family?',
      open: 'What did you learn, or what could be better?',
    },
    short: {
      learned: 'Learned',
      useful: 'Useful',
      trainer: 'The trainer',
      practical: 'Day, time and place',
      recommend: 'Recommend',
      open: 'Open question',
    },
    five: ['Bad', 'Poor', 'Ordinary', 'Good', 'Very good'],
    agree: ['Disagree strongly', 'Disagree', 'Neither', 'Agree', 'Agree strongly'],
    recommend: { yes: 'Yes', maybe: 'Maybe', no: 'No' },
  },
};

const youngNl = {
  ...questionWords.nl,
  mark: 'Welk cijfer geef je deze groep?',
  asked: {
    ...questionWords.nl.asked,
    useful: 'Ik kan er iets mee.',
    recommend: 'Zou je deze groep aanraden aan een ander?',
    open: 'Wat heb je geleerd, of wat kan beter?',
  },
};

const youngEn = {
  ...questionWords.en,
  asked: {
    ...questionWords.en.asked,
    useful: 'I can use it.',
    recommend: 'Would you recommend this group to somebody else?',
  },
};

/** The questions as young people read them who came themselves, or as families do. */
export const questionWordsFor = (lang: Lang, young: boolean): QuestionWords =>
  (young ? { nl: youngNl, en: youngEn } : questionWords)[lang];
