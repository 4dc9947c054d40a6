-- Everything "on the shelf": interventions (methods) and offers.

create table interventions (
  id uuid primary key default uuidv7(),
  region_id uuid not null references regions,
  slug text not null check (slug ~ '^[a-z0-9-]{2,80}$'),
  name text not null,
  recognition text not null check (recognition in ('not-in-database', 'not-recognised', 'well-substantiated',
    'first-indications', 'good-indications', 'strong-indications')),
  recognition_note text not null default '',
  owner text not null default '',
  summary text not null default '',
  unique (region_id, slug)
);

create table offers (
  id uuid primary key default uuidv7(),
  region_id uuid not null references regions,
  organisation_id uuid not null references organisations,
  intervention_id uuid not null references interventions,
  slug text not null check (slug ~ '^[a-z0-9-]{2,80}$'),
  title text not null check (length(title) between 3 and 120),
  summary text not null check (length(summary) <= 240),
  title_en text,
  summary_en text,
  level text not null check (level in ('universal', 'selective', 'problem-focused')),
  functions text[] not null default '{}',
  audience text[] not null check (cardinality(audience) > 0),
  age_min integer not null check (age_min between -9 and 287),
  age_max integer not null check (age_max between -9 and 287),
  age_span integer not null default 47 check (age_span between 0 and 296),
  form text not null check (form in ('group', 'individual', 'online', 'at-home', 'meeting', 'consultation-hour')),
  sessions integer not null check (sessions between 1 and 60),
  session_minutes integer not null check (session_minutes between 10 and 600),
  min_size integer not null check (min_size >= 1),
  max_size integer not null check (max_size <= 500),
  trainers_needed integer not null default 1 check (trainers_needed between 0 and 6),
  languages text[] not null check (cardinality(languages) > 0),
  contribution_cents bigint not null default 0 check (contribution_cents >= 0),
  contribution_note text not null default '',
  price_per_group_cents bigint check (price_per_group_cents >= 0),
  access text not null check (access in ('free', 'after-intake', 'on-referral', 'owner-only')),
  intake_by text not null default '',
  register_at text not null default '',
  open_outside_region boolean not null default false,
  deployable_outside boolean not null default false,
  requires text not null default 'none' check (requires in ('none', 'skj', 'big', 'skj-or-big')),
  for_whom text not null default '',
  what_you_get text[] not null default '{}',
  what_happens text not null default '',
  practical text not null default '',
  questions jsonb not null default '[]',
  state text not null default 'published' check (state in ('draft', 'published', 'withdrawn')),
  confirmed_on date not null,
  created_at timestamptz not null default now(),
  search tsvector generated always as (
    setweight(to_tsvector('dutch', title), 'A') || setweight(to_tsvector('dutch', summary), 'B') ||
    setweight(to_tsvector('dutch', for_whom || ' ' || what_happens), 'C')) stored,
  unique (region_id, slug),
  check (age_min <= age_max), check (min_size <= max_size)
);
create index offers_shelf on offers (region_id, title) where state = 'published';
create index offers_search on offers using gin (search);

create table offer_themes (
  region_id uuid not null,
  offer_id uuid not null references offers on delete cascade,
  list text not null generated always as ('theme') stored,
  theme text not null,
  position integer not null default 0,
  primary key (offer_id, theme),
  foreign key (region_id, list, theme) references list_entries (region_id, list, code)
);
create index offer_themes_theme on offer_themes (region_id, theme, offer_id);
