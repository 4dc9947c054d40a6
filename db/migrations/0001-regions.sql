-- The tenant and what belongs to it: region, hosts, settings, municipalities, organisations, lists.

create function current_region() returns uuid language sql stable parallel safe
  as $$ select nullif(current_setting('app.region_id', true), '')::uuid $$;

create table regions (
  id uuid primary key default uuidv7(),
  slug text not null unique check (slug ~ '^[a-z0-9-]{2,60}$'),
  name text not null check (length(name) between 2 and 120),
  is_example boolean not null default false,
  created_at timestamptz not null default now()
);

create table region_hosts (
  host text primary key check (host = lower(host)),
  region_id uuid not null references regions
);

create table region_settings (
  region_id uuid not null references regions,
  key text not null check (key ~ '^[a-z][a-z0-9.-]+$'),
  value jsonb not null,
  changed_at timestamptz not null default now(),
  primary key (region_id, key)
);

create table municipalities (
  id uuid primary key default uuidv7(),
  region_id uuid not null references regions,
  cbs_code text not null check (cbs_code ~ '^GM[0-9]{4}$'),
  name text not null,
  main_town text not null,
  lat double precision not null check (lat between 50 and 54),
  lon double precision not null check (lon between 3 and 8),
  inhabitants integer not null check (inhabitants >= 0),
  inhabitants_on date not null,
  valid_from date,
  valid_until date,
  successor_code text check (successor_code ~ '^GM[0-9]{4}$'),
  unique (region_id, cbs_code),
  check (valid_until is null or valid_from is null or valid_from <= valid_until)
);

create table postcode_ranges (
  region_id uuid not null references regions,
  municipality_id uuid not null references municipalities,
  first_number integer not null check (first_number between 1000 and 9999),
  last_number integer not null check (last_number between 1000 and 9999),
  primary key (region_id, first_number),
  check (first_number <= last_number),
  exclude using gist (region_id with =, int4range(first_number, last_number, '[]') with &&)
);

create table organisations (
  id uuid primary key default uuidv7(),
  region_id uuid not null references regions,
  municipality_id uuid references municipalities,
  slug text not null check (slug ~ '^[a-z0-9-]{2,80}$'),
  name text not null check (length(name) between 2 and 160),
  kind text not null check (kind in ('core-partner', 'chain-partner', 'finding-place', 'provider', 'municipality')),
  sort text not null,
  summary text not null default '',
  phone text,
  website text check (website ~ '^https?://'),
  created_at timestamptz not null default now(),
  unique (region_id, slug)
);

create table list_entries (
  region_id uuid not null references regions,
  list text not null check (list ~ '^[a-z-]+$'),
  code text not null check (code ~ '^[a-z0-9-]+$'),
  label_nl text not null,
  label_en text not null,
  words text[] not null default '{}',
  delicate boolean not null default false,
  position integer not null,
  active boolean not null default true,
  primary key (region_id, list, code)
);

create table school_holidays (
  id uuid primary key default uuidv7(),
  region_id uuid not null references regions,
  name text not null,
  first_day date not null,
  last_day date not null,
  made_up boolean not null default false,
  check (first_day <= last_day),
  exclude using gist (region_id with =, daterange(first_day, last_day, '[]') with &&)
);
