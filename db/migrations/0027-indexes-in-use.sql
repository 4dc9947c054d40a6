-- no-transaction
-- Indexes on tables in use, made while the program runs.
create index concurrently if not exists demands_of_wish on demands (wish_id) where wish_id is not null;
create index concurrently if not exists demands_near on demands (region_id, theme, lat) where state = 'open';
create index concurrently if not exists demands_method on demands (region_id, intervention_id, lat) where state = 'open' and intervention_id is not null;
create index concurrently if not exists offers_owner on offers (organisation_id, state, confirmed_on);
create index concurrently if not exists freshness_marks_warned on freshness_marks (warned_through) where warned_at is not null;
create index concurrently if not exists freshness_marks_unreached on freshness_marks (region_id, unreached_at) where unreached_at is not null;
