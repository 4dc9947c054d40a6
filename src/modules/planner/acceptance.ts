import { audit } from '../../platform/audit/audit.ts';
import { localDate } from '../../platform/clock/clock.ts';
import { announce } from '../../platform/live/live.ts';
import type { Work } from '../../platform/work.ts';
import { type PlanningOffer, planningOffer } from '../catalogue/index.ts';
import { agesOn, markServed } from '../demand/index.ts';
import { planGroup } from '../groups/index.ts';
import { setting } from '../regions/index.ts';
import { reserveForTeam } from '../registrations/index.ts';
import { overtakeCounters } from './counter-moves.ts';
import { tellAccepted } from './mails.ts';
import { activeTrainers, type DemandAnswer, type ProposalView, remaining } from './proposal.ts';

export type Accepted = { ok: true; groupId: string } | { ok: false; reason: 'room' | 'trainer' | 'places' };

/** All have accepted: the proposal becomes a group, in this one transaction. Locked by the caller, who undoes all of it when it is refused. */
export async function planAccepted(work: Work, proposal: ProposalView): Promise<Accepted> {
  const planned = await plan(work, proposal);
  if (!planned.ok) return planned;
  const { groupId } = planned;
  await audit(work, { action: 'proposal.accept', subjectKind: 'proposal', subjectId: proposal.id, detail: { group: groupId } });
  await announce(work, 'proposals');
  await tellAccepted(work, proposal, groupId);
  return planned;
}

async function plan(work: Work, proposal: ProposalView): Promise<Accepted> {
  const demands = remaining(proposal);
  const offer = await planningOffer(work, proposal.offerId);
  const [first] = proposal.sessions;
  if (!first) throw new RangeError('a proposal without sessions');
  const planned = await planGroup(work, {
    offerId: proposal.offerId,
    organisationId: proposal.organisationId,
    roomId: proposal.roomId,
    title: proposal.offerTitle,
    language: proposal.language,
    capacity: proposal.capacity,
    minSize: proposal.minSize,
    ...groupAges(offer, [...demands, ...(proposal.waiting ? [proposal.waiting] : [])], localDate(first.startsAt)),
    contributionCents: proposal.contributionCents,
    // The waiting list is invited to groups for families; it goes before who registers anew (rule 3).
    openedTo: proposal.waiting ? 'parents' : 'teams',
    sessions: proposal.sessions,
    trainerIds: activeTrainers(proposal.trainers).map((trainer) => trainer.trainerId),
    fromProposal: proposal.id,
  });
  if (!planned.ok) return { ok: false, reason: planned.conflict };
  const { groupId } = planned;
  const giveBackBefore = first.startsAt.subtract({ hours: 24 * (await setting(work, 'reservation.give-back-days')) });
  for (const { id, organisationId, places } of demands) {
    const reserved = await reserveForTeam(work, {
      groupId,
      demandId: id,
      organisationId: organisationId || null,
      places,
      giveBackBefore,
    });
    if (!reserved) return { ok: false, reason: 'places' };
  }
  const served = await markServed(
    work,
    demands.map((demand) => demand.id),
  );
  if (!served) throw new Error(`proposal ${proposal.id} has a demand that is not proposed`);
  await work.tx
    .updateTable('proposals')
    .set({ state: 'accepted', group_id: groupId, changed_at: work.now })
    .where('id', '=', proposal.id)
    .execute();
  await overtakeCounters(work, proposal.id);
  return { ok: true, groupId };
}

/**
 * The ages of the group: those of the offer, and where these are wider than one group may be, a stretch of that width around
 * the middle of the demands on the first day (rule 5).
 */
export function groupAges(
  offer: Pick<PlanningOffer, 'ageMin' | 'ageMax' | 'ageSpan'> | undefined,
  demands: readonly Pick<DemandAnswer, 'ageMin' | 'ageMax' | 'statedOn'>[],
  first: Temporal.PlainDate,
): { ageMin: number; ageMax: number } {
  const grown = demands.map((demand) => agesOn(demand, first));
  const low = Math.min(...grown.map((ages) => ages.ageMin));
  const high = Math.max(...grown.map((ages) => ages.ageMax));
  if (!offer) return { ageMin: low, ageMax: high };
  if (offer.ageMax - offer.ageMin <= offer.ageSpan) return { ageMin: offer.ageMin, ageMax: offer.ageMax };
  const wished = Math.round((low + high - offer.ageSpan) / 2);
  const ageMin = Math.min(Math.max(wished, offer.ageMin), offer.ageMax - offer.ageSpan);
  return { ageMin, ageMax: ageMin + offer.ageSpan };
}
