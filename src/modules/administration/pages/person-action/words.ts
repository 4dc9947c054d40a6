import type { Lang } from '../../../../platform/i18n/lang.ts';

export type Action = 'suspend' | 'resume' | 'sessions' | 'factors';

interface ActionWords {
  title: (name: string) => string;
  lead: string;
  yes: string;
  done: string;
}

interface Words extends Record<Action, ActionWords> {
  no: string;
  lastAdmin: string;
}

export const words: Record<Lang, Words> = {
  nl: {
    no: 'Nee, ga terug',
    lastAdmin: 'Dit is de laatste regiobeheerder zonder einddatum. Maak eerst iemand anders regiobeheerder.',
    suspend: {
      title: (name) => `Sluit het account van ${name} af?`,
      lead: 'De persoon is dan meteen overal uitgelogd en kan niet meer inloggen. De rollen blijven staan. Je kunt het account later weer openen.',
      yes: 'Sluit het account af',
      done: 'Het account is afgesloten.',
    },
    resume: {
      title: (name) => `Open het account van ${name} weer?`,
      lead: 'De persoon kan dan weer inloggen, met de rollen van nu.',
      yes: 'Open het account weer',
      done: 'Het account is weer open.',
    },
    sessions: {
      title: (name) => `Log ${name} overal uit?`,
      lead: 'Alle apparaten worden uitgelogd. De persoon kan daarna gewoon weer inloggen.',
      yes: 'Log overal uit',
      done: 'De persoon is overal uitgelogd.',
    },
    factors: {
      title: (name) => `Haal de tweede stap van ${name} weg?`,
      lead: 'Doe dit alleen als je zeker weet wie het vraagt, bijvoorbeeld na een kwijte telefoon. De app, de herstelcodes, de passkeys en de koppelingen met organisaties gaan weg. De persoon wordt overal uitgelogd en krijgt een mail.',
      yes: 'Haal de tweede stap weg',
      done: 'De tweede stap is weg. De persoon krijgt een mail.',
    },
  },
  en: {
    no: 'No, go back',
    lastAdmin: 'This is the last region administrator without a last day. First make somebody else region administrator.',
    suspend: {
      title: (name) => `Close the account of ${name}?`,
      lead: 'The person is then signed out everywhere at once and cannot sign in any more. The roles stay. You can open the account again later.',
      yes: 'Close the account',
      done: 'The account is closed.',
    },
    resume: {
      title: (name) => `Open the account of ${name} again?`,
      lead: 'The person can then sign in again, with the roles of now.',
      yes: 'Open the account again',
      done: 'The account is open again.',
    },
    sessions: {
      title: (name) => `Sign ${name} out everywhere?`,
      lead: 'All devices are signed out. After that the person can sign in again as usual.',
      yes: 'Sign out everywhere',
      done: 'The person is signed out everywhere.',
    },
    factors: {
      title: (name) => `Remove the second step of ${name}?`,
      lead: 'Do this only when you are sure who asks, for example after a lost phone. The app, the recovery codes, the passkeys and the links with organisations go. The person is signed out everywhere and gets a mail.',
      yes: 'Remove the second step',
      done: 'The second step is gone. The person gets a mail.',
    },
  },
};
