import { clockTime, longDate } from '../../platform/i18n/format.ts';
import type { Lang } from '../../platform/i18n/lang.ts';
import { localPath } from '../../platform/i18n/lang.ts';
import { sendMail } from '../../platform/mail/outbox.ts';
import type { Work } from '../../platform/work.ts';
import type { Entrant } from './entrance.ts';
import { type FactorName, mailWords } from './words.ts';

type To = Pick<Entrant, 'personId' | 'name' | 'email' | 'lang'>;

/** The mail with the page that lets somebody in. */
export async function sendLinkMail(work: Work, to: To, path: string): Promise<void> {
  const { subject, text, after } = mailWords[to.lang].link;
  await send(work, to, 'sign-in-link', subject, [...text, address(work, path, to.lang), after]);
}

/** Tells somebody what changed in how they sign in, so that they notice when it was somebody else. */
export async function tellFactor(work: Work, to: To, what: 'added' | 'removed', factor: FactorName): Promise<void> {
  await tell(work, to, `sign-in-factor-${what}`, mailWords[to.lang][what](factor));
}

export async function tellRecoveryCode(work: Work, to: To, left: number): Promise<void> {
  await tell(work, to, 'sign-in-recovery', mailWords[to.lang].recovery(left));
}

export async function tellNewDevice(work: Work, to: To, device: string): Promise<void> {
  const when = `${longDate(work.now, to.lang)}, ${clockTime(work.now, to.lang)}`;
  await tell(work, to, 'sign-in-device', mailWords[to.lang].device(device, when));
}

function tell(work: Work, to: To, kind: string, { subject, text }: { subject: string; text: string[] }): Promise<void> {
  return send(work, to, kind, subject, [...text, address(work, '/mijn/beveiliging', to.lang)]);
}

function send(work: Work, to: To, kind: string, subject: string, text: string[]): Promise<void> {
  const { dear, bye } = mailWords[to.lang];
  const { personId, email, lang } = to;
  return sendMail(work, { kind, personId, to: email, lang, subject, text: [dear(to.name), ...text, bye].join('\n\n') });
}

const address = (work: Work, path: string, lang: Lang) => `${work.services.publicUrl}${localPath(path, lang)}`;
