-- The second wall: a transaction sees only the rows of the region that it was opened for.
do $$
declare t record;
begin
  for t in select c.table_name from information_schema.columns c join information_schema.tables b using (table_schema, table_name)
    where c.table_schema = 'public' and c.column_name = 'region_id' and b.table_type = 'BASE TABLE' and c.table_name <> 'region_hosts'
  loop
    execute format('alter table %I enable row level security', t.table_name);
    execute format('alter table %I force row level security', t.table_name);
    execute format('create policy region_only on %I using (region_id = (select current_region())) with check (region_id = (select current_region()))', t.table_name);
  end loop;
end $$;
