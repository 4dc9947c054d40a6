-- Who gets access: invitations, access that was closed in a region, and organisations that sign their own people in (OIDC).

create table invitations (
  id uuid primary key default uuidv7(),
  region_id uuid not null references regions,
  token_hash bytea not null unique check (octet_length(token_hash) = 32),
  -- Name, address and language of who is invited.
  sealed bytea not null,
  email_index bytea not null,
  roles text[] not null check (cardinality(roles) between 1 and 20),
  organisation_id uuid references organisations,
  municipality_id uuid references municipalities,
  planner boolean not null default false,
  -- Last day of the roles; null when they have no end.
  roles_until date,
  -- Null for the first administrator and for the command at the terminal.
  invited_by uuid references persons,
  created_at timestamptz not null,
  sent_at timestamptz not null,
  expires_at timestamptz not null,
  accepted_at timestamptz,
  accepted_by uuid references persons,
  withdrawn_at timestamptz,
  check (created_at <= sent_at and sent_at < expires_at),
  check (accepted_at is null or withdrawn_at is null),
  check ((accepted_at is null) = (accepted_by is null))
);
create index invitations_recent on invitations (region_id, sent_at desc, id);
create index invitations_address on invitations (email_index);
create index invitations_organisation on invitations (organisation_id);

-- A region closes an account for itself; in another region the person may still come in.
create table suspensions (
  region_id uuid not null references regions,
  person_id uuid not null references persons,
  suspended_at timestamptz not null,
  primary key (region_id, person_id)
);

create table sign_in_providers (
  id uuid primary key default uuidv7(),
  region_id uuid not null references regions,
  organisation_id uuid not null references organisations,
  name text not null check (length(name) between 2 and 80),
  issuer text not null check (issuer ~ '^https?://' and length(issuer) <= 300),
  client_id text not null check (length(client_id) between 1 and 200),
  client_secret_sealed bytea not null,
  -- Values of acr that mean two factors at the organisation.
  strong_acr text[] not null default '{}',
  -- What we ask for (acr_values), in order of preference.
  asked_acr text[] not null default '{}',
  active boolean not null default true,
  created_at timestamptz not null,
  changed_at timestamptz not null,
  unique (region_id, issuer, client_id)
);
create index sign_in_providers_organisation on sign_in_providers (organisation_id);

create table provider_identities (
  provider_id uuid not null references sign_in_providers on delete cascade,
  subject text not null check (length(subject) between 1 and 255),
  region_id uuid not null references regions,
  person_id uuid not null references persons,
  linked_at timestamptz not null,
  primary key (provider_id, subject),
  -- An address that the organisation gives to somebody else must not bring them into the first one's account.
  unique (provider_id, person_id)
);
create index provider_identities_person on provider_identities (person_id);

create table provider_attempts (
  state_hash bytea primary key check (octet_length(state_hash) = 32),
  region_id uuid not null references regions,
  provider_id uuid not null references sign_in_providers on delete cascade,
  -- The browser that began: hash of a secret in its cookie.
  browser_hash bytea not null check (octet_length(browser_hash) = 32),
  -- Nonce, PKCE verifier and where to go afterwards.
  sealed bytea not null,
  expires_at timestamptz not null
);
create index provider_attempts_expiry on provider_attempts (expires_at);
create index provider_attempts_provider on provider_attempts (provider_id);

-- The list of people, by name (keyset) and by a part of the name.
create index memberships_role on memberships (region_id, role);
create index persons_name on persons (lower(name), id);

do $$
declare t text;
begin
  foreach t in array array['invitations', 'suspensions', 'sign_in_providers', 'provider_identities', 'provider_attempts'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy region_only on %I using (region_id = (select current_region())) with check (region_id = (select current_region()))', t);
  end loop;
end $$;
