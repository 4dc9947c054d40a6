import { localPath } from '../../platform/i18n/lang.ts';
import { sendMail } from '../../platform/mail/outbox.ts';
import type { Work } from '../../platform/work.ts';
import { addressees } from '../people/index.ts';
import { mailWords } from './mail-kinds.ts';
import { offerPaths } from './paths.ts';

interface Decision {
  /** Who made the change. */
  personId: string;
  offerId: string;
  title: string;
  /** Why it was sent back; null when it was approved. */
  reason: string | null;
}

/** Tells who made a change what was decided. */
export async function tellDecided(work: Work, { personId, offerId, title, reason }: Decision): Promise<void> {
  for (const { name, email, lang } of await addressees(work, [personId])) {
    const words = mailWords[lang];
    const { subject, text, button } = reason === null ? words.approved(title) : words.returned(title, reason);
    const path = reason === null ? offerPaths.one(offerId) : offerPaths.edit(offerId);
    const gist = [...text, `${work.services.publicUrl}${localPath(path, lang)}`].join('\n\n');
    const letter = { kind: 'offer-decided', personId, to: email, lang, subject, button, gist };
    await sendMail(work, { ...letter, text: `${words.dear(name)}\n\n${gist}` });
  }
}
