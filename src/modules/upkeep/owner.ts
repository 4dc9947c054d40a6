import { blindIndexes } from '../../platform/crypto/keys.ts';
import type { Lang } from '../../platform/i18n/lang.ts';
import { isUnreachable } from '../../platform/mail/addresses.ts';
import type { Reading } from '../../platform/work.ts';
import { addressees, membersOf } from '../people/index.ts';
import { organisations } from '../regions/index.ts';

/** Whose entries are: an organisation's, a trainer's own, or (both null) the region's own. */
export interface Owner {
  organisationId: string | null;
  personId: string | null;
}

export interface Contact {
  email: string;
  lang: Lang;
  personId?: string;
}

export interface Reached {
  /** Empty only when the region has nobody at all. */
  contacts: Contact[];
  /** False: no mail reaches the owner, so these are people of the region, who can call. */
  self: boolean;
}

const MOST = 5;

/**
 * Where an owner can be reached: a trainer personally; an organisation at its own address, else its members who look after its offers; and
 * when there is nobody, or mail to them came back, the region's own people, so that nothing is hidden unseen.
 */
export async function contactsOf(reading: Reading, owner: Owner): Promise<Reached> {
  for (const ways of await waysTo(reading, owner)) {
    const contacts = await working(reading, ways);
    if (contacts.length > 0) return { contacts, self: true };
  }
  const region = await people(reading, await membersOf(reading, null, ['facility-support', 'region-admin']));
  return { contacts: await working(reading, region), self: !owner.personId && !owner.organisationId };
}

/** The best first. */
async function waysTo(reading: Reading, { personId, organisationId }: Owner): Promise<Contact[][]> {
  if (personId) return [await people(reading, [personId])];
  if (!organisationId) return [];
  const own = (await organisations(reading)).find((one) => one.id === organisationId);
  const providers = await people(reading, await membersOf(reading, organisationId, ['provider']));
  return [own?.email ? [{ email: own.email, lang: 'nl' }] : [], providers];
}

async function people(reading: Reading, ids: string[]): Promise<Contact[]> {
  const found = await addressees(reading, ids);
  return found.slice(0, MOST).map(({ personId, email, lang }) => ({ personId, email, lang }));
}

async function working(reading: Reading, contacts: Contact[]): Promise<Contact[]> {
  const alive: Contact[] = [];
  for (const contact of contacts) if (!(await cameBack(reading, contact.email))) alive.push(contact);
  return alive;
}

/** Whether an address does not work, or the last question that went there came back. */
async function cameBack(reading: Reading, email: string): Promise<boolean> {
  if (await isUnreachable(reading, email)) return true;
  const last = await reading.tx
    .selectFrom('mails')
    .select('state')
    .where('recipient_index', 'in', blindIndexes(reading.services.keys, email))
    .where('kind', 'like', 'upkeep-%')
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
  return last !== undefined && ['bounced', 'withheld'].includes(last.state);
}

export function ownerKey(owner: Owner): string {
  return owner.personId ?? owner.organisationId ?? 'region';
}
