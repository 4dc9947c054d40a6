-- Facility support (A8): locations and rooms in full, reservations apart from groups, options that lapse, who waits for a room; materials
-- on loan; one queue of requests with its history.

-- How a location is reached: of the building, not of a person. closed_at: not used any more.
alter table locations add column contact text not null default '';
alter table locations add column phone text not null default '';
alter table locations add column email text not null default '';
alter table locations add column closed_at timestamptz;
alter table locations add constraint locations_contact_length
  check (length(contact) <= 120 and length(phone) <= 40 and length(email) <= 254) not valid;
alter table locations validate constraint locations_contact_length;
alter table rooms add column accessibility text[] not null default '{}';
alter table rooms add column note text not null default '';
alter table rooms add column closed_at timestamptz;
alter table rooms add constraint rooms_note_length check (length(note) <= 300) not valid;
alter table rooms validate constraint rooms_note_length;

-- A room taken apart from a group: a meeting, an option that lapses, or days on which it is closed. Its times are rows of room_bookings, so
-- that rule 2 is kept for all of them by one constraint. starts_at, ends_at: the first time; weeks: how often, a week apart; until: the last end.
create table room_reservations (
  id uuid primary key default uuidv7(),
  region_id uuid not null references regions,
  room_id uuid not null references rooms,
  kind text not null check (kind in ('booking', 'option', 'closure')),
  state text not null default 'held' check (state in ('held', 'lapsed', 'cancelled')),
  title text not null check (length(title) between 2 and 120),
  organisation_id uuid references organisations,
  made_by uuid references persons,
  people integer check (people between 1 and 1000),
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  weeks integer not null default 1 check (weeks between 1 and 52),
  until timestamptz not null,
  lapses_at timestamptz,
  reminded_at timestamptz,
  created_at timestamptz not null,
  changed_at timestamptz not null,
  closed_at timestamptz,
  check (starts_at < ends_at and ends_at <= until),
  check (kind <> 'option' or lapses_at is not null),
  check ((state = 'held') = (closed_at is null))
);
create index room_reservations_room on room_reservations (room_id, until);
create index room_reservations_terms on room_reservations (region_id, lapses_at) where state = 'held' and kind = 'option';
create index room_reservations_maker on room_reservations (made_by, until);
create index room_reservations_until on room_reservations (region_id, until);

-- The bookings of a reservation are found by their room (the constraint's index), so this column needs none of its own.
alter table room_bookings add column reservation_id uuid references room_reservations on delete cascade;
alter table room_bookings drop constraint room_bookings_check;
alter table room_bookings add constraint room_bookings_check check (num_nonnulls(proposal_id, session_id, reservation_id) = 1) not valid;
alter table room_bookings validate constraint room_bookings_check;

-- Who waits for a room at a time, in the order of `sequence`. Offered: an option of theirs holds the room.
create table room_waits (
  id uuid primary key default uuidv7(),
  region_id uuid not null references regions,
  room_id uuid not null references rooms,
  sequence bigint not null generated always as identity,
  state text not null default 'waiting' check (state in ('waiting', 'offered', 'taken', 'lapsed', 'withdrawn')),
  title text not null check (length(title) between 2 and 120),
  organisation_id uuid references organisations,
  made_by uuid not null references persons,
  people integer check (people between 1 and 1000),
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  weeks integer not null default 1 check (weeks between 1 and 52),
  until timestamptz not null,
  reservation_id uuid unique references room_reservations on delete set null,
  created_at timestamptz not null,
  changed_at timestamptz not null,
  check (starts_at < ends_at and ends_at <= until)
);
create index room_waits_open on room_waits (region_id, room_id, sequence) where state = 'waiting';
create index room_waits_maker on room_waits (made_by, until);

-- What can be lent. Every item of the stock is a row, so that the database itself keeps rule 2 for counted things.
create table material_kinds (
  id uuid primary key default uuidv7(),
  region_id uuid not null references regions,
  organisation_id uuid references organisations,
  name text not null check (length(name) between 2 and 120),
  summary text not null default '' check (length(summary) <= 500),
  loan_days integer not null default 70 check (loan_days between 1 and 365),
  closed_at timestamptz,
  changed_at timestamptz not null
);
create index material_kinds_region on material_kinds (region_id, name);

create table material_items (
  id uuid primary key default uuidv7(),
  region_id uuid not null references regions,
  kind_id uuid not null references material_kinds,
  location_id uuid not null references locations,
  number integer not null check (number >= 1),
  state text not null default 'whole' check (state in ('whole', 'repair', 'gone')),
  changed_at timestamptz not null,
  unique (kind_id, number)
);
create index material_items_location on material_items (location_id);

-- A loan of some items of one kind, for a group or for somebody's own work.
create table material_loans (
  id uuid primary key default uuidv7(),
  region_id uuid not null references regions,
  kind_id uuid not null references material_kinds,
  state text not null default 'reserved' check (state in ('reserved', 'out', 'returned', 'cancelled')),
  group_id uuid references groups,
  organisation_id uuid references organisations,
  title text not null check (length(title) between 2 and 160),
  made_by uuid references persons,
  first_day date not null,
  last_day date not null,
  out_at timestamptz,
  closed_at timestamptz,
  warned_at timestamptz,
  note text not null default '' check (length(note) <= 300),
  created_at timestamptz not null,
  check (first_day <= last_day),
  check ((state in ('returned', 'cancelled')) = (closed_at is not null))
);
create index material_loans_open on material_loans (region_id, last_day) where closed_at is null;
create index material_loans_kind on material_loans (kind_id, first_day);
create index material_loans_group on material_loans (group_id) where group_id is not null;
create index material_loans_maker on material_loans (made_by, last_day);

-- Rule 2 for materials, twice: an item is promised to one loan at a time, and it is out of the house once, however late it comes back.
create table material_loan_items (
  loan_id uuid not null references material_loans on delete cascade,
  item_id uuid not null references material_items,
  region_id uuid not null references regions,
  days daterange not null check (not isempty(days)),
  is_out boolean not null default false,
  ended_on date,
  condition text check (condition in ('whole', 'damaged', 'lost')),
  primary key (loan_id, item_id),
  check (not is_out or ended_on is null),
  constraint item_in_one_place exclude using gist (item_id with =, days with &&) where (ended_on is null)
);
create unique index material_out_once on material_loan_items (item_id) where is_out;

-- One queue. title: what it is about, in a line; question: in the asker's own words; people, first_at .. until, weeks, municipality_id: the room
-- that is looked for; material_kind_id, amount, first_at .. until: the material. Owner: taken_by. Term: wanted_before.
alter table support_requests add column title text not null default '';
alter table support_requests add column question text not null default '';
alter table support_requests add column people integer;
alter table support_requests add column first_at timestamptz;
alter table support_requests add column until timestamptz;
alter table support_requests add column weeks integer;
alter table support_requests add column municipality_id uuid references municipalities;
alter table support_requests add column material_kind_id uuid references material_kinds;
alter table support_requests add column amount integer;
alter table support_requests add column waiting_for text not null default '';
alter table support_requests add column effort_minutes integer;
alter table support_requests add column effort_kind text;
alter table support_requests add constraint support_requests_words
  check (length(title) <= 160 and length(question) <= 500 and length(waiting_for) <= 120) not valid;
alter table support_requests validate constraint support_requests_words;
alter table support_requests add constraint support_requests_effort
  check (effort_minutes between 1 and 6000 and effort_kind in ('content', 'secretarial') or effort_minutes is null) not valid;
alter table support_requests validate constraint support_requests_effort;

create table support_events (
  id uuid primary key default uuidv7(),
  region_id uuid not null references regions,
  request_id uuid not null references support_requests on delete cascade,
  at timestamptz not null,
  by uuid references persons,
  what text not null check (what in ('asked', 'taken', 'handed-over', 'waiting', 'note', 'done', 'not-possible', 'withdrawn')),
  -- To whom it was handed over.
  person_id uuid references persons,
  note text not null default '' check (length(note) <= 500)
);
create index support_events_request on support_events (request_id, at);

do $$
declare t text;
begin
  foreach t in array array['room_reservations', 'room_waits', 'material_kinds', 'material_items', 'material_loans', 'material_loan_items', 'support_events']
  loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy region_only on %I using (region_id = (select current_region())) with check (region_id = (select current_region()))', t);
  end loop;
end $$;
