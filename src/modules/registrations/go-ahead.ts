import type { Lang } from '../../platform/i18n/lang.ts';
import type { Work } from '../../platform/work.ts';
import { type Confirmed, calendarFile, confirmGroup, tellOnce } from '../groups/index.ts';
import { calendarAttachment } from './confirmation.ts';
import { openContact } from './contact.ts';
import { groupFacts } from './group-facts.ts';
import { newLink } from './links.ts';
import { sendFamilyMail } from './mails.ts';
import { tellTeamsOfGroup } from './team-mails.ts';

/** Says "go" (rule 18) and tells families with a certain place and teams, once. Audits 'group.confirm'. */
export async function goAhead(work: Work, groupId: string): Promise<Confirmed> {
  const confirmed = await confirmGroup(work, groupId);
  if (!confirmed.ok || !(await tellOnce(work, groupId, 'goes-ahead', 'go'))) return confirmed;
  const group = await groupFacts(work, groupId);
  if (!group) return confirmed;
  const rows = await work.tx
    .selectFrom('registrations')
    .select(['id', 'contact_sealed', 'locale'])
    .where('group_id', '=', groupId)
    .where('state', '=', 'confirmed')
    .orderBy('sequence')
    .execute();
  for (const row of rows) {
    if (!row.contact_sealed) continue;
    const lang = row.locale as Lang;
    await sendFamilyMail(work, 'goes-ahead', {
      to: openContact(work.services.keys, row.contact_sealed),
      lang,
      group,
      link: await newLink(work, row.id, group, lang),
      attachments: [await calendarAttachment(work, row.id, group, lang)],
    });
  }
  const type = 'text/calendar; charset=utf-8';
  await tellTeamsOfGroup(work, groupId, {
    kind: 'group-goes-team',
    title: group.title,
    lines: () => [],
    reason: '',
    attachments: async (lang) => [{ name: 'agenda.ics', type, content: await calendarFile(work, groupId, { lang }) }],
  });
  return confirmed;
}
