import { sql } from 'kysely';
import type { Lang } from '../../platform/i18n/lang.ts';
import type { Work } from '../../platform/work.ts';
import {
  type Changed,
  calendarParts,
  changeGroup,
  concernsPeople,
  type Difference,
  differenceLines,
  type GroupChange,
  type GroupPlan,
} from '../groups/index.ts';
import { calendarSequence } from './calendar-attachment.ts';
import { openContact } from './contact.ts';
import { displacedSet } from './displaced.ts';
import { groupFacts, isComing, lockWaitingList } from './group-facts.ts';
import { talksFollowStart } from './intake/late.ts';
import { newLink } from './links.ts';
import { sendFamilyMail } from './mails.ts';
import { remindAgain } from './reminders/again.ts';
import { tellTeamsOfGroup } from './team-mails.ts';
import { offerFreePlaces } from './waiting-list.ts';

/**
 * Changes a group and tells every family, team and trainer what was and what becomes, with a calendar file. When it moves a family may
 * choose again by its link. Audits 'group.change', perhaps 'registration.offer'.
 */
export async function changeWholeGroup(work: Work, input: GroupChange, reason = ''): Promise<Changed> {
  const group = await groupFacts(work, input.groupId);
  if (!group) return { ok: false, reason: 'unknown' };
  await lockWaitingList(work, group.offerId);
  const changed = await changeGroup(work, input, reason);
  if (!changed.ok) return changed;
  const { before, after } = changed;
  // Once it has begun nobody chooses another group: families hear what changes.
  const difference = { ...changed.difference, moves: changed.difference.moves && isComing(group, work.now) };
  await moveTerms(work, before, after);
  if (concernsPeople(difference)) {
    if (difference.moves)
      await sql`update registrations set ${displacedSet(work, 'moved', group)}
        where group_id = ${group.groupId} and state in ('requested', 'confirmed')`.execute(work.tx);
    await tellFamilies(work, after, difference, reason);
    await tellTeamsOfGroup(work, group.groupId, {
      kind: 'group-changed-team',
      were: before.sessions,
      lines: (lang) => differenceLines(difference, lang),
      reason,
      title: after.title,
      attachments: (lang) => calendarParts(work, after, difference, { lang }),
    });
  }
  await remindAgain(work, before, after);
  if (after.capacity > before.capacity || difference.sessions.length > 0) await offerFreePlaces(work, group.groupId);
  return changed;
}

/** Terms that hang on the first session go along with it, and none ends after it. */
async function moveTerms(work: Work, before: GroupPlan, after: GroupPlan): Promise<void> {
  if (before.startsAt.equals(after.startsAt)) return;
  const minutes = before.startsAt.until(after.startsAt).total('minutes');
  await sql`update registrations set confirm_before = least(confirm_before, ${after.startsAt}::timestamptz)
    where group_id = ${after.id} and address_confirmed_at is null and state in ('requested', 'waiting')`.execute(work.tx);
  await sql`update registrations set offered_until = least(offered_until, ${after.startsAt}::timestamptz)
    where offered_group_id = ${after.id} and state = 'offered'`.execute(work.tx);
  await shiftGiveBack(work, after.id, minutes, after.startsAt);
  const group = await groupFacts(work, after.id);
  if (group) await talksFollowStart(work, group);
}

/** Teams keep as long before the first session as they had, but at least two days from now. */
export async function shiftGiveBack(work: Work, groupId: string, minutes: number, startsAt: Temporal.Instant): Promise<void> {
  await sql`update team_reservations set give_back_before = least(${startsAt}::timestamptz,
      greatest(give_back_before + ${minutes} * interval '1 minute', ${work.now.add({ hours: 48 })}::timestamptz))
    where group_id = ${groupId} and places > 0`.execute(work.tx);
}

/** Everybody with a place, an offer or a position in this group, in the order of joining. */
async function tellFamilies(work: Work, after: GroupPlan, difference: Difference, reason: string): Promise<void> {
  const rows = await work.tx
    .selectFrom('registrations')
    .select(['id', 'state', 'contact_sealed', 'locale', 'places'])
    .where((eb) =>
      eb.or([
        eb.and([eb('group_id', '=', after.id), eb('state', 'in', ['requested', 'confirmed', 'waiting'])]),
        eb.and([eb('offered_group_id', '=', after.id), eb('state', '=', 'offered')]),
      ]),
    )
    .orderBy('sequence')
    .execute();
  const group = await groupFacts(work, after.id);
  for (const row of rows) {
    if (!row.contact_sealed || !group) continue;
    const lang = row.locale as Lang;
    const placed = row.state === 'confirmed' || row.state === 'requested';
    await sendFamilyMail(work, difference.moves && placed ? 'group-moved' : 'group-changed', {
      to: openContact(work.services.keys, row.contact_sealed),
      lang,
      group,
      link: await newLink(work, row.id, group, lang),
      places: row.places,
      changes: differenceLines(difference, lang),
      reason,
      attachments:
        row.state === 'confirmed' ? await calendarParts(work, after, difference, await ownDates(work, row.id, after, lang)) : [],
    });
  }
}

/** For the calendar of one family. */
async function ownDates(work: Work, registrationId: string, { version }: GroupPlan, lang: Lang) {
  return { lang, uidFor: registrationId, sequence: await calendarSequence(work, registrationId, version) };
}
