-- Registrations in full: conditions and questions of an offer, talks beforehand, chosen groups on the waiting list, own contribution and payments,
-- reminders, and absence that is followed up.

-- What the owner of an offer asks of who registers. residents: from anywhere, from the region, or from the municipalities where it is given.
create table registration_rules (
  offer_id uuid primary key references offers on delete cascade,
  region_id uuid not null references regions,
  residents text not null default 'anywhere' check (residents in ('anywhere', 'region', 'given')),
  earlier_offer_id uuid references offers,
  -- Who does the talk beforehand; null: the organisation that runs the group.
  intake_organisation_id uuid references organisations,
  questions jsonb not null default '[]' check (jsonb_typeof(questions) = 'array'),
  changed_by uuid references persons,
  changed_at timestamptz not null,
  check (earlier_offer_id <> offer_id)
);

-- The groups of the offer that a family on the waiting list accepts besides its own; null: every one within its distance.
alter table registrations add column wanted_groups uuid[];
-- Answers to the questions of the offer, who referred, and what the family said of the conditions.
alter table registrations add column answers_sealed bytea;

-- A talk beforehand: open until there is an outcome.
create table registration_intakes (
  registration_id uuid primary key references registrations on delete cascade,
  region_id uuid not null references regions,
  organisation_id uuid not null references organisations,
  -- Until when the place is held for it; null: no place is held.
  hold_before timestamptz,
  planned_at timestamptz,
  -- With whom and where.
  appointment_sealed bytea,
  outcome text check (outcome in ('suitable', 'not-suitable')),
  better_offer_id uuid references offers,
  -- What the family was told.
  message_sealed bytea,
  decided_by uuid references persons,
  decided_at timestamptz,
  created_at timestamptz not null,
  check ((outcome is null) = (decided_at is null))
);
create index registration_intakes_open on registration_intakes (organisation_id, created_at) where outcome is null;
create index registration_intakes_due on registration_intakes (hold_before) where outcome is null;

-- What a family pays itself, in whole cents. Without a row it is still to be paid, by what the group asks.
create table contributions (
  registration_id uuid primary key references registrations on delete cascade,
  region_id uuid not null references regions,
  amount_cents bigint not null check (amount_cents >= 0),
  state text not null check (state in ('to-pay', 'paid-desk', 'paid-online', 'invoice', 'remitted', 'refunded')),
  -- Why it was remitted.
  reason_sealed bytea,
  recorded_by uuid references persons,
  recorded_at timestamptz not null
);

-- Paying on line. surplus: paid although nothing was to be paid any more; it goes back.
create table payments (
  id uuid primary key default uuidv7(),
  region_id uuid not null references regions,
  registration_id uuid not null references registrations on delete cascade,
  amount_cents bigint not null check (amount_cents > 0),
  state text not null default 'new' check (state in ('new', 'open', 'paid', 'surplus', 'returned', 'failed')),
  -- How the provider calls it, and where the family pays.
  reference text,
  pay_url text,
  created_at timestamptz not null,
  settled_at timestamptz,
  check (state <> 'open' or (reference is not null and pay_url is not null))
);
create unique index payments_one_open on payments (registration_id) where state in ('new', 'open');
create unique index payments_reference on payments (region_id, reference) where reference is not null;
create index payments_unsettled on payments (created_at) where state in ('new', 'open');

-- The bank that the example region plays. key: the same payment asked twice is one.
create table example_payments (
  reference text primary key,
  region_id uuid not null references regions,
  key text not null,
  amount_cents bigint not null check (amount_cents > 0),
  description text not null,
  return_url text not null,
  state text not null default 'open' check (state in ('open', 'paid', 'failed')),
  created_at timestamptz not null,
  unique (region_id, key)
);

-- One mail per family and session at most.
create table session_reminders (
  registration_id uuid not null references registrations on delete cascade,
  session_id uuid not null references group_sessions on delete cascade,
  region_id uuid not null references regions,
  sent_at timestamptz not null,
  primary key (registration_id, session_id)
);

-- Somebody was absent without a word, and this was done about it.
create table absence_follow_ups (
  participant_id uuid not null references participants on delete cascade,
  session_id uuid not null references group_sessions on delete cascade,
  region_id uuid not null references regions,
  how text not null check (how in ('mail', 'spoken')),
  done_by uuid references persons,
  done_at timestamptz not null,
  primary key (participant_id, session_id)
);

do $$
declare t text;
begin
  foreach t in array array['registration_rules', 'registration_intakes', 'contributions', 'payments', 'example_payments', 'session_reminders',
    'absence_follow_ups']
  loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy region_only on %I using (region_id = (select current_region())) with check (region_id = (select current_region()))', t);
  end loop;
end $$;
