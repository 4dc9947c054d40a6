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
 * Returns how many. Audits 'registration.anonymise'.
 */
export async function anonymiseOld(work: Work): Promise<number> {
  const before = work.now.subtract({ hours: 24 * (await setting(work, 'registration.keep-days')) });
  const old = await sql<{ id: string }>`select r.id from registrations r join groups g on g.id = r.group_id
    where r.anonymised_at is null and g.ends_at < ${before}::timestamptz`.execute(work.tx);
  await anonymise(
    work,
    old.rows.map((row) => row.id),
  );
  return old.rows.length;
}

/** Takes out who it was from these registrations. Audits 'registration.anonymise'. */
export async function anonymise(work: Work, ids: string[]): Promise<void> {
  if (ids.length === 0) return;
  await sql`with gone as (
      update registrations set contact_sealed = null, email_index = null, idempotency_key = null, lat = null, lon = null, answers_sealed = null,
        anonymised_at = ${work.now}::timestamptz where id = any(${ids}::uuid[]) returning id),
    children as (update participants p set sealed = null from gone where p.registration_id = gone.id),
    talks as (update registration_intakes i set appointment_sealed = null, message_sealed = null from gone where i.registration_id = gone.id),
    reasons as (update contributions c set reason_sealed = null from gone where c.registration_id = gone.id),
    -- What still runs, or is still to be given back, keeps how the provider calls it until that is done (payments.ts).
    bank as (update payments y set reference = null, pay_url = null from gone where y.registration_id = gone.id and y.state in ('paid', 'returned', 'failed'))
    delete from registration_tokens t using gone where t.registration_id = gone.id`.execute(work.tx);
  const detail = { count: ids.length };
  await audit(work, { action: 'registration.anonymise', subjectKind: 'registration', subjectId: null, detail });
}

/** Drafts and links whose time is over. Returns how many. */
export async function removeOldSecrets(work: Work): Promise<number> {
  const drafts = await work.tx.deleteFrom('registration_drafts').where('expires_at', '<=', work.now).executeTakeFirst();
  const links = await work.tx.deleteFrom('registration_tokens').where('expires_at', '<=', work.now).executeTakeFirst();
  return Number(drafts.numDeletedRows + links.numDeletedRows);
}
