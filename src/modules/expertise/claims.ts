import { audit } from '../../platform/audit/audit.ts';
import { localDate } from '../../platform/clock/clock.ts';
import type { Reading, Work } from '../../platform/work.ts';
import { tellClaimAnswer } from './mails.ts';
import { addQualification } from './trainers.ts';

export interface NewClaim {
  trainerId: string;
  interventionId: string;
  validUntil: Temporal.PlainDate;
  proofNumber: string;
  obtainedOn: Temporal.PlainDate | null;
}

export type Claimed = { ok: true } | { ok: false; reason: 'past' | 'waiting' | 'intervention' | 'obtained' };

/** Says to be qualified. It does not count before somebody who plans has seen the proof. */
export async function claimQualification(work: Work, input: NewClaim): Promise<Claimed> {
  const today = localDate(work.now);
  if (Temporal.PlainDate.compare(input.validUntil, today) < 0) return { ok: false, reason: 'past' };
  if (input.obtainedOn && Temporal.PlainDate.compare(input.obtainedOn, today) > 0) return { ok: false, reason: 'obtained' };
  const method = await work.tx.selectFrom('interventions').select('id').where('id', '=', input.interventionId).executeTakeFirst();
  if (!method) return { ok: false, reason: 'intervention' };
  const added = await work.tx
    .insertInto('qualification_claims')
    .values({
      region_id: work.region.id,
      trainer_id: input.trainerId,
      intervention_id: input.interventionId,
      valid_until: input.validUntil,
      proof_number: input.proofNumber,
      obtained_on: input.obtainedOn,
      claimed_at: work.now,
    })
    .onConflict((conflict) => conflict.columns(['trainer_id', 'intervention_id']).where('state', '=', 'waiting').doNothing())
    .returning('id')
    .executeTakeFirst();
  if (!added) return { ok: false, reason: 'waiting' };
  await audit(work, { action: 'qualification.claim', subjectKind: 'trainer', subjectId: input.trainerId });
  return { ok: true };
}

/** Confirms a claim: from now on it counts. False when it was answered already. */
export async function confirmClaim(work: Work, id: string): Promise<boolean> {
  const claim = await decide(work, id, { state: 'confirmed' });
  if (!claim) return false;
  await addQualification(work, {
    trainerId: claim.trainer_id,
    interventionId: claim.intervention_id,
    validUntil: claim.valid_until,
    proofNumber: claim.proof_number,
    obtainedOn: claim.obtained_on,
  });
  await tellClaimAnswer(work, {
    trainerId: claim.trainer_id,
    interventionId: claim.intervention_id,
    confirmed: true,
    reason: '',
  });
  return true;
}

/** Refuses a claim with a reason that its trainer reads. False when it was answered already. */
export async function refuseClaim(work: Work, id: string, reason: string): Promise<boolean> {
  const claim = await decide(work, id, { state: 'refused', reason });
  if (!claim) return false;
  await audit(work, { action: 'qualification.refuse', subjectKind: 'trainer', subjectId: claim.trainer_id });
  await tellClaimAnswer(work, { trainerId: claim.trainer_id, interventionId: claim.intervention_id, confirmed: false, reason });
  return true;
}

function decide(work: Work, id: string, answer: { state: 'confirmed' } | { state: 'refused'; reason: string }) {
  return work.tx
    .updateTable('qualification_claims')
    .set({ ...answer, decided_by: work.actor.personId, decided_at: work.now })
    .where('id', '=', id)
    .where('state', '=', 'waiting')
    .returningAll()
    .executeTakeFirst();
}

export interface ClaimView {
  id: string;
  trainerId: string;
  trainerName: string;
  interventionName: string;
  validUntil: Temporal.PlainDate;
  proofNumber: string;
  obtainedOn: Temporal.PlainDate | null;
  state: 'waiting' | 'confirmed' | 'refused';
  reason: string | null;
  claimedAt: Temporal.Instant;
}

/** Claims that wait for an answer, the oldest first; or all of one trainer, the newest first. */
export async function claims(reading: Reading, of: { trainerId: string } | 'waiting'): Promise<ClaimView[]> {
  const query = reading.tx
    .selectFrom('qualification_claims as c')
    .innerJoin('trainers as t', 't.id', 'c.trainer_id')
    .innerJoin('persons as p', 'p.id', 't.person_id')
    .innerJoin('interventions as i', 'i.id', 'c.intervention_id')
    .select(['c.id', 't.id as trainerId', 'p.name as trainerName', 'i.name as interventionName', 'c.valid_until as validUntil'])
    .select(['c.proof_number as proofNumber', 'c.obtained_on as obtainedOn', 'c.state', 'c.reason', 'c.claimed_at as claimedAt']);
  return of === 'waiting'
    ? query.where('c.state', '=', 'waiting').orderBy('c.claimed_at').execute()
    : query.where('c.trainer_id', '=', of.trainerId).orderBy('c.claimed_at', 'desc').execute();
}
