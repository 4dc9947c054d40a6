-- Who had cancelled for a session beforehand goes with that session, as everything else that is about it: before, a session that was noted could never
-- be cancelled.
alter table attendance drop constraint attendance_session_id_fkey;
alter table attendance add constraint attendance_session_id_fkey foreign key (session_id) references group_sessions on delete cascade not valid;
alter table attendance validate constraint attendance_session_id_fkey;
