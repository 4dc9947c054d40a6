-- Accounts are global; memberships carry the region. E-mail addresses are sealed and found by a blind index.

create table persons (
  id uuid primary key default uuidv7(),
  name text not null check (length(name) between 1 and 120),
  email_sealed bytea not null,
  email_index bytea not null unique,
  locale text not null default 'nl' check (locale in ('nl', 'en')),
  about text not null default '',
  active boolean not null default true,
  created_at timestamptz not null default now()
);

create table memberships (
  id uuid primary key default uuidv7(),
  region_id uuid not null references regions,
  person_id uuid not null references persons,
  organisation_id uuid references organisations,
  municipality_id uuid references municipalities,
  role text not null check (role in ('parent', 'youth', 'professional', 'trainer', 'provider', 'facility-support', 'local-contact',
    'desk-worker', 'question-expert', 'care-coordinator', 'family-coach', 'care-director', 'youth-director', 'access-worker',
    'policy-officer', 'editor', 'moderator', 'privacy-officer', 'region-admin')),
  planner boolean not null default false,
  featured boolean not null default false,
  valid_until date,
  created_at timestamptz not null default now(),
  unique nulls not distinct (region_id, person_id, role, organisation_id, municipality_id)
);
create index memberships_person on memberships (person_id, region_id);
create index memberships_organisation on memberships (organisation_id);

create table sessions (
  token_hash bytea primary key check (octet_length(token_hash) = 32),
  region_id uuid not null references regions,
  person_id uuid not null references persons,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  check (created_at < expires_at)
);
create index sessions_person on sessions (person_id);
create index sessions_expiry on sessions (expires_at);
