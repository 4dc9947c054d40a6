import { newToken } from '../../platform/crypto/tokens.ts';
import { type Lang, localPath } from '../../platform/i18n/lang.ts';
import type { Work } from '../../platform/work.ts';

const DAYS_AFTER_LAST_SESSION = 30;

/** Until when a link in a mail opens its registration. */
export function linkExpiry(group: { endsAt: Temporal.Instant }): Temporal.Instant {
  return group.endsAt.add({ hours: DAYS_AFTER_LAST_SESSION * 24 });
}

/** Path of a family's own registration. */
export function registrationPath(token: string, lang: Lang, part = ''): string {
  return localPath(`/aanmelding/${token}${part}`, lang);
}

export function linkTo(work: Work, token: string, lang: Lang): string {
  return `${work.services.publicUrl}${registrationPath(token, lang)}`;
}

/** A new link for the next mail about a registration; of older ones only the hash is known (rule 19). */
export async function newLink(
  work: Work,
  registrationId: string,
  group: { endsAt: Temporal.Instant },
  lang: Lang,
): Promise<string> {
  const { token, hash } = newToken();
  await work.tx
    .insertInto('registration_tokens')
    .values({ token_hash: hash, region_id: work.region.id, registration_id: registrationId, expires_at: linkExpiry(group) })
    .execute();
  return linkTo(work, token, lang);
}
