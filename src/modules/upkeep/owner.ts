import type { Lang } from '../../platform/i18n/lang.ts';
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

const MOST = 5;

/**
 * Where an owner can be reached: a trainer personally; an organisation at its own address, else its members who look after its offers;
 * and when there is nobody, the region's own people, so that nothing is hidden unseen. Empty only when the region has nobody at all.
 */
export async function contactsOf(reading: Reading, owner: Owner): Promise<Contact[]> {
  if (owner.personId) return people(reading, [owner.personId]);
  if (owner.organisationId) {
    const { organisationId } = owner;
    const own = (await organisations(reading)).find((one) => one.id === organisationId);
    if (own?.email) return [{ email: own.email, lang: 'nl' }];
    const members = await people(reading, await membersOf(reading, organisationId, ['provider']));
    if (members.length > 0) return members;
  }
  return people(reading, await membersOf(reading, null, ['facility-support', 'region-admin']));
}

async function people(reading: Reading, ids: string[]): Promise<Contact[]> {
  const found = await addressees(reading, ids);
  return found.slice(0, MOST).map(({ personId, email, lang }) => ({ personId, email, lang }));
}

export function ownerKey(owner: Owner): string {
  return owner.personId ?? owner.organisationId ?? 'region';
}
