-- Locations, rooms and their bookings. A room is never in two places at once: the database refuses it (rule 2).

create table locations (
  id uuid primary key default uuidv7(),
  region_id uuid not null references regions,
  municipality_id uuid not null references municipalities,
  organisation_id uuid references organisations,
  slug text not null,
  name text not null,
  address text not null,
  postcode text not null check (postcode ~ '^[1-9][0-9]{3} ?[A-Z]{2}$'),
  town text not null,
  lat double precision not null,
  lon double precision not null,
  wheelchair boolean not null,
  travel text not null default '',
  unique (region_id, slug)
);

create table rooms (
  id uuid primary key default uuidv7(),
  region_id uuid not null references regions,
  location_id uuid not null references locations,
  slug text not null,
  name text not null,
  capacity integer not null check (capacity between 1 and 1000),
  day_parts integer[] not null check (0 <= all (day_parts) and 27 >= all (day_parts)),
  rent_cents bigint not null default 0 check (rent_cents >= 0),
  facilities text[] not null default '{}',
  unique (region_id, slug)
);
create index rooms_location on rooms (location_id);
