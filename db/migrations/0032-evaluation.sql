-- Evaluation after the last session, smileys of children, and attendance that comes in late from a phone.

-- What is asked: of the region (no offer), or of one offer instead. scale: a mark from 1 to 10, or five points.
create table evaluation_forms (
  id uuid primary key default uuidv7(),
  region_id uuid not null references regions,
  offer_id uuid references offers on delete cascade,
  scale text not null check (scale in ('ten', 'five')),
  asked text[] not null check (asked <@ array['learned', 'useful', 'trainer', 'practical', 'recommend', 'open']),
  changed_by uuid references persons,
  changed_at timestamptz not null,
  unique nulls not distinct (region_id, offer_id)
);

-- The questions as they stood when they went out; the group is evaluated when it is closed.
create table group_evaluations (
  group_id uuid primary key references groups,
  region_id uuid not null references regions,
  scale text not null check (scale in ('ten', 'five')),
  asked text[] not null,
  invited integer not null check (invited >= 0),
  opened_at timestamptz not null,
  remind_at timestamptz,
  closes_at timestamptz not null,
  reminded_at timestamptz,
  closed_at timestamptz
);
create index group_evaluations_open on group_evaluations (closes_at) where closed_at is null;

-- Who was asked and whether they answered, never what. Only hashes of links are kept (rule 19).
create table evaluation_invitations (
  id uuid primary key default uuidv7(),
  region_id uuid not null references regions,
  group_id uuid not null references group_evaluations on delete cascade,
  registration_id uuid not null references registrations on delete cascade,
  token_hash bytea not null unique check (octet_length(token_hash) = 32),
  reminder_hash bytea unique check (octet_length(reminder_hash) = 32),
  outcome text check (outcome in ('answered', 'declined')),
  unique (group_id, registration_id)
);
create index evaluation_invitations_registration on evaluation_invitations (registration_id);

-- Nameless: a random id and a day only, so that nobody can lay it beside who answered when.
create table evaluation_answers (
  id uuid primary key default gen_random_uuid(),
  region_id uuid not null references regions,
  group_id uuid not null references groups,
  scale text not null check (scale in ('ten', 'five')),
  mark smallint not null check (mark between 1 and case scale when 'ten' then 10 else 5 end),
  learned smallint check (learned between 1 and 5),
  useful smallint check (useful between 1 and 5),
  trainer smallint check (trainer between 1 and 5),
  practical smallint check (practical between 1 and 5),
  recommend text check (recommend in ('yes', 'maybe', 'no')),
  open_sealed bytea,
  answered_on date not null
);
create index evaluation_answers_group on evaluation_answers (group_id);

-- One tap of a child, without a name; its id is made with the page, so that the same tap sent twice counts once.
create table session_smileys (
  tap uuid primary key,
  region_id uuid not null references regions,
  session_id uuid not null references group_sessions on delete cascade,
  face smallint not null check (face between 1 and 5),
  tapped_on date not null
);
create index session_smileys_session on session_smileys (session_id);

-- What a phone or page sent about who was there, once per key; the number is the version of the session's list.
create table attendance_saves (
  key uuid primary key,
  region_id uuid not null references regions,
  session_id uuid not null references group_sessions on delete cascade,
  number integer not null check (number >= 1),
  saved_by uuid not null references persons,
  saved_at timestamptz not null,
  -- How many marks of it a later one of somebody else went before.
  passed_over integer not null check (passed_over >= 0),
  unique (session_id, number)
);
create index attendance_saves_time on attendance_saves (saved_at);

do $$
declare t text;
begin
  foreach t in array array['evaluation_forms', 'group_evaluations', 'evaluation_invitations', 'evaluation_answers', 'session_smileys', 'attendance_saves']
  loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy region_only on %I using (region_id = (select current_region())) with check (region_id = (select current_region()))', t);
  end loop;
end $$;
