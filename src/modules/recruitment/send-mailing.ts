import { sql } from 'kysely';
import { audit } from '../../platform/audit/audit.ts';
import { newToken } from '../../platform/crypto/tokens.ts';
import { sendMail } from '../../platform/mail/outbox.ts';
import type { Work } from '../../platform/work.ts';
import { sessionsOf } from '../groups/index.ts';
import { findingPlaceMail } from './mail-words.ts';
import { fittingPlaces } from './mailing.ts';
import { recruitmentOf } from './material.ts';
import { saidOf } from './papers/content.ts';

export interface Mailing {
  groupId: string;
  /** Those that were chosen; who does not fit (any more) is left out. */
  organisationIds: readonly string[];
  maxKm: number;
}

/**
 * Writes the chosen finding places about a group: each at most once per group, and not more than the region allows in thirty days. One after the
 * other for the whole region, so that two groups at the same moment do not both count the same place as free. Audits 'recruitment.mail'. Returns
 * how many were written; null when there is nothing to recruit for.
 */
export async function sendMailing(work: Work, { groupId, organisationIds, maxKm }: Mailing): Promise<number | null> {
  await sql`select pg_advisory_xact_lock(hashtextextended('recruitment mail ' || ${work.region.id}, 0))`.execute(work.tx);
  const found = await recruitmentOf(work, groupId);
  if (!found?.recruits || !found.code) return null;
  const chosen = new Set(organisationIds);
  const places = (await fittingPlaces(work, found.group, maxKm)).filter((place) => !place.no && chosen.has(place.id));
  const said = saidOf(found.group, await sessionsOf(work, groupId), work.region, 'nl');
  const addresses = new Set<string>();
  for (const { id, email } of places) {
    const { token, hash } = newToken();
    await work.tx
      .insertInto('recruitment_mails')
      .values({
        group_id: groupId,
        organisation_id: id,
        region_id: work.region.id,
        token_hash: hash,
        sent_by: work.actor.personId,
        sent_at: work.now,
      })
      .execute();
    // Two places with one address get one mail.
    const to = (email ?? '').toLowerCase();
    if (addresses.has(to)) continue;
    addresses.add(to);
    await sendMail(work, findingPlaceMail({ to, said, code: found.code, token, publicUrl: work.services.publicUrl }));
  }
  if (places.length > 0)
    await audit(work, {
      action: 'recruitment.mail',
      subjectKind: 'group',
      subjectId: groupId,
      detail: { organisations: places.length },
    });
  return places.length;
}
