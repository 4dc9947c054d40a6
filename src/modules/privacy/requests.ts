import { z } from 'zod';
import { audit } from '../../platform/audit/audit.ts';
import { localDate } from '../../platform/clock/clock.ts';
import { blindIndex } from '../../platform/crypto/keys.ts';
import { seal, unseal } from '../../platform/crypto/seal.ts';
import type { Reading, Work } from '../../platform/work.ts';

export const requestKinds = ['access', 'erasure', 'objection', 'correction'] as const;
export type RequestKind = (typeof requestKinds)[number];
export const outcomes = ['granted', 'partly', 'refused', 'withdrawn'] as const;
export type Outcome = (typeof outcomes)[number];

const Asked = z.object({ email: z.string(), note: z.string() });

export interface NewRequest {
  kind: RequestKind;
  channel: 'account' | 'link' | 'officer';
  personId?: string | null;
  /** Left out for what is handled at once: then no address is kept. */
  email?: string;
  note?: string;
}

/** Writes in the register what somebody asks about their data; to be handled within a month (GDPR, article 12). Audits 'privacy.ask'. */
export async function openRequest(work: Work, input: NewRequest): Promise<string> {
  const { keys } = work.services;
  const { email } = input;
  const { id } = await work.tx
    .insertInto('privacy_requests')
    .values({
      region_id: work.region.id,
      kind: input.kind,
      channel: input.channel,
      person_id: input.personId ?? null,
      sealed: email ? seal(keys, { email, note: input.note ?? '' }) : null,
      address_index: email ? blindIndex(keys, email) : null,
      received_at: work.now,
      due_on: localDate(work.now).add({ months: 1 }),
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  await audit(work, {
    action: 'privacy.ask',
    subjectKind: 'request',
    subjectId: id,
    detail: { kind: input.kind, channel: input.channel },
  });
  return id;
}

/** Notes how a request ended. False when it had ended already. Audits 'privacy.handle'. */
export async function handleRequest(work: Work, id: string, outcome: Outcome): Promise<boolean> {
  const handled = await work.tx
    .updateTable('privacy_requests')
    .set({ handled_at: work.now, handled_by: work.actor.personId, outcome })
    .where('id', '=', id)
    .where('handled_at', 'is', null)
    .returning('id')
    .executeTakeFirst();
  if (!handled) return false;
  await audit(work, { action: 'privacy.handle', subjectKind: 'request', subjectId: id, detail: { outcome } });
  return true;
}

export interface RequestRow {
  id: string;
  kind: RequestKind;
  channel: 'account' | 'link' | 'officer';
  receivedAt: Temporal.Instant;
  dueOn: Temporal.PlainDate;
  handledAt: Temporal.Instant | null;
  outcome: Outcome | null;
}

export interface Request extends RequestRow {
  /** Null when it was never kept, or is gone a year after the request was handled. */
  email: string | null;
  note: string;
}

function rows({ tx }: Reading | Work) {
  return tx
    .selectFrom('privacy_requests')
    .select(['id', 'kind', 'channel', 'received_at as receivedAt', 'due_on as dueOn', 'handled_at as handledAt', 'outcome']);
}

/** The register: open ones first by their last day, then the newest handled ones. */
export async function requestRegister(reading: Reading, limit: number): Promise<{ open: RequestRow[]; handled: RequestRow[] }> {
  const open = await rows(reading).where('handled_at', 'is', null).orderBy('due_on').orderBy('id').limit(limit).execute();
  const handled = await rows(reading)
    .where('handled_at', 'is not', null)
    .orderBy('handled_at', 'desc')
    .orderBy('id')
    .limit(limit)
    .execute();
  return { open, handled };
}

/** One request with its address; undefined outside the region. */
export async function requestById(reading: Reading | Work, id: string): Promise<Request | undefined> {
  const row = await rows(reading).select('sealed').where('id', '=', id).executeTakeFirst();
  if (!row) return undefined;
  const { sealed, ...rest } = row;
  const asked = sealed ? Asked.parse(unseal(reading.services.keys, sealed)) : null;
  return { ...rest, email: asked?.email ?? null, note: asked?.note ?? '' };
}
