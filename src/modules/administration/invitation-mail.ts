import { clockTime, longDate } from '../../platform/i18n/format.ts';
import { sendMail } from '../../platform/mail/outbox.ts';
import type { Work } from '../../platform/work.ts';
import type { Invitation } from './invitation.ts';
import { acceptPath } from './paths.ts';
import { rolesAt } from './role-words.ts';

const words = {
  nl: {
    subject: (region: string) => `Je bent uitgenodigd voor Opgroeiplein ${region}`,
    dear: (name: string) => `Beste ${name},`,
    by: (who: string, region: string) => `${who} nodigt je uit voor Opgroeiplein ${region}.`,
    nobody: (region: string) => `Je bent uitgenodigd voor Opgroeiplein ${region}.`,
    role: (roles: string) => `Je rol: ${roles}.`,
    open: (until: string) => `Open deze pagina voor ${until} en druk op de knop. De link werkt één keer.`,
    unknown: 'Verwacht je deze mail niet? Dan hoef je niets te doen. Na een week vervalt de uitnodiging.',
    button: 'Bekijk de uitnodiging',
    bye: 'Met vriendelijke groet,\nOpgroeiplein',
  },
  en: {
    subject: (region: string) => `You are invited to Opgroeiplein ${region}`,
    dear: (name: string) => `Dear ${name},`,
    by: (who: string, region: string) => `${who} invites you to Opgroeiplein ${region}.`,
    nobody: (region: string) => `You are invited to Opgroeiplein ${region}.`,
    role: (roles: string) => `Your role: ${roles}.`,
    open: (until: string) => `Open this page before ${until} and press the button. The link works once.`,
    unknown: 'Did you not expect this mail? Then you need not do anything. The invitation lapses after a week.',
    button: 'Look at the invitation',
    bye: 'Kind regards,\nOpgroeiplein',
  },
};

/** The mail with the link, in the language that the administrator chose. */
export async function sendInvitation(work: Work, invitation: Invitation, token: string): Promise<void> {
  const { name, email, lang } = invitation.invited;
  const t = words[lang];
  const region = work.region.name;
  const until = `${longDate(invitation.expiresAt, lang)}, ${clockTime(invitation.expiresAt, lang)}`;
  const text = [
    t.dear(name),
    invitation.invitedBy ? t.by(invitation.invitedBy, region) : t.nobody(region),
    t.role(rolesAt(invitation, lang)),
    t.open(until),
    `${work.services.publicUrl}${acceptPath(token, lang)}`,
    t.unknown,
    t.bye,
  ].join('\n\n');
  await sendMail(work, { kind: 'invitation', to: email, lang, subject: t.subject(region), text, button: t.button });
}
