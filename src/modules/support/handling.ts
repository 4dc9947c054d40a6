import { audit } from '../../platform/audit/audit.ts';
import type { Work } from '../../platform/work.ts';
import { tellHandedOver, tellQuestion, tellWaiting } from './mails.ts';
import { supportRequest } from './queries.ts';
import { type AskerTurn, isOpen, OPEN, type SupportRequest } from './request.ts';
import { addStep } from './steps.ts';

export type Given = { ok: true } | { ok: false; reason: 'closed' } | { ok: false; reason: 'taken'; by: string };

/**
 * Somebody handles it from now on: the actor takes it up, again after waiting, or hands it over. Refused when it is closed, or when somebody
 * else took it since it was seen (`takenBy` of the request). Audits 'support.take'.
 */
export async function giveTo(work: Work, request: SupportRequest, personId: string): Promise<Given> {
  const moved = await work.tx
    .updateTable('support_requests')
    .set({ state: 'taken', taken_by: personId, waiting_for: '', asker_turn: null, changed_at: work.now })
    .where('id', '=', request.id)
    .where('state', 'in', OPEN)
    .where((where) => where.or([where('taken_by', 'is not distinct from', request.takenBy), where('taken_by', '=', personId)]))
    .executeTakeFirst();
  if (moved.numUpdatedRows === 0n) return refusedTo(work, request.id);
  const own = personId === work.actor.personId;
  await addStep(work, request.id, own ? { what: 'taken' } : { what: 'handed-over', personId });
  await audit(work, { action: 'support.take', subjectKind: 'support-request', subjectId: request.id });
  if (!own) await tellHandedOver(work, request, personId);
  return { ok: true };
}

async function refusedTo(work: Work, id: string): Promise<Given> {
  const now = await supportRequest(work, id);
  if (!now || !isOpen(now.state)) return { ok: false, reason: 'closed' };
  return { ok: false, reason: 'taken', by: now.takenByName ?? '' };
}

/** It waits for somebody else; who asked is told. False when it is closed. Audits 'support.wait'. */
export async function waitFor(work: Work, request: SupportRequest, waitingFor: string): Promise<boolean> {
  if (!(await wait(work, request, { waiting_for: waitingFor }))) return false;
  await addStep(work, request.id, { what: 'waiting', note: waitingFor });
  await tellWaiting(work, request, waitingFor);
  return true;
}

const LONGEST_IN_LIST = 120;

/** Who asked must say more first: it waits until they reply (`reply`). False when it is closed. Audits 'support.wait'. */
export async function askBack(work: Work, request: SupportRequest, question: string): Promise<boolean> {
  const inList = question.length > LONGEST_IN_LIST ? `${question.slice(0, LONGEST_IN_LIST - 1)}…` : question;
  if (!(await wait(work, request, { waiting_for: inList, asker_turn: 'asked' }))) return false;
  await addStep(work, request.id, { what: 'asked-back', note: question });
  await tellQuestion(work, request, question);
  return true;
}

async function wait(work: Work, request: SupportRequest, to: Pick<Columns, 'waiting_for' | 'asker_turn'>): Promise<boolean> {
  const moved = await move(work, request.id, { ...to, state: 'waiting', taken_by: request.takenBy ?? work.actor.personId });
  if (moved) await audit(work, { action: 'support.wait', subjectKind: 'support-request', subjectId: request.id });
  return moved;
}

/** Writes something down beside it. Audits 'support.note'. */
export async function addNote(work: Work, request: SupportRequest, note: string): Promise<void> {
  await addStep(work, request.id, { what: 'note', note });
  await audit(work, { action: 'support.note', subjectKind: 'support-request', subjectId: request.id });
}

interface Columns {
  state: SupportRequest['state'];
  taken_by?: string | null;
  waiting_for?: string;
  asker_turn?: AskerTurn | null;
  answer?: string;
  alternative_room_id?: string | null;
  effort_minutes?: number | null;
  effort_kind?: string | null;
  closed_at?: Temporal.Instant;
}

/** Changes an open request; false when it is open no longer. A question to who asked is over, unless it is asked now. */
export async function move(work: Work, id: string, to: Columns): Promise<boolean> {
  const moved = await work.tx
    .updateTable('support_requests')
    .set({ asker_turn: null, ...to, changed_at: work.now })
    .where('id', '=', id)
    .where('state', 'in', OPEN)
    .executeTakeFirst();
  return moved.numUpdatedRows > 0n;
}
