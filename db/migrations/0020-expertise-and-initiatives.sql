-- Expertise in full (A2), own initiative (A6), and opening in steps (A11).

-- Who may work where and how much. Null hours: not stated. No municipalities: everywhere within max_km.
alter table trainers add column hours_per_week integer check (hours_per_week between 0 and 60);
alter table trainers add column outside_own boolean not null default true;

create table trainer_municipalities (
  region_id uuid not null references regions,
  trainer_id uuid not null references trainers on delete cascade,
  municipality_id uuid not null references municipalities,
  primary key (trainer_id, municipality_id)
);

-- Days on which somebody is not there, both included. Never why.
create table trainer_absences (
  id uuid primary key default uuidv7(),
  region_id uuid not null references regions,
  trainer_id uuid not null references trainers on delete cascade,
  first_day date not null,
  last_day date not null,
  created_at timestamptz not null,
  check (first_day <= last_day),
  constraint absent_once exclude using gist (trainer_id with =, daterange(first_day, last_day, '[]') with &&)
);

-- Hours a year for giving, for making a training to measure and for own schooling, with who approves them: a function, not a person.
create table trainer_hours (
  region_id uuid not null references regions,
  trainer_id uuid not null references trainers on delete cascade,
  purpose text not null check (purpose in ('giving', 'custom', 'schooling')),
  hours integer not null check (hours between 1 and 2000),
  approver text not null default '' check (length(approver) <= 80),
  approved_by uuid references persons,
  approved_at timestamptz,
  changed_at timestamptz not null,
  primary key (trainer_id, purpose),
  check ((approved_by is null) = (approved_at is null))
);

-- What the proof of a qualification says. Rows of before have none.
alter table qualifications add column proof_number text check (length(proof_number) <= 60);
alter table qualifications add column obtained_on date;
alter table qualifications add column confirmed_by uuid references persons;
alter table qualifications add column confirmed_at timestamptz;

-- What a trainer says to be qualified for. It counts only once somebody who plans has seen the proof: then it becomes a qualification.
create table qualification_claims (
  id uuid primary key default uuidv7(),
  region_id uuid not null references regions,
  trainer_id uuid not null references trainers on delete cascade,
  intervention_id uuid not null references interventions,
  valid_until date not null,
  proof_number text not null default '' check (length(proof_number) <= 60),
  obtained_on date,
  state text not null default 'waiting' check (state in ('waiting', 'confirmed', 'refused')),
  reason text check (length(reason) <= 300),
  claimed_at timestamptz not null,
  decided_by uuid references persons,
  decided_at timestamptz,
  check ((state = 'waiting') = (decided_at is null)),
  check (state <> 'refused' or reason is not null)
);
create unique index qualification_claims_once on qualification_claims (trainer_id, intervention_id) where state = 'waiting';
create index qualification_claims_waiting on qualification_claims (region_id, claimed_at) where state = 'waiting';

-- Which warnings went out: once per qualification, end and threshold.
create table qualification_notices (
  region_id uuid not null references regions,
  trainer_id uuid not null references trainers on delete cascade,
  intervention_id uuid not null references interventions,
  valid_until date not null,
  days_before integer not null check (days_before >= 0),
  sent_at timestamptz not null,
  primary key (trainer_id, intervention_id, valid_until, days_before)
);

alter table training_wishes add column since date;

-- A trainer who fell out for a session, and who came in their place.
alter table group_trainers add column substitute boolean not null default false;
create table session_substitutions (
  region_id uuid not null references regions,
  session_id uuid not null references group_sessions on delete cascade,
  trainer_id uuid not null references trainers,
  substitute_id uuid not null references trainers,
  made_by uuid references persons,
  made_at timestamptz not null,
  primary key (session_id, trainer_id),
  check (trainer_id <> substitute_id)
);

-- Own initiative: of parents, associations, professionals.
create table initiatives (
  id uuid primary key default uuidv7(),
  region_id uuid not null references regions,
  municipality_id uuid not null references municipalities,
  state text not null default 'draft' check (state in ('draft', 'unconfirmed', 'waiting', 'published', 'returned', 'refused', 'ended')),
  slug text check (slug ~ '^[a-z0-9-]{2,90}$'),
  who text not null check (who in ('parent', 'youth', 'association', 'professional')),
  title text not null check (length(title) between 3 and 80),
  what text not null check (length(what) between 1 and 2000),
  list text not null generated always as ('theme') stored,
  theme text,
  age_min integer not null check (age_min between -9 and 287),
  age_max integer not null check (age_max between -9 and 287),
  place text not null default '' check (length(place) <= 120),
  day_parts integer[] not null default '{}' check (0 <= all (day_parts) and 27 >= all (day_parts)),
  dates text not null default '' check (length(dates) <= 200),
  people integer not null check (people between 1 and 500),
  needs text[] not null default '{}' check (needs <@ array['room', 'help', 'money']),
  needs_note text not null default '' check (length(needs_note) <= 500),
  language text not null default 'nl' check (language in ('nl', 'en')),
  person_id uuid references persons,
  -- {name, email}; gone when the term ends.
  contact_sealed bytea,
  email_index bytea,
  reason_code text check (reason_code in ('personal-data', 'unclear', 'advertising', 'not-for-children', 'exists-already', 'unsafe', 'other')),
  reason text check (length(reason) <= 500),
  decided_by uuid references persons,
  created_at timestamptz not null,
  changed_at timestamptz not null,
  confirm_before timestamptz,
  published_at timestamptz,
  closed_at timestamptz,
  ends_on date,
  foreign key (region_id, list, theme) references list_entries (region_id, list, code),
  check (age_min <= age_max),
  check (state <> 'published' or (slug is not null and published_at is not null and ends_on is not null)),
  check (state not in ('returned', 'refused') or reason_code is not null),
  check ((closed_at is not null) = (state in ('refused', 'ended')))
);
create unique index initiatives_slug on initiatives (region_id, slug);
create index initiatives_public on initiatives (region_id, published_at desc) where state = 'published';
create index initiatives_queue on initiatives (region_id, changed_at) where state = 'waiting';
create index initiatives_address on initiatives (email_index, created_at);
create index initiatives_person on initiatives (person_id);

-- Links to one's own initiative. Only one that came by mail proves the address.
create table initiative_tokens (
  token_hash bytea primary key,
  region_id uuid not null references regions,
  initiative_id uuid not null references initiatives on delete cascade,
  by_mail boolean not null default false,
  expires_at timestamptz not null
);
create index initiative_tokens_initiative on initiative_tokens (initiative_id);

-- "I join" and "I can help": passed on by mail, never with an address.
create table initiative_replies (
  id uuid primary key default uuidv7(),
  region_id uuid not null references regions,
  initiative_id uuid not null references initiatives on delete cascade,
  kind text not null check (kind in ('join', 'help')),
  state text not null default 'unconfirmed' check (state in ('unconfirmed', 'sent', 'answered')),
  -- {name, email, message, answer}
  reply_sealed bytea not null,
  email_index bytea not null,
  language text not null default 'nl' check (language in ('nl', 'en')),
  token_hash bytea unique,
  confirm_before timestamptz not null,
  created_at timestamptz not null,
  sent_at timestamptz
);
create index initiative_replies_initiative on initiative_replies (initiative_id, created_at);
create index initiative_replies_address on initiative_replies (email_index, created_at);

-- "I can do this", said to an open need.
create table help_offers (
  id uuid primary key default uuidv7(),
  region_id uuid not null references regions,
  demand_id uuid not null references demands on delete cascade,
  person_id uuid not null references persons,
  organisation_id uuid not null references organisations,
  group_size integer not null check (group_size between 1 and 60),
  first_day date,
  day_parts integer[] not null default '{}' check (0 <= all (day_parts) and 27 >= all (day_parts)),
  remarks text not null default '' check (length(remarks) <= 500),
  state text not null default 'offered' check (state in ('offered', 'accepted', 'declined', 'withdrawn')),
  outcome text check (outcome in ('proposal', 'contact')),
  proposal_id uuid references proposals,
  reason text check (length(reason) <= 300),
  answered_by uuid references persons,
  answered_at timestamptz,
  created_at timestamptz not null,
  check ((state = 'accepted') = (outcome is not null)),
  check ((outcome = 'proposal') = (proposal_id is not null)),
  check (state <> 'declined' or reason is not null)
);
create unique index help_offers_once on help_offers (demand_id, person_id) where state = 'offered';
create index help_offers_person on help_offers (person_id);
create index help_offers_proposal on help_offers (proposal_id);

-- A11: for whom the marketplace is open, per municipality (null: for the whole region), from a day on; null: closed.
create table openings (
  id uuid primary key default uuidv7(),
  region_id uuid not null references regions,
  municipality_id uuid references municipalities,
  audience text not null check (audience in ('cjg-partners', 'parents', 'youth', 'basic-provisions', 'contracted-providers', 'independent-providers')),
  domain text not null check (domain in ('youth', 'wmo')),
  opens_on date,
  changed_at timestamptz not null,
  constraint openings_once unique nulls not distinct (region_id, domain, audience, municipality_id)
);
alter table offers add column domain text not null default 'youth' check (domain in ('youth', 'wmo'));
-- A provider that is not contracted (vrijgevestigd).
alter table organisations add column independent boolean not null default false;

do $$
declare t text;
begin
  foreach t in array array['trainer_municipalities', 'trainer_absences', 'trainer_hours', 'qualification_claims', 'qualification_notices',
    'session_substitutions', 'initiatives', 'initiative_tokens', 'initiative_replies', 'help_offers', 'openings']
  loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy region_only on %I using (region_id = (select current_region())) with check (region_id = (select current_region()))', t);
  end loop;
end $$;
