import { audit } from '../../platform/audit/audit.ts';
import { hashToken, newToken } from '../../platform/crypto/tokens.ts';
import { withBack } from '../../platform/http/own-path.ts';
import type { Lang } from '../../platform/i18n/lang.ts';
import { addressWorks } from '../../platform/mail/addresses.ts';
import type { Reading, Work } from '../../platform/work.ts';
import { addressees } from '../people/index.ts';
import { entrantByEmail } from './entrance.ts';
import { sendLinkMail } from './mails.ts';
import { LINK, MAILS_AN_HOUR } from './terms.ts';

export interface LinkRequest {
  email: string;
  lang: Lang;
  /** Own path to go to after signing in. */
  back?: string | undefined;
}

/**
 * Mails a link to whoever has this address and may come in; nobody else notices anything. Earlier links stay right, so that asking for
 * another's address locks nobody out. At most five mails an hour, silently. Audits 'sign-in-link.ask'.
 */
export async function sendLink(work: Work, { email, lang, back }: LinkRequest): Promise<void> {
  const person = await entrantByEmail(work, email);
  if (!person) return;
  await work.tx.selectFrom('persons').select('id').where('id', '=', person.personId).forNoKeyUpdate().execute();
  const recent = await work.tx
    .selectFrom('sign_in_links')
    .select('token_hash')
    .where('person_id', '=', person.personId)
    .where('created_at', '>', work.now.subtract({ hours: 1 }))
    .execute();
  if (recent.length >= MAILS_AN_HOUR) return;
  const { token, hash } = newToken();
  await work.tx
    .insertInto('sign_in_links')
    .values({
      ...{ token_hash: hash, region_id: work.region.id, person_id: person.personId },
      ...{ created_at: work.now, expires_at: work.now.add(LINK) },
    })
    .execute();
  await sendLinkMail(work, { ...person, lang }, withBack(`/inloggen/link/${token}`, back));
  await audit(work, { action: 'sign-in-link.ask', subjectKind: 'person', subjectId: person.personId });
}

/** Name of whom this link lets in, so that nobody comes in as somebody else by accident; undefined when the link does nothing any more. */
export async function nameOnLink(reading: Reading, token: string): Promise<string | undefined> {
  const row = await reading.tx
    .selectFrom('sign_in_links as l')
    .innerJoin('persons as p', 'p.id', 'l.person_id')
    .select('p.name')
    .where('l.token_hash', '=', hashToken(token))
    .where('l.used_at', 'is', null)
    .where('l.expires_at', '>', reading.now)
    .where('p.active', '=', true)
    .executeTakeFirst();
  return row?.name;
}

/** Uses a link, once, also when it is sent twice at the same moment. Returns whom it lets in. */
export async function useLink(work: Work, token: string): Promise<string | undefined> {
  const used = await work.tx
    .updateTable('sign_in_links')
    .set({ used_at: work.now })
    .where('token_hash', '=', hashToken(token))
    .where('used_at', 'is', null)
    .where('expires_at', '>', work.now)
    .returning('person_id')
    .executeTakeFirst();
  if (!used) return undefined;
  const [person] = await addressees(work, [used.person_id]);
  if (person) await addressWorks(work, person.email);
  return used.person_id;
}
