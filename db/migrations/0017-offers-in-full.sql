-- Offers in full: every field of A1, the source of a method's recognition, where an offer is given, pictures, and the history of every change.

alter table interventions
  add column about text not null default '' check (length(about) <= 4000),
  add column website text check (website ~ '^https?://'),
  add column recognition_url text check (recognition_url ~ '^https?://'),
  add column recognition_on date;

alter table offers
  add column remissions text not null default '' check (length(remissions) <= 1000),
  add column price_per_participant_cents bigint check (price_per_participant_cents >= 0),
  add column qualification_needed boolean not null default false,
  add column co_trainer boolean not null default false,
  add column materials text[] not null default '{}',
  -- Number of the newest row of offer_versions; a form that was opened on an older one is told so.
  add column version integer not null default 1 check (version > 0),
  add column changed_at timestamptz not null default now();

-- Municipalities where an offer is given; none means the whole region.
create table offer_municipalities (
  region_id uuid not null references regions,
  offer_id uuid not null references offers on delete cascade,
  municipality_id uuid not null references municipalities,
  primary key (offer_id, municipality_id)
);
create index offer_municipalities_where on offer_municipalities (region_id, municipality_id, offer_id);

-- Pictures as they are shown: cleaned of everything but the picture itself. Which of them an offer shows stands in its content.
create table offer_pictures (
  id uuid primary key default uuidv7(),
  region_id uuid not null references regions,
  offer_id uuid not null references offers on delete cascade,
  type text not null check (type in ('image/png', 'image/jpeg', 'image/webp', 'image/avif')),
  content bytea not null check (octet_length(content) between 1 and 2097152),
  width integer not null check (width between 1 and 12000),
  height integer not null check (height between 1 and 12000),
  alt text not null check (length(alt) between 3 and 240),
  alt_en text check (length(alt_en) between 3 and 240),
  -- Place on the public page; null: not (yet or any more) shown there.
  position integer check (position >= 0),
  added_by uuid references persons,
  added_at timestamptz not null
);
create index offer_pictures_offer on offer_pictures (offer_id, position);

-- Every change of an offer: who, when, what it became, what differs from what visitors read then, and what was decided.
create table offer_versions (
  id uuid primary key default uuidv7(),
  region_id uuid not null references regions,
  offer_id uuid not null references offers on delete cascade,
  number integer not null check (number > 0),
  state text not null check (state in ('waiting', 'approved', 'returned', 'replaced', 'withdrawn')),
  content jsonb not null,
  changes jsonb not null default '[]',
  made_by uuid references persons,
  made_at timestamptz not null,
  decided_by uuid references persons,
  decided_at timestamptz,
  reason text not null default '' check (length(reason) <= 1000),
  unique (offer_id, number),
  check (state <> 'returned' or reason <> '')
);
-- At most one change of an offer waits; the next one takes its place.
create unique index offer_versions_waiting on offer_versions (offer_id) where state = 'waiting';
create index offer_versions_review on offer_versions (region_id, made_at) where state = 'waiting';

do $$
declare t text;
begin
  foreach t in array array['offer_municipalities', 'offer_pictures', 'offer_versions'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy region_only on %I using (region_id = (select current_region())) with check (region_id = (select current_region()))', t);
  end loop;
end $$;
