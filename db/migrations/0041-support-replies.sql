-- Facility support: a question to who asked, with their reply, and every time that was asked for (not only the first and the last).

-- 'asked': a question to who asked waits for their reply; 'replied': they did, and nobody went on with it yet.
alter table support_requests add column asker_turn text;
alter table support_requests add constraint support_requests_asker_turn check (asker_turn in ('asked', 'replied')) not valid;
alter table support_requests validate constraint support_requests_asker_turn;

-- The sessions of a group as they were asked for, in order: ISO 8601 intervals in UTC, "2027-03-02T12:00:00Z/2027-03-02T14:00:00Z". Null without a group.
alter table support_requests add column times text[];
alter table support_requests add constraint support_requests_times check (cardinality(times) between 1 and 400) not valid;
alter table support_requests validate constraint support_requests_times;

-- Two more kinds of steps: the one check makes way for a wider one.
alter table support_events add constraint support_events_step check (what in ('asked', 'taken', 'handed-over', 'waiting', 'asked-back', 'replied',
  'note', 'done', 'not-possible', 'withdrawn')) not valid;
alter table support_events validate constraint support_events_step;
alter table support_events drop constraint support_events_what_check;
