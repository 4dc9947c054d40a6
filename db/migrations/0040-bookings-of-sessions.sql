-- no-transaction
-- A session that moves or is cancelled finds its bookings; made while the program runs.
create index concurrently if not exists room_bookings_session on room_bookings (session_id) where session_id is not null;
create index concurrently if not exists trainer_bookings_session on trainer_bookings (session_id) where session_id is not null;
