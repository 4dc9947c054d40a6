import { sql } from 'kysely';
import type { Lang } from '../../platform/i18n/lang.ts';
import type { Reading, Work } from '../../platform/work.ts';
import { calendarFile, type OnlineChange, onlineLine, trainersOf } from '../groups/index.ts';
import { calendarAttachment } from './calendar-attachment.ts';
import { openContact } from './contact.ts';
import { type GroupFacts, groupFacts } from './group-facts.ts';
import { newLink } from './links.ts';
import { sendFamilyMail } from './mails.ts';
import { type TeamNews, tellTeamsOfGroup, workersOfTeams } from './team-mails.ts';

interface News {
  family: 'goes-ahead' | 'group-changed';
  team: TeamNews['kind'];
  lines: (lang: Lang) => string[];
}

/** One mail to every family with a certain place, in the order of joining, and to the teams with places; with the sessions for their calendar. */
export async function tellPlaced(work: Work, group: GroupFacts, { family, team, lines }: News): Promise<void> {
  const rows = await work.tx
    .selectFrom('registrations')
    .select(['id', 'contact_sealed', 'locale'])
    .where('group_id', '=', group.groupId)
    .where('state', '=', 'confirmed')
    .orderBy('sequence')
    .execute();
  for (const row of rows) {
    if (!row.contact_sealed) continue;
    const lang = row.locale as Lang;
    await sendFamilyMail(work, family, {
      to: openContact(work.services.keys, row.contact_sealed),
      lang,
      group,
      link: await newLink(work, row.id, group, lang),
      changes: lines(lang),
      attachments: [await calendarAttachment(work, row.id, group, lang)],
    });
  }
  const type = 'text/calendar; charset=utf-8';
  await tellTeamsOfGroup(work, group.groupId, {
    kind: team,
    title: group.title,
    lines,
    reason: '',
    attachments: async (lang) => [{ name: 'agenda.ics', type, content: await calendarFile(work, group.groupId, { lang }) }],
  });
}

/** Tells families with a place and teams that their group is on line now, no longer, or at another address; never the address itself. */
export async function tellOfOnline(work: Work, groupId: string, change: OnlineChange): Promise<void> {
  const group = await groupFacts(work, groupId);
  const lines = (lang: Lang) => [onlineLine(change, lang)];
  if (group) await tellPlaced(work, group, { family: 'group-changed', team: 'group-changed-team', lines });
}

/** Whom `tellOfOnline` would write to now: families with a certain place, workers of teams with places, trainers. */
export interface ToldOfOnline {
  families: number;
  workers: number;
  trainers: number;
}

/** Shown before the link is changed. Families that wait or have still to confirm get no mail. */
export async function toldOfOnline(reading: Reading, groupId: string): Promise<ToldOfOnline> {
  const families = await sql<{ n: number }>`select count(*)::integer as n from registrations
    where group_id = ${groupId} and state = 'confirmed' and contact_sealed is not null`.execute(reading.tx);
  const [workers, trainers] = [await workersOfTeams(reading, groupId), await trainersOf(reading, groupId)];
  return { families: families.rows[0]?.n ?? 0, workers: workers.length, trainers: trainers.length };
}
