import { sql } from 'kysely';
import type { Work } from '../work.ts';

const AT_ONCE = 5000;

/**
 * Removes the audit rows of records that are gone (rule 11: they go with their dossier), as far as those rows are five years old;
 * younger ones go by their age. The links stay and the trail says how many went. Returns how many.
 */
export function removeAuditOf(work: Work, subjectKind: string, subjectIds: string[]): Promise<number> {
  return remove(work, [], subjectKind, subjectIds);
}

/** Removes audit rows of more than five years ago, except of kinds of records whose trail lives as long as they do. */
export function removeOldAudit(work: Work, keepKinds: string[]): Promise<number> {
  return remove(work, keepKinds, null, []);
}

/** The database's own function decides what may go; the application's role may not delete a row itself. */
async function remove(work: Work, keep: string[], kind: string | null, ids: string[]): Promise<number> {
  let total = 0;
  for (;;) {
    const { rows } = await sql<{
      n: number;
    }>`select remove_audit_rows(${work.now}::timestamptz, ${work.origin}, ${keep}::text[], ${kind}, ${ids}::text[], ${AT_ONCE}) as n`.execute(
      work.tx,
    );
    const n = rows[0]?.n ?? 0;
    total += n;
    if (n < AT_ONCE) return total;
  }
}
