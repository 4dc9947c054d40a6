import { audit } from '../../platform/audit/audit.ts';
import { localDate } from '../../platform/clock/clock.ts';
import type { Reading, Work } from '../../platform/work.ts';
import { type Entry, entriesOf } from './entries.ts';
import { type EntryKind, entryKinds, ways } from './kinds.ts';
import { noteUse, type OpenLink } from './links.ts';

export type EntryRef = Pick<Entry, 'kind' | 'id'>;

/** Says of entries that they are right today; they are back in sight at once. Audits 'freshness.confirm' for each. */
export async function confirmEntries(work: Work, entries: EntryRef[], link?: OpenLink): Promise<void> {
  for (const kind of entryKinds) {
    const ids = entries.filter((entry) => entry.kind === kind).map((entry) => entry.id);
    if (ids.length > 0) await ways[kind].confirm(work, ids);
  }
  for (const entry of entries) {
    await mark(work, entry, { confirmed_by: work.actor.personId, confirmed_through: link?.id ?? null, gone_at: null });
    await auditEntry(work, 'freshness.confirm', entry, link);
  }
  if (link) await noteUse(work, link.id);
}

/** Its owner says that an entry is no more: out of sight until the desk brings it back. Audits 'freshness.end'. */
export async function endEntry(work: Work, entry: EntryRef, link?: OpenLink): Promise<boolean> {
  if (!(await ways[entry.kind].end(work, entry.id))) return false;
  await mark(work, entry, { gone_at: work.now });
  await auditEntry(work, 'freshness.end', entry, link);
  if (link) await noteUse(work, link.id);
  return true;
}

/** The desk takes back that an entry is no more; it counts as confirmed today. Audits 'freshness.return' and 'freshness.confirm'. */
export async function bringBack(work: Work, entry: EntryRef): Promise<boolean> {
  const gone = await work.tx
    .updateTable('freshness_marks')
    .set({ gone_at: null })
    .where('kind', '=', entry.kind)
    .where('entry_id', '=', entry.id)
    .where('gone_at', 'is not', null)
    .executeTakeFirst();
  if (gone.numUpdatedRows === 0n || !(await ways[entry.kind].bring(work, entry.id))) return false;
  await auditEntry(work, 'freshness.return', entry);
  await confirmEntries(work, [entry]);
  return true;
}

/** One entry of the owner behind the link; undefined when it is somebody else's. */
export async function ownEntry(reading: Reading, link: OpenLink, kind: EntryKind, id: string): Promise<Entry | undefined> {
  return (await entriesOf(reading, link)).find((entry) => entry.kind === kind && entry.id === id);
}

interface Mark {
  confirmed_by?: string | null;
  confirmed_through?: string | null;
  gone_at?: Temporal.Instant | null;
}

/** A new confirmation: what was warned about the one before does not count any more. */
async function mark(work: Work, { kind, id }: EntryRef, values: Mark): Promise<void> {
  const about = localDate(work.now);
  const noted = { about, warned_at: null, reminded_at: null, warned_through: null, unreached_at: null, ...values };
  await work.tx
    .insertInto('freshness_marks')
    .values({ region_id: work.region.id, kind, entry_id: id, ...noted })
    .onConflict((conflict) => conflict.columns(['kind', 'entry_id']).doUpdateSet(noted))
    .execute();
}

async function auditEntry(work: Work, action: string, entry: EntryRef, link?: OpenLink): Promise<void> {
  const detail: Record<string, string> = link ? { link: link.id } : {};
  await audit(work, { action, subjectKind: entry.kind, subjectId: entry.id, detail });
}
