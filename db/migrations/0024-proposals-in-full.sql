-- Fit at once; proposals with versions, counter-proposals, substitutes for trainers, and rooms that their owner confirms.

-- A proposal keeps its row; every change of the plan is a new version. Answers that a change does not touch stay.
alter table proposals add column version integer not null default 1 check (version >= 1);
-- accepted_version: the newest version that they said yes to, also when they are asked again. changed: what has changed for them since.
alter table proposal_demands add column accepted_version integer;
alter table proposal_demands add column changed text[] not null default '{}';
alter table proposal_trainers add column accepted_version integer;
alter table proposal_trainers add column changed text[] not null default '{}';

-- "Not so, but so": of a team for its demand, or of a trainer. What is null stays as it was proposed.
create table proposal_counters (
  id uuid primary key default uuidv7(),
  region_id uuid not null references regions,
  proposal_id uuid not null references proposals on delete cascade,
  version integer not null check (version >= 1),
  demand_id uuid references demands,
  trainer_id uuid references trainers,
  made_by uuid not null references persons,
  day_part integer check (day_part between 0 and 27),
  first_day date,
  places integer check (places between 1 and 60),
  municipality_id uuid references municipalities,
  language text,
  note text not null default '' check (length(note) <= 300),
  state text not null default 'open' check (state in ('open', 'taken', 'refused', 'withdrawn', 'overtaken')),
  reason text check (length(reason) <= 300),
  made_at timestamptz not null,
  closed_at timestamptz,
  check (num_nonnulls(demand_id, trainer_id) = 1),
  check (num_nonnulls(day_part, first_day, places, municipality_id, language) > 0),
  check (places is null or demand_id is not null),
  check ((state = 'open') = (closed_at is null))
);
create index proposal_counters_proposal on proposal_counters (proposal_id, made_at);
create unique index proposal_counters_one_open on proposal_counters (proposal_id, coalesce(demand_id, trainer_id)) where state = 'open';

-- What facility support or the owner of a room must arrange (domain.md, States). organisation_id: who is asked; null: facility support.
create table support_requests (
  id uuid primary key default uuidv7(),
  region_id uuid not null references regions,
  kind text not null check (kind ~ '^[a-z-]{2,30}$'),
  state text not null default 'new' check (state in ('new', 'taken', 'waiting', 'done', 'not-possible', 'withdrawn')),
  organisation_id uuid references organisations,
  room_id uuid references rooms,
  alternative_room_id uuid references rooms,
  proposal_id uuid references proposals on delete cascade,
  group_id uuid references groups,
  asked_by uuid not null references persons,
  taken_by uuid references persons,
  answer text not null default '' check (length(answer) <= 300),
  wanted_before timestamptz,
  created_at timestamptz not null,
  changed_at timestamptz not null,
  closed_at timestamptz,
  check (kind <> 'room' or room_id is not null),
  check ((state in ('done', 'not-possible', 'withdrawn')) = (closed_at is not null))
);
create index support_requests_open on support_requests (region_id, organisation_id, created_at) where closed_at is null;
create index support_requests_proposal on support_requests (proposal_id, created_at);
create unique index support_requests_room_once on support_requests (proposal_id) where kind = 'room' and closed_at is null;

do $$
declare t text;
begin
  foreach t in array array['proposal_counters', 'support_requests']
  loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy region_only on %I using (region_id = (select current_region())) with check (region_id = (select current_region()))', t);
  end loop;
end $$;
