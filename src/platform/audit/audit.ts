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
export function audit(work: Work, entry: AuditEntry): Promise<void> {
  return auditAll(work, [entry]);
}

/** The same for many changes of one piece of work. */
export async function auditAll(work: Work, entries: AuditEntry[]): Promise<void> {
  if (entries.length === 0) return;
  work.audited.push(...entries.map((entry) => entry.action));
  await work.tx
    .insertInto('audit_events')
    .values(
      entries.map((entry) => ({
        region_id: work.region.id,
        actor_kind: work.actor.kind,
        actor_id: work.actor.personId,
        action: entry.action,
        subject_kind: entry.subjectKind,
        subject_id: entry.subjectId,
        reason: entry.reason ?? null,
        detail: JSON.stringify(entry.detail ?? {}),
        origin: work.origin,
      })),
    )
    .execute();
}
