-- Delivery of mail: claims, retries, answers of mail servers, bounces per address, notices that wait for a digest.

alter table mails
  add column attempts smallint not null default 0 check (attempts >= 0),
  -- Queued: not before this moment. Waiting: when its digest is made.
  add column next_attempt_at timestamptz,
  add column claimed_at timestamptz,
  -- The mail server's answer, the code only.
  add column reply_code smallint check (reply_code between 200 and 599),
  add column reason text check (reason ~ '^[a-z0-9.-]{1,40}$'),
  -- Sent whatever is known of the address: somebody who runs the region asked for it.
  add column insist boolean not null default false,
  add column digest_id uuid references mails on delete set null;

-- Wider than before, so the program that still runs keeps working; the new rule is there before the old one goes.
alter table mails add constraint mails_state_known check (state in
  ('queued', 'waiting', 'kept', 'sending', 'sent', 'digested', 'withheld', 'uncertain', 'bounced', 'failed')) not valid;
alter table mails validate constraint mails_state_known;
alter table mails drop constraint mails_state_check;

create index mails_pending on mails (region_id, state, next_attempt_at) where state in ('queued', 'waiting', 'sending');
create index mails_digest on mails (digest_id) where digest_id is not null;

-- What came back, per address (blind index). After two hard bounces an address counts as unreachable.
create table mail_addresses (
  region_id uuid not null references regions,
  recipient_index bytea not null check (octet_length(recipient_index) = 32),
  hard_bounces integer not null default 0 check (hard_bounces >= 0),
  soft_bounces integer not null default 0 check (soft_bounces >= 0),
  last_bounced_at timestamptz not null,
  unreachable_since timestamptz,
  primary key (region_id, recipient_index)
);

-- When a person wants which kind of news; without a row it comes at once.
create table notice_settings (
  region_id uuid not null references regions,
  person_id uuid not null references persons on delete cascade,
  kind text not null check (kind ~ '^[a-z-]+$'),
  rhythm text not null check (rhythm in ('at-once', 'daily', 'weekly', 'never')),
  changed_at timestamptz not null,
  primary key (region_id, person_id, kind)
);

do $$
declare t text;
begin
  foreach t in array array['mail_addresses', 'notice_settings']
  loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy region_only on %I using (region_id = (select current_region())) with check (region_id = (select current_region()))', t);
  end loop;
end $$;
