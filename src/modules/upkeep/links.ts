import { audit } from '../../platform/audit/audit.ts';
import { hashToken, newToken } from '../../platform/crypto/tokens.ts';
import { type Lang, localPath } from '../../platform/i18n/lang.ts';
import type { Reading, Work } from '../../platform/work.ts';
import type { Owner } from './owner.ts';
import { termsOf } from './terms.ts';

/** Path of the page behind a link. */
export function upkeepPath(token: string, lang: Lang, part = ''): string {
  return localPath(`/bijhouden/${token}${part}`, lang);
}

export interface MadeLink {
  id: string;
  token: string;
  expiresAt: Temporal.Instant;
}

/** A new link by which an owner looks after its entries without an account (rule 19). Audits 'upkeep-link.add'. */
export async function makeLink(work: Work, owner: Owner): Promise<MadeLink> {
  const { token, hash } = newToken();
  const { link } = await termsOf(work);
  const expiresAt = work.now.add({ hours: 24 * link });
  const { id } = await work.tx
    .insertInto('upkeep_links')
    .values({
      region_id: work.region.id,
      token_hash: hash,
      organisation_id: owner.organisationId,
      person_id: owner.personId,
      made_by: work.actor.personId,
      made_at: work.now,
      expires_at: expiresAt,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  await audit(work, {
    action: 'upkeep-link.add',
    subjectKind: 'upkeep-link',
    subjectId: id,
    detail: { organisation: owner.organisationId, person: owner.personId },
  });
  return { id, token, expiresAt };
}

export interface OpenLink extends Owner {
  id: string;
  expiresAt: Temporal.Instant;
  /** When something was done through it last. */
  usedAt: Temporal.Instant | null;
  /** Name of the organisation; null for a trainer's own and the region's. */
  organisation: string | null;
}

/** The link behind a secret that works; undefined when it is unknown or over. */
export function linkBehind(reading: Reading, token: string): Promise<OpenLink | undefined> {
  return openLinkQuery(reading).where('k.token_hash', '=', hashToken(token)).executeTakeFirst();
}

export interface OverLink extends Owner {
  id: string;
  revoked: boolean;
}

/** A link that worked once; its owner may have a new one, at the address that we know. Undefined when it works, or never did. */
export async function overLink(reading: Reading, token: string): Promise<OverLink | undefined> {
  const row = await reading.tx
    .selectFrom('upkeep_links')
    .select(['id', 'organisation_id as organisationId', 'person_id as personId', 'revoked_at as revokedAt'])
    .where('token_hash', '=', hashToken(token))
    .where((where) => where.or([where('revoked_at', 'is not', null), where('expires_at', '<=', reading.now)]))
    .executeTakeFirst();
  if (!row) return undefined;
  const { revokedAt, ...link } = row;
  return { ...link, revoked: revokedAt !== null };
}

export interface ListedLink extends OpenLink {
  madeAt: Temporal.Instant;
  /** Made by somebody; false: went with a warning. */
  byHand: boolean;
}

/** Links that work now, the newest first. Of a trainer's link only that it is one. */
export async function openLinks(reading: Reading, most: number): Promise<ListedLink[]> {
  const rows = await openLinkQuery(reading)
    .select(['k.made_at as madeAt', 'k.made_by as madeBy'])
    .orderBy('k.made_at', 'desc')
    .orderBy('k.id', 'desc')
    .limit(most)
    .execute();
  return rows.map(({ madeBy, ...row }) => ({ ...row, byHand: madeBy !== null }));
}

function openLinkQuery(reading: Reading) {
  return reading.tx
    .selectFrom('upkeep_links as k')
    .leftJoin('organisations as o', 'o.id', 'k.organisation_id')
    .select(['k.id', 'k.organisation_id as organisationId', 'k.person_id as personId', 'k.expires_at as expiresAt'])
    .select(['o.name as organisation', 'k.used_at as usedAt'])
    .where('k.revoked_at', 'is', null)
    .where('k.expires_at', '>', reading.now);
}

/** Ends a link at once. Returns false when it was over already. Audits 'upkeep-link.revoke'. */
export async function revokeLink(work: Work, id: string): Promise<boolean> {
  const revoked = await work.tx
    .updateTable('upkeep_links')
    .set({ revoked_at: work.now })
    .where('id', '=', id)
    .where('revoked_at', 'is', null)
    .executeTakeFirst();
  if (revoked.numUpdatedRows === 0n) return false;
  await audit(work, { action: 'upkeep-link.revoke', subjectKind: 'upkeep-link', subjectId: id });
  return true;
}

/** Notes that somebody did something through a link. */
export async function noteUse(work: Work, linkId: string): Promise<void> {
  await work.tx.updateTable('upkeep_links').set({ used_at: work.now }).where('id', '=', linkId).execute();
}
