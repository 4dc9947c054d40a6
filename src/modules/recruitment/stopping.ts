import { type RawBuilder, sql } from 'kysely';
import { audit } from '../../platform/audit/audit.ts';
import { hashToken } from '../../platform/crypto/tokens.ts';
import type { Reading, Work } from '../../platform/work.ts';
import { addressOf } from './mailing.ts';

/** The finding place behind the link of a mail, and whether it stopped these mails. */
export interface Receiver {
  organisationId: string;
  name: string;
  stopped: boolean;
}

/** Undefined for a link that is unknown or too old. */
export async function receiverOf(reading: Reading, token: string): Promise<Receiver | undefined> {
  const found = await sql<Receiver>`
    select o.id as "organisationId", o.name, exists (select from recruitment_stops s where s.organisation_id in (${sameAddress(sql`o.id`)})) as stopped
    from recruitment_mails e join organisations o on o.id = e.organisation_id where e.token_hash = ${hashToken(token)}`.execute(
    reading.tx,
  );
  return found.rows[0];
}

/** Every organisation that is written at the address of this one, itself included. */
const sameAddress = (organisationId: RawBuilder<unknown>) => sql`select x.id from organisations x, organisations own
  where own.id = ${organisationId} and ${addressOf('x')} = ${addressOf('own')}`;

/**
 * Whoever reads this address wants no mail about groups any more, or wants it again, for every organisation that has it. Audits 'recruitment.stop'
 * or 'recruitment.resume'. False for an unknown link.
 */
export async function changeReceiving(work: Work, token: string, wants: boolean): Promise<boolean> {
  const found = await receiverOf(work, token);
  if (!found) return false;
  const { organisationId } = found;
  if (found.stopped === !wants) return true;
  const same = sameAddress(sql`${organisationId}::uuid`);
  if (wants) await sql`delete from recruitment_stops where organisation_id in (${same})`.execute(work.tx);
  else
    await sql`insert into recruitment_stops (organisation_id, region_id, stopped_at)
      select same.id, ${work.region.id}, ${work.now}::timestamptz from (${same}) same on conflict (organisation_id) do nothing`.execute(
      work.tx,
    );
  await audit(work, {
    action: wants ? 'recruitment.resume' : 'recruitment.stop',
    subjectKind: 'organisation',
    subjectId: organisationId,
  });
  return true;
}
