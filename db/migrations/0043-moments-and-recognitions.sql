-- What the owner of a wish says about another moment, and until when a method is recognised.

-- Day-parts that suit as well as day_part, weekday * 4 + part; the maker chooses one of them.
alter table proposal_counters add column other_day_parts integer[] not null default '{}';
alter table proposal_counters add constraint proposal_counters_other_day_parts check (other_day_parts
  <@ array[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27]
  and (other_day_parts = '{}' or day_part is not null)) not valid;
alter table proposal_counters validate constraint proposal_counters_other_day_parts;

-- A few words of the owner of a wish (sealed): only facility support and planners read them.
alter table proposal_counters add column note_sealed bytea;
alter table proposal_counters add constraint proposal_counters_note_sealed check (note_sealed is null or made_by is null) not valid;
alter table proposal_counters validate constraint proposal_counters_note_sealed;

-- The last day of a recognition, where the register says so.
alter table interventions add column recognition_until date;
