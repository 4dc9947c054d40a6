import type { Lang } from '../../platform/i18n/lang.ts';
import type { MailKind } from '../../platform/mail/kinds.ts';

interface Letter {
  subject: string;
  text: string[];
}

/** What the mails about signing in say; the link or the address of a page comes between the texts and the end. */
export interface MailWords {
  dear: (name: string) => string;
  bye: string;
  link: Letter & { after: string };
  added: (factor: FactorName) => Letter;
  removed: (factor: FactorName) => Letter;
  recovery: (left: number) => Letter;
  device: (device: string, when: string) => Letter;
}

/** What can be added to or removed from an account. */
export type FactorName = 'app' | 'passkey' | 'codes';

const factors: Record<Lang, Record<FactorName, string>> = {
  nl: { app: 'een app met codes', passkey: 'een passkey', codes: 'een lijst met herstelcodes' },
  en: { app: 'An app with codes', passkey: 'A passkey', codes: 'A list of recovery codes' },
};
const notYou = {
  nl: 'Was u dit niet zelf? Log dan meteen in, sluit de andere sessies en bel uw beheerder. Op deze pagina ziet u alles bij elkaar:',
  en: 'Was this not you? Then sign in at once, end the other sessions and call your administrator. This page shows everything together:',
};

const nl: MailWords = {
  dear: (name) => `Beste ${name},`,
  bye: 'Met vriendelijke groet,\nOpgroeiplein',
  link: {
    subject: 'Uw link om in te loggen bij Opgroeiplein',
    text: ['U wilt inloggen bij Opgroeiplein. Open deze pagina en druk op de knop:'],
    after:
      'De link werkt 20 minuten en één keer. Geef hem aan niemand. Heeft u hier niet om gevraagd? Dan hoeft u niets te doen: zonder deze mail komt niemand binnen.',
  },
  added: (factor) => ({
    subject: `Er is ${factors.nl[factor]} toegevoegd`,
    text: [`Bij uw account van Opgroeiplein is ${factors.nl[factor]} toegevoegd. Uw andere sessies zijn gesloten.`, notYou.nl],
  }),
  removed: (factor) => ({
    subject: `Er is ${factors.nl[factor]} verwijderd`,
    text: [`Van uw account van Opgroeiplein is ${factors.nl[factor]} verwijderd. Uw andere sessies zijn gesloten.`, notYou.nl],
  }),
  recovery: (left) => ({
    subject: 'Er is een herstelcode gebruikt',
    text: [`Iemand logde in met een van uw herstelcodes. U heeft er nog ${left} over.`, notYou.nl],
  }),
  device: (device, when) => ({
    subject: 'Er is ingelogd op een nieuw apparaat',
    text: [
      `Er is op uw account van Opgroeiplein ingelogd met ${device || 'een apparaat dat we niet kennen'}, op ${when}.`,
      notYou.nl,
    ],
  }),
};

const en: MailWords = {
  dear: (name) => `Dear ${name},`,
  bye: 'Kind regards,\nOpgroeiplein',
  link: {
    subject: 'Your link to sign in to Opgroeiplein',
    text: ['You want to sign in to Opgroeiplein. Open this page and press the button:'],
    after:
      'The link works for 20 minutes and once. Give it to nobody. Did you not ask for this? Then you need to do nothing: without this mail nobody gets in.',
  },
  added: (factor) => ({
    subject: `${factors.en[factor]} was added`,
    text: [`${factors.en[factor]} was added to your Opgroeiplein account. Your other sessions have ended.`, notYou.en],
  }),
  removed: (factor) => ({
    subject: `${factors.en[factor]} was removed`,
    text: [`${factors.en[factor]} was removed from your Opgroeiplein account. Your other sessions have ended.`, notYou.en],
  }),
  recovery: (left) => ({
    subject: 'A recovery code was used',
    text: [`Somebody signed in with one of your recovery codes. You have ${left} left.`, notYou.en],
  }),
  device: (device, when) => ({
    subject: 'Somebody signed in on a new device',
    text: [
      `Somebody signed in to your Opgroeiplein account with ${device || 'a device that we do not know'}, on ${when}.`,
      notYou.en,
    ],
  }),
};

export const mailWords: Record<Lang, MailWords> = { nl, en };

/** The kinds of mail of this module. */
export const mailKinds: MailKind[] = [
  { kind: 'sign-in-link', label: { nl: 'Link om in te loggen', en: 'Link to sign in' }, asked: true },
  { kind: 'sign-in-factor-added', label: { nl: 'Tweede bewijs toegevoegd', en: 'Second proof added' } },
  { kind: 'sign-in-factor-removed', label: { nl: 'Tweede bewijs verwijderd', en: 'Second proof removed' } },
  { kind: 'sign-in-recovery', label: { nl: 'Herstelcode gebruikt', en: 'Recovery code used' } },
  { kind: 'sign-in-device', label: { nl: 'Ingelogd op een nieuw apparaat', en: 'Signed in on a new device' } },
];
