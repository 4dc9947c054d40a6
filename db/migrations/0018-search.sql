-- Finding what is on the shelf. The web processes keep an index of each region in memory; these rows tell them what to read anew.

-- People's own words for a theme, kept up by editors. `also` holds words of the shelf that the question is looked up by besides.
-- A `*` at the end of a word stands for every ending. A theme without rows here is found by list_entries.words.
create table search_words (
  id uuid primary key default uuidv7(),
  region_id uuid not null references regions,
  list text not null generated always as ('theme') stored,
  theme text not null,
  phrase text not null check (length(phrase) between 2 and 60),
  also text not null default '' check (length(also) <= 120),
  unique (region_id, theme, phrase),
  foreign key (region_id, list, theme) references list_entries (region_id, list, code)
);
alter table search_words enable row level security;
alter table search_words force row level security;
create policy region_only on search_words using (region_id = (select current_region())) with check (region_id = (select current_region()));

-- Only ever added to, so that a mark never waits for another transaction. `offer_id` null: words, places or lists.
-- Who reads asks for every mark of a transaction that was not yet seen to have ended (changed_in >= the xmin of the snapshot before).
create table shelf_changes (
  id bigint generated always as identity primary key,
  region_id uuid not null references regions,
  offer_id uuid,
  changed_in xid8 not null default pg_current_xact_id(),
  changed_at timestamptz not null default clock_timestamp()
);
create index shelf_changes_since on shelf_changes (region_id, changed_in);
create index shelf_changes_age on shelf_changes (region_id, changed_at);
alter table shelf_changes enable row level security;
alter table shelf_changes force row level security;
create policy region_only on shelf_changes using (region_id = (select current_region())) with check (region_id = (select current_region()));

create function mark_offers() returns trigger language plpgsql as $$
begin
  if tg_table_name = 'offers' then
    insert into shelf_changes (region_id, offer_id) select distinct region_id, id from changed_rows;
  elsif tg_table_name = 'interventions' then
    insert into shelf_changes (region_id, offer_id)
      select o.region_id, o.id from offers o where o.intervention_id in (select id from changed_rows);
  else
    insert into shelf_changes (region_id, offer_id) select distinct region_id, offer_id from changed_rows;
  end if;
  return null;
end $$;

create function mark_words() returns trigger language plpgsql as $$
begin
  insert into shelf_changes (region_id) select distinct region_id from changed_rows;
  return null;
end $$;

-- A place taken is no news for who searches; that the last one went, or one came free, is.
create function mark_free_places() returns trigger language plpgsql as $$
begin
  insert into shelf_changes (region_id, offer_id) select g.region_id, g.offer_id from groups g where g.id = new.group_id;
  return null;
end $$;

do $$
declare t text;
begin
  foreach t in array array['offers', 'offer_themes', 'groups'] loop
    execute format('create trigger shelf_added after insert on %I referencing new table as changed_rows for each statement execute function mark_offers()', t);
    execute format('create trigger shelf_changed after update on %I referencing new table as changed_rows for each statement execute function mark_offers()', t);
    execute format('create trigger shelf_removed after delete on %I referencing old table as changed_rows for each statement execute function mark_offers()', t);
  end loop;
  foreach t in array array['list_entries', 'search_words', 'municipalities', 'postcode_ranges', 'locations'] loop
    execute format('create trigger shelf_added after insert on %I referencing new table as changed_rows for each statement execute function mark_words()', t);
    execute format('create trigger shelf_changed after update on %I referencing new table as changed_rows for each statement execute function mark_words()', t);
    execute format('create trigger shelf_removed after delete on %I referencing old table as changed_rows for each statement execute function mark_words()', t);
  end loop;
end $$;
create trigger shelf_changed after update on interventions referencing new table as changed_rows for each statement execute function mark_offers();
create trigger shelf_added after insert on group_places for each row execute function mark_free_places();
create trigger shelf_changed after update on group_places for each row
  when ((old.taken < old.capacity) is distinct from (new.taken < new.capacity)) execute function mark_free_places();
