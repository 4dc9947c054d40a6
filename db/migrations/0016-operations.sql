-- Which backups were taken, so that monitoring can say how old the newest one is. Written by the owner (npm run backup).

create table backups (
  id uuid primary key default uuidv7(),
  taken_at timestamptz not null,
  finished_at timestamptz not null,
  row_count bigint not null check (row_count >= 0),
  bytes bigint not null check (bytes >= 0),
  check (taken_at <= finished_at)
);
create index backups_taken on backups (taken_at desc);
