-- Registrations after a review: what goes back when fewer children come, payments that another one replaced, and talks beforehand that end soon.

-- What was paid (or billed) for children who no longer come, in whole cents, until it was given back.
alter table contributions add column back_cents bigint not null default 0;
alter table contributions add constraint contributions_back_cents check (back_cents >= 0) not valid;
alter table contributions validate constraint contributions_back_cents;

-- replaced: begun for another amount than is now to be paid; it is followed until the provider says how it ended.
alter table payments drop constraint payments_state_check;
alter table payments add constraint payments_state_check
  check (state in ('new', 'open', 'replaced', 'paid', 'surplus', 'returned', 'failed')) not valid;
alter table payments validate constraint payments_state_check;

-- When the organisation was told that the place is held for a short time only.
alter table registration_intakes add column warned_at timestamptz;
