import { z } from 'zod';
import { seal, unseal } from '../../platform/crypto/seal.ts';
import { hashToken, newToken } from '../../platform/crypto/tokens.ts';
import type { Reading, Work } from '../../platform/work.ts';
import { relations } from './contact.ts';

const HOURS = 24;

const Draft = z.object({
  children: z.array(z.object({ name: z.string(), birthDate: z.string() })).min(1),
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
  await work.tx.deleteFrom('registration_drafts').where('token_hash', '=', hashToken(token)).execute();
}
