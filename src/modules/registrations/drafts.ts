import { sql } from 'kysely';
import { z } from 'zod';
import { seal, unseal } from '../../platform/crypto/seal.ts';
import { hashToken, newToken } from '../../platform/crypto/tokens.ts';
import { AHEAD } from '../../platform/db/client.ts';
import type { Lang } from '../../platform/i18n/lang.ts';
import type { Reading, Work } from '../../platform/work.ts';
import { relations } from './contact.ts';
import { registerPath } from './paths.ts';
import { reachedBy } from './reached-by.ts';
import { Answers } from './rules/answers.ts';

const HOURS = 24;

const Draft = z.object({
  children: z.array(z.object({ name: z.string(), birthDate: z.string() })),
  contact: z
    .object({
      name: z.string(),
      email: z.string(),
      phone: z.string(),
      relation: z.enum(relations),
      remarks: z.string(),
      otherGroups: z.boolean(),
      maxKm: z.number(),
      postcode: z.string(),
    })
    .nullable(),
  /** What the family said to the conditions and questions of the offer. */
  terms: Answers.optional(),
  /** By which recruitment the family came, as the address said of its first step. */
  via: z.enum(reachedBy).optional(),
  /** Nameless places that this family fills: those of its wish. */
  reservation: z.uuid().optional(),
});
/** What a family typed so far, kept sealed for a day. */
export type Draft = z.infer<typeof Draft>;

/** Keeps what was typed in the first step. Returns the secret for the address of the next pages. */
export async function startDraft(work: Work, groupId: string, draft: Draft): Promise<string> {
  const { token, hash } = newToken();
  const expiresAt = work.now.add({ hours: HOURS });
  await work.tx
    .insertInto('registration_drafts')
    .values({
      token_hash: hash,
      region_id: work.region.id,
      group_id: groupId,
      sealed: seal(work.services.keys, Draft.parse(draft)),
      expires_at: expiresAt,
    })
    .execute();
  return token;
}

/**
 * The family of a wish begins to fill the places that were reserved for it. Returns where it goes on, or null when there is nothing left to
 * fill or the group has begun. Who may is checked by the caller.
 */
export async function startReserved(work: Work, demandId: string, lang: Lang): Promise<string | null> {
  const place = await work.tx
    .selectFrom('team_reservations as t')
    .innerJoin('groups as g', 'g.id', 't.group_id')
    .select(['t.id', 'g.id as groupId', 'g.slug'])
    .where('t.demand_id', '=', demandId)
    .where('t.organisation_id', 'is', null)
    .where('t.places', '>', 0)
    .where('g.state', 'in', ['planned', 'confirmed'])
    .where('g.starts_at', '>', work.now)
    .executeTakeFirst();
  if (!place) return null;
  const draft = await startDraft(work, place.groupId, { children: [], contact: null, reservation: place.id });
  return registerPath(place.slug, lang, draft, 'kinderen');
}

/** The draft of this group, or undefined when it is sent, old or of another group. */
export async function findDraft(reading: Reading, token: string, groupId: string): Promise<Draft | undefined> {
  const row = await reading.tx
    .selectFrom('registration_drafts')
    .select('sealed')
    .where('token_hash', '=', hashToken(token))
    .where('group_id', '=', groupId)
    .where('expires_at', '>', reading.now)
    .executeTakeFirst();
  return row && Draft.parse(unseal(reading.services.keys, row.sealed));
}

/** The draft of the group at this public address, with that group. Undefined as in `findDraft`. */
export async function findDraftAt(
  reading: Reading,
  token: string,
  slug: string,
): Promise<{ groupId: string; draft: Draft } | undefined> {
  const row = await reading.tx
    .selectFrom('registration_drafts as d')
    .innerJoin('groups as g', 'g.id', 'd.group_id')
    .select(['d.sealed', 'd.group_id'])
    .where('d.token_hash', '=', hashToken(token))
    .where('g.slug', '=', slug)
    .where('d.expires_at', '>', reading.now)
    .executeTakeFirst();
  return row && { groupId: row.group_id, draft: Draft.parse(unseal(reading.services.keys, row.sealed)) };
}

/** Keeps a later step. */
export async function saveDraft(work: Work, token: string, draft: Draft): Promise<void> {
  await work.tx
    .updateTable('registration_drafts')
    .set({ sealed: seal(work.services.keys, Draft.parse(draft)) })
    .where('token_hash', '=', hashToken(token))
    .execute();
}

/** A sent draft goes at once; a second sending finds the registration by the same secret. */
export async function dropDraft(work: Work, token: string): Promise<void> {
  await work.tx.deleteFrom('registration_drafts').where('token_hash', '=', hashToken(token)).modifyEnd(sql.raw(AHEAD)).execute();
}
