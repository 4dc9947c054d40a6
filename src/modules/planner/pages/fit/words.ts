import type { Lang } from '../../../../platform/i18n/lang.ts';

const nl = {
  title: 'Wat past bij je vraag',
  back: 'Nieuwe groepsvraag',
  chooseFirst: 'Kies een thema, een leeftijd en een gemeente. Dan zie je hier plekken, andere teams en trainingen die passen.',
  now: 'Dit past nu al',
  together: 'Samen met andere teams',
};

const en: typeof nl = {
  title: 'What fits your need',
  back: 'New group need',
  chooseFirst: 'Choose a theme, an age and a municipality. Then you see places, other teams and trainings that fit.',
  now: 'This fits already',
  together: 'Together with other teams',
};

export const words: Record<Lang, typeof nl> = { nl, en };
