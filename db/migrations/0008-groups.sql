-- Planned runs of an offer: group, places (narrow, hot), sessions, trainers.

create table groups (
  id uuid primary key default uuidv7(),
  region_id uuid not null references regions,
  offer_id uuid not null references offers,
  organisation_id uuid not null references organisations,
  room_id uuid references rooms,
  slug text not null check (slug ~ '^[a-z0-9-]{2,90}$'),
  title text not null,
  state text not null default 'planned' check (state in ('planned', 'confirmed', 'running', 'completed', 'evaluated', 'cancelled')),
  cancel_reason text,
  opened_to text not null default 'teams' check (opened_to in ('teams', 'parents')),
  language text not null,
  min_size integer not null check (min_size >= 1),
  age_min integer not null,
  age_max integer not null,
  contribution_cents bigint not null default 0,
  registration_opens_at timestamptz not null,
  registration_closes_at timestamptz not null,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  version integer not null default 0,
  created_by uuid references persons,
  created_at timestamptz not null,
  changed_at timestamptz not null,
  unique (region_id, slug),
  check (age_min <= age_max), check (starts_at < ends_at),
  check (state <> 'cancelled' or cancel_reason is not null)
);
create index groups_coming on groups (region_id, starts_at) where state in ('planned', 'confirmed', 'running');
create index groups_offer on groups (offer_id, starts_at);

-- taken = places reserved by teams + held + offered + confirmed (rule 1). One narrow row per group, changed by a conditional update.
create table group_places (
  group_id uuid primary key references groups,
  region_id uuid not null references regions,
  capacity integer not null check (capacity >= 1),
  taken integer not null default 0 check (taken >= 0 and taken <= capacity)
) with (fillfactor = 50);

create table group_sessions (
  id uuid primary key default uuidv7(),
  region_id uuid not null references regions,
  group_id uuid not null references groups,
  number integer not null check (number >= 1),
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  unique (group_id, number),
  check (starts_at < ends_at)
);
create index group_sessions_time on group_sessions (region_id, starts_at);

create table group_trainers (
  region_id uuid not null references regions,
  group_id uuid not null references groups,
  trainer_id uuid not null references trainers,
  lead boolean not null default true,
  primary key (group_id, trainer_id)
);
create index group_trainers_trainer on group_trainers (trainer_id);
