import { audit } from '../../platform/audit/audit.ts';
import { hashToken } from '../../platform/crypto/tokens.ts';
import type { Reading, Work } from '../../platform/work.ts';

/** The finding place behind the link of a mail, and whether it stopped these mails. */
export interface Receiver {
  organisationId: string;
  name: string;
  stopped: boolean;
}

/** Undefined for a link that is unknown or too old. */
export function receiverOf(reading: Reading, token: string): Promise<Receiver | undefined> {
  return reading.tx
    .selectFrom('recruitment_mails as e')
    .innerJoin('organisations as o', 'o.id', 'e.organisation_id')
    .leftJoin('recruitment_stops as s', 's.organisation_id', 'o.id')
    .select((eb) => [
      'o.id as organisationId',
      'o.name',
      eb('s.organisation_id', 'is not', null).$castTo<boolean>().as('stopped'),
    ])
    .where('e.token_hash', '=', hashToken(token))
    .executeTakeFirst();
}

/** A finding place wants no mail about groups any more, or wants it again. Audits 'recruitment.stop' or 'recruitment.resume'. False for an unknown link. */
export async function changeReceiving(work: Work, token: string, wants: boolean): Promise<boolean> {
  const found = await receiverOf(work, token);
  if (!found) return false;
  const { organisationId } = found;
  if (found.stopped === !wants) return true;
  if (wants) await work.tx.deleteFrom('recruitment_stops').where('organisation_id', '=', organisationId).execute();
  else
    await work.tx
      .insertInto('recruitment_stops')
      .values({ organisation_id: organisationId, region_id: work.region.id, stopped_at: work.now })
      .onConflict((conflict) => conflict.column('organisation_id').doNothing())
      .execute();
  await audit(work, {
    action: wants ? 'recruitment.resume' : 'recruitment.stop',
    subjectKind: 'organisation',
    subjectId: organisationId,
  });
  return true;
}
