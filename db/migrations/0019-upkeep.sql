-- Freshness as a contract, links that lapse, import from sheets.

-- An offer that nobody confirmed in time, or that its owner says is gone for now: not on the shelf, still there for its owner and in the history.
alter table offers drop constraint offers_state_check;
alter table offers add constraint offers_state_check check (state in ('draft', 'published', 'hidden', 'withdrawn')) not valid;
alter table offers validate constraint offers_state_check;

-- What exists today counts as confirmed on the day of this migration; the program sets the day of everything that is added.
alter table organisations add column email text check (email ~ '^[^@\s]+@[^@\s]+$');
alter table organisations add column confirmed_on date not null default current_date;
alter table organisations add column hidden_at timestamptz;
alter table rooms add column confirmed_on date not null default current_date;
alter table rooms add column hidden_at timestamptz;
alter table trainers add column confirmed_on date not null default current_date;
alter table trainers add column hidden_at timestamptz;

-- A link for who has no account: of one organisation, of one trainer, or (neither) of what belongs to the region itself.
create table upkeep_links (
  id uuid primary key default uuidv7(),
  region_id uuid not null references regions,
  token_hash bytea not null unique check (octet_length(token_hash) = 32),
  organisation_id uuid references organisations,
  person_id uuid references persons,
  made_by uuid references persons,
  made_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz,
  revoked_at timestamptz,
  check (num_nonnulls(organisation_id, person_id) <= 1),
  check (made_at < expires_at)
);
create index upkeep_links_expiry on upkeep_links (expires_at);
create index upkeep_links_organisation on upkeep_links (organisation_id);
create index upkeep_links_person on upkeep_links (person_id);

-- Who confirmed an entry last, and which warnings went out. They count only for the day of confirmation that they are about.
create table freshness_marks (
  region_id uuid not null references regions,
  kind text not null check (kind in ('offer', 'room', 'trainer', 'organisation')),
  entry_id uuid not null,
  about date not null,
  confirmed_by uuid references persons,
  confirmed_through uuid references upkeep_links on delete set null,
  warned_at timestamptz,
  reminded_at timestamptz,
  gone_at timestamptz,
  primary key (kind, entry_id)
);
create index freshness_marks_gone on freshness_marks (region_id, gone_at) where gone_at is not null;
create index freshness_marks_link on freshness_marks (confirmed_through);

-- One sheet that somebody brings in: looked at, then put in as a whole, and perhaps taken back.
create table import_runs (
  id uuid primary key default uuidv7(),
  region_id uuid not null references regions,
  person_id uuid not null references persons,
  -- The only organisations whose rows may be in it; null: all.
  organisation_ids uuid[],
  kind text not null check (kind in ('csv', 'xlsx')),
  -- The sheet itself, sealed, until it was looked at.
  file_sealed bytea,
  state text not null default 'checking' check (state in ('checking', 'checked', 'refused', 'applying', 'applied', 'undoing', 'undone', 'failed')),
  -- Language of the faults.
  language text not null check (language in ('nl', 'en')),
  -- Changes wait for who looks at them first.
  review boolean not null,
  -- Why the sheet as a whole was refused, or could not be put in.
  refusal text,
  -- Which column of the sheet holds which field, from 0.
  layout jsonb not null default '{}',
  -- Headings that mean nothing to us.
  ignored text[] not null default '{}',
  row_count integer not null default 0 check (row_count >= 0),
  done integer not null default 0 check (done >= 0),
  created_at timestamptz not null,
  changed_at timestamptz not null,
  expires_at timestamptz not null,
  check (state = 'checking' or file_sealed is null),
  check (created_at < expires_at)
);
create index import_runs_person on import_runs (region_id, person_id, created_at desc);
create index import_runs_expiry on import_runs (expires_at);

create table import_rows (
  region_id uuid not null references regions,
  run_id uuid not null references import_runs on delete cascade,
  number integer not null check (number >= 1),
  outcome text not null check (outcome in ('new', 'changed', 'unchanged', 'fault')),
  title text not null default '',
  offer_id uuid,
  -- Texts of the cells by column: as they stand in the sheet, and as they were before.
  cells jsonb not null,
  before jsonb,
  faults jsonb not null default '[]',
  -- For taking it back: what the offer was, and the number of the version that the import made.
  undo jsonb,
  version integer,
  -- What became of it: put in, taken back, or left because it was changed since.
  result text check (result in ('added', 'changed', 'undone', 'left')),
  primary key (run_id, number)
);
create index import_rows_outcome on import_rows (run_id, outcome, number);

do $$
declare t text;
begin
  foreach t in array array['upkeep_links', 'freshness_marks', 'import_runs', 'import_rows'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy region_only on %I using (region_id = (select current_region())) with check (region_id = (select current_region()))', t);
  end loop;
end $$;
