-- Recruitment for groups: short addresses on paper and in texts, mails to finding places, and how families came.

-- Set ready once by somebody who runs the group: the code of its short addresses.
create table recruitment_materials (
  group_id uuid primary key references groups on delete cascade,
  region_id uuid not null references regions,
  -- Letters and figures that cannot be taken for each other.
  code text not null check (code ~ '^[2-9a-hjkmnp-z]{6}$'),
  made_by uuid references persons,
  made_at timestamptz not null,
  unique (region_id, code)
);

-- A finding place is written at most once about a group. token: by which it stops these mails without an account (only its hash).
create table recruitment_mails (
  group_id uuid not null references groups on delete cascade,
  organisation_id uuid not null references organisations on delete cascade,
  region_id uuid not null references regions,
  token_hash bytea not null unique check (octet_length(token_hash) = 32),
  sent_by uuid references persons,
  sent_at timestamptz not null,
  primary key (group_id, organisation_id)
);
create index recruitment_mails_sent on recruitment_mails (organisation_id, sent_at);

-- Finding places that want no such mail.
create table recruitment_stops (
  organisation_id uuid primary key references organisations on delete cascade,
  region_id uuid not null references regions,
  stopped_at timestamptz not null
);

-- By which recruitment the family came, when the address that it used says so; null: not known, or not by recruitment.
alter table registrations add column reached_by text;
alter table registrations add constraint registrations_reached_by
  check (reached_by in ('poster', 'flyer', 'card', 'newsletter', 'social', 'finding-place')) not valid;
alter table registrations validate constraint registrations_reached_by;

do $$
declare t text;
begin
  foreach t in array array['recruitment_materials', 'recruitment_mails', 'recruitment_stops']
  loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy region_only on %I using (region_id = (select current_region())) with check (region_id = (select current_region()))', t);
  end loop;
end $$;
