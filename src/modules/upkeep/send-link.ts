import type { Work } from '../../platform/work.ts';
import { organisations } from '../regions/index.ts';
import { makeLink } from './links.ts';
import { sendUpkeepMail } from './mails.ts';
import { contactsOf } from './owner.ts';

/**
 * Makes a link for an organisation and mails it: to the address that was given, else to where the organisation can be reached.
 * Audits 'upkeep-link.add'.
 */
export async function sendLink(
  work: Work,
  input: { organisationId: string; email: string },
): Promise<'sent' | 'unknown' | 'nobody'> {
  const { organisationId, email } = input;
  if (!(await organisations(work)).some((one) => one.id === organisationId)) return 'unknown';
  const owner = { organisationId, personId: null };
  const contacts = email ? [{ email, lang: 'nl' as const }] : await contactsOf(work, owner);
  if (contacts.length === 0) return 'nobody';
  await sendUpkeepMail(work, 'link', { link: await makeLink(work, owner), contacts, told: [] });
  return 'sent';
}
