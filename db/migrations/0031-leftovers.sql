-- A proposal takes children of the waiting list along: how many and how old, never who. Who is first is seen when the group is there (rule 3).
-- Ages in whole months on the day of waiting_stated_on.
alter table proposals add column waiting_places integer not null default 0;
alter table proposals add column waiting_age_min integer;
alter table proposals add column waiting_age_max integer;
alter table proposals add column waiting_stated_on date;
alter table proposals add constraint proposals_waiting check (
  waiting_places between 0 and 100 and (waiting_places > 0) = (waiting_stated_on is not null)
  and (waiting_places > 0) = (waiting_age_min is not null) and (waiting_places > 0) = (waiting_age_max is not null)
  and waiting_age_min <= waiting_age_max) not valid;
alter table proposals validate constraint proposals_waiting;

-- The owner of a wish asks for another moment as well, without an account.
alter table proposal_counters alter column made_by drop not null;
alter table proposal_counters add constraint proposal_counters_maker check (made_by is not null or demand_id is not null) not valid;
alter table proposal_counters validate constraint proposal_counters_maker;
