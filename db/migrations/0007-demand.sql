-- Needs on the marketplace. A professional's demand names no person (rule 7); note is checked before it is stored.

create table demands (
  id uuid primary key default uuidv7(),
  region_id uuid not null references regions,
  organisation_id uuid not null references organisations,
  created_by uuid not null references persons,
  municipality_id uuid not null references municipalities,
  area text not null default '' check (length(area) <= 80),
  postcode4 integer check (postcode4 between 1000 and 9999),
  lat double precision not null,
  lon double precision not null,
  list text not null generated always as ('theme') stored,
  theme text not null,
  intervention_id uuid references interventions,
  places integer not null check (places between 1 and 60),
  age_min integer not null check (age_min between -9 and 287),
  age_max integer not null check (age_max between -9 and 287),
  stated_on date not null,
  day_parts integer[] not null check (cardinality(day_parts) > 0 and 0 <= all (day_parts) and 27 >= all (day_parts)),
  languages text[] not null check (cardinality(languages) > 0),
  max_km integer not null check (max_km between 1 and 100),
  urgent boolean not null default false,
  note text not null default '' check (length(note) <= 1000),
  waiting_since date not null,
  state text not null default 'open' check (state in ('open', 'proposed', 'served', 'withdrawn', 'expired')),
  expires_on date not null,
  idempotency_key uuid unique,
  created_at timestamptz not null,
  closed_at timestamptz,
  foreign key (region_id, list, theme) references list_entries (region_id, list, code),
  check (age_min <= age_max)
);
create index demands_open on demands (region_id, theme) where state in ('open', 'proposed');
create index demands_organisation on demands (organisation_id, created_at desc);
create index demands_expiry on demands (expires_on) where state in ('open', 'proposed');
