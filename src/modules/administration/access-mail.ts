import { localPath } from '../../platform/i18n/lang.ts';
import { sendMail } from '../../platform/mail/outbox.ts';
import type { Work } from '../../platform/work.ts';
import { addressees } from '../people/index.ts';

const words = {
  nl: {
    subject: 'Je tweede stap bij het inloggen is weggehaald',
    dear: (name: string) => `Beste ${name},`,
    text: [
      'Een beheerder van de regio heeft je tweede stap weggehaald, bijvoorbeeld omdat je telefoon kwijt is. Je bent overal uitgelogd.',
      'Vroeg je hier niet om? Bel dan meteen je beheerder. Log anders in en stel een nieuwe tweede stap in:',
    ],
    button: 'Stel een tweede stap in',
    bye: 'Met vriendelijke groet,\nOpgroeiplein',
  },
  en: {
    subject: 'Your second step for signing in was removed',
    dear: (name: string) => `Dear ${name},`,
    text: [
      'An administrator of the region removed your second step, for example because your phone is lost. You are signed out everywhere.',
      'Did you not ask for this? Then call your administrator at once. Otherwise sign in and set up a new second step:',
    ],
    button: 'Set up a second step',
    bye: 'Kind regards,\nOpgroeiplein',
  },
};

/** Tells a person that an administrator took their second factors away. */
export async function tellReset(work: Work, personId: string): Promise<void> {
  const [person] = await addressees(work, [personId]);
  if (!person) return;
  const { lang, name, email } = person;
  const t = words[lang];
  const link = `${work.services.publicUrl}${localPath('/mijn/beveiliging', lang)}`;
  const text = [t.dear(name), ...t.text, link, t.bye].join('\n\n');
  await sendMail(work, { kind: 'access-reset', personId, to: email, lang, subject: t.subject, text, button: t.button });
}
