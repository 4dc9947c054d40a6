import type { Lang } from '../../../../platform/i18n/lang.ts';
import type { Audience } from '../../wish.ts';

interface Words {
  title: string;
  lead: string;
  other: string;
  otherLink: string;
  how: string;
  mail: string;
  mailHint: string;
  code: string;
  codeHint: string;
  email: string;
  emailHint: string;
  privacy: string;
  send: string;
  have: string;
  haveLink: string;
  form: string;
}

const parents: Record<Lang, Words> = {
  nl: {
    title: 'Vertel wat u zoekt',
    lead: 'Is er nog geen groep die past? Wij zoeken mee. Uw wens telt mee als we nieuwe groepen maken. Is er iets voor u, dan hoort u het.',
    other: 'Ben je jong en zoek je iets voor jezelf?',
    otherLink: 'Vertel wat jij zoekt',
    how: 'Hoe hoort u van ons?',
    mail: 'Stuur mij een mail',
    mailHint: 'U bevestigt eerst uw mailadres.',
    code: 'Ik blijf anoniem en bewaar een code',
    codeHint: 'Met de code ziet u zelf of er iets is. Wij kunnen u dan niet bereiken.',
    email: 'Uw mailadres',
    emailHint: 'Alleen nodig als u een mail wilt.',
    privacy:
      'Alleen u en de medewerkers die groepen regelen, lezen uw wens. Anderen zien hooguit dat er nog een kind wacht. U kunt uw wens altijd wijzigen of weghalen.',
    send: 'Verstuur mijn wens',
    have: 'Heeft u al een code?',
    haveLink: 'Bekijk uw wens',
    form: 'Uw wens',
  },
  en: {
    title: 'Tell us what you look for',
    lead: 'Is there no group yet that fits? We look along with you. Your wish counts when we form new groups. When there is something for you, you hear of it.',
    other: 'Are you young and looking for yourself?',
    otherLink: 'Tell us what you look for',
    how: 'How do you hear from us?',
    mail: 'Send me a mail',
    mailHint: 'First you confirm your address.',
    code: 'I stay anonymous and keep a code',
    codeHint: 'With the code you see yourself whether there is something. We cannot reach you then.',
    email: 'Your mail address',
    emailHint: 'Only needed when you want a mail.',
    privacy:
      'Only you and the staff who arrange groups read your wish. Others see at most that one more child waits. You can change or remove your wish at any time.',
    send: 'Send my wish',
    have: 'Do you have a code already?',
    haveLink: 'See your wish',
    form: 'Your wish',
  },
};

const youth: Record<Lang, Words> = {
  nl: {
    ...parents.nl,
    title: 'Vertel wat jij zoekt',
    lead: 'Is er nog geen groep die past? Wij zoeken mee. Je wens telt mee als we nieuwe groepen maken. Is er iets voor je, dan hoor je het.',
    other: 'Zoekt u iets voor uw kind?',
    otherLink: 'Vertel wat u zoekt',
    how: 'Hoe hoor je van ons?',
    mailHint: 'Je bevestigt eerst je mailadres.',
    codeHint: 'Met de code zie je zelf of er iets is. Wij kunnen je dan niet bereiken.',
    email: 'Je mailadres',
    emailHint: 'Alleen nodig als je een mail wilt.',
    privacy:
      'Alleen jij en de medewerkers die groepen regelen, lezen je wens. Je ouders en anderen zien hem niet. Je kunt je wens altijd wijzigen of weghalen.',
    have: 'Heb je al een code?',
    haveLink: 'Bekijk je wens',
    form: 'Je wens',
  },
  en: {
    ...parents.en,
    other: 'Are you looking for your child?',
    privacy:
      'Only you and the staff who arrange groups read your wish. Your parents and others do not see it. You can change or remove your wish at any time.',
  },
};

/** The page to a parent with "u" and to a young person with "je". */
export const words: Record<Audience, Record<Lang, Words>> = { parents, youth };
