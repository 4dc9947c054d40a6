import type { Insertable } from 'kysely';
import { audit } from '../../platform/audit/audit.ts';
import type { DB } from '../../platform/db/types.ts';
import { announce } from '../../platform/live/live.ts';
import type { Work } from '../../platform/work.ts';
import type { SupportStep } from './request.ts';

/** Adds to the history of a request, and tells open screens. */
export async function addStep(
  work: Work,
  requestId: string,
  step: { what: SupportStep; note?: string; personId?: string },
): Promise<void> {
  await work.tx
    .insertInto('support_events')
    .values({
      region_id: work.region.id,
      request_id: requestId,
      at: work.now,
      by: work.actor.personId,
      what: step.what,
      person_id: step.personId ?? null,
      note: step.note ?? '',
    })
    .execute();
  await announce(work, 'support');
}

type Asked = Omit<Insertable<DB['support_requests']>, 'id' | 'region_id' | 'created_at' | 'changed_at'>;

/** Puts a new request in the queue, with the first line of its history. Audits 'support.ask'. */
export async function enqueue(work: Work, request: Asked): Promise<string> {
  const { id } = await work.tx
    .insertInto('support_requests')
    .values({ ...request, region_id: work.region.id, created_at: work.now, changed_at: work.now })
    .returning('id')
    .executeTakeFirstOrThrow();
  await addStep(work, id, { what: 'asked' });
  await audit(work, { action: 'support.ask', subjectKind: 'support-request', subjectId: id, detail: { kind: request.kind } });
  return id;
}
