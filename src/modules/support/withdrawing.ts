import { sql } from 'kysely';
import { audit } from '../../platform/audit/audit.ts';
import type { Work } from '../../platform/work.ts';
import { groupPlan, isAhead } from '../groups/index.ts';
import { move } from './handling.ts';
import { withdrawnBecause } from './mail-words.ts';
import { tellWithdrawn } from './mails.ts';
import { supportRequest } from './queries.ts';
import { OPEN, type SupportKind, type SupportRequest, type WithdrawReason } from './request.ts';
import { addStep } from './steps.ts';

/** Requests for a room, of its owner or to find one. */
export const roomKinds: readonly SupportKind[] = ['room', 'room-search'];

/**
 * Takes the requests of a group until the transaction ends. Before the waiting list of its offer, its rooms and its requests: an answer, a
 * change of room and a cancellation at the same moment then wait for each other in one direction.
 */
export async function lockRequestsOf(work: Work, groupId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`support ${groupId}`}, 0))`.execute(work.tx);
}

/** Does something for a group, unless it does not go on by now: null. Holds off a cancellation at the same moment. */
export async function whileAhead<T>(work: Work, groupId: string, doIt: () => Promise<T>): Promise<T | null> {
  await lockRequestsOf(work, groupId);
  const plan = await groupPlan(work, groupId);
  return plan && isAhead(plan.state) ? doIt() : null;
}

/** What somebody asked is not needed any more; who handles it is told. False when it is closed. Audits 'support.withdraw'. */
export async function withdrawRequest(work: Work, request: SupportRequest, reason?: WithdrawReason): Promise<boolean> {
  if (!(await move(work, request.id, { state: 'withdrawn', closed_at: work.now }))) return false;
  await addStep(work, request.id, { what: 'withdrawn', note: reason ? withdrawnBecause.nl[reason] : '' });
  await audit(work, { action: 'support.withdraw', subjectKind: 'support-request', subjectId: request.id });
  await tellWithdrawn(work, request, reason);
  return true;
}

/**
 * Takes back what is open for a group: of some kinds, or everything. The caller holds `lockRequestsOf`. Who asked and who handles it are told.
 * Returns how many. Audits 'support.withdraw'.
 */
export async function withdrawOfGroup(
  work: Work,
  groupId: string,
  reason: WithdrawReason,
  kinds: readonly SupportKind[] | null = null,
): Promise<number> {
  let open = work.tx.selectFrom('support_requests').select('id').where('group_id', '=', groupId).where('state', 'in', OPEN);
  if (kinds) open = open.where('kind', 'in', kinds);
  let withdrawn = 0;
  for (const { id } of await open.orderBy('id').execute()) {
    const request = await supportRequest(work, id);
    if (request && (await withdrawRequest(work, request, reason))) withdrawn += 1;
  }
  return withdrawn;
}
