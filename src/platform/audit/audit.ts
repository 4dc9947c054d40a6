import { sql } from 'kysely';
import { AHEAD } from '../db/client.ts';
import { insertAll } from '../db/records.ts';
import type { Work } from '../work.ts';

export interface AuditEntry {
  /** "thing.verb", for example "registration.cancel". */
  action: string;
  subjectKind: string;
  subjectId: string | null;
  reason?: string;
  /** Never names, free text or addresses: ids, counts and states only. */
  detail?: Record<string, string | number | boolean | null>;
}

/** Adds a row to the append-only audit trail, in the transaction of the change itself (rule 10). */
export async function audit(work: Work, entry: AuditEntry): Promise<void> {
  work.audited.push(entry.action);
  const { detail, ...row } = rowOf(work, entry);
  await work.tx
    .insertInto('audit_events')
    .values({ ...row, detail: JSON.stringify(detail) })
    .modifyEnd(sql.raw(AHEAD))
    .execute();
}

/** The same for many changes of one piece of work, in one statement. */
export async function auditAll(work: Work, entries: AuditEntry[]): Promise<void> {
  work.audited.push(...entries.map((entry) => entry.action));
  const rows = entries.map((entry) => rowOf(work, entry));
  await insertAll(work.tx, 'audit_events', rows);
}

function rowOf(work: Work, entry: AuditEntry) {
  return {
    region_id: work.region.id,
    actor_kind: work.actor.kind,
    actor_id: work.actor.personId,
    action: entry.action,
    subject_kind: entry.subjectKind,
    subject_id: entry.subjectId,
    reason: entry.reason ?? null,
    detail: entry.detail ?? {},
    origin: work.origin,
  };
}
