import { audit } from '../../../platform/audit/audit.ts';
import { localDate } from '../../../platform/clock/clock.ts';
import type { Work } from '../../../platform/work.ts';
import { personByAddress } from '../../people/index.ts';
import type { Said } from './answer.ts';
import type { Provider } from './providers.ts';

/**
 * Who it is that the organisation vouches for: somebody who was linked to this subject before, else a member of that organisation with
 * the same verified address, who is linked now. Always somebody who works for that organisation today. Undefined for anybody else:
 * an account is never made here.
 */
export async function personFor(work: Work, provider: Provider, said: Said): Promise<string | undefined> {
  const linked = await linkedPerson(work, provider.id, said.subject);
  if (linked) return (await worksFor(work, linked, provider.organisationId)) ? linked : undefined;
  const person = said.email ? await personByAddress(work, said.email) : undefined;
  if (!person?.open || !(await worksFor(work, person.id, provider.organisationId))) return undefined;
  return (await link(work, provider.id, said.subject, person.id)) ? person.id : undefined;
}

async function linkedPerson(work: Work, providerId: string, subject: string): Promise<string | undefined> {
  const row = await work.tx
    .selectFrom('provider_identities')
    .select('person_id')
    .where('provider_id', '=', providerId)
    .where('subject', '=', subject)
    .executeTakeFirst();
  return row?.person_id;
}

/** An active role at the organisation today, with an account that is open. */
async function worksFor(work: Work, personId: string, organisationId: string): Promise<boolean> {
  const role = await work.tx
    .selectFrom('memberships as m')
    .innerJoin('persons as p', 'p.id', 'm.person_id')
    .leftJoin('suspensions as s', 's.person_id', 'm.person_id')
    .select('m.id')
    .where('m.person_id', '=', personId)
    .where('m.organisation_id', '=', organisationId)
    .where((where) => where.or([where('m.valid_until', 'is', null), where('m.valid_until', '>=', localDate(work.now))]))
    .where('p.active', '=', true)
    .where('s.person_id', 'is', null)
    .executeTakeFirst();
  return role !== undefined;
}

/** False when the person is linked to another subject there: an address may have gone to somebody else. */
async function link(work: Work, providerId: string, subject: string, personId: string): Promise<boolean> {
  const made = await work.tx
    .insertInto('provider_identities')
    .values({ provider_id: providerId, subject, region_id: work.region.id, person_id: personId, linked_at: work.now })
    .onConflict((conflict) => conflict.doNothing())
    .returning('person_id')
    .executeTakeFirst();
  if (!made) return (await linkedPerson(work, providerId, subject)) === personId;
  await audit(work, { action: 'identity.link', subjectKind: 'person', subjectId: personId, detail: { provider: providerId } });
  return true;
}

/** Ends a person's links, for when their account at the organisation became another. How many there were. */
export async function unlinkPerson(work: Work, personId: string): Promise<number> {
  const { numDeletedRows } = await work.tx.deleteFrom('provider_identities').where('person_id', '=', personId).executeTakeFirst();
  if (numDeletedRows > 0) await audit(work, { action: 'identity.unlink', subjectKind: 'person', subjectId: personId });
  return Number(numDeletedRows);
}
