import type { Lang } from '../../../../platform/i18n/lang.ts';

const nl = {
  enterTitle: 'Bekijk uw wens',
  enterLead: 'Vul de code in die u kreeg toen u uw wens verstuurde.',
  code: 'Uw code',
  codeHint: 'Bijvoorbeeld 4F7K-0WQ2-9MZC-3HTB. Hoofdletters en streepjes maken niet uit.',
  open: 'Open mijn wens',
  unknown:
    'Bij deze code vinden we geen wens. Kijk de code na. Is de wens ingetrokken of lang geleden afgelopen, dan is hij weg.',
  lost: 'Code kwijt? Dan kunnen wij uw wens niet terugvinden. Stuur gerust een nieuwe.',
  again: 'Vertel opnieuw wat u zoekt',
  keepTitle: 'Bewaar deze code',
  keepLead:
    'Uw wens telt nu mee. Met deze code bekijkt, wijzigt of verwijdert u hem. Schrijf de code op of maak er een foto van.',
  yourCode: 'Uw code',
  once: 'We tonen de code alleen nu. Zonder code kunt u niet meer bij uw wens.',
  kept: 'Ik heb de code bewaard',
  keptNotice: 'Mooi. Dit is uw wens.',
};

const en: typeof nl = {
  enterTitle: 'See your wish',
  enterLead: 'Fill in the code that you got when you sent your wish.',
  code: 'Your code',
  codeHint: 'For example 4F7K-0WQ2-9MZC-3HTB. Capitals and dashes do not matter.',
  open: 'Open my wish',
  unknown: 'We find no wish with this code. Check the code. When the wish was withdrawn or ended long ago, it is gone.',
  lost: 'Lost the code? Then we cannot find your wish. Feel free to send a new one.',
  again: 'Tell us again what you look for',
  keepTitle: 'Keep this code',
  keepLead: 'Your wish counts now. With this code you see, change or remove it. Write the code down or take a photo of it.',
  yourCode: 'Your code',
  once: 'We show the code only now. Without it you cannot reach your wish any more.',
  kept: 'I have kept the code',
  keptNotice: 'Good. This is your wish.',
};

export const words: Record<Lang, typeof nl> = { nl, en };
