import { sql } from 'kysely';
import { audit } from '../../platform/audit/audit.ts';
import type { Work } from '../../platform/work.ts';
import { setting } from '../regions/index.ts';

/** Who had a place in a group that is over has taken part. */
export async function completeEnded(work: Work): Promise<void> {
  await sql`update registrations r set state = 'completed', changed_at = ${work.now}::timestamptz from groups g
    where g.id = r.group_id and r.state = 'confirmed' and g.ends_at < ${work.now}::timestamptz and g.state <> 'cancelled'`.execute(
    work.tx,
  );
}

/**
 * Takes out who it was, a term after the last session (rule 11, setting registration.keep-days); counts and attendance stay.
 * Audits 'registration.anonymise'.
 */
export async function anonymiseOld(work: Work): Promise<void> {
  const before = work.now.subtract({ hours: 24 * (await setting(work, 'registration.keep-days')) });
  const found = await sql<{ id: string }>`
    with old_ones as (
      update registrations r set contact_sealed = null, email_index = null, idempotency_key = null, lat = null, lon = null, anonymised_at = ${work.now}::timestamptz
      from groups g where g.id = r.group_id and r.anonymised_at is null and g.ends_at < ${before}::timestamptz returning r.id),
    children as (update participants p set sealed = null from old_ones o where p.registration_id = o.id),
    links as (delete from registration_tokens t using old_ones o where t.registration_id = o.id)
    select id from old_ones`.execute(work.tx);
  if (found.rows.length > 0)
    await audit(work, {
      action: 'registration.anonymise',
      subjectKind: 'registration',
      subjectId: null,
      detail: { count: found.rows.length },
    });
}

/** Drafts and links whose time is over. */
export async function removeOldSecrets(work: Work): Promise<void> {
  await work.tx.deleteFrom('registration_drafts').where('expires_at', '<=', work.now).execute();
  await work.tx.deleteFrom('registration_tokens').where('expires_at', '<=', work.now).execute();
}
