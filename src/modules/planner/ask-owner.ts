import type { Work } from '../../platform/work.ts';
import { askForRoom } from '../support/index.ts';
import { tellOwner } from './change-mails.ts';
import { asksOwner, type ProposalView } from './proposal.ts';

/** Asks the owner of a room that is not the organisation's own; other rooms follow availability (domain.md, States). */
export async function askOwner(work: Work, proposal: ProposalView): Promise<void> {
  const { id, roomId, ownerId, lapsesAt } = proposal;
  if (!asksOwner(proposal) || !ownerId || !lapsesAt) return;
  const askedBy = work.actor.personId ?? proposal.createdBy;
  const requestId = await askForRoom(work, { roomId, organisationId: ownerId, proposalId: id, askedBy, wantedBefore: lapsesAt });
  await tellOwner(work, proposal, { requestId, ownerId });
}
