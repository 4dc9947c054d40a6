-- no-transaction
-- Indexes on tables in use, made while the program runs.
create index concurrently if not exists registrations_offer on registrations (offer_id);
