-- Who can give what, until when, where and when. Of certificates only number and dates are kept (rule 18).

create table trainers (
  id uuid primary key default uuidv7(),
  region_id uuid not null references regions,
  person_id uuid not null references persons,
  organisation_id uuid not null references organisations,
  municipality_id uuid not null references municipalities,
  lat double precision not null,
  lon double precision not null,
  max_km integer not null check (max_km between 0 and 300),
  languages text[] not null check (cardinality(languages) > 0),
  day_parts integer[] not null check (0 <= all (day_parts) and 27 >= all (day_parts)),
  fee_cents bigint not null default 0 check (fee_cents >= 0),
  co_trainer boolean not null default false,
  vog_number text, vog_issued_on date, vog_valid_until date,
  skj_number text, skj_valid_until date,
  big_number text, big_valid_until date,
  about text not null default '',
  unique (region_id, person_id)
);

create table qualifications (
  region_id uuid not null references regions,
  trainer_id uuid not null references trainers,
  intervention_id uuid not null references interventions,
  valid_until date not null,
  primary key (trainer_id, intervention_id)
);
create index qualifications_intervention on qualifications (intervention_id, valid_until);

create table training_wishes (
  region_id uuid not null references regions,
  trainer_id uuid not null references trainers,
  intervention_id uuid not null references interventions,
  primary key (trainer_id, intervention_id)
);
