import { sql } from 'kysely';
import { auditAll } from '../../platform/audit/audit.ts';
import { localDate } from '../../platform/clock/clock.ts';
import type { Reading, Work } from '../../platform/work.ts';
import { organisations } from '../regions/index.ts';
import { confirmEntries } from './confirm.ts';
import { type Entry, unreachedEntries } from './entries.ts';
import type { EntryKind } from './kinds.ts';
import { type Owner, ownerKey } from './owner.ts';
import { hidesOn } from './score.ts';
import { termsOf } from './terms.ts';

/**
 * A warning of which every mail came back, was withheld or failed never was one: its term has not begun, and its owner stands on the list of
 * who must be called. Audits 'freshness.unreached' for each entry.
 */
export async function noteUnreached(work: Work): Promise<void> {
  const found = await sql<{ kind: EntryKind; id: string }>`
    update freshness_marks m set warned_at = null, reminded_at = null, warned_through = null, unreached_at = ${work.now}::timestamptz
    where m.warned_at is not null and exists (select from upkeep_mails u where u.link_id = m.warned_through)
      and not exists (select from upkeep_mails u join mails x on x.id = u.mail_id
        where u.link_id = m.warned_through and x.state not in ('bounced', 'withheld', 'failed'))
    returning m.kind, m.entry_id as id`.execute(work.tx);
  const entry = { action: 'freshness.unreached' };
  await auditAll(
    work,
    found.rows.map(({ kind, id }) => ({ ...entry, subjectKind: kind, subjectId: id })),
  );
}

/** An owner that no mail reaches, for who can call. */
export interface UnreachedOwner extends Owner {
  id: string;
  /** Of the organisation, or of the trainer. */
  name: string;
  phone: string | null;
  since: Temporal.Instant;
  entries: number;
  /** The first day on which something of it will be hidden; null when everything is already, or its term has not begun. */
  hidesOn: Temporal.PlainDate | null;
}

/** Who cannot be reached by mail, what is hidden first at the top. */
export async function unreachedOwners(reading: Reading): Promise<UnreachedOwner[]> {
  const owned = Map.groupBy(await unreachedEntries(reading), ownerKey);
  if (owned.size === 0) return [];
  const { term, warn } = await termsOf(reading);
  const hiding = (entry: Entry) =>
    entry.hidden
      ? null
      : hidesOn(
          { confirmedOn: entry.confirmedOn, warnedOn: entry.warnedAt && localDate(entry.warnedAt) },
          term[entry.kind],
          warn,
        );
  const known = await calledAt(reading);
  const owners = [...owned].flatMap(([id, entries]) => {
    const [first] = entries;
    if (!first) return [];
    const { organisationId, personId } = first;
    const { name, phone } = known.get(id) ?? { name: first.title, phone: null };
    const days = entries.flatMap((entry) => hiding(entry) ?? []).sort(Temporal.PlainDate.compare);
    const since = entries.flatMap((entry) => entry.unreachedAt ?? []).sort(Temporal.Instant.compare)[0] ?? reading.now;
    return [{ id, organisationId, personId, name, phone, since, entries: entries.length, hidesOn: days[0] ?? null }];
  });
  return owners.sort(
    (a, b) => String(a.hidesOn ?? '9').localeCompare(String(b.hidesOn ?? '9')) || a.name.localeCompare(b.name, 'nl'),
  );
}

/** Name and telephone of organisations, and of trainers by way of their organisation. */
async function calledAt(reading: Reading): Promise<Map<string, { name: string; phone: string | null }>> {
  const all = (await organisations(reading)).map(({ id, name, phone }) => [id, { name, phone }] as const);
  const trainers = await reading.tx
    .selectFrom('trainers as t')
    .innerJoin('persons as p', 'p.id', 't.person_id')
    .innerJoin('organisations as o', 'o.id', 't.organisation_id')
    .select(['p.id', 'p.name', 'o.phone'])
    .execute();
  return new Map([...all, ...trainers.map(({ id, name, phone }) => [id, { name, phone }] as const)]);
}

/** Whom to call; of a trainer the organisation's number, and no name (a mail is no place for it). */
export async function calledOf(
  reading: Reading,
  { organisationId, personId }: Owner,
): Promise<{ name: string | null; phone: string | null }> {
  const { name, phone } = (await calledAt(reading)).get(personId ?? organisationId ?? '') ?? { name: null, phone: null };
  return { name: personId ? null : name, phone };
}

/** Somebody called an owner that no mail reaches, and everything of it is right. False when it is not on the list. Audits 'freshness.confirm'. */
export async function confirmCalled(work: Work, id: string): Promise<boolean> {
  const entries = (await unreachedEntries(work)).filter((entry) => ownerKey(entry) === id);
  await confirmEntries(work, entries);
  return entries.length > 0;
}
