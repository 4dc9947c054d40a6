-- Append-only audit trail, chained by a job; outbox mail, sealed.

create table audit_events (
  id bigint generated always as identity primary key,
  region_id uuid not null references regions,
  happened_at timestamptz not null default clock_timestamp(),
  actor_kind text not null check (actor_kind in ('visitor', 'person', 'system')),
  actor_id uuid,
  action text not null check (action ~ '^[a-z-]+\.[a-z-]+$'),
  subject_kind text not null,
  subject_id text,
  reason text,
  detail jsonb not null default '{}',
  origin text not null
);
create index audit_events_subject on audit_events (region_id, subject_kind, subject_id, id);
create index audit_events_actor on audit_events (region_id, actor_id, id);

create table audit_chain (
  event_id bigint primary key,
  position bigint not null unique,
  previous_hash bytea not null check (octet_length(previous_hash) = 32),
  hash bytea not null check (octet_length(hash) = 32)
);

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% is append-only', tg_table_name using errcode = 'insufficient_privilege';
end $$;
create trigger audit_events_append_only before update or delete or truncate on audit_events
  for each statement execute function refuse_change();
create trigger audit_chain_append_only before update or delete or truncate on audit_chain
  for each statement execute function refuse_change();

create table mails (
  id uuid primary key default uuidv7(),
  region_id uuid not null references regions,
  kind text not null check (kind ~ '^[a-z-]+$'),
  person_id uuid references persons,
  recipient_index bytea not null,
  sealed bytea not null,
  state text not null default 'queued' check (state in ('queued', 'kept', 'sent', 'failed')),
  created_at timestamptz not null,
  delivered_at timestamptz
);
create index mails_recent on mails (region_id, created_at desc);
create index mails_recipient on mails (recipient_index);
