-- no-transaction
-- Indexes of facility support on tables in use, made while the program runs.
create index concurrently if not exists support_requests_group on support_requests (group_id) where group_id is not null;
create index concurrently if not exists support_requests_asker on support_requests (asked_by, created_at);
create index concurrently if not exists support_requests_closed on support_requests (region_id, closed_at, id) where closed_at is not null;
create index concurrently if not exists room_bookings_reservation on room_bookings (reservation_id) where reservation_id is not null;
