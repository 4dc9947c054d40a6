-- Sign-in: sessions that say how they were opened, links by mail, second factors, passkeys. Secrets are stored hashed or sealed.
-- Second factors and devices belong to the account, which is global; what is asked or open at one moment belongs to a region.

alter table sessions add column id uuid;
alter table sessions alter column id set default uuidv7();
update sessions set id = uuidv7() where id is null;
alter table sessions alter column id set not null;
create unique index sessions_id on sessions (id);
alter table sessions add column method text not null default 'example'
  check (method in ('link', 'passkey', 'organisation', 'invitation', 'example'));
alter table sessions add column strength smallint not null default 1 check (strength in (1, 2));
-- Kind of device and browser in a few words, never what the browser says of itself.
alter table sessions add column device text not null default '' check (length(device) <= 60);
-- Empty: as created_at.
alter table sessions add column proved_at timestamptz;
alter table sessions add column last_seen_at timestamptz;

create table sign_in_links (
  token_hash bytea primary key check (octet_length(token_hash) = 32),
  region_id uuid not null references regions,
  person_id uuid not null references persons on delete cascade,
  created_at timestamptz not null,
  expires_at timestamptz not null check (expires_at > created_at),
  used_at timestamptz
);
create index sign_in_links_person on sign_in_links (person_id, created_at);

create table second_steps (
  token_hash bytea primary key check (octet_length(token_hash) = 32),
  region_id uuid not null references regions,
  person_id uuid not null references persons on delete cascade,
  method text not null check (method in ('link', 'organisation', 'invitation')),
  created_at timestamptz not null,
  expires_at timestamptz not null check (expires_at > created_at)
);

-- A code that was refused, in the attempt (second step or session) in which it was tried.
create table wrong_codes (
  id uuid primary key default uuidv7(),
  region_id uuid not null references regions,
  person_id uuid not null references persons on delete cascade,
  attempt bytea not null check (octet_length(attempt) = 32),
  tried_at timestamptz not null
);
create index wrong_codes_person on wrong_codes (person_id, tried_at);

create table totp_secrets (
  person_id uuid primary key references persons on delete cascade,
  sealed bytea not null,
  created_at timestamptz not null,
  confirmed_at timestamptz,
  -- The newest time step of which a code was accepted: none is accepted twice.
  last_step bigint not null default 0
);

create table recovery_codes (
  code_index bytea primary key check (octet_length(code_index) = 32),
  person_id uuid not null references persons on delete cascade,
  created_at timestamptz not null,
  used_at timestamptz
);
create index recovery_codes_person on recovery_codes (person_id);

create table passkeys (
  id uuid primary key default uuidv7(),
  person_id uuid not null references persons on delete cascade,
  credential_id text not null unique check (length(credential_id) between 16 and 1400),
  public_key bytea not null,
  counter bigint not null check (counter >= 0),
  transports text[] not null default '{}',
  name_sealed bytea not null,
  created_at timestamptz not null,
  last_used_at timestamptz
);
create index passkeys_person on passkeys (person_id);

create table passkey_challenges (
  challenge_hash bytea primary key check (octet_length(challenge_hash) = 32),
  region_id uuid not null references regions,
  -- Who registers a passkey; empty for who signs in with one.
  person_id uuid references persons on delete cascade,
  expires_at timestamptz not null
);

-- Browsers that a person signed in with, known by a cookie.
create table known_devices (
  token_hash bytea primary key check (octet_length(token_hash) = 32),
  person_id uuid not null references persons on delete cascade,
  last_used_at timestamptz not null
);
create index known_devices_person on known_devices (person_id);

do $$
declare name text;
begin
  foreach name in array array['sign_in_links', 'second_steps', 'wrong_codes', 'passkey_challenges'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy region_only on %I using (region_id = (select current_region())) with check (region_id = (select current_region()))', name);
  end loop;
end $$;
