import { type RawBuilder, sql } from 'kysely';
import { localDate } from '../../platform/clock/clock.ts';
import type { Reading } from '../../platform/work.ts';
import type { EntryKind } from './kinds.ts';
import type { Owner } from './owner.ts';

/** One offer, room, trainer or organisation with how long ago somebody said that it is right. */
export interface Entry {
  kind: EntryKind;
  id: string;
  /** Name on the screen: content, in Dutch. For a trainer the person's name. */
  title: string;
  organisationId: string | null;
  personId: string | null;
  confirmedOn: Temporal.PlainDate;
  hidden: boolean;
  /** Warnings about this very confirmation. */
  warnedAt: Temporal.Instant | null;
  remindedAt: Temporal.Instant | null;
  /** Since when no mail about it reaches its owner. */
  unreachedAt: Temporal.Instant | null;
}

/** Every entry that is or was in sight; what is a draft, withdrawn or no more is not among them. */
export const entriesSql = sql`(
  select 'offer' as kind, o.id, o.title, o.organisation_id, null::uuid as person_id, o.confirmed_on, o.state = 'hidden' as hidden
    from offers o where o.state in ('published', 'hidden')
  union all
  select 'room', r.id, l.name || ', ' || r.name, l.organisation_id, null, r.confirmed_on, r.hidden_at is not null
    from rooms r join locations l on l.id = r.location_id
  union all
  select 'trainer', t.id, p.name, null, t.person_id, t.confirmed_on, t.hidden_at is not null
    from trainers t join persons p on p.id = t.person_id where p.active
  union all
  select 'organisation', o.id, o.name, o.id, null, o.confirmed_on, o.hidden_at is not null from organisations o)`;

const columns = sql`e.kind, e.id, e.title, e.organisation_id as "organisationId", e.person_id as "personId", e.confirmed_on as "confirmedOn", e.hidden,
  case when m.about = e.confirmed_on then m.warned_at end as "warnedAt", case when m.about = e.confirmed_on then m.reminded_at end as "remindedAt",
  case when m.about = e.confirmed_on then m.unreached_at end as "unreachedAt"`;

async function entriesWhere(reading: Reading, condition: RawBuilder<unknown>): Promise<Entry[]> {
  const found = await sql<Entry>`select ${columns} from ${entriesSql} e
    left join freshness_marks m on m.kind = e.kind and m.entry_id = e.id
    where m.gone_at is null and ${condition}
    order by array_position(array['organisation', 'offer', 'room', 'trainer'], e.kind), e.title collate "nl-NL-x-icu", e.id`.execute(
    reading.tx,
  );
  return found.rows;
}

/** Everything of one owner, the organisation itself first. */
export function entriesOf(reading: Reading, owner: Owner): Promise<Entry[]> {
  return entriesWhere(
    reading,
    sql`e.organisation_id is not distinct from ${owner.organisationId}::uuid and e.person_id is not distinct from ${owner.personId}::uuid`,
  );
}

/** What is in sight and was confirmed so long ago that something may have to be done, per kind in days. */
export function oldEntries(reading: Reading, age: Record<EntryKind, number>): Promise<Entry[]> {
  const today = localDate(reading.now);
  return entriesWhere(
    reading,
    sql`not e.hidden and e.confirmed_on <= ${today}::date - (${JSON.stringify(age)}::jsonb ->> e.kind)::integer`,
  );
}

/** Of owners that no mail reaches. */
export function unreachedEntries(reading: Reading): Promise<Entry[]> {
  return entriesWhere(reading, sql`m.unreached_at is not null and m.about = e.confirmed_on`);
}

/** What is hidden for its age now. */
export function hiddenEntries(reading: Reading, most: number): Promise<Entry[]> {
  return entriesWhere(reading, sql`e.hidden`).then((found) => found.slice(0, most));
}
