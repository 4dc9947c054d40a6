import { sql } from 'kysely';
import { audit } from '../../../platform/audit/audit.ts';
import { localPath } from '../../../platform/i18n/lang.ts';
import type { Work } from '../../../platform/work.ts';
import { sendCertainty } from '../confirmation.ts';
import { openContact } from '../contact.ts';
import { answerBefore, type Ended, ended, lockListOf } from '../ending.ts';
import { type GroupFacts, groupFacts } from '../group-facts.ts';
import { newLink } from '../links.ts';
import { sendFamilyMail } from '../mails.ts';
import { tellScreens } from '../place.ts';
import { freePlaces } from '../waiting-list.ts';
import { sealMessage } from './intake.ts';

export type Outcome =
  | { outcome: 'suitable' }
  /** With another offer of the shelf, advice in words, or both. */
  | { outcome: 'not-suitable'; betterOfferId: string | null; message: string };

/** 'over': cancelled or lapsed meanwhile, or decided already. 'offer': not on the shelf. */
export type Decided = 'done' | 'over' | 'offer';

/**
 * How the talk beforehand went. Suitable: the place is certain, or the family waits on. Not suitable: the place goes to the next, and the family
 * is told kindly what does fit. Audits 'intake.decide', perhaps 'registration.offer'.
 */
export async function decideIntake(work: Work, registrationId: string, decided: Outcome): Promise<Decided> {
  const better = decided.outcome === 'not-suitable' && decided.betterOfferId ? await onShelf(work, decided.betterOfferId) : null;
  if (decided.outcome === 'not-suitable' && decided.betterOfferId && !better) return 'offer';
  await lockListOf(work, registrationId);
  const row = await endTalk(work, registrationId, decided);
  if (!row) return 'over';
  const message = decided.outcome === 'not-suitable' ? decided.message : '';
  await sql`update registration_intakes set outcome = ${decided.outcome}, better_offer_id = ${better?.id ?? null}::uuid,
      message_sealed = ${sealMessage(work.services.keys, message)}, decided_by = ${work.actor.personId}::uuid, decided_at = ${work.now}::timestamptz
    where registration_id = ${registrationId}`.execute(work.tx);
  const detail = { outcome: decided.outcome, before: row.before, better: better !== null };
  await audit(work, { action: 'intake.decide', subjectKind: 'registration', subjectId: registrationId, detail });
  const group = await groupFacts(work, row.offeredGroupId ?? row.groupId);
  if (group) await tellOutcome(work, row, group, better, message);
  const place = row.before === 'offered' ? row.offeredGroupId : row.before === 'waiting' ? null : row.groupId;
  if (decided.outcome === 'not-suitable' && place) await freePlaces(work, place, row.places);
  await tellScreens(work, row.groupId);
  return 'done';
}

/** The registration as it becomes; nothing when it is not waiting for a talk any more. Who did not confirm the address does so by it. */
async function endTalk(work: Work, registrationId: string, { outcome }: Outcome): Promise<Ended | undefined> {
  const fits = outcome === 'suitable';
  const found = await sql<Ended>`update registrations set
      state = case when not ${fits} then 'not-suitable' when state = 'requested' then 'confirmed' else state end,
      offered_group_id = case when ${fits} then offered_group_id end, offered_until = case when ${fits} then offered_until end,
      address_confirmed_at = coalesce(address_confirmed_at, ${work.now}::timestamptz), changed_at = ${work.now}::timestamptz
    where id = ${registrationId} and state in ('requested', 'waiting', 'offered') and anonymised_at is null
      and exists (select from registration_intakes i where i.registration_id = registrations.id and i.outcome is null)
    returning ${ended}`.execute(work.tx);
  return found.rows[0];
}

async function tellOutcome(
  work: Work,
  row: Ended,
  group: GroupFacts,
  better: { slug: string; title: string } | null,
  message: string,
): Promise<void> {
  if (!row.contact) return;
  if (row.after === 'confirmed') return sendCertainty(work, row.id);
  const { lang } = row;
  const own = await newLink(work, row.id, group, lang);
  const letter = { to: openContact(work.services.keys, row.contact), lang, group, reason: message };
  if (row.after === 'offered')
    return sendFamilyMail(work, 'intake-offered', { ...letter, link: own, until: await answerBefore(work, row.id, group) });
  if (row.after !== 'not-suitable') return sendFamilyMail(work, 'intake-waiting', { ...letter, link: own });
  const offer = better && `${work.services.publicUrl}${localPath(`/aanbod/${better.slug}`, lang)}`;
  await sendFamilyMail(work, better ? 'other-fits' : 'not-suitable', {
    ...letter,
    link: offer ?? own,
    others: better ? [better.title] : [],
  });
}

async function onShelf(work: Work, offerId: string): Promise<{ id: string; slug: string; title: string } | null> {
  const found = await sql<{ id: string; slug: string; title: string }>`select id, slug, title from offers
    where id = ${offerId} and state = 'published' and access <> 'owner-only'`.execute(work.tx);
  return found.rows[0] ?? null;
}
