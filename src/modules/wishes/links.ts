import { hashToken, newToken } from '../../platform/crypto/tokens.ts';
import type { Lang } from '../../platform/i18n/lang.ts';
import type { Reading, Work } from '../../platform/work.ts';
import { address, paths } from './paths.ts';

const MAIL_DAYS = 365;
const CODE_HOURS = 2;

/** A new link to the page of a wish (rule 19): only its hash is kept. One in a mail proves the address. */
export async function newLink(work: Work, wishId: string, byMail: boolean): Promise<string> {
  const { token, hash } = newToken();
  await keepToken(work, wishId, hash, byMail);
  return token;
}

/** The same for a secret that exists already: that of the form. */
export async function keepToken(work: Work, wishId: string, tokenHash: Buffer, byMail: boolean): Promise<void> {
  await work.tx
    .insertInto('wish_tokens')
    .values({
      token_hash: tokenHash,
      region_id: work.region.id,
      wish_id: wishId,
      by_mail: byMail,
      expires_at: work.now.add({ hours: byMail ? 24 * MAIL_DAYS : CODE_HOURS }),
    })
    .execute();
}

/** A whole address for a mail. */
export async function mailLink(work: Work, wishId: string, lang: Lang): Promise<string> {
  return address(work, paths.own(await newLink(work, wishId, true)), lang);
}

export interface Found {
  wishId: string;
  /** The link came by mail: who has it reads that address. */
  byMail: boolean;
}

/** The wish behind a link, or undefined: unknown, over, of another region. */
export async function wishBehind(reading: Reading, token: string): Promise<Found | undefined> {
  const row = await reading.tx
    .selectFrom('wish_tokens')
    .select(['wish_id as wishId', 'by_mail as byMail'])
    .where('token_hash', '=', hashToken(token))
    .where('expires_at', '>', reading.now)
    .executeTakeFirst();
  return row;
}

/**
 * The same for a change: it holds the wish's row until the end, so that what its owner does at the same moment in two windows comes one
 * after the other. Undefined when it was withdrawn meanwhile. Always before any row of a proposal or demand.
 */
export async function lockWish(work: Work, token: string): Promise<Found | undefined> {
  const found = await wishBehind(work, token);
  const row =
    found && (await work.tx.selectFrom('wishes').select('id').where('id', '=', found.wishId).forUpdate().executeTakeFirst());
  return row && found;
}
