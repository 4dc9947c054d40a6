-- What goes back to a family through the payment provider: asked under its own id, so that it is paid back once however often it is asked.
create table refunds (
  id uuid primary key default uuidv7(),
  region_id uuid not null references regions,
  registration_id uuid not null references registrations on delete cascade,
  payment_id uuid not null references payments on delete cascade,
  -- left: of who no longer comes; excess: for children who no longer come; surplus: what was paid twice.
  what text not null check (what in ('left', 'excess', 'surplus')),
  amount_cents bigint not null check (amount_cents > 0),
  -- new: not yet answered by the provider; running: it pays back; refused: it does not, staff does so by hand.
  state text not null default 'new' check (state in ('new', 'running', 'done', 'refused')),
  asked_at timestamptz not null,
  settled_at timestamptz
);
create unique index refunds_one_open on refunds (registration_id, what, payment_id) where state in ('new', 'running');
create index refunds_followed on refunds (asked_at) where state in ('new', 'running');
create index refunds_payment on refunds (payment_id);
create index refunds_registration on refunds (registration_id);

-- What the bank of the example region paid back, in its own books.
create table example_refunds (
  region_id uuid not null references regions,
  key text not null,
  reference text not null,
  amount_cents bigint not null check (amount_cents > 0),
  created_at timestamptz not null,
  primary key (region_id, key)
);
create index example_refunds_reference on example_refunds (reference);

do $$
declare t text;
begin
  foreach t in array array['refunds', 'example_refunds'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy region_only on %I using (region_id = (select current_region())) with check (region_id = (select current_region()))', t);
  end loop;
end $$;
