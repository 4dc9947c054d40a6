import { z } from 'zod';
import { audit } from '../../platform/audit/audit.ts';
import { seal, unseal } from '../../platform/crypto/seal.ts';
import { hashToken, newToken } from '../../platform/crypto/tokens.ts';
import type { Lang } from '../../platform/i18n/lang.ts';
import { sendMail } from '../../platform/mail/outbox.ts';
import type { Reading, Work } from '../../platform/work.ts';
import { linkWords } from './mail-words.ts';
import { linkPath } from './paths.ts';

const HOURS = 1;
const Proved = z.object({ email: z.string() });

/**
 * Sends a link to an address, with which its owner sees and removes everything of that address. The link in an older mail is not enough:
 * it may have been passed on. Audits 'privacy.link'.
 */
export async function sendDataLink(work: Work, email: string, lang: Lang): Promise<void> {
  const { token, hash } = newToken();
  await work.tx
    .insertInto('privacy_links')
    .values({
      token_hash: hash,
      region_id: work.region.id,
      sealed: seal(work.services.keys, { email }),
      expires_at: work.now.add({ hours: HOURS }),
    })
    .execute();
  const { subject, button, text } = linkWords[lang];
  const link = `${work.services.publicUrl}${linkPath(token, lang)}`;
  await sendMail(work, { kind: 'privacy-link', to: email, lang, subject, text: [...text, link].join('\n\n'), button });
  await audit(work, { action: 'privacy.link', subjectKind: 'request', subjectId: null });
}

/** The address that a link shows to be somebody's; undefined when it is over or unknown. */
export async function addressOfLink(reading: Reading | Work, secret: string): Promise<string | undefined> {
  const row = await reading.tx
    .selectFrom('privacy_links')
    .select('sealed')
    .where('token_hash', '=', hashToken(secret))
    .where('expires_at', '>', reading.now)
    .executeTakeFirst();
  return row && Proved.parse(unseal(reading.services.keys, row.sealed)).email;
}

/** Ends a link that was used for the last time. */
export async function dropLink(work: Work, secret: string): Promise<void> {
  await work.tx.deleteFrom('privacy_links').where('token_hash', '=', hashToken(secret)).execute();
}
