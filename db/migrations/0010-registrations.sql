-- Places of families: registration, its participants, reserved places of teams, attendance, tokens, drafts.

create sequence registration_sequence;

create table team_reservations (
  id uuid primary key default uuidv7(),
  region_id uuid not null references regions,
  group_id uuid not null references groups,
  demand_id uuid not null unique references demands,
  organisation_id uuid not null references organisations,
  places integer not null check (places >= 0),
  give_back_before timestamptz not null,
  created_at timestamptz not null
);
create index team_reservations_group on team_reservations (group_id);
create index team_reservations_due on team_reservations (give_back_before) where places > 0;

create table registrations (
  id uuid primary key default uuidv7(),
  region_id uuid not null references regions,
  group_id uuid not null references groups,
  offer_id uuid not null references offers,
  sequence bigint not null default nextval('registration_sequence') unique,
  state text not null check (state in ('requested', 'confirmed', 'waiting', 'offered', 'lapsed', 'cancelled', 'completed', 'not-suitable')),
  places integer not null check (places between 1 and 6),
  channel text not null check (channel in ('online', 'desk', 'telephone', 'team')),
  locale text not null default 'nl',
  contact_sealed bytea,
  email_index bytea,
  address_confirmed_at timestamptz,
  confirm_before timestamptz,
  offered_group_id uuid references groups,
  offered_until timestamptz,
  told_too_many_at timestamptz,
  other_groups boolean not null default false,
  max_km integer check (max_km between 1 and 100),
  lat double precision, lon double precision,
  team_reservation_id uuid references team_reservations,
  registered_by uuid references persons,
  idempotency_key bytea unique,
  joined_at timestamptz not null,
  changed_at timestamptz not null,
  anonymised_at timestamptz,
  check ((state = 'offered') = (offered_until is not null and offered_group_id is not null)),
  check (anonymised_at is not null or (contact_sealed is not null and email_index is not null))
);
create index registrations_group on registrations (group_id, sequence);
create index registrations_waiting on registrations (offer_id, sequence) where state = 'waiting';
create index registrations_unconfirmed on registrations (confirm_before) where address_confirmed_at is null and state in ('requested', 'waiting');
create index registrations_offered on registrations (offered_until) where state = 'offered';
create index registrations_email on registrations (email_index);

create table participants (
  id uuid primary key default uuidv7(),
  region_id uuid not null references regions,
  registration_id uuid not null references registrations on delete cascade,
  sealed bytea
);
create index participants_registration on participants (registration_id);

create table attendance (
  region_id uuid not null references regions,
  participant_id uuid not null references participants on delete cascade,
  session_id uuid not null references group_sessions,
  present text not null check (present in ('present', 'excused', 'absent')),
  noted_by uuid not null references persons,
  noted_at timestamptz not null,
  primary key (participant_id, session_id)
);
create index attendance_session on attendance (session_id);

-- Links in mails: only the hash of the token is kept (rule 19).
create table registration_tokens (
  token_hash bytea primary key check (octet_length(token_hash) = 32),
  region_id uuid not null references regions,
  registration_id uuid not null references registrations on delete cascade,
  expires_at timestamptz not null
);
create index registration_tokens_registration on registration_tokens (registration_id);

create table registration_drafts (
  token_hash bytea primary key check (octet_length(token_hash) = 32),
  region_id uuid not null references regions,
  group_id uuid not null references groups,
  sealed bytea not null,
  expires_at timestamptz not null
);
create index registration_drafts_expiry on registration_drafts (expires_at);
