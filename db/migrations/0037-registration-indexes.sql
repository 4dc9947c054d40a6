-- no-transaction
-- Indexes on tables in use, made while the program runs.
create index concurrently if not exists payments_registration on payments (registration_id);
create index concurrently if not exists payments_followed on payments (created_at) where state in ('new', 'open', 'replaced');
create index concurrently if not exists session_reminders_session on session_reminders (session_id);
create index concurrently if not exists absence_follow_ups_session on absence_follow_ups (session_id);
