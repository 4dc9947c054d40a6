import { sql } from 'kysely';
import type { Reading, Work } from '../../platform/work.ts';
import { personByAddress } from '../people/index.ts';
import { organisations } from '../regions/index.ts';
import { makeLink } from './links.ts';
import { sendUpkeepMail } from './mails.ts';
import { contactsOf, type Owner } from './owner.ts';

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
  if (!email) return (await sendOwnLink(work, owner)) ? 'sent' : 'nobody';
  await sendUpkeepMail(work, 'link', { link: await makeLink(work, owner), contacts: [{ email, lang: 'nl' }], told: [] });
  return 'sent';
}

/** A new link to the address that we know of its owner; false when no mail reaches it. Audits 'upkeep-link.add'. */
export async function sendOwnLink(work: Work, owner: Owner): Promise<boolean> {
  const { contacts, self } = await contactsOf(work, owner);
  if (!self || contacts.length === 0) return false;
  await sendUpkeepMail(work, 'link', { link: await makeLink(work, owner), contacts, told: [] });
  return true;
}

/** Most links that one address gets at once. */
const MOST = 10;

/** Everything that is looked after at this address: organisations, and whoever is a trainer. */
export async function ownersAt(reading: Reading, email: string): Promise<Owner[]> {
  const found = await reading.tx
    .selectFrom('organisations')
    .select('id')
    .where(sql<boolean>`lower(email) = ${email}`)
    .orderBy('id')
    .limit(MOST)
    .execute();
  const person = await personByAddress(reading, email);
  const trainer = person?.open
    ? await reading.tx.selectFrom('trainers').select('person_id').where('person_id', '=', person.id).executeTakeFirst()
    : undefined;
  return [
    ...found.map(({ id }) => ({ organisationId: id, personId: null })),
    ...(trainer ? [{ organisationId: null, personId: trainer.person_id }] : []),
  ];
}
