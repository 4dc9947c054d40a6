-- Groups that change: go or no-go by a day, sessions that do not take place, groups that are merged, families that choose what then.

-- The last day on which a planner decides whether it goes ahead; null: by the region's setting before the first session.
alter table groups add column decide_on date;
-- The group of the same offer in which this one, now cancelled, lives on.
alter table groups add column merged_into uuid references groups;

-- A session that does not take place leaves group_sessions and stands here with the same id: calendars know it by that.
create table cancelled_sessions (
  id uuid primary key,
  region_id uuid not null references regions,
  group_id uuid not null references groups on delete cascade,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  cancelled_by uuid references persons,
  cancelled_at timestamptz not null,
  check (starts_at < ends_at)
);
create index cancelled_sessions_group on cancelled_sessions (group_id, starts_at);

-- What was told about a group, so that nobody hears it twice. about: the decision day, or what else makes it the same news.
create table group_notices (
  region_id uuid not null references regions,
  group_id uuid not null references groups on delete cascade,
  kind text not null check (kind ~ '^[a-z-]{2,30}$'),
  about text not null check (length(about) <= 60),
  told_at timestamptz not null,
  primary key (group_id, kind, about)
);

-- A family whose group was cancelled, merged or moved chooses what then: by whom it was moved, since when, and the answer.
alter table registrations add column displaced_from uuid references groups;
alter table registrations add column displaced_how text constraint registrations_displaced_how check (displaced_how in ('cancelled', 'merged', 'moved'));
alter table registrations add column displaced_at timestamptz;
alter table registrations add column displaced_answer text
  constraint registrations_displaced_answer check (displaced_answer in ('stay', 'wait', 'other', 'leave'));
-- A group that this family said no to: a place there is not offered to them again.
alter table registrations add column refused_group_id uuid references groups;

do $$
declare t text;
begin
  foreach t in array array['cancelled_sessions', 'group_notices']
  loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy region_only on %I using (region_id = (select current_region())) with check (region_id = (select current_region()))', t);
  end loop;
end $$;
