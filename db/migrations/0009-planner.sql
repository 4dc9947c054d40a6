-- Proposals: pool + offer + trainers + room + dates; they hold room and trainers while they are sent.

create table proposals (
  id uuid primary key default uuidv7(),
  region_id uuid not null references regions,
  offer_id uuid not null references offers,
  organisation_id uuid not null references organisations,
  room_id uuid not null references rooms,
  language text not null,
  capacity integer not null check (capacity >= 1),
  min_size integer not null check (min_size >= 1 and min_size <= capacity),
  state text not null default 'draft' check (state in ('draft', 'sent', 'accepted', 'declined', 'lapsed')),
  closed_reason text,
  lapses_at timestamptz,
  group_id uuid unique references groups,
  created_by uuid not null references persons,
  created_at timestamptz not null,
  changed_at timestamptz not null,
  check (state <> 'sent' or lapses_at is not null),
  check ((state = 'accepted') = (group_id is not null))
);
create index proposals_open on proposals (region_id, created_at desc) where state in ('draft', 'sent');

create table proposal_sessions (
  region_id uuid not null references regions,
  proposal_id uuid not null references proposals,
  number integer not null check (number >= 1),
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  primary key (proposal_id, number),
  check (starts_at < ends_at)
);

create table proposal_demands (
  region_id uuid not null references regions,
  proposal_id uuid not null references proposals,
  demand_id uuid not null references demands,
  answer text not null default 'pending' check (answer in ('pending', 'accepted', 'declined')),
  reason text,
  answered_by uuid references persons,
  answered_at timestamptz,
  live boolean not null default false,
  primary key (proposal_id, demand_id)
);
-- Rule 4: while a proposal is sent or accepted its demands are live, and a demand is live in at most one.
create unique index proposal_demands_once on proposal_demands (demand_id) where live;

create table proposal_trainers (
  region_id uuid not null references regions,
  proposal_id uuid not null references proposals,
  trainer_id uuid not null references trainers,
  answer text not null default 'pending' check (answer in ('pending', 'accepted', 'declined')),
  reason text,
  answered_at timestamptz,
  primary key (proposal_id, trainer_id)
);
create index proposal_trainers_trainer on proposal_trainers (trainer_id);

-- Rule 2: never in two places at once. A booking belongs to a sent proposal or to a group's session.
create table room_bookings (
  id uuid primary key default uuidv7(),
  region_id uuid not null references regions,
  room_id uuid not null references rooms,
  during tstzrange not null check (not isempty(during)),
  proposal_id uuid references proposals on delete cascade,
  session_id uuid references group_sessions on delete cascade,
  check (num_nonnulls(proposal_id, session_id) = 1),
  constraint room_in_one_place exclude using gist (room_id with =, during with &&)
);
create index room_bookings_proposal on room_bookings (proposal_id);

create table trainer_bookings (
  id uuid primary key default uuidv7(),
  region_id uuid not null references regions,
  trainer_id uuid not null references trainers,
  during tstzrange not null check (not isempty(during)),
  proposal_id uuid references proposals on delete cascade,
  session_id uuid references group_sessions on delete cascade,
  check (num_nonnulls(proposal_id, session_id) = 1),
  constraint trainer_in_one_place exclude using gist (trainer_id with =, during with &&)
);
create index trainer_bookings_proposal on trainer_bookings (proposal_id);
