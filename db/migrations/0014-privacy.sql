-- Privacy: removal from the audit trail by rule, checks of its chain, breaks of the glass, runs of retention terms, requests of
-- people about their data, rotations of the key.

-- What was removed from the trail because its term had ended. The link in the chain stays; only remove_audit_rows writes here.
create table audit_removals (
  event_id bigint primary key,
  region_id uuid not null references regions,
  batch uuid not null,
  removed_at timestamptz not null,
  why text not null check (why in ('age', 'dossier'))
);
create index audit_removals_batch on audit_removals (batch, event_id);

-- A row may only go after five years (rule 10), when it is marked in the same transaction, and never the proof of a removal itself.
create function refuse_audit_delete() returns trigger language plpgsql as $$
begin
  if old.action = 'audit.remove' or old.happened_at > clock_timestamp() - interval '5 years'
    or not exists (select from audit_removals r where r.event_id = old.id) then
    raise exception '% is append-only', tg_table_name using errcode = 'insufficient_privilege';
  end if;
  return old;
end $$;
drop trigger audit_events_append_only on audit_events;
create trigger audit_events_append_only before update or truncate on audit_events
  for each statement execute function refuse_change();
create trigger audit_events_no_delete before delete on audit_events
  for each row execute function refuse_audit_delete();
create trigger audit_removals_append_only before update or delete or truncate on audit_removals
  for each statement execute function refuse_change();

-- Removes rows of the trail of this region of which the term has ended: at least five years old, of these records when ids are given,
-- else of no kind in keep_kinds (records whose trail lives as long as they do). Writes how many went, and a digest of their
-- numbers, in the trail itself, so that the check knows a removal by rule from another. Returns how many.
create function remove_audit_rows(moment timestamptz, origin_text text, keep_kinds text[], of_kind text, of_ids text[], at_most integer)
returns integer language plpgsql security definer set search_path = public, pg_temp as $$
declare
  here uuid := current_region();
  batch_id uuid := uuidv7();
  reason text := case when of_kind is null then 'age' else 'dossier' end;
  before timestamptz := clock_timestamp() - interval '5 years';
  removed bigint[];
begin
  if here is null then raise exception 'no region'; end if;
  select coalesce(array_agg(id order by id), '{}') into removed from (
    select e.id from audit_events e join audit_chain c on c.event_id = e.id
    where e.region_id = here and e.happened_at < before and e.action <> 'audit.remove'
      and case when of_kind is null then not e.subject_kind = any (keep_kinds) else e.subject_kind = of_kind and e.subject_id = any (of_ids) end
    order by e.id limit at_most) due;
  if cardinality(removed) = 0 then return 0; end if;
  insert into audit_removals (event_id, region_id, batch, removed_at, why) select id, here, batch_id, moment, reason from unnest(removed) id;
  delete from audit_events where id = any (removed);
  insert into audit_events (region_id, actor_kind, actor_id, action, subject_kind, subject_id, detail, origin)
  values (here, 'system', null, 'audit.remove', 'audit', batch_id::text, jsonb_build_object('why', reason, 'count', cardinality(removed),
    'digest', encode(sha256(convert_to(array_to_string(removed, ','), 'UTF8')), 'hex')), origin_text);
  return cardinality(removed);
end $$;

-- The trail, filtered by what was done and by when.
create index audit_events_action on audit_events (region_id, action, id);
create index audit_events_time on audit_events using brin (happened_at);

-- Outcomes of the nightly check of the chain, of all regions together: numbers of rows, never what they say.
create table audit_checks (
  id uuid primary key default uuidv7(),
  began_at timestamptz not null,
  ended_at timestamptz not null,
  checked bigint not null,
  removed_by_rule bigint not null,
  fault_count bigint not null,
  faults jsonb not null default '[]',
  last_position bigint not null,
  last_hash bytea,
  check (began_at <= ended_at)
);
create index audit_checks_recent on audit_checks (began_at desc);

create table glass_breaks (
  id uuid primary key default uuidv7(),
  region_id uuid not null references regions,
  person_id uuid not null references persons,
  subject_kind text not null check (subject_kind ~ '^[a-z-]+$'),
  subject_id text not null,
  reason_sealed bytea not null,
  broken_at timestamptz not null,
  ends_at timestamptz not null,
  reviewed_at timestamptz,
  reviewed_by uuid references persons,
  verdict text check (verdict in ('justified', 'not-justified')),
  check (broken_at < ends_at),
  check ((reviewed_at is null) = (verdict is null) and (reviewed_at is null) = (reviewed_by is null)),
  check (reviewed_by <> person_id)
);
create index glass_breaks_open on glass_breaks (person_id, subject_kind, subject_id, ends_at);
create index glass_breaks_recent on glass_breaks (region_id, broken_at desc);

create table retention_runs (
  id uuid primary key default uuidv7(),
  region_id uuid not null references regions,
  kind text not null check (kind ~ '^[a-z-]+$'),
  ran_at timestamptz not null,
  removed integer not null check (removed >= 0),
  failed boolean not null default false
);
create index retention_runs_recent on retention_runs (region_id, kind, ran_at desc);

-- What people ask about their data, from all ways in, with the term of one month (GDPR, article 12).
create table privacy_requests (
  id uuid primary key default uuidv7(),
  region_id uuid not null references regions,
  kind text not null check (kind in ('access', 'erasure', 'objection', 'correction')),
  channel text not null check (channel in ('account', 'link', 'officer')),
  person_id uuid references persons,
  -- Address and what was said; gone a year after the request was handled.
  sealed bytea,
  address_index bytea,
  received_at timestamptz not null,
  due_on date not null,
  handled_at timestamptz,
  handled_by uuid references persons,
  outcome text check (outcome in ('granted', 'partly', 'refused', 'withdrawn')),
  check ((handled_at is null) = (outcome is null)),
  check ((sealed is null) = (address_index is null))
);
create index privacy_requests_recent on privacy_requests (region_id, received_at desc);
create index privacy_requests_open on privacy_requests (region_id, due_on) where handled_at is null;
create index privacy_requests_address on privacy_requests (address_index);

-- Links by which somebody without account shows that an address is theirs: only the hash of the secret is kept (rule 19).
create table privacy_links (
  token_hash bytea primary key check (octet_length(token_hash) = 32),
  region_id uuid not null references regions,
  sealed bytea not null,
  expires_at timestamptz not null
);
create index privacy_links_expiry on privacy_links (expires_at);

-- Which key everything was sealed with again, and when that was done. The first four bytes name the key and tell nothing of it.
create table key_rotations (
  key_id bytea primary key check (octet_length(key_id) = 4),
  began_at timestamptz not null,
  ended_at timestamptz,
  resealed bigint not null default 0,
  check (began_at <= ended_at)
);

-- True when the person has a role in any region, also outside the one that this transaction sees.
create function account_in_use(person uuid, today date) returns boolean language plpgsql as $$
declare
  here text := coalesce(current_setting('app.region_id', true), '');
  region uuid;
  found_one boolean := false;
begin
  for region in select id from regions loop
    perform set_config('app.region_id', region::text, true);
    if exists (select from memberships m where m.person_id = person and (m.valid_until is null or m.valid_until >= today)) then
      found_one := true;
      exit;
    end if;
  end loop;
  perform set_config('app.region_id', here, true);
  return found_one;
end $$;

do $$
declare t text;
begin
  foreach t in array array['audit_removals', 'glass_breaks', 'retention_runs', 'privacy_requests', 'privacy_links'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy region_only on %I using (region_id = (select current_region())) with check (region_id = (select current_region()))', t);
  end loop;
end $$;
