-- Demand of residents (A4): a wish of a parent or young person. What is personal stands here, sealed; what a plan needs of it is a row of
-- demands of kind 'resident', one for children who go together, else one each (rules 4, 5 and 7).

create table wishes (
  id uuid primary key default uuidv7(),
  region_id uuid not null references regions,
  audience text not null check (audience in ('parents', 'youth')),
  -- Address and everything that was asked.
  sealed bytea not null,
  email_index bytea,
  -- Of the code that its owner keeps instead of an address.
  code_hash bytea unique,
  code_kept_at timestamptz,
  locale text not null check (locale in ('nl', 'en')),
  -- Hash of the form's secret: the same form twice is one wish.
  form_hash bytea not null unique,
  waiting_since date not null,
  confirm_before timestamptz,
  confirmed_at timestamptz,
  created_at timestamptz not null,
  changed_at timestamptz not null,
  check ((email_index is null) <> (code_hash is null)),
  check ((email_index is null) = (confirm_before is null)),
  check (email_index is not null or confirmed_at is not null)
);
create index wishes_address on wishes (email_index) where email_index is not null;
create index wishes_unconfirmed on wishes (confirm_before) where confirmed_at is null;

-- Links to the page of a wish: from a mail, or for two hours after the code was typed.
create table wish_tokens (
  token_hash bytea primary key,
  region_id uuid not null references regions,
  wish_id uuid not null references wishes on delete cascade,
  by_mail boolean not null,
  expires_at timestamptz not null
);
create index wish_tokens_wish on wish_tokens (wish_id);
create index wish_tokens_expiry on wish_tokens (expires_at);

alter table demands alter column organisation_id drop not null;
alter table demands alter column created_by drop not null;
alter table demands add column kind text not null default 'team' constraint demands_kind check (kind in ('team', 'resident'));
alter table demands add column wish_id uuid;
-- Places of it that stand on a waiting list too: those are counted once.
alter table demands add column also_waiting integer not null default 0 constraint demands_also_waiting check (also_waiting between 0 and 60);
alter table demands add constraint demands_wish foreign key (wish_id) references wishes on delete set null not valid;
alter table demands validate constraint demands_wish;
alter table demands add constraint demands_asker check (
  (kind = 'team') = (organisation_id is not null) and (kind = 'team') = (created_by is not null)
  and (kind = 'resident' or wish_id is null) and (kind = 'team' or (note = '' and area = ''))) not valid;
alter table demands validate constraint demands_asker;
-- Nameless places of an accepted wish belong to no team.
alter table team_reservations alter column organisation_id drop not null;

-- Proposals of which the owner of a wish was told, and how far.
create table wish_proposals (
  region_id uuid not null references regions,
  demand_id uuid not null references demands on delete cascade,
  proposal_id uuid not null references proposals on delete cascade,
  told text not null check (told in ('asked', 'planned', 'stopped', 'cancelled')),
  -- Of the proposal, when they were asked.
  version integer not null,
  told_at timestamptz not null,
  primary key (demand_id, proposal_id)
);
create index wish_proposals_proposal on wish_proposals (proposal_id);

-- "Tell me when": groups of which the owner of a wish was told, once each.
create table wish_groups (
  region_id uuid not null references regions,
  wish_id uuid not null references wishes on delete cascade,
  group_id uuid not null references groups on delete cascade,
  told_at timestamptz not null,
  primary key (wish_id, group_id)
);
create index wish_groups_group on wish_groups (group_id);

-- A need that a team puts more often: what its form begins with.
create table demand_templates (
  id uuid primary key default uuidv7(),
  region_id uuid not null references regions,
  organisation_id uuid not null references organisations,
  name text not null check (length(name) between 1 and 60),
  fields jsonb not null,
  created_by uuid not null references persons,
  created_at timestamptz not null,
  constraint demand_templates_name unique (organisation_id, name)
);

-- A need that was made of an entry of a waiting list: counted once.
create table demand_entries (
  registration_id uuid primary key references registrations on delete cascade,
  region_id uuid not null references regions,
  demand_id uuid not null references demands on delete cascade
);
create index demand_entries_demand on demand_entries (demand_id);

do $$
declare t text;
begin
  foreach t in array array['wishes', 'wish_tokens', 'wish_proposals', 'wish_groups', 'demand_templates', 'demand_entries']
  loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy region_only on %I using (region_id = (select current_region())) with check (region_id = (select current_region()))', t);
  end loop;
end $$;
