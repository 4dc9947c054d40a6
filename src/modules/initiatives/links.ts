import { newToken } from '../../platform/crypto/tokens.ts';
import { type Lang, localPath } from '../../platform/i18n/lang.ts';
import type { Work } from '../../platform/work.ts';

export const paths = {
  list: '/initiatieven',
  add: '/initiatieven/nieuw',
  wanted: '/initiatieven/gevraagd',
  one: (slug: string) => `/initiatieven/${slug}`,
  own: (token: string, part = '') => `/initiatieven/eigen/${token}${part}`,
  reply: (token: string) => `/initiatieven/reactie/${token}`,
  mine: '/mijn/initiatieven',
  queue: '/werk/beheer/initiatieven',
  review: (id: string, part = '') => `/werk/beheer/initiatieven/${id}${part}`,
  help: (demandId: string) => `/werk/groepsvragen/${demandId}/hulp`,
};

/** Words in addresses that no initiative can have as its own. */
export const reserved = ['nieuw', 'gevraagd', 'eigen', 'reactie'];

const DAYS = 365;

/** A new own link (rule 19): only its hash is kept. One in a mail proves the address, one on the screen does not. */
export async function newLink(work: Work, initiativeId: string, byMail: boolean): Promise<string> {
  const { token, hash } = newToken();
  await work.tx
    .insertInto('initiative_tokens')
    .values({
      token_hash: hash,
      region_id: work.region.id,
      initiative_id: initiativeId,
      by_mail: byMail,
      expires_at: work.now.add({ hours: 24 * (byMail ? DAYS : 1) }),
    })
    .execute();
  return token;
}

export function address(work: Work, path: string, lang: Lang): string {
  return `${work.services.publicUrl}${localPath(path, lang)}`;
}
