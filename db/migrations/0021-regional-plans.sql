-- Plans of a period and a part of the region: what they were made from, the search in a worker, and what planners do with the result.

create table plans (
  id uuid primary key default uuidv7(),
  region_id uuid not null references regions,
  name text not null check (length(name) between 1 and 60),
  state text not null default 'queued' check (state in ('queued', 'running', 'done', 'stopped', 'failed')),
  failure text check (failure in ('broken-off', 'too-large')),
  first_day date not null,
  last_day date not null,
  -- The part of the region; none: all of it.
  municipality_ids uuid[] not null default '{}',
  -- Limits of the search: seconds, or steps that do not depend on the machine.
  seconds integer check (seconds between 1 and 600),
  work_steps integer check (work_steps between 1 and 1000000),
  seed integer not null default 1,
  base_id uuid references plans on delete set null,
  few_changes boolean not null default false,
  -- opgroeiplein-plan/1, with ids of the database; ages and places, never names.
  instance jsonb not null,
  agreed jsonb not null default '[]',
  left_out jsonb not null default '[]',
  -- Children who ask for a place.
  asked integer not null check (asked >= 0),
  -- The result of the search, and the number of the version that is shown.
  result jsonb,
  version integer not null default 1 check (version >= 1),
  -- What lists tell of the version that is shown.
  figures jsonb,
  progress jsonb,
  stop_asked_at timestamptz,
  -- Which run has it, when it last gave a sign of life, and how many runs there were.
  runner uuid,
  seen_at timestamptz,
  attempts integer not null default 0 check (attempts >= 0),
  created_by uuid not null references persons,
  created_at timestamptz not null,
  started_at timestamptz,
  ended_at timestamptz,
  unique (region_id, id),
  check (first_day <= last_day),
  check (num_nonnulls(seconds, work_steps) > 0),
  check ((state in ('done', 'stopped')) = (result is not null)),
  check ((state = 'failed') = (failure is not null)),
  check ((state in ('done', 'stopped', 'failed')) = (ended_at is not null))
);
create index plans_newest on plans (region_id, created_at desc, id desc);
create index plans_busy on plans (seen_at) where state in ('queued', 'running');

-- The result of the search is version 1; every move, lock or removal by a planner makes the next one.
create table plan_versions (
  region_id uuid not null references regions,
  plan_id uuid not null,
  number integer not null check (number >= 1),
  -- The version it was made from; undoing goes back to it.
  previous integer check (previous >= 1),
  kind text not null check (kind in ('solved', 'move', 'lock', 'unlock', 'remove')),
  plan jsonb not null,
  -- Groups that the planner calls agreed, as "room.slot".
  locks jsonb not null default '[]',
  change jsonb not null default '{}',
  made_by uuid references persons,
  made_at timestamptz not null,
  primary key (plan_id, number),
  foreign key (region_id, plan_id) references plans (region_id, id) on delete cascade
);

-- Which proposal was made of which group of a plan.
create table plan_proposals (
  region_id uuid not null references regions,
  plan_id uuid not null,
  room_id uuid not null,
  slot smallint not null check (slot between 0 and 27),
  proposal_id uuid primary key references proposals on delete cascade,
  made_at timestamptz not null,
  foreign key (region_id, plan_id) references plans (region_id, id) on delete cascade
);
create index plan_proposals_plan on plan_proposals (plan_id);

-- "What would one more trainer or room bring?", reckoned in a worker.
create table plan_gains (
  id uuid primary key default uuidv7(),
  region_id uuid not null references regions,
  plan_id uuid not null,
  version integer not null check (version >= 1),
  state text not null check (state in ('waiting', 'running', 'done', 'stopped')),
  done integer not null default 0 check (done >= 0),
  total integer not null default 0 check (total >= 0),
  results jsonb not null default '[]',
  asked_by uuid references persons,
  asked_at timestamptz not null,
  ended_at timestamptz,
  foreign key (region_id, plan_id) references plans (region_id, id) on delete cascade
);
create unique index plan_gains_busy on plan_gains (plan_id) where state in ('waiting', 'running');
create index plan_gains_plan on plan_gains (plan_id, asked_at desc);

do $$
declare t text;
begin
  foreach t in array array['plans', 'plan_versions', 'plan_proposals', 'plan_gains'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy region_only on %I using (region_id = (select current_region())) with check (region_id = (select current_region()))', t);
  end loop;
end $$;
