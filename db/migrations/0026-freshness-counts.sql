-- Freshness at any size, and warnings that count only when somebody can have read them.

-- How fresh the entries of an organisation are. `basis`: the day and the terms that they were counted by; by another day or term they are
-- counted anew.
create table freshness_totals (
  organisation_id uuid primary key references organisations on delete cascade,
  region_id uuid not null references regions,
  basis text not null,
  fresh integer not null check (fresh >= 0),
  ageing integer not null check (ageing >= 0),
  hidden integer not null check (hidden >= 0)
);
create index freshness_totals_region on freshness_totals (region_id);

-- Organisations of which an entry changed since they were counted. Only added to, so that nobody waits for somebody else.
create table freshness_changes (
  id bigint generated always as identity primary key,
  region_id uuid not null references regions,
  organisation_id uuid not null
);
create index freshness_changes_of on freshness_changes (region_id, organisation_id);

create function mark_freshness() returns trigger language plpgsql as $$
begin
  if tg_table_name = 'offers' then
    insert into freshness_changes (region_id, organisation_id) select distinct region_id, organisation_id from changed_rows;
  elsif tg_table_name = 'rooms' then
    insert into freshness_changes (region_id, organisation_id)
      select distinct l.region_id, l.organisation_id from changed_rows r join locations l on l.id = r.location_id where l.organisation_id is not null;
  elsif tg_table_name = 'organisations' then
    insert into freshness_changes (region_id, organisation_id) select region_id, id from changed_rows;
  else
    insert into freshness_changes (region_id, organisation_id)
      select distinct m.region_id, coalesce(o.organisation_id, l.organisation_id, g.id) from changed_rows m
        left join offers o on m.kind = 'offer' and o.id = m.entry_id
        left join rooms r on m.kind = 'room' and r.id = m.entry_id left join locations l on l.id = r.location_id
        left join organisations g on m.kind = 'organisation' and g.id = m.entry_id
        where m.gone_at is not null and coalesce(o.organisation_id, l.organisation_id, g.id) is not null;
  end if;
  return null;
end $$;

-- Of an offer most changes are of its words, which say nothing about its freshness.
create function mark_offer_freshness() returns trigger language plpgsql as $$
begin
  insert into freshness_changes (region_id, organisation_id)
    select distinct n.region_id, both_of.id from new_rows n join old_rows o on o.id = n.id
      cross join lateral (values (n.organisation_id), (o.organisation_id)) as both_of (id)
      where (n.organisation_id, n.state, n.confirmed_on) is distinct from (o.organisation_id, o.state, o.confirmed_on);
  return null;
end $$;

create function mark_location_freshness() returns trigger language plpgsql as $$
begin
  insert into freshness_changes (region_id, organisation_id)
    select distinct n.region_id, both_of.id from new_rows n join old_rows o on o.id = n.id
      cross join lateral (values (n.organisation_id), (o.organisation_id)) as both_of (id)
      where n.organisation_id is distinct from o.organisation_id and both_of.id is not null;
  return null;
end $$;

create trigger freshness_added after insert on offers referencing new table as changed_rows for each statement execute function mark_freshness();
create trigger freshness_changed after update on offers referencing old table as old_rows new table as new_rows for each statement execute function mark_offer_freshness();
create trigger freshness_removed after delete on offers referencing old table as changed_rows for each statement execute function mark_freshness();
create trigger freshness_added after insert on rooms referencing new table as changed_rows for each statement execute function mark_freshness();
create trigger freshness_changed after update on rooms referencing new table as changed_rows for each statement execute function mark_freshness();
create trigger freshness_removed after delete on rooms referencing old table as changed_rows for each statement execute function mark_freshness();
create trigger freshness_changed after update on locations referencing old table as old_rows new table as new_rows for each statement execute function mark_location_freshness();
create trigger freshness_changed after update on organisations referencing new table as changed_rows for each statement execute function mark_freshness();
create trigger freshness_added after insert on freshness_marks referencing new table as changed_rows for each statement execute function mark_freshness();
create trigger freshness_changed after update on freshness_marks referencing new table as changed_rows for each statement execute function mark_freshness();
create trigger freshness_unmarked after update on freshness_marks referencing old table as changed_rows for each statement execute function mark_freshness();
create trigger freshness_removed after delete on freshness_marks referencing old table as changed_rows for each statement execute function mark_freshness();

-- Which mails carried a link, to see whether any of them arrived.
create table upkeep_mails (
  mail_id uuid primary key references mails on delete cascade,
  region_id uuid not null references regions,
  link_id uuid not null references upkeep_links on delete cascade
);
create index upkeep_mails_link on upkeep_mails (link_id);

alter table freshness_marks
  -- The link that went with the warning.
  add column warned_through uuid references upkeep_links on delete set null,
  -- Since when the owner cannot be reached by mail; somebody of the region was told instead.
  add column unreached_at timestamptz;

do $$
declare t text;
begin
  foreach t in array array['freshness_totals', 'freshness_changes', 'upkeep_mails'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy region_only on %I using (region_id = (select current_region())) with check (region_id = (select current_region()))', t);
  end loop;
end $$;
