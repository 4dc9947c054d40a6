import { audit } from '../../platform/audit/audit.ts';
import type { Work } from '../../platform/work.ts';
import { tellHandedOver, tellWaiting } from './mails.ts';
import { OPEN, type SupportRequest } from './request.ts';
import { addStep } from './steps.ts';

/** Somebody handles it from now on: the actor takes it, or hands it over. False when it is closed. Audits 'support.take'. */
export async function giveTo(work: Work, request: SupportRequest, personId: string): Promise<boolean> {
  const moved = await move(work, request.id, { state: request.state === 'new' ? 'taken' : request.state, taken_by: personId });
  if (!moved) return false;
  const own = personId === work.actor.personId;
  await addStep(work, request.id, own ? { what: 'taken' } : { what: 'handed-over', personId });
  await audit(work, { action: 'support.take', subjectKind: 'support-request', subjectId: request.id });
  if (!own) await tellHandedOver(work, request, personId);
  return true;
}

/** It waits for somebody else; who asked is told. False when it is closed. Audits 'support.wait'. */
export async function waitFor(work: Work, request: SupportRequest, waitingFor: string): Promise<boolean> {
  const moved = await move(work, request.id, {
    state: 'waiting',
    waiting_for: waitingFor,
    taken_by: request.takenBy ?? work.actor.personId,
  });
  if (!moved) return false;
  await addStep(work, request.id, { what: 'waiting', note: waitingFor });
  await audit(work, { action: 'support.wait', subjectKind: 'support-request', subjectId: request.id });
  await tellWaiting(work, request, waitingFor);
  return true;
}

/** Writes something down beside it. Audits 'support.note'. */
export async function addNote(work: Work, request: SupportRequest, note: string): Promise<void> {
  await addStep(work, request.id, { what: 'note', note });
  await audit(work, { action: 'support.note', subjectKind: 'support-request', subjectId: request.id });
}

/** Who asked does not need it any more. False when it is closed. Audits 'support.withdraw'. */
export async function withdrawRequest(work: Work, request: SupportRequest): Promise<boolean> {
  if (!(await move(work, request.id, { state: 'withdrawn', closed_at: work.now }))) return false;
  await addStep(work, request.id, { what: 'withdrawn' });
  await audit(work, { action: 'support.withdraw', subjectKind: 'support-request', subjectId: request.id });
  return true;
}

interface Columns {
  state: SupportRequest['state'];
  taken_by?: string | null;
  waiting_for?: string;
  answer?: string;
  alternative_room_id?: string | null;
  effort_minutes?: number | null;
  effort_kind?: string | null;
  closed_at?: Temporal.Instant;
}

/** Changes an open request; false when it is open no longer. */
export async function move(work: Work, id: string, to: Columns): Promise<boolean> {
  const moved = await work.tx
    .updateTable('support_requests')
    .set({ ...to, changed_at: work.now })
    .where('id', '=', id)
    .where('state', 'in', OPEN)
    .executeTakeFirst();
  return moved.numUpdatedRows > 0n;
}
