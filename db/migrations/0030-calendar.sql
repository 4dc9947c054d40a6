-- Personal calendars with a secret address, the link of a group that meets on line, and what the program records for its own evaluation (A13).

-- A calendar that a person's own program fetches: of a trainer, a team or a room. Only the hash of the address is kept; taken back: removed.
create table calendar_feeds (
  id uuid primary key default uuidv7(),
  region_id uuid not null references regions,
  person_id uuid not null references persons,
  trainer_id uuid references trainers on delete cascade,
  organisation_id uuid references organisations,
  room_id uuid references rooms,
  token_hash bytea not null unique check (octet_length(token_hash) = 32),
  made_at timestamptz not null,
  check (num_nonnulls(trainer_id, organisation_id, room_id) = 1),
  unique nulls not distinct (region_id, person_id, trainer_id, organisation_id, room_id)
);
create index calendar_feeds_person on calendar_feeds (person_id);

-- Where participants and staff come together on line. Sealed: who has the link is in the room.
alter table groups add column online_sealed bytea;

-- What happened, in figures and without persons: append-only, once for each kind and what it is about.
create table insight_events (
  id uuid primary key default uuidv7(),
  region_id uuid not null references regions,
  kind text not null check (kind in ('demand-to-group', 'start', 'end')),
  happened_on date not null,
  group_id uuid not null references groups,
  -- The demand that a group answers; for the other kinds the group itself.
  about uuid not null,
  figures jsonb not null check (jsonb_typeof(figures) = 'object'),
  recorded_at timestamptz not null,
  unique (kind, about)
);
create index insight_events_time on insight_events (region_id, kind, happened_on);
create index insight_events_group on insight_events (group_id);
create trigger insight_events_append_only before update or delete or truncate on insight_events
  for each statement execute function refuse_change();

do $$
declare t text;
begin
  foreach t in array array['calendar_feeds', 'insight_events']
  loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy region_only on %I using (region_id = (select current_region())) with check (region_id = (select current_region()))', t);
  end loop;
end $$;
