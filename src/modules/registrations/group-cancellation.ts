import { sql } from 'kysely';
import { audit } from '../../platform/audit/audit.ts';
import { clockTime, longDate } from '../../platform/i18n/format.ts';
import { type Lang, localPath } from '../../platform/i18n/lang.ts';
import { sendMail } from '../../platform/mail/outbox.ts';
import type { Work } from '../../platform/work.ts';
import { type Cancelled, calendarFile, cancelGroup } from '../groups/index.ts';
import { addressees, membersOf } from '../people/index.ts';
import { type Ended, ended, tellEnded } from './ending.ts';
import { type GroupFacts, groupFacts, lockWaitingList } from './group-facts.ts';
import { tellScreens } from './place.ts';
import { offerElsewhere } from './waiting-list.ts';

/**
 * Cancels a group and tells every family, team and trainer, with a file that clears their calendar. Who waits and takes another
 * group too keeps the position. Audits 'group.cancel', 'registration.cancel', perhaps 'registration.offer'.
 */
export async function cancelWholeGroup(work: Work, groupId: string, reason: string): Promise<Cancelled> {
  const group = await groupFacts(work, groupId);
  if (!group) return { ok: false, reason: 'unknown' };
  await lockWaitingList(work, group.offerId);
  const cancelled = await cancelGroup(work, groupId, reason);
  if (!cancelled.ok) return cancelled;
  const families = [...(await endRegistrations(work, groupId)), ...(await backToWaiting(work, groupId))];
  for (const family of families) {
    if (family.after === 'cancelled')
      await audit(work, {
        action: 'registration.cancel',
        subjectKind: 'registration',
        subjectId: family.id,
        detail: { before: family.before },
      });
    await tellEnded(work, 'group-cancelled', { ...family, offeredGroupId: groupId }, reason);
  }
  await tellTeams(work, group, reason);
  await work.tx.updateTable('group_places').set({ taken: 0 }).where('group_id', '=', groupId).execute();
  await offerElsewhere(work, group.offerId);
  await tellScreens(work, groupId);
  return cancelled;
}

/** Everybody with a place, and who waited for this group only. */
async function endRegistrations(work: Work, groupId: string): Promise<Ended[]> {
  const found = await sql<Ended>`
    update registrations set state = 'cancelled', offered_group_id = null, offered_until = null, changed_at = ${work.now}::timestamptz
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
    select distinct organisation_id as "organisationId" from before`.execute(work.tx);
  const members = await Promise.all(found.rows.map((team) => membersOf(work, team.organisationId, ['professional'])));
  const people = await addressees(work, [...new Set(members.flat())]);
  if (people.length === 0) return;
  for (const person of people) {
    const { lang } = person;
    const t = teamWords[lang];
    const when = `${longDate(group.startsAt, lang)}, ${clockTime(group.startsAt, lang)}`;
    const link = `${work.services.publicUrl}${localPath('/werk/groepsvragen/nieuw', lang)}`;
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
      'De gezinnen zijn zelf ook gemaild. Zoek je een andere groep? Zet je vraag dan opnieuw op de marktplaats:',
    ],
    button: 'Zet een nieuwe vraag',
  },
  en: {
    subject: (title) => `${title} is cancelled`,
    text: (name, title, when, reason) => [
      `Dear ${name},`,
      `${title} was to begin on ${when}. This group is cancelled. Your team had places here.`,
      `The reason: ${reason}`,
      'The families got a mail too. Are you looking for another group? Then put your need on the marketplace again:',
    ],
    button: 'Put a new need',
  },
};
