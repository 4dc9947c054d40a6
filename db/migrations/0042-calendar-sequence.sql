-- How often the sessions of a group were taken out of a family's calendar: with the group's version it makes the number of every calendar file
-- of a registration higher than the one before, also when the family comes back to a group that it left.
alter table registrations add column times_left integer not null default 0;
