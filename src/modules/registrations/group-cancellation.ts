import { sql } from 'kysely';
import { audit } from '../../platform/audit/audit.ts';
import { clockTime, longDate } from '../../platform/i18n/format.ts';
import { type Lang, localPath } from '../../platform/i18n/lang.ts';
import { sendMail } from '../../platform/mail/outbox.ts';
import type { Work } from '../../platform/work.ts';
import { type Cancelled, calendarFile, cancelGroup } from '../groups/index.ts';
import { addressees, membersOf } from '../people/index.ts';
import { displacedSet } from './displaced.ts';
import { groupsElsewhere, type OtherGroup } from './elsewhere.ts';
import { type Ended, ended, tellEnded } from './ending.ts';
import { type GroupFacts, groupFacts, lockWaitingList } from './group-facts.ts';
import { tellScreens } from './place.ts';
import { offerElsewhere } from './waiting-list.ts';

/** A demand of which the places came back: how many of them are still wanted. */
export interface Reopening {
  demandId: string;
  places: number;
}

export type WholeCancelled = { ok: true; reopened: Reopening[] } | Extract<Cancelled, { ok: false }>;

/**
 * Cancels a group and tells every family, team and trainer, with a file that clears their calendar. Families may choose another group or
 * the waiting list by their link, with the position that they had; who waits and takes another group too keeps it by itself. Returns the
 * demands whose places came back: the caller opens them again (rule 4). Audits 'group.cancel', 'registration.cancel', perhaps
 * 'registration.offer'.
 */
export async function cancelWholeGroup(work: Work, groupId: string, reason: string): Promise<WholeCancelled> {
  const group = await groupFacts(work, groupId);
  if (!group) return { ok: false, reason: 'unknown' };
  await lockWaitingList(work, group.offerId);
  const cancelled = await cancelGroup(work, groupId, reason);
  if (!cancelled.ok) return cancelled;
  const reopened = await wantedAgain(work, groupId);
  const families = [...(await endRegistrations(work, group)), ...(await backToWaiting(work, groupId))];
  for (const family of families) {
    if (family.after === 'cancelled')
      await audit(work, {
        action: 'registration.cancel',
        subjectKind: 'registration',
        subjectId: family.id,
        detail: { before: family.before },
      });
    const others = family.after === 'cancelled' ? await groupsElsewhere(work, family.id, group) : [];
    await tellEnded(work, 'group-cancelled', { ...family, offeredGroupId: groupId }, reason, othersIn(others, family.lang));
  }
  await tellTeams(work, group, reason);
  await work.tx.updateTable('group_places').set({ taken: 0 }).where('group_id', '=', groupId).execute();
  await offerElsewhere(work, group.offerId);
  await tellScreens(work, groupId);
  return { ok: true, reopened };
}

/** "Sterk staan in Katwijk: dinsdag 3 maart, 15.30 uur, Dorpshuis, Katwijk". */
function othersIn(others: OtherGroup[], lang: Lang): string[] {
  return others.map(
    (one) => `${one.title}: ${longDate(one.startsAt, lang)}, ${clockTime(one.startsAt, lang)}, ${one.placeName}, ${one.town}`,
  );
}

/** Places that teams still had, nameless or with a family on them. Before the registrations end. */
async function wantedAgain(work: Work, groupId: string): Promise<Reopening[]> {
  const found = await sql<Reopening>`
    select t.demand_id as "demandId", least(60, t.places + coalesce((select sum(r.places) from registrations r
      where r.team_reservation_id = t.id and r.group_id = t.group_id and r.state in ('requested', 'confirmed')), 0))::integer as places
    from team_reservations t where t.group_id = ${groupId} order by t.demand_id`.execute(work.tx);
  return found.rows.filter((row) => row.places > 0);
}

/** Everybody with a place, and who waited for this group only. */
async function endRegistrations(work: Work, group: GroupFacts): Promise<Ended[]> {
  const { groupId } = group;
  const found = await sql<Ended>`
    update registrations set state = 'cancelled', offered_group_id = null, offered_until = null, changed_at = ${work.now}::timestamptz,
      ${displacedSet(work, 'cancelled', group)}
    where group_id = ${groupId} and (state in ('requested', 'confirmed')
      or (not other_groups and (state = 'waiting' or (state = 'offered' and offered_group_id = ${groupId}))))
    returning ${ended}`.execute(work.tx);
  return found.rows;
}

/** Who was offered a place here but can also go elsewhere, and who waits here and elsewhere: back to, or still on, the list. */
async function backToWaiting(work: Work, groupId: string): Promise<Ended[]> {
  const found = await sql<Ended>`
    update registrations set state = 'waiting', offered_group_id = null, offered_until = null, changed_at = ${work.now}::timestamptz
    where (state = 'offered' and offered_group_id = ${groupId}) or (state = 'waiting' and group_id = ${groupId})
    returning ${ended}`.execute(work.tx);
  return found.rows;
}

async function tellTeams(work: Work, group: GroupFacts, reason: string): Promise<void> {
  const found = await sql<{ organisationId: string }>`
    with before as (update team_reservations set places = 0 where group_id = ${group.groupId} returning organisation_id)
    select distinct organisation_id as "organisationId" from before where organisation_id is not null`.execute(work.tx);
  const members = await Promise.all(found.rows.map((team) => membersOf(work, team.organisationId, ['professional'])));
  const people = await addressees(work, [...new Set(members.flat())]);
  if (people.length === 0) return;
  for (const person of people) {
    const { lang } = person;
    const t = teamWords[lang];
    const when = `${longDate(group.startsAt, lang)}, ${clockTime(group.startsAt, lang)}`;
    const link = `${work.services.publicUrl}${localPath('/werk/groepsvragen', lang)}`;
    const content = await calendarFile(work, group.groupId, { lang, cancelled: true });
    await sendMail(work, {
      kind: 'group-cancelled-team',
      personId: person.personId,
      to: person.email,
      lang,
      subject: t.subject(group.title),
      button: t.button,
      text: [...t.text(person.name, group.title, when, reason), link].join('\n\n'),
      attachments: [{ name: 'afgelast.ics', type: 'text/calendar; charset=utf-8; method=CANCEL', content }],
    });
  }
}

const teamWords: Record<
  Lang,
  {
    subject: (title: string) => string;
    text: (name: string, title: string, when: string, reason: string) => string[];
    button: string;
  }
> = {
  nl: {
    subject: (title) => `${title} gaat niet door`,
    text: (name, title, when, reason) => [
      `Beste ${name},`,
      `${title} zou beginnen op ${when}. Deze groep gaat niet door. Je team had hier plekken.`,
      `De reden: ${reason}`,
      'De gezinnen zijn zelf ook gemaild. Je groepsvraag staat weer open op het marktplein, met dezelfde wachttijd. Niet meer nodig? Trek hem dan in:',
    ],
    button: 'Bekijk je groepsvragen',
  },
  en: {
    subject: (title) => `${title} is cancelled`,
    text: (name, title, when, reason) => [
      `Dear ${name},`,
      `${title} was to begin on ${when}. This group is cancelled. Your team had places here.`,
      `The reason: ${reason}`,
      'The families got a mail too. Your group need is open on the marketplace again, with the same waiting time. No longer needed? Then withdraw it:',
    ],
    button: 'See your group needs',
  },
};
