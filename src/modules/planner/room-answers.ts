import type { Work } from '../../platform/work.ts';
import { rooms } from '../facilities/index.ts';
import { answerRoomRequest, type RoomAnswer, type RoomRequest, roomRequest } from '../support/index.ts';
import { tellRoom } from './change-mails.ts';
import { type Followed, follow } from './following.ts';
import { mayAnswerRoom } from './policy.ts';
import { waitsForAnswers } from './proposal.ts';
import { proposalById } from './queries.ts';
import { allOrNothing, lockProposal } from './steps.ts';

export type RoomAnswered = Followed | { ok: false; reason: 'unknown' | 'not-open' | 'alternative' };

/** Who manages the location says whether a group can meet there; facility support may say it for them. Audits 'support.answer'. */
export function answerRoom(work: Work, requestId: string, given: RoomAnswer): Promise<RoomAnswered> {
  return allOrNothing(work, () => answered(work, requestId, given));
}

async function answered(work: Work, requestId: string, given: RoomAnswer): Promise<RoomAnswered> {
  const asked = await roomRequest(work, requestId);
  if (!asked?.proposalId || !mayAnswerRoom(work.actor, asked)) return { ok: false, reason: 'unknown' };
  // The proposal first, as everywhere: an answer, a new version and the end of the term come one after the other.
  await lockProposal(work, asked.proposalId);
  const proposal = await proposalById(work, asked.proposalId);
  if (!proposal || !waitsForAnswers(proposal, work.now)) return { ok: false, reason: 'not-open' };
  if (given.alternativeRoomId && !(await isOfOwner(work, asked, given.alternativeRoomId)))
    return { ok: false, reason: 'alternative' };
  if (!(await answerRoomRequest(work, requestId, given))) return { ok: false, reason: 'not-open' };
  if (given.state === 'taken') return { ok: true, outcome: 'waiting' };
  await tellRoom(work, proposal, given.state === 'done');
  return follow(work, proposal.id);
}

/** Another room that the same owner manages. */
async function isOfOwner(work: Work, asked: RoomRequest, roomId: string): Promise<boolean> {
  return (await rooms(work)).some(
    (room) => room.id === roomId && room.id !== asked.roomId && room.ownerId === asked.organisationId,
  );
}
