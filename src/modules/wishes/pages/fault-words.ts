import type { Lang } from '../../../platform/i18n/lang.ts';
import { YOUNGEST } from '../wish.ts';

const nl = {
  place: 'Deze plaats kennen we niet in deze regio. Vul vier cijfers van uw postcode in, of de naam van uw gemeente.',
  youngest: `Vanaf ${YOUNGEST} jaar kun je zelf vragen. Ben je jonger? Vraag het samen met een ouder.`,
  languages: 'Kies minstens één taal uit de lijst.',
  theme: 'Kies een onderwerp uit de lijst.',
  email: 'Vul een mailadres in, of kies voor een code.',
};

const en: typeof nl = {
  place: 'We do not know this place in this region. Fill in the four digits of your postcode, or the name of your municipality.',
  youngest: `From ${YOUNGEST} years on you can ask yourself. Are you younger? Ask together with a parent.`,
  languages: 'Choose at least one language from the list.',
  theme: 'Choose a subject from the list.',
  email: 'Fill in a mail address, or choose a code.',
};

export const faultWords: Record<Lang, typeof nl> = { nl, en };
