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
