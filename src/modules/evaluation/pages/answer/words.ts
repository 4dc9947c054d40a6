import type { Lang } from '../../../../platform/i18n/lang.ts';

const nl = {
  title: 'Wat vond u ervan?',
  lead: (group: string) => `U of uw kind deed mee aan ${group}. Wij horen graag wat u ervan vond.`,
  nameless: 'Wij bewaren uw antwoorden zonder uw naam. De trainer ziet niet wie wat zei.',
  markHint: '1 is heel slecht, 10 is heel goed.',
  openHint: 'Noem geen namen. Schrijf niets over uw gezondheid of die van anderen.',
  skip: 'Past een vraag niet? Sla hem dan over.',
  send: 'Verstuur uw antwoorden',
  until: (date: string) => `U kunt antwoorden tot en met ${date}.`,
  noTitle: 'Liever niet?',
  no: 'Ik wil niet antwoorden',
  noText: 'Dat is goed. U krijgt dan geen herinnering.',
  chooseMark: 'Kies een cijfer.',
  answeredTitle: 'Dank u wel',
  answered: 'Wij hebben uw antwoorden. Hiermee maken we de groepen beter.',
  declinedTitle: 'Dat is goed',
  declined: 'Wij vragen u niet meer naar deze groep.',
  offers: 'Bekijk ander aanbod',
  overTitle: 'Deze link werkt niet meer',
  over: 'De tijd om te antwoorden is voorbij. Wilt u toch iets zeggen? Bel of mail ons gerust.',
};

const en: typeof nl = {
  title: 'What did you think of it?',
  lead: (group) => `You or your child took part in ${group}. We would like to hear what you thought of it.`,
  nameless: 'We keep your answers without your name. The trainer does not see who said what.',
  markHint: '1 is very bad, 10 is very good.',
  openHint: 'Do not name people. Write nothing about your health or that of others.',
  skip: 'Does a question not fit? Leave it out.',
  send: 'Send your answers',
  until: (date) => `You can answer up to ${date}.`,
  noTitle: 'Rather not?',
  no: 'I do not want to answer',
  noText: 'That is fine. You will get no reminder.',
  chooseMark: 'Choose a mark.',
  answeredTitle: 'Thank you',
  answered: 'We have your answers. They help us make the groups better.',
  declinedTitle: 'That is fine',
  declined: 'We will not ask you about this group again.',
  offers: 'See other offers',
  overTitle: 'This link does not work any more',
  over: 'The time to answer is over. Would you still like to say something? Do call or mail us.',
};

/** To young people who came themselves. */
const youngNl: typeof nl = {
  ...nl,
  title: 'Wat vond je ervan?',
  lead: (group) => `Je deed mee aan ${group}. We horen graag wat je ervan vond.`,
  nameless: 'We bewaren je antwoorden zonder je naam. De trainer ziet niet wie wat zei.',
  openHint: 'Noem geen namen. Schrijf niets over je gezondheid of die van anderen.',
  send: 'Verstuur je antwoorden',
  until: (date) => `Je kunt antwoorden tot en met ${date}.`,
  noText: 'Dat is goed. Je krijgt dan geen herinnering.',
  answeredTitle: 'Dank je wel',
  answered: 'We hebben je antwoorden. Hiermee maken we de groepen beter.',
  declined: 'We vragen je niet meer naar deze groep.',
};

const youngEn: typeof nl = { ...en, lead: (group) => `You took part in ${group}. We would like to hear what you thought of it.` };

export const words: Record<Lang, typeof nl> = { nl, en };

/** For who is asked: young people themselves, or families. */
export const wordsFor = (lang: Lang, young: boolean): typeof nl => (young ? { nl: youngNl, en: youngEn } : words)[lang];
