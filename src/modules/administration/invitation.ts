import { sql } from 'kysely';
import { z } from 'zod';
import { blindIndex } from '../../platform/crypto/keys.ts';
import { seal, unseal } from '../../platform/crypto/seal.ts';
import type { Reading, Work } from '../../platform/work.ts';
import { type Role, type RolesForm, roles } from '../people/index.ts';

const Invited = z.object({ name: z.string(), email: z.string(), lang: z.enum(['nl', 'en']) });

/** Who is invited; sealed in the database. */
export type Invited = z.infer<typeof Invited>;

export type InvitationState = 'open' | 'expired' | 'accepted' | 'withdrawn';

export interface Invitation extends RolesForm {
  id: string;
  invited: Invited;
  until: Temporal.PlainDate | undefined;
  organisation: string | null;
  municipality: string | null;
  /** Name of the administrator who invited; null when the program did (the first administrator). */
  invitedBy: string | null;
  sentAt: Temporal.Instant;
  expiresAt: Temporal.Instant;
  state: InvitationState;
}

export const sealInvited = (work: Work, invited: Invited) => ({
  sealed: seal(work.services.keys, invited),
  email_index: blindIndex(work.services.keys, invited.email),
});

/** Invitations with names, of this region; the caller says which. */
export function invitationRows(reading: Reading | Work) {
  return reading.tx
    .selectFrom('invitations as i')
    .leftJoin('organisations as o', 'o.id', 'i.organisation_id')
    .leftJoin('municipalities as g', 'g.id', 'i.municipality_id')
    .leftJoin('persons as p', 'p.id', 'i.invited_by')
    .selectAll('i')
    .select(['o.name as organisation', 'g.name as municipality', 'p.name as inviter']);
}

type Row = Awaited<ReturnType<ReturnType<typeof invitationRows>['execute']>>[number];

/** A row as the program knows it, opened. */
export function toInvitation(reading: Reading | Work, row: Row): Invitation {
  return {
    id: row.id,
    invited: Invited.parse(unseal(reading.services.keys, row.sealed)),
    roles: row.roles.filter((role): role is Role => role in roles),
    organisationId: row.organisation_id ?? undefined,
    municipalityId: row.municipality_id ?? undefined,
    planner: row.planner,
    until: row.roles_until ?? undefined,
    organisation: row.organisation,
    municipality: row.municipality,
    invitedBy: row.inviter,
    sentAt: row.sent_at,
    expiresAt: row.expires_at,
    state: stateOf(row, reading.now),
  };
}

function stateOf(row: Row, now: Temporal.Instant): InvitationState {
  if (row.accepted_at) return 'accepted';
  if (row.withdrawn_at) return 'withdrawn';
  return Temporal.Instant.compare(row.expires_at, now) <= 0 ? 'expired' : 'open';
}

/** Makes others who deal with the same address wait until this transaction is done. */
export async function lockAddress(work: Work, email: string): Promise<void> {
  const key = blindIndex(work.services.keys, email).readBigInt64BE();
  await sql`select pg_advisory_xact_lock(${String(key)}::bigint)`.execute(work.tx);
}
