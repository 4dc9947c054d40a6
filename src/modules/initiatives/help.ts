import { audit } from '../../platform/audit/audit.ts';
import { dayPartOf } from '../../platform/i18n/format.ts';
import { announce } from '../../platform/live/live.ts';
import type { Work } from '../../platform/work.ts';
import { demandById } from '../demand/index.ts';
import { choicesFor, propose } from '../planner/index.ts';
import { tellHelpAnswer, tellHelpOffered } from './help-mails.ts';
import { type HelpView, helpById } from './help-queries.ts';

export interface NewHelp {
  demandId: string;
  personId: string;
  organisationId: string;
  groupSize: number;
  firstDay: Temporal.PlainDate | null;
  dayParts: number[];
  remarks: string;
}

export type Offered = { ok: true } | { ok: false; reason: 'closed' | 'twice' };

/** "I can do this", said to an open need. Its team and the planners hear of it. */
export async function offerHelp(work: Work, input: NewHelp): Promise<Offered> {
  const demand = await demandById(work, input.demandId);
  if (demand?.state !== 'open') return { ok: false, reason: 'closed' };
  const added = await work.tx
    .insertInto('help_offers')
    .values({
      region_id: work.region.id,
      demand_id: input.demandId,
      person_id: input.personId,
      organisation_id: input.organisationId,
      group_size: input.groupSize,
      first_day: input.firstDay,
      day_parts: input.dayParts,
      remarks: input.remarks,
      created_at: work.now,
    })
    .onConflict((conflict) => conflict.columns(['demand_id', 'person_id']).where('state', '=', 'offered').doNothing())
    .returning('id')
    .executeTakeFirst();
  if (!added) return { ok: false, reason: 'twice' };
  await audit(work, { action: 'help.offer', subjectKind: 'demand', subjectId: input.demandId });
  await tellHelpOffered(work, added.id);
  await announce(work, 'demand');
  return { ok: true };
}

export type Accepted = { ok: true; proposalId: string | null } | { ok: false };

/**
 * Accepts help. When the helper is a trainer who is qualified and free, and there is an offer, a room and enough participants, it
 * becomes a draft proposal with them in front; else the two get in contact. Refused when it was answered or the need is closed.
 */
export async function acceptHelp(work: Work, input: { id: string; message: string }): Promise<Accepted> {
  const help = await lockOffered(work, input.id);
  const demand = help && (await demandById(work, help.demandId));
  if (!help || demand?.state !== 'open') return { ok: false };
  const proposalId = await draftWith(work, help);
  await work.tx
    .updateTable('help_offers')
    .set({
      state: 'accepted',
      outcome: proposalId ? 'proposal' : 'contact',
      proposal_id: proposalId,
      answered_by: work.actor.personId,
      answered_at: work.now,
    })
    .where('id', '=', help.id)
    .execute();
  const detail = { outcome: proposalId ? 'proposal' : 'contact' };
  await audit(work, { action: 'help.accept', subjectKind: 'demand', subjectId: help.demandId, detail });
  await tellHelpAnswer(work, help.id, { accepted: true, words: input.message });
  await announce(work, 'demand');
  return { ok: true, proposalId };
}

/** Declines help with a reason that the helper reads. False when it was answered. */
export async function declineHelp(work: Work, input: { id: string; reason: string }): Promise<boolean> {
  const help = await lockOffered(work, input.id);
  if (!help) return false;
  await work.tx
    .updateTable('help_offers')
    .set({ state: 'declined', reason: input.reason, answered_by: work.actor.personId, answered_at: work.now })
    .where('id', '=', help.id)
    .execute();
  await audit(work, { action: 'help.decline', subjectKind: 'demand', subjectId: help.demandId });
  await tellHelpAnswer(work, help.id, { accepted: false, words: input.reason });
  await announce(work, 'demand');
  return true;
}

/** Who offered takes it back. False when it was answered or is not theirs. */
export async function withdrawHelp(work: Work, id: string): Promise<boolean> {
  const done = await work.tx
    .updateTable('help_offers')
    .set({ state: 'withdrawn', answered_by: work.actor.personId, answered_at: work.now })
    .where('id', '=', id)
    .where('person_id', '=', work.actor.personId)
    .where('state', '=', 'offered')
    .returning('demand_id')
    .executeTakeFirst();
  if (!done) return false;
  await audit(work, { action: 'help.withdraw', subjectKind: 'demand', subjectId: done.demand_id });
  return true;
}

/** Two who answer at the same moment come after each other. */
async function lockOffered(work: Work, id: string): Promise<HelpView | undefined> {
  const row = await work.tx
    .selectFrom('help_offers')
    .select('id')
    .where('id', '=', id)
    .where('state', '=', 'offered')
    .forUpdate()
    .executeTakeFirst();
  return row && helpById(work, id);
}

/** A draft proposal for the need with the helper as trainer, when everything for it is there. */
async function draftWith(work: Work, help: HelpView): Promise<string | null> {
  const trainer = await work.tx.selectFrom('trainers').select('id').where('person_id', '=', help.personId).executeTakeFirst();
  if (!trainer) return null;
  for (const dayPart of help.dayParts.length > 0 ? help.dayParts : [undefined]) {
    const chosen = {
      demandIds: [help.demandId],
      ...(dayPart === undefined ? {} : { dayPart }),
      ...(help.firstDay ? { first: help.firstDay } : {}),
    };
    const choices = await choicesFor(work, { ...chosen, without: [] });
    const { offer, rooms, trainers } = choices ?? {};
    const room = rooms?.[0];
    const start = choices?.dates.sessions[0]?.startsAt;
    if (!choices || !offer || !room || !start) continue;
    if (dayPart !== undefined && dayPartOf(start) !== dayPart) continue;
    const team = [trainer.id, ...choices.team.filter((id) => id !== trainer.id)].slice(0, offer.trainersNeeded);
    const all = team.map((id) => trainers?.find((one) => one.id === id));
    if (offer.trainersNeeded === 0 || all.length < offer.trainersNeeded || all.some((one) => !one?.free)) continue;
    const made = await propose(work, {
      demandIds: [help.demandId],
      offerId: offer.id,
      language: choices.language,
      first: choices.first,
      time: Temporal.PlainTime.from(choices.time),
      roomId: room.id,
      trainerIds: team,
    });
    if (made.ok) return made.proposalId;
  }
  return null;
}
