import { sql } from 'kysely';
import { audit } from '../../platform/audit/audit.ts';
import { localDate } from '../../platform/clock/clock.ts';
import type { Work } from '../../platform/work.ts';
import { tellExpiring } from './mails.ts';
import { ownerOf } from './tell-when.ts';

/** So many days before a wish leaves the marketplace its owner is asked whether they still wait. */
const ASK_DAYS = 14;

/** Asks owners of wishes in their last days, once for each term. Behind a code it is seen on its page. Returns how many. Audits 'wish.ask'. */
export async function askBeforeExpiry(work: Work): Promise<number> {
  const until = localDate(work.now).add({ days: ASK_DAYS }).toString();
  const { rows } = await sql<{ wishId: string; expiresOn: Temporal.PlainDate }>`
    select d.wish_id as "wishId", min(d.expires_on) as "expiresOn" from demands d
    where d.wish_id is not null and d.state = 'open' and d.expires_on <= ${until}::date
      and coalesce((select a.action from audit_events a where a.region_id = d.region_id and a.subject_kind = 'wish' and a.subject_id = d.wish_id::text
        and a.action in ('wish.confirm', 'wish.change', 'wish.renew', 'wish.ask') order by a.id desc limit 1), '') <> 'wish.ask'
    group by 1 order by 2, 1`.execute(work.tx);
  for (const { wishId, expiresOn } of rows) {
    const owner = await ownerOf(work, wishId);
    if (owner?.email) await tellExpiring(work, { ...owner, email: owner.email }, expiresOn);
    await audit(work, { action: 'wish.ask', subjectKind: 'wish', subjectId: wishId });
  }
  return rows.length;
}
