import type { Lang } from '../../platform/i18n/lang.ts';
import type { Work } from '../../platform/work.ts';
import { outOfCalendar } from './confirmation.ts';
import { openContact } from './contact.ts';
import { groupFacts } from './group-facts.ts';
import { newLink } from './links.ts';
import { sendFamilyMail } from './mails.ts';
import type { RegistrationState } from './registration.ts';

const cleared = {
  nl: 'De bijlage haalt de bijeenkomsten uit uw agenda.',
  en: 'The attached file takes the sessions out of your calendar.',
} as const;

interface Waiter {
  id: string;
  /** Before it chose to wait. */
  state: RegistrationState;
  groupId: string;
  contact: Buffer | null;
  lang: Lang;
}

/** The family waits for another group than this one: told, with a file that takes the sessions out of its calendar when its place was certain. */
export async function tellWaits(work: Work, row: Waiter): Promise<void> {
  const { id, contact, lang } = row;
  const group = contact && (await groupFacts(work, row.groupId));
  if (!group) return;
  const attachments = await outOfCalendar(work, id, row.state === 'confirmed' ? group : null, lang);
  await sendFamilyMail(work, 'waits-on', {
    ...{ to: openContact(work.services.keys, contact), lang, group, attachments },
    changes: attachments.length > 0 ? [cleared[lang]] : [],
    link: await newLink(work, id, group, lang),
  });
}
