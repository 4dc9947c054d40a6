-- Made by `npm run schema` from db/migrations. Do not edit.

table public.absence_follow_ups [row security] : participant_id uuid not null
table public.absence_follow_ups [row security] : session_id uuid not null
table public.absence_follow_ups [row security] : region_id uuid not null
table public.absence_follow_ups [row security] : how text not null
table public.absence_follow_ups [row security] : done_by uuid
table public.absence_follow_ups [row security] : done_at timestamp with time zone not null
table public.attendance [row security] : region_id uuid not null
table public.attendance [row security] : participant_id uuid not null
table public.attendance [row security] : session_id uuid not null
table public.attendance [row security] : present text not null
table public.attendance [row security] : noted_by uuid not null
table public.attendance [row security] : noted_at timestamp with time zone not null
table public.attendance_saves [row security] : key uuid not null
table public.attendance_saves [row security] : region_id uuid not null
table public.attendance_saves [row security] : session_id uuid not null
table public.attendance_saves [row security] : number integer not null
table public.attendance_saves [row security] : saved_by uuid not null
table public.attendance_saves [row security] : saved_at timestamp with time zone not null
table public.attendance_saves [row security] : passed_over integer not null
table public.audit_chain : event_id bigint not null
table public.audit_chain : position bigint not null
table public.audit_chain : previous_hash bytea not null
table public.audit_chain : hash bytea not null
table public.audit_checks : id uuid not null default uuidv7()
table public.audit_checks : began_at timestamp with time zone not null
table public.audit_checks : ended_at timestamp with time zone not null
table public.audit_checks : checked bigint not null
table public.audit_checks : removed_by_rule bigint not null
table public.audit_checks : fault_count bigint not null
table public.audit_checks : faults jsonb not null default '[]'::jsonb
table public.audit_checks : last_position bigint not null
table public.audit_checks : last_hash bytea
table public.audit_events [row security] : id bigint not null
table public.audit_events [row security] : region_id uuid not null
table public.audit_events [row security] : happened_at timestamp with time zone not null default clock_timestamp()
table public.audit_events [row security] : actor_kind text not null
table public.audit_events [row security] : actor_id uuid
table public.audit_events [row security] : action text not null
table public.audit_events [row security] : subject_kind text not null
table public.audit_events [row security] : subject_id text
table public.audit_events [row security] : reason text
table public.audit_events [row security] : detail jsonb not null default '{}'::jsonb
table public.audit_events [row security] : origin text not null
table public.audit_removals [row security] : event_id bigint not null
table public.audit_removals [row security] : region_id uuid not null
table public.audit_removals [row security] : batch uuid not null
table public.audit_removals [row security] : removed_at timestamp with time zone not null
table public.audit_removals [row security] : why text not null
table public.backups : id uuid not null default uuidv7()
table public.backups : taken_at timestamp with time zone not null
table public.backups : finished_at timestamp with time zone not null
table public.backups : row_count bigint not null
table public.backups : bytes bigint not null
table public.calendar_feeds [row security] : id uuid not null default uuidv7()
table public.calendar_feeds [row security] : region_id uuid not null
table public.calendar_feeds [row security] : person_id uuid not null
table public.calendar_feeds [row security] : trainer_id uuid
table public.calendar_feeds [row security] : organisation_id uuid
table public.calendar_feeds [row security] : room_id uuid
table public.calendar_feeds [row security] : token_hash bytea not null
table public.calendar_feeds [row security] : made_at timestamp with time zone not null
table public.cancelled_sessions [row security] : id uuid not null
table public.cancelled_sessions [row security] : region_id uuid not null
table public.cancelled_sessions [row security] : group_id uuid not null
table public.cancelled_sessions [row security] : starts_at timestamp with time zone not null
table public.cancelled_sessions [row security] : ends_at timestamp with time zone not null
table public.cancelled_sessions [row security] : cancelled_by uuid
table public.cancelled_sessions [row security] : cancelled_at timestamp with time zone not null
table public.contributions [row security] : registration_id uuid not null
table public.contributions [row security] : region_id uuid not null
table public.contributions [row security] : amount_cents bigint not null
table public.contributions [row security] : state text not null
table public.contributions [row security] : reason_sealed bytea
table public.contributions [row security] : recorded_by uuid
table public.contributions [row security] : recorded_at timestamp with time zone not null
table public.contributions [row security] : back_cents bigint not null default 0
table public.demand_entries [row security] : registration_id uuid not null
table public.demand_entries [row security] : region_id uuid not null
table public.demand_entries [row security] : demand_id uuid not null
table public.demand_templates [row security] : id uuid not null default uuidv7()
table public.demand_templates [row security] : region_id uuid not null
table public.demand_templates [row security] : organisation_id uuid not null
table public.demand_templates [row security] : name text not null
table public.demand_templates [row security] : fields jsonb not null
table public.demand_templates [row security] : created_by uuid not null
table public.demand_templates [row security] : created_at timestamp with time zone not null
table public.demands [row security] : id uuid not null default uuidv7()
table public.demands [row security] : region_id uuid not null
table public.demands [row security] : organisation_id uuid
table public.demands [row security] : created_by uuid
table public.demands [row security] : municipality_id uuid not null
table public.demands [row security] : area text not null default ''::text
table public.demands [row security] : postcode4 integer
table public.demands [row security] : lat double precision not null
table public.demands [row security] : lon double precision not null
table public.demands [row security] : list text not null generated as 'theme'::text
table public.demands [row security] : theme text not null
table public.demands [row security] : intervention_id uuid
table public.demands [row security] : places integer not null
table public.demands [row security] : age_min integer not null
table public.demands [row security] : age_max integer not null
table public.demands [row security] : stated_on date not null
table public.demands [row security] : day_parts integer[] not null
table public.demands [row security] : languages text[] not null
table public.demands [row security] : max_km integer not null
table public.demands [row security] : urgent boolean not null default false
table public.demands [row security] : note text not null default ''::text
table public.demands [row security] : waiting_since date not null
table public.demands [row security] : state text not null default 'open'::text
table public.demands [row security] : expires_on date not null
table public.demands [row security] : idempotency_key uuid
table public.demands [row security] : created_at timestamp with time zone not null
table public.demands [row security] : closed_at timestamp with time zone
table public.demands [row security] : kind text not null default 'team'::text
table public.demands [row security] : wish_id uuid
table public.demands [row security] : also_waiting integer not null default 0
table public.evaluation_answers [row security] : id uuid not null default gen_random_uuid()
table public.evaluation_answers [row security] : region_id uuid not null
table public.evaluation_answers [row security] : group_id uuid not null
table public.evaluation_answers [row security] : scale text not null
table public.evaluation_answers [row security] : mark smallint not null
table public.evaluation_answers [row security] : learned smallint
table public.evaluation_answers [row security] : useful smallint
table public.evaluation_answers [row security] : trainer smallint
table public.evaluation_answers [row security] : practical smallint
table public.evaluation_answers [row security] : recommend text
table public.evaluation_answers [row security] : open_sealed bytea
table public.evaluation_answers [row security] : answered_on date not null
table public.evaluation_forms [row security] : id uuid not null default uuidv7()
table public.evaluation_forms [row security] : region_id uuid not null
table public.evaluation_forms [row security] : offer_id uuid
table public.evaluation_forms [row security] : scale text not null
table public.evaluation_forms [row security] : asked text[] not null
table public.evaluation_forms [row security] : changed_by uuid
table public.evaluation_forms [row security] : changed_at timestamp with time zone not null
table public.evaluation_invitations [row security] : id uuid not null default uuidv7()
table public.evaluation_invitations [row security] : region_id uuid not null
table public.evaluation_invitations [row security] : group_id uuid not null
table public.evaluation_invitations [row security] : registration_id uuid not null
table public.evaluation_invitations [row security] : token_hash bytea not null
table public.evaluation_invitations [row security] : reminder_hash bytea
table public.evaluation_invitations [row security] : outcome text
table public.example_payments [row security] : reference text not null
table public.example_payments [row security] : region_id uuid not null
table public.example_payments [row security] : key text not null
table public.example_payments [row security] : amount_cents bigint not null
table public.example_payments [row security] : description text not null
table public.example_payments [row security] : return_url text not null
table public.example_payments [row security] : state text not null default 'open'::text
table public.example_payments [row security] : created_at timestamp with time zone not null
table public.example_refunds [row security] : region_id uuid not null
table public.example_refunds [row security] : key text not null
table public.example_refunds [row security] : reference text not null
table public.example_refunds [row security] : amount_cents bigint not null
table public.example_refunds [row security] : created_at timestamp with time zone not null
table public.freshness_changes [row security] : id bigint not null
table public.freshness_changes [row security] : region_id uuid not null
table public.freshness_changes [row security] : organisation_id uuid not null
table public.freshness_marks [row security] : region_id uuid not null
table public.freshness_marks [row security] : kind text not null
table public.freshness_marks [row security] : entry_id uuid not null
table public.freshness_marks [row security] : about date not null
table public.freshness_marks [row security] : confirmed_by uuid
table public.freshness_marks [row security] : confirmed_through uuid
table public.freshness_marks [row security] : warned_at timestamp with time zone
table public.freshness_marks [row security] : reminded_at timestamp with time zone
table public.freshness_marks [row security] : gone_at timestamp with time zone
table public.freshness_marks [row security] : warned_through uuid
table public.freshness_marks [row security] : unreached_at timestamp with time zone
table public.freshness_totals [row security] : organisation_id uuid not null
table public.freshness_totals [row security] : region_id uuid not null
table public.freshness_totals [row security] : basis text not null
table public.freshness_totals [row security] : fresh integer not null
table public.freshness_totals [row security] : ageing integer not null
table public.freshness_totals [row security] : hidden integer not null
table public.glass_breaks [row security] : id uuid not null default uuidv7()
table public.glass_breaks [row security] : region_id uuid not null
table public.glass_breaks [row security] : person_id uuid not null
table public.glass_breaks [row security] : subject_kind text not null
table public.glass_breaks [row security] : subject_id text not null
table public.glass_breaks [row security] : reason_sealed bytea not null
table public.glass_breaks [row security] : broken_at timestamp with time zone not null
table public.glass_breaks [row security] : ends_at timestamp with time zone not null
table public.glass_breaks [row security] : reviewed_at timestamp with time zone
table public.glass_breaks [row security] : reviewed_by uuid
table public.glass_breaks [row security] : verdict text
table public.group_evaluations [row security] : group_id uuid not null
table public.group_evaluations [row security] : region_id uuid not null
table public.group_evaluations [row security] : scale text not null
table public.group_evaluations [row security] : asked text[] not null
table public.group_evaluations [row security] : invited integer not null
table public.group_evaluations [row security] : opened_at timestamp with time zone not null
table public.group_evaluations [row security] : remind_at timestamp with time zone
table public.group_evaluations [row security] : closes_at timestamp with time zone not null
table public.group_evaluations [row security] : reminded_at timestamp with time zone
table public.group_evaluations [row security] : closed_at timestamp with time zone
table public.group_notices [row security] : region_id uuid not null
table public.group_notices [row security] : group_id uuid not null
table public.group_notices [row security] : kind text not null
table public.group_notices [row security] : about text not null
table public.group_notices [row security] : told_at timestamp with time zone not null
table public.group_places [row security] : group_id uuid not null
table public.group_places [row security] : region_id uuid not null
table public.group_places [row security] : capacity integer not null
table public.group_places [row security] : taken integer not null default 0
table public.group_sessions [row security] : id uuid not null default uuidv7()
table public.group_sessions [row security] : region_id uuid not null
table public.group_sessions [row security] : group_id uuid not null
table public.group_sessions [row security] : number integer not null
table public.group_sessions [row security] : starts_at timestamp with time zone not null
table public.group_sessions [row security] : ends_at timestamp with time zone not null
table public.group_trainers [row security] : region_id uuid not null
table public.group_trainers [row security] : group_id uuid not null
table public.group_trainers [row security] : trainer_id uuid not null
table public.group_trainers [row security] : lead boolean not null default true
table public.group_trainers [row security] : substitute boolean not null default false
table public.groups [row security] : id uuid not null default uuidv7()
table public.groups [row security] : region_id uuid not null
table public.groups [row security] : offer_id uuid not null
table public.groups [row security] : organisation_id uuid not null
table public.groups [row security] : room_id uuid
table public.groups [row security] : slug text not null
table public.groups [row security] : title text not null
table public.groups [row security] : state text not null default 'planned'::text
table public.groups [row security] : cancel_reason text
table public.groups [row security] : opened_to text not null default 'teams'::text
table public.groups [row security] : language text not null
table public.groups [row security] : min_size integer not null
table public.groups [row security] : age_min integer not null
table public.groups [row security] : age_max integer not null
table public.groups [row security] : contribution_cents bigint not null default 0
table public.groups [row security] : registration_opens_at timestamp with time zone not null
table public.groups [row security] : registration_closes_at timestamp with time zone not null
table public.groups [row security] : starts_at timestamp with time zone not null
table public.groups [row security] : ends_at timestamp with time zone not null
table public.groups [row security] : version integer not null default 0
table public.groups [row security] : created_by uuid
table public.groups [row security] : created_at timestamp with time zone not null
table public.groups [row security] : changed_at timestamp with time zone not null
table public.groups [row security] : decide_on date
table public.groups [row security] : merged_into uuid
table public.groups [row security] : online_sealed bytea
table public.help_offers [row security] : id uuid not null default uuidv7()
table public.help_offers [row security] : region_id uuid not null
table public.help_offers [row security] : demand_id uuid not null
table public.help_offers [row security] : person_id uuid not null
table public.help_offers [row security] : organisation_id uuid not null
table public.help_offers [row security] : group_size integer not null
table public.help_offers [row security] : first_day date
table public.help_offers [row security] : day_parts integer[] not null default '{}'::integer[]
table public.help_offers [row security] : remarks text not null default ''::text
table public.help_offers [row security] : state text not null default 'offered'::text
table public.help_offers [row security] : outcome text
table public.help_offers [row security] : proposal_id uuid
table public.help_offers [row security] : reason text
table public.help_offers [row security] : answered_by uuid
table public.help_offers [row security] : answered_at timestamp with time zone
table public.help_offers [row security] : created_at timestamp with time zone not null
table public.import_rows [row security] : region_id uuid not null
table public.import_rows [row security] : run_id uuid not null
table public.import_rows [row security] : number integer not null
table public.import_rows [row security] : outcome text not null
table public.import_rows [row security] : title text not null default ''::text
table public.import_rows [row security] : offer_id uuid
table public.import_rows [row security] : cells jsonb not null
table public.import_rows [row security] : before jsonb
table public.import_rows [row security] : faults jsonb not null default '[]'::jsonb
table public.import_rows [row security] : undo jsonb
table public.import_rows [row security] : version integer
table public.import_rows [row security] : result text
table public.import_runs [row security] : id uuid not null default uuidv7()
table public.import_runs [row security] : region_id uuid not null
table public.import_runs [row security] : person_id uuid not null
table public.import_runs [row security] : organisation_ids uuid[]
table public.import_runs [row security] : kind text not null
table public.import_runs [row security] : file_sealed bytea
table public.import_runs [row security] : state text not null default 'checking'::text
table public.import_runs [row security] : language text not null
table public.import_runs [row security] : review boolean not null
table public.import_runs [row security] : refusal text
table public.import_runs [row security] : layout jsonb not null default '{}'::jsonb
table public.import_runs [row security] : ignored text[] not null default '{}'::text[]
table public.import_runs [row security] : row_count integer not null default 0
table public.import_runs [row security] : done integer not null default 0
table public.import_runs [row security] : created_at timestamp with time zone not null
table public.import_runs [row security] : changed_at timestamp with time zone not null
table public.import_runs [row security] : expires_at timestamp with time zone not null
table public.initiative_replies [row security] : id uuid not null default uuidv7()
table public.initiative_replies [row security] : region_id uuid not null
table public.initiative_replies [row security] : initiative_id uuid not null
table public.initiative_replies [row security] : kind text not null
table public.initiative_replies [row security] : state text not null default 'unconfirmed'::text
table public.initiative_replies [row security] : reply_sealed bytea not null
table public.initiative_replies [row security] : email_index bytea not null
table public.initiative_replies [row security] : language text not null default 'nl'::text
table public.initiative_replies [row security] : token_hash bytea
table public.initiative_replies [row security] : confirm_before timestamp with time zone not null
table public.initiative_replies [row security] : created_at timestamp with time zone not null
table public.initiative_replies [row security] : sent_at timestamp with time zone
table public.initiative_tokens [row security] : token_hash bytea not null
table public.initiative_tokens [row security] : region_id uuid not null
table public.initiative_tokens [row security] : initiative_id uuid not null
table public.initiative_tokens [row security] : by_mail boolean not null default false
table public.initiative_tokens [row security] : expires_at timestamp with time zone not null
table public.initiatives [row security] : id uuid not null default uuidv7()
table public.initiatives [row security] : region_id uuid not null
table public.initiatives [row security] : municipality_id uuid not null
table public.initiatives [row security] : state text not null default 'draft'::text
table public.initiatives [row security] : slug text
table public.initiatives [row security] : who text not null
table public.initiatives [row security] : title text not null
table public.initiatives [row security] : what text not null
table public.initiatives [row security] : list text not null generated as 'theme'::text
table public.initiatives [row security] : theme text
table public.initiatives [row security] : age_min integer not null
table public.initiatives [row security] : age_max integer not null
table public.initiatives [row security] : place text not null default ''::text
table public.initiatives [row security] : day_parts integer[] not null default '{}'::integer[]
table public.initiatives [row security] : dates text not null default ''::text
table public.initiatives [row security] : people integer not null
table public.initiatives [row security] : needs text[] not null default '{}'::text[]
table public.initiatives [row security] : needs_note text not null default ''::text
table public.initiatives [row security] : language text not null default 'nl'::text
table public.initiatives [row security] : person_id uuid
table public.initiatives [row security] : contact_sealed bytea
table public.initiatives [row security] : email_index bytea
table public.initiatives [row security] : reason_code text
table public.initiatives [row security] : reason text
table public.initiatives [row security] : decided_by uuid
table public.initiatives [row security] : created_at timestamp with time zone not null
table public.initiatives [row security] : changed_at timestamp with time zone not null
table public.initiatives [row security] : confirm_before timestamp with time zone
table public.initiatives [row security] : published_at timestamp with time zone
table public.initiatives [row security] : closed_at timestamp with time zone
table public.initiatives [row security] : ends_on date
table public.insight_events [row security] : id uuid not null default uuidv7()
table public.insight_events [row security] : region_id uuid not null
table public.insight_events [row security] : kind text not null
table public.insight_events [row security] : happened_on date not null
table public.insight_events [row security] : group_id uuid not null
table public.insight_events [row security] : about uuid not null
table public.insight_events [row security] : figures jsonb not null
table public.insight_events [row security] : recorded_at timestamp with time zone not null
table public.interventions [row security] : id uuid not null default uuidv7()
table public.interventions [row security] : region_id uuid not null
table public.interventions [row security] : slug text not null
table public.interventions [row security] : name text not null
table public.interventions [row security] : recognition text not null
table public.interventions [row security] : recognition_note text not null default ''::text
table public.interventions [row security] : owner text not null default ''::text
table public.interventions [row security] : summary text not null default ''::text
table public.interventions [row security] : about text not null default ''::text
table public.interventions [row security] : website text
table public.interventions [row security] : recognition_url text
table public.interventions [row security] : recognition_on date
table public.interventions [row security] : recognition_until date
table public.invitations [row security] : id uuid not null default uuidv7()
table public.invitations [row security] : region_id uuid not null
table public.invitations [row security] : token_hash bytea not null
table public.invitations [row security] : sealed bytea not null
table public.invitations [row security] : email_index bytea not null
table public.invitations [row security] : roles text[] not null
table public.invitations [row security] : organisation_id uuid
table public.invitations [row security] : municipality_id uuid
table public.invitations [row security] : planner boolean not null default false
table public.invitations [row security] : roles_until date
table public.invitations [row security] : invited_by uuid
table public.invitations [row security] : created_at timestamp with time zone not null
table public.invitations [row security] : sent_at timestamp with time zone not null
table public.invitations [row security] : expires_at timestamp with time zone not null
table public.invitations [row security] : accepted_at timestamp with time zone
table public.invitations [row security] : accepted_by uuid
table public.invitations [row security] : withdrawn_at timestamp with time zone
table public.key_rotations : key_id bytea not null
table public.key_rotations : began_at timestamp with time zone not null
table public.key_rotations : ended_at timestamp with time zone
table public.key_rotations : resealed bigint not null default 0
table public.known_devices : token_hash bytea not null
table public.known_devices : person_id uuid not null
table public.known_devices : last_used_at timestamp with time zone not null
table public.list_entries [row security] : region_id uuid not null
table public.list_entries [row security] : list text not null
table public.list_entries [row security] : code text not null
table public.list_entries [row security] : label_nl text not null
table public.list_entries [row security] : label_en text not null
table public.list_entries [row security] : words text[] not null default '{}'::text[]
table public.list_entries [row security] : delicate boolean not null default false
table public.list_entries [row security] : position integer not null
table public.list_entries [row security] : active boolean not null default true
table public.locations [row security] : id uuid not null default uuidv7()
table public.locations [row security] : region_id uuid not null
table public.locations [row security] : municipality_id uuid not null
table public.locations [row security] : organisation_id uuid
table public.locations [row security] : slug text not null
table public.locations [row security] : name text not null
table public.locations [row security] : address text not null
table public.locations [row security] : postcode text not null
table public.locations [row security] : town text not null
table public.locations [row security] : lat double precision not null
table public.locations [row security] : lon double precision not null
table public.locations [row security] : wheelchair boolean not null
table public.locations [row security] : travel text not null default ''::text
table public.locations [row security] : contact text not null default ''::text
table public.locations [row security] : phone text not null default ''::text
table public.locations [row security] : email text not null default ''::text
table public.locations [row security] : closed_at timestamp with time zone
table public.mail_addresses [row security] : region_id uuid not null
table public.mail_addresses [row security] : recipient_index bytea not null
table public.mail_addresses [row security] : hard_bounces integer not null default 0
table public.mail_addresses [row security] : soft_bounces integer not null default 0
table public.mail_addresses [row security] : last_bounced_at timestamp with time zone not null
table public.mail_addresses [row security] : unreachable_since timestamp with time zone
table public.mails [row security] : id uuid not null default uuidv7()
table public.mails [row security] : region_id uuid not null
table public.mails [row security] : kind text not null
table public.mails [row security] : person_id uuid
table public.mails [row security] : recipient_index bytea not null
table public.mails [row security] : sealed bytea not null
table public.mails [row security] : state text not null default 'queued'::text
table public.mails [row security] : created_at timestamp with time zone not null
table public.mails [row security] : delivered_at timestamp with time zone
table public.mails [row security] : attempts smallint not null default 0
table public.mails [row security] : next_attempt_at timestamp with time zone
table public.mails [row security] : claimed_at timestamp with time zone
table public.mails [row security] : reply_code smallint
table public.mails [row security] : reason text
table public.mails [row security] : insist boolean not null default false
table public.mails [row security] : digest_id uuid
table public.material_items [row security] : id uuid not null default uuidv7()
table public.material_items [row security] : region_id uuid not null
table public.material_items [row security] : kind_id uuid not null
table public.material_items [row security] : location_id uuid not null
table public.material_items [row security] : number integer not null
table public.material_items [row security] : state text not null default 'whole'::text
table public.material_items [row security] : changed_at timestamp with time zone not null
table public.material_kinds [row security] : id uuid not null default uuidv7()
table public.material_kinds [row security] : region_id uuid not null
table public.material_kinds [row security] : organisation_id uuid
table public.material_kinds [row security] : name text not null
table public.material_kinds [row security] : summary text not null default ''::text
table public.material_kinds [row security] : loan_days integer not null default 70
table public.material_kinds [row security] : closed_at timestamp with time zone
table public.material_kinds [row security] : changed_at timestamp with time zone not null
table public.material_loan_items [row security] : loan_id uuid not null
table public.material_loan_items [row security] : item_id uuid not null
table public.material_loan_items [row security] : region_id uuid not null
table public.material_loan_items [row security] : days daterange not null
table public.material_loan_items [row security] : is_out boolean not null default false
table public.material_loan_items [row security] : ended_on date
table public.material_loan_items [row security] : condition text
table public.material_loans [row security] : id uuid not null default uuidv7()
table public.material_loans [row security] : region_id uuid not null
table public.material_loans [row security] : kind_id uuid not null
table public.material_loans [row security] : state text not null default 'reserved'::text
table public.material_loans [row security] : group_id uuid
table public.material_loans [row security] : organisation_id uuid
table public.material_loans [row security] : title text not null
table public.material_loans [row security] : made_by uuid
table public.material_loans [row security] : first_day date not null
table public.material_loans [row security] : last_day date not null
table public.material_loans [row security] : out_at timestamp with time zone
table public.material_loans [row security] : closed_at timestamp with time zone
table public.material_loans [row security] : warned_at timestamp with time zone
table public.material_loans [row security] : note text not null default ''::text
table public.material_loans [row security] : created_at timestamp with time zone not null
table public.memberships [row security] : id uuid not null default uuidv7()
table public.memberships [row security] : region_id uuid not null
table public.memberships [row security] : person_id uuid not null
table public.memberships [row security] : organisation_id uuid
table public.memberships [row security] : municipality_id uuid
table public.memberships [row security] : role text not null
table public.memberships [row security] : planner boolean not null default false
table public.memberships [row security] : featured boolean not null default false
table public.memberships [row security] : valid_until date
table public.memberships [row security] : created_at timestamp with time zone not null default now()
table public.municipalities [row security] : id uuid not null default uuidv7()
table public.municipalities [row security] : region_id uuid not null
table public.municipalities [row security] : cbs_code text not null
table public.municipalities [row security] : name text not null
table public.municipalities [row security] : main_town text not null
table public.municipalities [row security] : lat double precision not null
table public.municipalities [row security] : lon double precision not null
table public.municipalities [row security] : inhabitants integer not null
table public.municipalities [row security] : inhabitants_on date not null
table public.municipalities [row security] : valid_from date
table public.municipalities [row security] : valid_until date
table public.municipalities [row security] : successor_code text
table public.municipalities [row security] : villages text[] not null default '{}'::text[]
table public.notice_settings [row security] : region_id uuid not null
table public.notice_settings [row security] : person_id uuid not null
table public.notice_settings [row security] : kind text not null
table public.notice_settings [row security] : rhythm text not null
table public.notice_settings [row security] : changed_at timestamp with time zone not null
table public.offer_municipalities [row security] : region_id uuid not null
table public.offer_municipalities [row security] : offer_id uuid not null
table public.offer_municipalities [row security] : municipality_id uuid not null
table public.offer_pictures [row security] : id uuid not null default uuidv7()
table public.offer_pictures [row security] : region_id uuid not null
table public.offer_pictures [row security] : offer_id uuid not null
table public.offer_pictures [row security] : type text not null
table public.offer_pictures [row security] : content bytea not null
table public.offer_pictures [row security] : width integer not null
table public.offer_pictures [row security] : height integer not null
table public.offer_pictures [row security] : alt text not null
table public.offer_pictures [row security] : alt_en text
table public.offer_pictures [row security] : position integer
table public.offer_pictures [row security] : added_by uuid
table public.offer_pictures [row security] : added_at timestamp with time zone not null
table public.offer_themes [row security] : region_id uuid not null
table public.offer_themes [row security] : offer_id uuid not null
table public.offer_themes [row security] : list text not null generated as 'theme'::text
table public.offer_themes [row security] : theme text not null
table public.offer_themes [row security] : position integer not null default 0
table public.offer_versions [row security] : id uuid not null default uuidv7()
table public.offer_versions [row security] : region_id uuid not null
table public.offer_versions [row security] : offer_id uuid not null
table public.offer_versions [row security] : number integer not null
table public.offer_versions [row security] : state text not null
table public.offer_versions [row security] : content jsonb not null
table public.offer_versions [row security] : changes jsonb not null default '[]'::jsonb
table public.offer_versions [row security] : made_by uuid
table public.offer_versions [row security] : made_at timestamp with time zone not null
table public.offer_versions [row security] : decided_by uuid
table public.offer_versions [row security] : decided_at timestamp with time zone
table public.offer_versions [row security] : reason text not null default ''::text
table public.offers [row security] : id uuid not null default uuidv7()
table public.offers [row security] : region_id uuid not null
table public.offers [row security] : organisation_id uuid not null
table public.offers [row security] : intervention_id uuid not null
table public.offers [row security] : slug text not null
table public.offers [row security] : title text not null
table public.offers [row security] : summary text not null
table public.offers [row security] : title_en text
table public.offers [row security] : summary_en text
table public.offers [row security] : level text not null
table public.offers [row security] : functions text[] not null default '{}'::text[]
table public.offers [row security] : audience text[] not null
table public.offers [row security] : age_min integer not null
table public.offers [row security] : age_max integer not null
table public.offers [row security] : age_span integer not null default 47
table public.offers [row security] : form text not null
table public.offers [row security] : sessions integer not null
table public.offers [row security] : session_minutes integer not null
table public.offers [row security] : min_size integer not null
table public.offers [row security] : max_size integer not null
table public.offers [row security] : trainers_needed integer not null default 1
table public.offers [row security] : languages text[] not null
table public.offers [row security] : contribution_cents bigint not null default 0
table public.offers [row security] : contribution_note text not null default ''::text
table public.offers [row security] : price_per_group_cents bigint
table public.offers [row security] : access text not null
table public.offers [row security] : intake_by text not null default ''::text
table public.offers [row security] : register_at text not null default ''::text
table public.offers [row security] : open_outside_region boolean not null default false
table public.offers [row security] : deployable_outside boolean not null default false
table public.offers [row security] : requires text not null default 'none'::text
table public.offers [row security] : for_whom text not null default ''::text
table public.offers [row security] : what_you_get text[] not null default '{}'::text[]
table public.offers [row security] : what_happens text not null default ''::text
table public.offers [row security] : practical text not null default ''::text
table public.offers [row security] : questions jsonb not null default '[]'::jsonb
table public.offers [row security] : state text not null default 'published'::text
table public.offers [row security] : confirmed_on date not null
table public.offers [row security] : created_at timestamp with time zone not null default now()
table public.offers [row security] : search tsvector generated as ((setweight(to_tsvector('dutch'::regconfig, title), 'A'::"char") || setweight(to_tsvector('dutch'::regconfig, summary), 'B'::"char")) || setweight(to_tsvector('dutch'::regconfig, ((for_whom || ' '::text) || what_happens)), 'C'::"char"))
table public.offers [row security] : remissions text not null default ''::text
table public.offers [row security] : price_per_participant_cents bigint
table public.offers [row security] : qualification_needed boolean not null default false
table public.offers [row security] : co_trainer boolean not null default false
table public.offers [row security] : materials text[] not null default '{}'::text[]
table public.offers [row security] : version integer not null default 1
table public.offers [row security] : changed_at timestamp with time zone not null default now()
table public.offers [row security] : domain text not null default 'youth'::text
table public.offers [row security] : phone text not null default ''::text
table public.openings [row security] : id uuid not null default uuidv7()
table public.openings [row security] : region_id uuid not null
table public.openings [row security] : municipality_id uuid
table public.openings [row security] : audience text not null
table public.openings [row security] : domain text not null
table public.openings [row security] : opens_on date
table public.openings [row security] : changed_at timestamp with time zone not null
table public.organisations [row security] : id uuid not null default uuidv7()
table public.organisations [row security] : region_id uuid not null
table public.organisations [row security] : municipality_id uuid
table public.organisations [row security] : slug text not null
table public.organisations [row security] : name text not null
table public.organisations [row security] : kind text not null
table public.organisations [row security] : sort text not null
table public.organisations [row security] : summary text not null default ''::text
table public.organisations [row security] : phone text
table public.organisations [row security] : website text
table public.organisations [row security] : created_at timestamp with time zone not null default now()
table public.organisations [row security] : email text
table public.organisations [row security] : confirmed_on date not null default CURRENT_DATE
table public.organisations [row security] : hidden_at timestamp with time zone
table public.organisations [row security] : independent boolean not null default false
table public.participants [row security] : id uuid not null default uuidv7()
table public.participants [row security] : region_id uuid not null
table public.participants [row security] : registration_id uuid not null
table public.participants [row security] : sealed bytea
table public.passkey_challenges [row security] : challenge_hash bytea not null
table public.passkey_challenges [row security] : region_id uuid not null
table public.passkey_challenges [row security] : person_id uuid
table public.passkey_challenges [row security] : expires_at timestamp with time zone not null
table public.passkeys : id uuid not null default uuidv7()
table public.passkeys : person_id uuid not null
table public.passkeys : credential_id text not null
table public.passkeys : public_key bytea not null
table public.passkeys : counter bigint not null
table public.passkeys : transports text[] not null default '{}'::text[]
table public.passkeys : name_sealed bytea not null
table public.passkeys : created_at timestamp with time zone not null
table public.passkeys : last_used_at timestamp with time zone
table public.payments [row security] : id uuid not null default uuidv7()
table public.payments [row security] : region_id uuid not null
table public.payments [row security] : registration_id uuid not null
table public.payments [row security] : amount_cents bigint not null
table public.payments [row security] : state text not null default 'new'::text
table public.payments [row security] : reference text
table public.payments [row security] : pay_url text
table public.payments [row security] : created_at timestamp with time zone not null
table public.payments [row security] : settled_at timestamp with time zone
table public.persons : id uuid not null default uuidv7()
table public.persons : name text not null
table public.persons : email_sealed bytea not null
table public.persons : email_index bytea not null
table public.persons : locale text not null default 'nl'::text
table public.persons : about text not null default ''::text
table public.persons : active boolean not null default true
table public.persons : created_at timestamp with time zone not null default now()
table public.plan_gains [row security] : id uuid not null default uuidv7()
table public.plan_gains [row security] : region_id uuid not null
table public.plan_gains [row security] : plan_id uuid not null
table public.plan_gains [row security] : version integer not null
table public.plan_gains [row security] : state text not null
table public.plan_gains [row security] : done integer not null default 0
table public.plan_gains [row security] : total integer not null default 0
table public.plan_gains [row security] : results jsonb not null default '[]'::jsonb
table public.plan_gains [row security] : asked_by uuid
table public.plan_gains [row security] : asked_at timestamp with time zone not null
table public.plan_gains [row security] : ended_at timestamp with time zone
table public.plan_proposals [row security] : region_id uuid not null
table public.plan_proposals [row security] : plan_id uuid not null
table public.plan_proposals [row security] : room_id uuid not null
table public.plan_proposals [row security] : slot smallint not null
table public.plan_proposals [row security] : proposal_id uuid not null
table public.plan_proposals [row security] : made_at timestamp with time zone not null
table public.plan_versions [row security] : region_id uuid not null
table public.plan_versions [row security] : plan_id uuid not null
table public.plan_versions [row security] : number integer not null
table public.plan_versions [row security] : previous integer
table public.plan_versions [row security] : kind text not null
table public.plan_versions [row security] : plan jsonb not null
table public.plan_versions [row security] : locks jsonb not null default '[]'::jsonb
table public.plan_versions [row security] : change jsonb not null default '{}'::jsonb
table public.plan_versions [row security] : made_by uuid
table public.plan_versions [row security] : made_at timestamp with time zone not null
table public.plans [row security] : id uuid not null default uuidv7()
table public.plans [row security] : region_id uuid not null
table public.plans [row security] : name text not null
table public.plans [row security] : state text not null default 'queued'::text
table public.plans [row security] : failure text
table public.plans [row security] : first_day date not null
table public.plans [row security] : last_day date not null
table public.plans [row security] : municipality_ids uuid[] not null default '{}'::uuid[]
table public.plans [row security] : seconds integer
table public.plans [row security] : work_steps integer
table public.plans [row security] : seed integer not null default 1
table public.plans [row security] : base_id uuid
table public.plans [row security] : few_changes boolean not null default false
table public.plans [row security] : instance jsonb not null
table public.plans [row security] : agreed jsonb not null default '[]'::jsonb
table public.plans [row security] : left_out jsonb not null default '[]'::jsonb
table public.plans [row security] : asked integer not null
table public.plans [row security] : result jsonb
table public.plans [row security] : version integer not null default 1
table public.plans [row security] : figures jsonb
table public.plans [row security] : progress jsonb
table public.plans [row security] : stop_asked_at timestamp with time zone
table public.plans [row security] : runner uuid
table public.plans [row security] : seen_at timestamp with time zone
table public.plans [row security] : attempts integer not null default 0
table public.plans [row security] : created_by uuid not null
table public.plans [row security] : created_at timestamp with time zone not null
table public.plans [row security] : started_at timestamp with time zone
table public.plans [row security] : ended_at timestamp with time zone
table public.postcode_ranges [row security] : region_id uuid not null
table public.postcode_ranges [row security] : municipality_id uuid not null
table public.postcode_ranges [row security] : first_number integer not null
table public.postcode_ranges [row security] : last_number integer not null
table public.privacy_links [row security] : token_hash bytea not null
table public.privacy_links [row security] : region_id uuid not null
table public.privacy_links [row security] : sealed bytea not null
table public.privacy_links [row security] : expires_at timestamp with time zone not null
table public.privacy_requests [row security] : id uuid not null default uuidv7()
table public.privacy_requests [row security] : region_id uuid not null
table public.privacy_requests [row security] : kind text not null
table public.privacy_requests [row security] : channel text not null
table public.privacy_requests [row security] : person_id uuid
table public.privacy_requests [row security] : sealed bytea
table public.privacy_requests [row security] : address_index bytea
table public.privacy_requests [row security] : received_at timestamp with time zone not null
table public.privacy_requests [row security] : due_on date not null
table public.privacy_requests [row security] : handled_at timestamp with time zone
table public.privacy_requests [row security] : handled_by uuid
table public.privacy_requests [row security] : outcome text
table public.proposal_counters [row security] : id uuid not null default uuidv7()
table public.proposal_counters [row security] : region_id uuid not null
table public.proposal_counters [row security] : proposal_id uuid not null
table public.proposal_counters [row security] : version integer not null
table public.proposal_counters [row security] : demand_id uuid
table public.proposal_counters [row security] : trainer_id uuid
table public.proposal_counters [row security] : made_by uuid
table public.proposal_counters [row security] : day_part integer
table public.proposal_counters [row security] : first_day date
table public.proposal_counters [row security] : places integer
table public.proposal_counters [row security] : municipality_id uuid
table public.proposal_counters [row security] : language text
table public.proposal_counters [row security] : note text not null default ''::text
table public.proposal_counters [row security] : state text not null default 'open'::text
table public.proposal_counters [row security] : reason text
table public.proposal_counters [row security] : made_at timestamp with time zone not null
table public.proposal_counters [row security] : closed_at timestamp with time zone
table public.proposal_counters [row security] : other_day_parts integer[] not null default '{}'::integer[]
table public.proposal_counters [row security] : note_sealed bytea
table public.proposal_demands [row security] : region_id uuid not null
table public.proposal_demands [row security] : proposal_id uuid not null
table public.proposal_demands [row security] : demand_id uuid not null
table public.proposal_demands [row security] : answer text not null default 'pending'::text
table public.proposal_demands [row security] : reason text
table public.proposal_demands [row security] : answered_by uuid
table public.proposal_demands [row security] : answered_at timestamp with time zone
table public.proposal_demands [row security] : live boolean not null default false
table public.proposal_demands [row security] : accepted_version integer
table public.proposal_demands [row security] : changed text[] not null default '{}'::text[]
table public.proposal_sessions [row security] : region_id uuid not null
table public.proposal_sessions [row security] : proposal_id uuid not null
table public.proposal_sessions [row security] : number integer not null
table public.proposal_sessions [row security] : starts_at timestamp with time zone not null
table public.proposal_sessions [row security] : ends_at timestamp with time zone not null
table public.proposal_trainers [row security] : region_id uuid not null
table public.proposal_trainers [row security] : proposal_id uuid not null
table public.proposal_trainers [row security] : trainer_id uuid not null
table public.proposal_trainers [row security] : answer text not null default 'pending'::text
table public.proposal_trainers [row security] : reason text
table public.proposal_trainers [row security] : answered_at timestamp with time zone
table public.proposal_trainers [row security] : accepted_version integer
table public.proposal_trainers [row security] : changed text[] not null default '{}'::text[]
table public.proposals [row security] : id uuid not null default uuidv7()
table public.proposals [row security] : region_id uuid not null
table public.proposals [row security] : offer_id uuid not null
table public.proposals [row security] : organisation_id uuid not null
table public.proposals [row security] : room_id uuid not null
table public.proposals [row security] : language text not null
table public.proposals [row security] : capacity integer not null
table public.proposals [row security] : min_size integer not null
table public.proposals [row security] : state text not null default 'draft'::text
table public.proposals [row security] : closed_reason text
table public.proposals [row security] : lapses_at timestamp with time zone
table public.proposals [row security] : group_id uuid
table public.proposals [row security] : created_by uuid not null
table public.proposals [row security] : created_at timestamp with time zone not null
table public.proposals [row security] : changed_at timestamp with time zone not null
table public.proposals [row security] : version integer not null default 1
table public.proposals [row security] : waiting_places integer not null default 0
table public.proposals [row security] : waiting_age_min integer
table public.proposals [row security] : waiting_age_max integer
table public.proposals [row security] : waiting_stated_on date
table public.provider_attempts [row security] : state_hash bytea not null
table public.provider_attempts [row security] : region_id uuid not null
table public.provider_attempts [row security] : provider_id uuid not null
table public.provider_attempts [row security] : browser_hash bytea not null
table public.provider_attempts [row security] : sealed bytea not null
table public.provider_attempts [row security] : expires_at timestamp with time zone not null
table public.provider_identities [row security] : provider_id uuid not null
table public.provider_identities [row security] : subject text not null
table public.provider_identities [row security] : region_id uuid not null
table public.provider_identities [row security] : person_id uuid not null
table public.provider_identities [row security] : linked_at timestamp with time zone not null
table public.qualification_claims [row security] : id uuid not null default uuidv7()
table public.qualification_claims [row security] : region_id uuid not null
table public.qualification_claims [row security] : trainer_id uuid not null
table public.qualification_claims [row security] : intervention_id uuid not null
table public.qualification_claims [row security] : valid_until date not null
table public.qualification_claims [row security] : proof_number text not null default ''::text
table public.qualification_claims [row security] : obtained_on date
table public.qualification_claims [row security] : state text not null default 'waiting'::text
table public.qualification_claims [row security] : reason text
table public.qualification_claims [row security] : claimed_at timestamp with time zone not null
table public.qualification_claims [row security] : decided_by uuid
table public.qualification_claims [row security] : decided_at timestamp with time zone
table public.qualification_notices [row security] : region_id uuid not null
table public.qualification_notices [row security] : trainer_id uuid not null
table public.qualification_notices [row security] : intervention_id uuid not null
table public.qualification_notices [row security] : valid_until date not null
table public.qualification_notices [row security] : days_before integer not null
table public.qualification_notices [row security] : sent_at timestamp with time zone not null
table public.qualifications [row security] : region_id uuid not null
table public.qualifications [row security] : trainer_id uuid not null
table public.qualifications [row security] : intervention_id uuid not null
table public.qualifications [row security] : valid_until date not null
table public.qualifications [row security] : proof_number text
table public.qualifications [row security] : obtained_on date
table public.qualifications [row security] : confirmed_by uuid
table public.qualifications [row security] : confirmed_at timestamp with time zone
table public.recovery_codes : code_index bytea not null
table public.recovery_codes : person_id uuid not null
table public.recovery_codes : created_at timestamp with time zone not null
table public.recovery_codes : used_at timestamp with time zone
table public.recruitment_mails [row security] : group_id uuid not null
table public.recruitment_mails [row security] : organisation_id uuid not null
table public.recruitment_mails [row security] : region_id uuid not null
table public.recruitment_mails [row security] : token_hash bytea not null
table public.recruitment_mails [row security] : sent_by uuid
table public.recruitment_mails [row security] : sent_at timestamp with time zone not null
table public.recruitment_materials [row security] : group_id uuid not null
table public.recruitment_materials [row security] : region_id uuid not null
table public.recruitment_materials [row security] : code text not null
table public.recruitment_materials [row security] : made_by uuid
table public.recruitment_materials [row security] : made_at timestamp with time zone not null
table public.recruitment_stops [row security] : organisation_id uuid not null
table public.recruitment_stops [row security] : region_id uuid not null
table public.recruitment_stops [row security] : stopped_at timestamp with time zone not null
table public.refunds [row security] : id uuid not null default uuidv7()
table public.refunds [row security] : region_id uuid not null
table public.refunds [row security] : registration_id uuid not null
table public.refunds [row security] : payment_id uuid not null
table public.refunds [row security] : what text not null
table public.refunds [row security] : amount_cents bigint not null
table public.refunds [row security] : state text not null default 'new'::text
table public.refunds [row security] : asked_at timestamp with time zone not null
table public.refunds [row security] : settled_at timestamp with time zone
table public.region_hosts : host text not null
table public.region_hosts : region_id uuid not null
table public.region_settings [row security] : region_id uuid not null
table public.region_settings [row security] : key text not null
table public.region_settings [row security] : value jsonb not null
table public.region_settings [row security] : changed_at timestamp with time zone not null default now()
table public.regions : id uuid not null default uuidv7()
table public.regions : slug text not null
table public.regions : name text not null
table public.regions : is_example boolean not null default false
table public.regions : created_at timestamp with time zone not null default now()
table public.registration_drafts [row security] : token_hash bytea not null
table public.registration_drafts [row security] : region_id uuid not null
table public.registration_drafts [row security] : group_id uuid not null
table public.registration_drafts [row security] : sealed bytea not null
table public.registration_drafts [row security] : expires_at timestamp with time zone not null
table public.registration_intakes [row security] : registration_id uuid not null
table public.registration_intakes [row security] : region_id uuid not null
table public.registration_intakes [row security] : organisation_id uuid not null
table public.registration_intakes [row security] : hold_before timestamp with time zone
table public.registration_intakes [row security] : planned_at timestamp with time zone
table public.registration_intakes [row security] : appointment_sealed bytea
table public.registration_intakes [row security] : outcome text
table public.registration_intakes [row security] : better_offer_id uuid
table public.registration_intakes [row security] : message_sealed bytea
table public.registration_intakes [row security] : decided_by uuid
table public.registration_intakes [row security] : decided_at timestamp with time zone
table public.registration_intakes [row security] : created_at timestamp with time zone not null
table public.registration_intakes [row security] : warned_at timestamp with time zone
table public.registration_rules [row security] : offer_id uuid not null
table public.registration_rules [row security] : region_id uuid not null
table public.registration_rules [row security] : residents text not null default 'anywhere'::text
table public.registration_rules [row security] : earlier_offer_id uuid
table public.registration_rules [row security] : intake_organisation_id uuid
table public.registration_rules [row security] : questions jsonb not null default '[]'::jsonb
table public.registration_rules [row security] : changed_by uuid
table public.registration_rules [row security] : changed_at timestamp with time zone not null
table public.registration_tokens [row security] : token_hash bytea not null
table public.registration_tokens [row security] : region_id uuid not null
table public.registration_tokens [row security] : registration_id uuid not null
table public.registration_tokens [row security] : expires_at timestamp with time zone not null
table public.registrations [row security] : id uuid not null default uuidv7()
table public.registrations [row security] : region_id uuid not null
table public.registrations [row security] : group_id uuid not null
table public.registrations [row security] : offer_id uuid not null
table public.registrations [row security] : sequence bigint not null default nextval('registration_sequence'::regclass)
table public.registrations [row security] : state text not null
table public.registrations [row security] : places integer not null
table public.registrations [row security] : channel text not null
table public.registrations [row security] : locale text not null default 'nl'::text
table public.registrations [row security] : contact_sealed bytea
table public.registrations [row security] : email_index bytea
table public.registrations [row security] : address_confirmed_at timestamp with time zone
table public.registrations [row security] : confirm_before timestamp with time zone
table public.registrations [row security] : offered_group_id uuid
table public.registrations [row security] : offered_until timestamp with time zone
table public.registrations [row security] : told_too_many_at timestamp with time zone
table public.registrations [row security] : other_groups boolean not null default false
table public.registrations [row security] : max_km integer
table public.registrations [row security] : lat double precision
table public.registrations [row security] : lon double precision
table public.registrations [row security] : team_reservation_id uuid
table public.registrations [row security] : registered_by uuid
table public.registrations [row security] : idempotency_key bytea
table public.registrations [row security] : joined_at timestamp with time zone not null
table public.registrations [row security] : changed_at timestamp with time zone not null
table public.registrations [row security] : anonymised_at timestamp with time zone
table public.registrations [row security] : displaced_from uuid
table public.registrations [row security] : displaced_how text
table public.registrations [row security] : displaced_at timestamp with time zone
table public.registrations [row security] : displaced_answer text
table public.registrations [row security] : refused_group_id uuid
table public.registrations [row security] : wanted_groups uuid[]
table public.registrations [row security] : answers_sealed bytea
table public.registrations [row security] : reached_by text
table public.registrations [row security] : times_left integer not null default 0
table public.retention_runs [row security] : id uuid not null default uuidv7()
table public.retention_runs [row security] : region_id uuid not null
table public.retention_runs [row security] : kind text not null
table public.retention_runs [row security] : ran_at timestamp with time zone not null
table public.retention_runs [row security] : removed integer not null
table public.retention_runs [row security] : failed boolean not null default false
table public.room_bookings [row security] : id uuid not null default uuidv7()
table public.room_bookings [row security] : region_id uuid not null
table public.room_bookings [row security] : room_id uuid not null
table public.room_bookings [row security] : during tstzrange not null
table public.room_bookings [row security] : proposal_id uuid
table public.room_bookings [row security] : session_id uuid
table public.room_bookings [row security] : reservation_id uuid
table public.room_reservations [row security] : id uuid not null default uuidv7()
table public.room_reservations [row security] : region_id uuid not null
table public.room_reservations [row security] : room_id uuid not null
table public.room_reservations [row security] : kind text not null
table public.room_reservations [row security] : state text not null default 'held'::text
table public.room_reservations [row security] : title text not null
table public.room_reservations [row security] : organisation_id uuid
table public.room_reservations [row security] : made_by uuid
table public.room_reservations [row security] : people integer
table public.room_reservations [row security] : starts_at timestamp with time zone not null
table public.room_reservations [row security] : ends_at timestamp with time zone not null
table public.room_reservations [row security] : weeks integer not null default 1
table public.room_reservations [row security] : until timestamp with time zone not null
table public.room_reservations [row security] : lapses_at timestamp with time zone
table public.room_reservations [row security] : reminded_at timestamp with time zone
table public.room_reservations [row security] : created_at timestamp with time zone not null
table public.room_reservations [row security] : changed_at timestamp with time zone not null
table public.room_reservations [row security] : closed_at timestamp with time zone
table public.room_waits [row security] : id uuid not null default uuidv7()
table public.room_waits [row security] : region_id uuid not null
table public.room_waits [row security] : room_id uuid not null
table public.room_waits [row security] : sequence bigint not null
table public.room_waits [row security] : state text not null default 'waiting'::text
table public.room_waits [row security] : title text not null
table public.room_waits [row security] : organisation_id uuid
table public.room_waits [row security] : made_by uuid not null
table public.room_waits [row security] : people integer
table public.room_waits [row security] : starts_at timestamp with time zone not null
table public.room_waits [row security] : ends_at timestamp with time zone not null
table public.room_waits [row security] : weeks integer not null default 1
table public.room_waits [row security] : until timestamp with time zone not null
table public.room_waits [row security] : reservation_id uuid
table public.room_waits [row security] : created_at timestamp with time zone not null
table public.room_waits [row security] : changed_at timestamp with time zone not null
table public.rooms [row security] : id uuid not null default uuidv7()
table public.rooms [row security] : region_id uuid not null
table public.rooms [row security] : location_id uuid not null
table public.rooms [row security] : slug text not null
table public.rooms [row security] : name text not null
table public.rooms [row security] : capacity integer not null
table public.rooms [row security] : day_parts integer[] not null
table public.rooms [row security] : rent_cents bigint not null default 0
table public.rooms [row security] : facilities text[] not null default '{}'::text[]
table public.rooms [row security] : confirmed_on date not null default CURRENT_DATE
table public.rooms [row security] : hidden_at timestamp with time zone
table public.rooms [row security] : accessibility text[] not null default '{}'::text[]
table public.rooms [row security] : note text not null default ''::text
table public.rooms [row security] : closed_at timestamp with time zone
table public.schema_migrations : name text not null
table public.schema_migrations : checksum text not null
table public.schema_migrations : applied_at timestamp with time zone not null default now()
table public.schema_migrations : breaking boolean not null default false
table public.school_holidays [row security] : id uuid not null default uuidv7()
table public.school_holidays [row security] : region_id uuid not null
table public.school_holidays [row security] : name text not null
table public.school_holidays [row security] : first_day date not null
table public.school_holidays [row security] : last_day date not null
table public.school_holidays [row security] : made_up boolean not null default false
table public.search_words [row security] : id uuid not null default uuidv7()
table public.search_words [row security] : region_id uuid not null
table public.search_words [row security] : list text not null generated as 'theme'::text
table public.search_words [row security] : theme text not null
table public.search_words [row security] : phrase text not null
table public.search_words [row security] : also text not null default ''::text
table public.second_steps [row security] : token_hash bytea not null
table public.second_steps [row security] : region_id uuid not null
table public.second_steps [row security] : person_id uuid not null
table public.second_steps [row security] : method text not null
table public.second_steps [row security] : created_at timestamp with time zone not null
table public.second_steps [row security] : expires_at timestamp with time zone not null
table public.session_reminders [row security] : registration_id uuid not null
table public.session_reminders [row security] : session_id uuid not null
table public.session_reminders [row security] : region_id uuid not null
table public.session_reminders [row security] : sent_at timestamp with time zone not null
table public.session_smileys [row security] : tap uuid not null
table public.session_smileys [row security] : region_id uuid not null
table public.session_smileys [row security] : session_id uuid not null
table public.session_smileys [row security] : face smallint not null
table public.session_smileys [row security] : tapped_on date not null
table public.session_substitutions [row security] : region_id uuid not null
table public.session_substitutions [row security] : session_id uuid not null
table public.session_substitutions [row security] : trainer_id uuid not null
table public.session_substitutions [row security] : substitute_id uuid not null
table public.session_substitutions [row security] : made_by uuid
table public.session_substitutions [row security] : made_at timestamp with time zone not null
table public.sessions [row security] : token_hash bytea not null
table public.sessions [row security] : region_id uuid not null
table public.sessions [row security] : person_id uuid not null
table public.sessions [row security] : created_at timestamp with time zone not null
table public.sessions [row security] : expires_at timestamp with time zone not null
table public.sessions [row security] : id uuid not null default uuidv7()
table public.sessions [row security] : method text not null default 'example'::text
table public.sessions [row security] : strength smallint not null default 1
table public.sessions [row security] : device text not null default ''::text
table public.sessions [row security] : proved_at timestamp with time zone
table public.sessions [row security] : last_seen_at timestamp with time zone
table public.shelf_changes [row security] : id bigint not null
table public.shelf_changes [row security] : region_id uuid not null
table public.shelf_changes [row security] : offer_id uuid
table public.shelf_changes [row security] : changed_in xid8 not null default pg_current_xact_id()
table public.shelf_changes [row security] : changed_at timestamp with time zone not null default clock_timestamp()
table public.sign_in_links [row security] : token_hash bytea not null
table public.sign_in_links [row security] : region_id uuid not null
table public.sign_in_links [row security] : person_id uuid not null
table public.sign_in_links [row security] : created_at timestamp with time zone not null
table public.sign_in_links [row security] : expires_at timestamp with time zone not null
table public.sign_in_links [row security] : used_at timestamp with time zone
table public.sign_in_providers [row security] : id uuid not null default uuidv7()
table public.sign_in_providers [row security] : region_id uuid not null
table public.sign_in_providers [row security] : organisation_id uuid not null
table public.sign_in_providers [row security] : name text not null
table public.sign_in_providers [row security] : issuer text not null
table public.sign_in_providers [row security] : client_id text not null
table public.sign_in_providers [row security] : client_secret_sealed bytea not null
table public.sign_in_providers [row security] : strong_acr text[] not null default '{}'::text[]
table public.sign_in_providers [row security] : asked_acr text[] not null default '{}'::text[]
table public.sign_in_providers [row security] : active boolean not null default true
table public.sign_in_providers [row security] : created_at timestamp with time zone not null
table public.sign_in_providers [row security] : changed_at timestamp with time zone not null
table public.support_events [row security] : id uuid not null default uuidv7()
table public.support_events [row security] : region_id uuid not null
table public.support_events [row security] : request_id uuid not null
table public.support_events [row security] : at timestamp with time zone not null
table public.support_events [row security] : by uuid
table public.support_events [row security] : what text not null
table public.support_events [row security] : person_id uuid
table public.support_events [row security] : note text not null default ''::text
table public.support_requests [row security] : id uuid not null default uuidv7()
table public.support_requests [row security] : region_id uuid not null
table public.support_requests [row security] : kind text not null
table public.support_requests [row security] : state text not null default 'new'::text
table public.support_requests [row security] : organisation_id uuid
table public.support_requests [row security] : room_id uuid
table public.support_requests [row security] : alternative_room_id uuid
table public.support_requests [row security] : proposal_id uuid
table public.support_requests [row security] : group_id uuid
table public.support_requests [row security] : asked_by uuid not null
table public.support_requests [row security] : taken_by uuid
table public.support_requests [row security] : answer text not null default ''::text
table public.support_requests [row security] : wanted_before timestamp with time zone
table public.support_requests [row security] : created_at timestamp with time zone not null
table public.support_requests [row security] : changed_at timestamp with time zone not null
table public.support_requests [row security] : closed_at timestamp with time zone
table public.support_requests [row security] : title text not null default ''::text
table public.support_requests [row security] : question text not null default ''::text
table public.support_requests [row security] : people integer
table public.support_requests [row security] : first_at timestamp with time zone
table public.support_requests [row security] : until timestamp with time zone
table public.support_requests [row security] : weeks integer
table public.support_requests [row security] : municipality_id uuid
table public.support_requests [row security] : material_kind_id uuid
table public.support_requests [row security] : amount integer
table public.support_requests [row security] : waiting_for text not null default ''::text
table public.support_requests [row security] : effort_minutes integer
table public.support_requests [row security] : effort_kind text
table public.support_requests [row security] : asker_turn text
table public.support_requests [row security] : times text[]
table public.suspensions [row security] : region_id uuid not null
table public.suspensions [row security] : person_id uuid not null
table public.suspensions [row security] : suspended_at timestamp with time zone not null
table public.team_reservations [row security] : id uuid not null default uuidv7()
table public.team_reservations [row security] : region_id uuid not null
table public.team_reservations [row security] : group_id uuid not null
table public.team_reservations [row security] : demand_id uuid not null
table public.team_reservations [row security] : organisation_id uuid
table public.team_reservations [row security] : places integer not null
table public.team_reservations [row security] : give_back_before timestamp with time zone not null
table public.team_reservations [row security] : created_at timestamp with time zone not null
table public.totp_secrets : person_id uuid not null
table public.totp_secrets : sealed bytea not null
table public.totp_secrets : created_at timestamp with time zone not null
table public.totp_secrets : confirmed_at timestamp with time zone
table public.totp_secrets : last_step bigint not null default 0
table public.trainer_absences [row security] : id uuid not null default uuidv7()
table public.trainer_absences [row security] : region_id uuid not null
table public.trainer_absences [row security] : trainer_id uuid not null
table public.trainer_absences [row security] : first_day date not null
table public.trainer_absences [row security] : last_day date not null
table public.trainer_absences [row security] : created_at timestamp with time zone not null
table public.trainer_bookings [row security] : id uuid not null default uuidv7()
table public.trainer_bookings [row security] : region_id uuid not null
table public.trainer_bookings [row security] : trainer_id uuid not null
table public.trainer_bookings [row security] : during tstzrange not null
table public.trainer_bookings [row security] : proposal_id uuid
table public.trainer_bookings [row security] : session_id uuid
table public.trainer_hours [row security] : region_id uuid not null
table public.trainer_hours [row security] : trainer_id uuid not null
table public.trainer_hours [row security] : purpose text not null
table public.trainer_hours [row security] : hours integer not null
table public.trainer_hours [row security] : approver text not null default ''::text
table public.trainer_hours [row security] : approved_by uuid
table public.trainer_hours [row security] : approved_at timestamp with time zone
table public.trainer_hours [row security] : changed_at timestamp with time zone not null
table public.trainer_municipalities [row security] : region_id uuid not null
table public.trainer_municipalities [row security] : trainer_id uuid not null
table public.trainer_municipalities [row security] : municipality_id uuid not null
table public.trainers [row security] : id uuid not null default uuidv7()
table public.trainers [row security] : region_id uuid not null
table public.trainers [row security] : person_id uuid not null
table public.trainers [row security] : organisation_id uuid not null
table public.trainers [row security] : municipality_id uuid not null
table public.trainers [row security] : lat double precision not null
table public.trainers [row security] : lon double precision not null
table public.trainers [row security] : max_km integer not null
table public.trainers [row security] : languages text[] not null
table public.trainers [row security] : day_parts integer[] not null
table public.trainers [row security] : fee_cents bigint not null default 0
table public.trainers [row security] : co_trainer boolean not null default false
table public.trainers [row security] : vog_number text
table public.trainers [row security] : vog_issued_on date
table public.trainers [row security] : vog_valid_until date
table public.trainers [row security] : skj_number text
table public.trainers [row security] : skj_valid_until date
table public.trainers [row security] : big_number text
table public.trainers [row security] : big_valid_until date
table public.trainers [row security] : about text not null default ''::text
table public.trainers [row security] : confirmed_on date not null default CURRENT_DATE
table public.trainers [row security] : hidden_at timestamp with time zone
table public.trainers [row security] : hours_per_week integer
table public.trainers [row security] : outside_own boolean not null default true
table public.training_wishes [row security] : region_id uuid not null
table public.training_wishes [row security] : trainer_id uuid not null
table public.training_wishes [row security] : intervention_id uuid not null
table public.training_wishes [row security] : since date
table public.upkeep_links [row security] : id uuid not null default uuidv7()
table public.upkeep_links [row security] : region_id uuid not null
table public.upkeep_links [row security] : token_hash bytea not null
table public.upkeep_links [row security] : organisation_id uuid
table public.upkeep_links [row security] : person_id uuid
table public.upkeep_links [row security] : made_by uuid
table public.upkeep_links [row security] : made_at timestamp with time zone not null
table public.upkeep_links [row security] : expires_at timestamp with time zone not null
table public.upkeep_links [row security] : used_at timestamp with time zone
table public.upkeep_links [row security] : revoked_at timestamp with time zone
table public.upkeep_mails [row security] : mail_id uuid not null
table public.upkeep_mails [row security] : region_id uuid not null
table public.upkeep_mails [row security] : link_id uuid not null
table public.wish_groups [row security] : region_id uuid not null
table public.wish_groups [row security] : wish_id uuid not null
table public.wish_groups [row security] : group_id uuid not null
table public.wish_groups [row security] : told_at timestamp with time zone not null
table public.wish_proposals [row security] : region_id uuid not null
table public.wish_proposals [row security] : demand_id uuid not null
table public.wish_proposals [row security] : proposal_id uuid not null
table public.wish_proposals [row security] : told text not null
table public.wish_proposals [row security] : version integer not null
table public.wish_proposals [row security] : told_at timestamp with time zone not null
table public.wish_tokens [row security] : token_hash bytea not null
table public.wish_tokens [row security] : region_id uuid not null
table public.wish_tokens [row security] : wish_id uuid not null
table public.wish_tokens [row security] : by_mail boolean not null
table public.wish_tokens [row security] : expires_at timestamp with time zone not null
table public.wishes [row security] : id uuid not null default uuidv7()
table public.wishes [row security] : region_id uuid not null
table public.wishes [row security] : audience text not null
table public.wishes [row security] : sealed bytea not null
table public.wishes [row security] : email_index bytea
table public.wishes [row security] : code_hash bytea
table public.wishes [row security] : code_kept_at timestamp with time zone
table public.wishes [row security] : locale text not null
table public.wishes [row security] : form_hash bytea not null
table public.wishes [row security] : waiting_since date not null
table public.wishes [row security] : confirm_before timestamp with time zone
table public.wishes [row security] : confirmed_at timestamp with time zone
table public.wishes [row security] : created_at timestamp with time zone not null
table public.wishes [row security] : changed_at timestamp with time zone not null
table public.wrong_codes [row security] : id uuid not null default uuidv7()
table public.wrong_codes [row security] : region_id uuid not null
table public.wrong_codes [row security] : person_id uuid not null
table public.wrong_codes [row security] : attempt bytea not null
table public.wrong_codes [row security] : tried_at timestamp with time zone not null

constraint absence_follow_ups.absence_follow_ups_done_by_fkey FOREIGN KEY (done_by) REFERENCES persons(id)
constraint absence_follow_ups.absence_follow_ups_how_check CHECK ((how = ANY (ARRAY['mail'::text, 'spoken'::text])))
constraint absence_follow_ups.absence_follow_ups_participant_id_fkey FOREIGN KEY (participant_id) REFERENCES participants(id) ON DELETE CASCADE
constraint absence_follow_ups.absence_follow_ups_pkey PRIMARY KEY (participant_id, session_id)
constraint absence_follow_ups.absence_follow_ups_region_id_fkey FOREIGN KEY (region_id) REFERENCES regions(id)
constraint absence_follow_ups.absence_follow_ups_session_id_fkey FOREIGN KEY (session_id) REFERENCES group_sessions(id) ON DELETE CASCADE
constraint attendance.attendance_noted_by_fkey FOREIGN KEY (noted_by) REFERENCES persons(id)
constraint attendance.attendance_participant_id_fkey FOREIGN KEY (participant_id) REFERENCES participants(id) ON DELETE CASCADE
constraint attendance.attendance_pkey PRIMARY KEY (participant_id, session_id)
constraint attendance.attendance_present_check CHECK ((present = ANY (ARRAY['present'::text, 'excused'::text, 'absent'::text])))
constraint attendance.attendance_region_id_fkey FOREIGN KEY (region_id) REFERENCES regions(id)
constraint attendance.attendance_session_id_fkey FOREIGN KEY (session_id) REFERENCES group_sessions(id) ON DELETE CASCADE
constraint attendance_saves.attendance_saves_number_check CHECK ((number >= 1))
constraint attendance_saves.attendance_saves_passed_over_check CHECK ((passed_over >= 0))
constraint attendance_saves.attendance_saves_pkey PRIMARY KEY (key)
constraint attendance_saves.attendance_saves_region_id_fkey FOREIGN KEY (region_id) REFERENCES regions(id)
constraint attendance_saves.attendance_saves_saved_by_fkey FOREIGN KEY (saved_by) REFERENCES persons(id)
constraint attendance_saves.attendance_saves_session_id_fkey FOREIGN KEY (session_id) REFERENCES group_sessions(id) ON DELETE CASCADE
constraint attendance_saves.attendance_saves_session_id_number_key UNIQUE (session_id, number)
constraint audit_chain.audit_chain_hash_check CHECK ((octet_length(hash) = 32))
constraint audit_chain.audit_chain_pkey PRIMARY KEY (event_id)
constraint audit_chain.audit_chain_position_key UNIQUE ("position")
constraint audit_chain.audit_chain_previous_hash_check CHECK ((octet_length(previous_hash) = 32))
constraint audit_checks.audit_checks_check CHECK ((began_at <= ended_at))
constraint audit_checks.audit_checks_pkey PRIMARY KEY (id)
constraint audit_events.audit_events_action_check CHECK ((action ~ '^[a-z-]+\.[a-z-]+$'::text))
constraint audit_events.audit_events_actor_kind_check CHECK ((actor_kind = ANY (ARRAY['visitor'::text, 'person'::text, 'system'::text])))
constraint audit_events.audit_events_pkey PRIMARY KEY (id)
constraint audit_events.audit_events_region_id_fkey FOREIGN KEY (region_id) REFERENCES regions(id)
constraint audit_removals.audit_removals_pkey PRIMARY KEY (event_id)
constraint audit_removals.audit_removals_region_id_fkey FOREIGN KEY (region_id) REFERENCES regions(id)
constraint audit_removals.audit_removals_why_check CHECK ((why = ANY (ARRAY['age'::text, 'dossier'::text])))
constraint backups.backups_bytes_check CHECK ((bytes >= 0))
constraint backups.backups_check CHECK ((taken_at <= finished_at))
constraint backups.backups_pkey PRIMARY KEY (id)
constraint backups.backups_row_count_check CHECK ((row_count >= 0))
constraint calendar_feeds.calendar_feeds_check CHECK ((num_nonnulls(trainer_id, organisation_id, room_id) = 1))
constraint calendar_feeds.calendar_feeds_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(id)
constraint calendar_feeds.calendar_feeds_person_id_fkey FOREIGN KEY (person_id) REFERENCES persons(id)
constraint calendar_feeds.calendar_feeds_pkey PRIMARY KEY (id)
constraint calendar_feeds.calendar_feeds_region_id_fkey FOREIGN KEY (region_id) REFERENCES regions(id)
constraint calendar_feeds.calendar_feeds_region_id_person_id_trainer_id_organisation__key UNIQUE NULLS NOT DISTINCT (region_id, person_id, trainer_id, organisation_id, room_id)
constraint calendar_feeds.calendar_feeds_room_id_fkey FOREIGN KEY (room_id) REFERENCES rooms(id)
constraint calendar_feeds.calendar_feeds_token_hash_check CHECK ((octet_length(token_hash) = 32))
constraint calendar_feeds.calendar_feeds_token_hash_key UNIQUE (token_hash)
constraint calendar_feeds.calendar_feeds_trainer_id_fkey FOREIGN KEY (trainer_id) REFERENCES trainers(id) ON DELETE CASCADE
constraint cancelled_sessions.cancelled_sessions_cancelled_by_fkey FOREIGN KEY (cancelled_by) REFERENCES persons(id)
constraint cancelled_sessions.cancelled_sessions_check CHECK ((starts_at < ends_at))
constraint cancelled_sessions.cancelled_sessions_group_id_fkey FOREIGN KEY (group_id) REFERENCES groups(id) ON DELETE CASCADE
constraint cancelled_sessions.cancelled_sessions_pkey PRIMARY KEY (id)
constraint cancelled_sessions.cancelled_sessions_region_id_fkey FOREIGN KEY (region_id) REFERENCES regions(id)
constraint contributions.contributions_amount_cents_check CHECK ((amount_cents >= 0))
constraint contributions.contributions_back_cents CHECK ((back_cents >= 0))
constraint contributions.contributions_pkey PRIMARY KEY (registration_id)
constraint contributions.contributions_recorded_by_fkey FOREIGN KEY (recorded_by) REFERENCES persons(id)
constraint contributions.contributions_region_id_fkey FOREIGN KEY (region_id) REFERENCES regions(id)
constraint contributions.contributions_registration_id_fkey FOREIGN KEY (registration_id) REFERENCES registrations(id) ON DELETE CASCADE
constraint contributions.contributions_state_check CHECK ((state = ANY (ARRAY['to-pay'::text, 'paid-desk'::text, 'paid-online'::text, 'invoice'::text, 'remitted'::text, 'refunded'::text])))
constraint demand_entries.demand_entries_demand_id_fkey FOREIGN KEY (demand_id) REFERENCES demands(id) ON DELETE CASCADE
constraint demand_entries.demand_entries_pkey PRIMARY KEY (registration_id)
constraint demand_entries.demand_entries_region_id_fkey FOREIGN KEY (region_id) REFERENCES regions(id)
constraint demand_entries.demand_entries_registration_id_fkey FOREIGN KEY (registration_id) REFERENCES registrations(id) ON DELETE CASCADE
constraint demand_templates.demand_templates_created_by_fkey FOREIGN KEY (created_by) REFERENCES persons(id)
constraint demand_templates.demand_templates_name UNIQUE (organisation_id, name)
constraint demand_templates.demand_templates_name_check CHECK (((length(name) >= 1) AND (length(name) <= 60)))
constraint demand_templates.demand_templates_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(id)
constraint demand_templates.demand_templates_pkey PRIMARY KEY (id)
constraint demand_templates.demand_templates_region_id_fkey FOREIGN KEY (region_id) REFERENCES regions(id)
constraint demands.demands_age_max_check CHECK (((age_max >= '-9'::integer) AND (age_max <= 287)))
constraint demands.demands_age_min_check CHECK (((age_min >= '-9'::integer) AND (age_min <= 287)))
constraint demands.demands_also_waiting CHECK (((also_waiting >= 0) AND (also_waiting <= 60)))
constraint demands.demands_area_check CHECK ((length(area) <= 80))
constraint demands.demands_asker CHECK ((((kind = 'team'::text) = (organisation_id IS NOT NULL)) AND ((kind = 'team'::text) = (created_by IS NOT NULL)) AND ((kind = 'resident'::text) OR (wish_id IS NULL)) AND ((kind = 'team'::text) OR ((note = ''::text) AND (area = ''::text)))))
constraint demands.demands_check CHECK ((age_min <= age_max))
constraint demands.demands_created_by_fkey FOREIGN KEY (created_by) REFERENCES persons(id)
constraint demands.demands_day_parts_check CHECK (((cardinality(day_parts) > 0) AND (0 <= ALL (day_parts)) AND (27 >= ALL (day_parts))))
constraint demands.demands_idempotency_key_key UNIQUE (idempotency_key)
constraint demands.demands_intervention_id_fkey FOREIGN KEY (intervention_id) REFERENCES interventions(id)
constraint demands.demands_kind CHECK ((kind = ANY (ARRAY['team'::text, 'resident'::text])))
constraint demands.demands_languages_check CHECK ((cardinality(languages) > 0))
constraint demands.demands_max_km_check CHECK (((max_km >= 1) AND (max_km <= 100)))
constraint demands.demands_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES municipalities(id)
constraint demands.demands_note_check CHECK ((length(note) <= 1000))
constraint demands.demands_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(id)
constraint demands.demands_pkey PRIMARY KEY (id)
constraint demands.demands_places_check CHECK (((places >= 1) AND (places <= 60)))
constraint demands.demands_postcode4_check CHECK (((postcode4 >= 1000) AND (postcode4 <= 9999)))
constraint demands.demands_region_id_fkey FOREIGN KEY (region_id) REFERENCES regions(id)
constraint demands.demands_region_id_list_theme_fkey FOREIGN KEY (region_id, list, theme) REFERENCES list_entries(region_id, list, code)
constraint demands.demands_state_check CHECK ((state = ANY (ARRAY['open'::text, 'proposed'::text, 'served'::text, 'withdrawn'::text, 'expired'::text])))
constraint demands.demands_wish FOREIGN KEY (wish_id) REFERENCES wishes(id) ON DELETE SET NULL
constraint evaluation_answers.evaluation_answers_check CHECK (((mark >= 1) AND (mark <=
CASE scale
    WHEN 'ten'::text THEN 10
    ELSE 5
END)))
constraint evaluation_answers.evaluation_answers_group_id_fkey FOREIGN KEY (group_id) REFERENCES groups(id)
constraint evaluation_answers.evaluation_answers_learned_check CHECK (((learned >= 1) AND (learned <= 5)))
constraint evaluation_answers.evaluation_answers_pkey PRIMARY KEY (id)
constraint evaluation_answers.evaluation_answers_practical_check CHECK (((practical >= 1) AND (practical <= 5)))
constraint evaluation_answers.evaluation_answers_recommend_check CHECK ((recommend = ANY (ARRAY['yes'::text, 'maybe'::text, 'no'::text])))
constraint evaluation_answers.evaluation_answers_region_id_fkey FOREIGN KEY (region_id) REFERENCES regions(id)
constraint evaluation_answers.evaluation_answers_scale_check CHECK ((scale = ANY (ARRAY['ten'::text, 'five'::text])))
constraint evaluation_answers.evaluation_answers_trainer_check CHECK (((trainer >= 1) AND (trainer <= 5)))
constraint evaluation_answers.evaluation_answers_useful_check CHECK (((useful >= 1) AND (useful <= 5)))
constraint evaluation_forms.evaluation_forms_asked_check CHECK ((asked <@ ARRAY['learned'::text, 'useful'::text, 'trainer'::text, 'practical'::text, 'recommend'::text, 'open'::text]))
constraint evaluation_forms.evaluation_forms_changed_by_fkey FOREIGN KEY (changed_by) REFERENCES persons(id)
constraint evaluation_forms.evaluation_forms_offer_id_fkey FOREIGN KEY (offer_id) REFERENCES offers(id) ON DELETE CASCADE
constraint evaluation_forms.evaluation_forms_pkey PRIMARY KEY (id)
constraint evaluation_forms.evaluation_forms_region_id_fkey FOREIGN KEY (region_id) REFERENCES regions(id)
constraint evaluation_forms.evaluation_forms_region_id_offer_id_key UNIQUE NULLS NOT DISTINCT (region_id, offer_id)
constraint evaluation_forms.evaluation_forms_scale_check CHECK ((scale = ANY (ARRAY['ten'::text, 'five'::text])))
constraint evaluation_invitations.evaluation_invitations_group_id_fkey FOREIGN KEY (group_id) REFERENCES group_evaluations(group_id) ON DELETE CASCADE
constraint evaluation_invitations.evaluation_invitations_group_id_registration_id_key UNIQUE (group_id, registration_id)
constraint evaluation_invitations.evaluation_invitations_outcome_check CHECK ((outcome = ANY (ARRAY['answered'::text, 'declined'::text])))
constraint evaluation_invitations.evaluation_invitations_pkey PRIMARY KEY (id)
constraint evaluation_invitations.evaluation_invitations_region_id_fkey FOREIGN KEY (region_id) REFERENCES regions(id)
constraint evaluation_invitations.evaluation_invitations_registration_id_fkey FOREIGN KEY (registration_id) REFERENCES registrations(id) ON DELETE CASCADE
constraint evaluation_invitations.evaluation_invitations_reminder_hash_check CHECK ((octet_length(reminder_hash) = 32))
constraint evaluation_invitations.evaluation_invitations_reminder_hash_key UNIQUE (reminder_hash)
constraint evaluation_invitations.evaluation_invitations_token_hash_check CHECK ((octet_length(token_hash) = 32))
constraint evaluation_invitations.evaluation_invitations_token_hash_key UNIQUE (token_hash)
constraint example_payments.example_payments_amount_cents_check CHECK ((amount_cents > 0))
constraint example_payments.example_payments_pkey PRIMARY KEY (reference)
constraint example_payments.example_payments_region_id_fkey FOREIGN KEY (region_id) REFERENCES regions(id)
constraint example_payments.example_payments_region_id_key_key UNIQUE (region_id, key)
constraint example_payments.example_payments_state_check CHECK ((state = ANY (ARRAY['open'::text, 'paid'::text, 'failed'::text])))
constraint example_refunds.example_refunds_amount_cents_check CHECK ((amount_cents > 0))
constraint example_refunds.example_refunds_pkey PRIMARY KEY (region_id, key)
constraint example_refunds.example_refunds_region_id_fkey FOREIGN KEY (region_id) REFERENCES regions(id)
constraint freshness_changes.freshness_changes_pkey PRIMARY KEY (id)
constraint freshness_changes.freshness_changes_region_id_fkey FOREIGN KEY (region_id) REFERENCES regions(id)
constraint freshness_marks.freshness_marks_confirmed_by_fkey FOREIGN KEY (confirmed_by) REFERENCES persons(id)
constraint freshness_marks.freshness_marks_confirmed_through_fkey FOREIGN KEY (confirmed_through) REFERENCES upkeep_links(id) ON DELETE SET NULL
constraint freshness_marks.freshness_marks_kind_check CHECK ((kind = ANY (ARRAY['offer'::text, 'room'::text, 'trainer'::text, 'organisation'::text])))
constraint freshness_marks.freshness_marks_pkey PRIMARY KEY (kind, entry_id)
constraint freshness_marks.freshness_marks_region_id_fkey FOREIGN KEY (region_id) REFERENCES regions(id)
constraint freshness_marks.freshness_marks_warned_through_fkey FOREIGN KEY (warned_through) REFERENCES upkeep_links(id) ON DELETE SET NULL
constraint freshness_totals.freshness_totals_ageing_check CHECK ((ageing >= 0))
constraint freshness_totals.freshness_totals_fresh_check CHECK ((fresh >= 0))
constraint freshness_totals.freshness_totals_hidden_check CHECK ((hidden >= 0))
constraint freshness_totals.freshness_totals_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(id) ON DELETE CASCADE
constraint freshness_totals.freshness_totals_pkey PRIMARY KEY (organisation_id)
constraint freshness_totals.freshness_totals_region_id_fkey FOREIGN KEY (region_id) REFERENCES regions(id)
constraint glass_breaks.glass_breaks_check CHECK ((broken_at < ends_at))
constraint glass_breaks.glass_breaks_check1 CHECK ((((reviewed_at IS NULL) = (verdict IS NULL)) AND ((reviewed_at IS NULL) = (reviewed_by IS NULL))))
constraint glass_breaks.glass_breaks_check2 CHECK ((reviewed_by <> person_id))
constraint glass_breaks.glass_breaks_person_id_fkey FOREIGN KEY (person_id) REFERENCES persons(id)
constraint glass_breaks.glass_breaks_pkey PRIMARY KEY (id)
constraint glass_breaks.glass_breaks_region_id_fkey FOREIGN KEY (region_id) REFERENCES regions(id)
constraint glass_breaks.glass_breaks_reviewed_by_fkey FOREIGN KEY (reviewed_by) REFERENCES persons(id)
constraint glass_breaks.glass_breaks_subject_kind_check CHECK ((subject_kind ~ '^[a-z-]+$'::text))
constraint glass_breaks.glass_breaks_verdict_check CHECK ((verdict = ANY (ARRAY['justified'::text, 'not-justified'::text])))
constraint group_evaluations.group_evaluations_group_id_fkey FOREIGN KEY (group_id) REFERENCES groups(id)
constraint group_evaluations.group_evaluations_invited_check CHECK ((invited >= 0))
constraint group_evaluations.group_evaluations_pkey PRIMARY KEY (group_id)
constraint group_evaluations.group_evaluations_region_id_fkey FOREIGN KEY (region_id) REFERENCES regions(id)
constraint group_evaluations.group_evaluations_scale_check CHECK ((scale = ANY (ARRAY['ten'::text, 'five'::text])))
constraint group_notices.group_notices_about_check CHECK ((length(about) <= 60))
constraint group_notices.group_notices_group_id_fkey FOREIGN KEY (group_id) REFERENCES groups(id) ON DELETE CASCADE
constraint group_notices.group_notices_kind_check CHECK ((kind ~ '^[a-z-]{2,30}$'::text))
constraint group_notices.group_notices_pkey PRIMARY KEY (group_id, kind, about)
constraint group_notices.group_notices_region_id_fkey FOREIGN KEY (region_id) REFERENCES regions(id)
constraint group_places.group_places_capacity_check CHECK ((capacity >= 1))
constraint group_places.group_places_check CHECK (((taken >= 0) AND (taken <= capacity)))
constraint group_places.group_places_group_id_fkey FOREIGN KEY (group_id) REFERENCES groups(id)
constraint group_places.group_places_pkey PRIMARY KEY (group_id)
constraint group_places.group_places_region_id_fkey FOREIGN KEY (region_id) REFERENCES regions(id)
constraint group_sessions.group_sessions_check CHECK ((starts_at < ends_at))
constraint group_sessions.group_sessions_group_id_fkey FOREIGN KEY (group_id) REFERENCES groups(id)
constraint group_sessions.group_sessions_group_id_number_key UNIQUE (group_id, number)
constraint group_sessions.group_sessions_number_check CHECK ((number >= 1))
constraint group_sessions.group_sessions_pkey PRIMARY KEY (id)
constraint group_sessions.group_sessions_region_id_fkey FOREIGN KEY (region_id) REFERENCES regions(id)
constraint group_trainers.group_trainers_group_id_fkey FOREIGN KEY (group_id) REFERENCES groups(id)
constraint group_trainers.group_trainers_pkey PRIMARY KEY (group_id, trainer_id)
constraint group_trainers.group_trainers_region_id_fkey FOREIGN KEY (region_id) REFERENCES regions(id)
constraint group_trainers.group_trainers_trainer_id_fkey FOREIGN KEY (trainer_id) REFERENCES trainers(id)
constraint groups.groups_check CHECK ((age_min <= age_max))
constraint groups.groups_check1 CHECK ((starts_at < ends_at))
constraint groups.groups_check2 CHECK (((state <> 'cancelled'::text) OR (cancel_reason IS NOT NULL)))
constraint groups.groups_created_by_fkey FOREIGN KEY (created_by) REFERENCES persons(id)
constraint groups.groups_merged_into_fkey FOREIGN KEY (merged_into) REFERENCES groups(id)
constraint groups.groups_min_size_check CHECK ((min_size >= 1))
constraint groups.groups_offer_id_fkey FOREIGN KEY (offer_id) REFERENCES offers(id)
constraint groups.groups_opened_to_check CHECK ((opened_to = ANY (ARRAY['teams'::text, 'parents'::text])))
constraint groups.groups_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(id)
constraint groups.groups_pkey PRIMARY KEY (id)
constraint groups.groups_region_id_fkey FOREIGN KEY (region_id) REFERENCES regions(id)
constraint groups.groups_region_id_slug_key UNIQUE (region_id, slug)
constraint groups.groups_room_id_fkey FOREIGN KEY (room_id) REFERENCES rooms(id)
constraint groups.groups_slug_check CHECK ((slug ~ '^[a-z0-9-]{2,90}$'::text))
constraint groups.groups_state_check CHECK ((state = ANY (ARRAY['planned'::text, 'confirmed'::text, 'running'::text, 'completed'::text, 'evaluated'::text, 'cancelled'::text])))
constraint help_offers.help_offers_answered_by_fkey FOREIGN KEY (answered_by) REFERENCES persons(id)
constraint help_offers.help_offers_check CHECK (((state = 'accepted'::text) = (outcome IS NOT NULL)))
constraint help_offers.help_offers_check1 CHECK (((outcome = 'proposal'::text) = (proposal_id IS NOT NULL)))
constraint help_offers.help_offers_check2 CHECK (((state <> 'declined'::text) OR (reason IS NOT NULL)))
constraint help_offers.help_offers_day_parts_check CHECK (((0 <= ALL (day_parts)) AND (27 >= ALL (day_parts))))
constraint help_offers.help_offers_demand_id_fkey FOREIGN KEY (demand_id) REFERENCES demands(id) ON DELETE CASCADE
constraint help_offers.help_offers_group_size_check CHECK (((group_size >= 1) AND (group_size <= 60)))
constraint help_offers.help_offers_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(id)
constraint help_offers.help_offers_outcome_check CHECK ((outcome = ANY (ARRAY['proposal'::text, 'contact'::text])))
constraint help_offers.help_offers_person_id_fkey FOREIGN KEY (person_id) REFERENCES persons(id)
constraint help_offers.help_offers_pkey PRIMARY KEY (id)
constraint help_offers.help_offers_proposal_id_fkey FOREIGN KEY (proposal_id) REFERENCES proposals(id)
constraint help_offers.help_offers_reason_check CHECK ((length(reason) <= 300))
constraint help_offers.help_offers_region_id_fkey FOREIGN KEY (region_id) REFERENCES regions(id)
constraint help_offers.help_offers_remarks_check CHECK ((length(remarks) <= 500))
constraint help_offers.help_offers_state_check CHECK ((state = ANY (ARRAY['offered'::text, 'accepted'::text, 'declined'::text, 'withdrawn'::text])))
constraint import_rows.import_rows_number_check CHECK ((number >= 1))
constraint import_rows.import_rows_outcome_check CHECK ((outcome = ANY (ARRAY['new'::text, 'changed'::text, 'unchanged'::text, 'fault'::text])))
constraint import_rows.import_rows_pkey PRIMARY KEY (run_id, number)
constraint import_rows.import_rows_region_id_fkey FOREIGN KEY (region_id) REFERENCES regions(id)
constraint import_rows.import_rows_result_check CHECK ((result = ANY (ARRAY['added'::text, 'changed'::text, 'undone'::text, 'left'::text])))
constraint import_rows.import_rows_run_id_fkey FOREIGN KEY (run_id) REFERENCES import_runs(id) ON DELETE CASCADE
constraint import_runs.import_runs_check CHECK (((state = 'checking'::text) OR (file_sealed IS NULL)))
constraint import_runs.import_runs_check1 CHECK ((created_at < expires_at))
constraint import_runs.import_runs_done_check CHECK ((done >= 0))
constraint import_runs.import_runs_kind_check CHECK ((kind = ANY (ARRAY['csv'::text, 'xlsx'::text])))
constraint import_runs.import_runs_language_check CHECK ((language = ANY (ARRAY['nl'::text, 'en'::text])))
constraint import_runs.import_runs_person_id_fkey FOREIGN KEY (person_id) REFERENCES persons(id)
constraint import_runs.import_runs_pkey PRIMARY KEY (id)
constraint import_runs.import_runs_region_id_fkey FOREIGN KEY (region_id) REFERENCES regions(id)
constraint import_runs.import_runs_row_count_check CHECK ((row_count >= 0))
constraint import_runs.import_runs_state_check CHECK ((state = ANY (ARRAY['checking'::text, 'checked'::text, 'refused'::text, 'applying'::text, 'applied'::text, 'undoing'::text, 'undone'::text, 'failed'::text])))
constraint initiative_replies.initiative_replies_initiative_id_fkey FOREIGN KEY (initiative_id) REFERENCES initiatives(id) ON DELETE CASCADE
constraint initiative_replies.initiative_replies_kind_check CHECK ((kind = ANY (ARRAY['join'::text, 'help'::text])))
constraint initiative_replies.initiative_replies_language_check CHECK ((language = ANY (ARRAY['nl'::text, 'en'::text])))
constraint initiative_replies.initiative_replies_pkey PRIMARY KEY (id)
constraint initiative_replies.initiative_replies_region_id_fkey FOREIGN KEY (region_id) REFERENCES regions(id)
constraint initiative_replies.initiative_replies_state_check CHECK ((state = ANY (ARRAY['unconfirmed'::text, 'sent'::text, 'answered'::text])))
constraint initiative_replies.initiative_replies_token_hash_key UNIQUE (token_hash)
constraint initiative_tokens.initiative_tokens_initiative_id_fkey FOREIGN KEY (initiative_id) REFERENCES initiatives(id) ON DELETE CASCADE
constraint initiative_tokens.initiative_tokens_pkey PRIMARY KEY (token_hash)
constraint initiative_tokens.initiative_tokens_region_id_fkey FOREIGN KEY (region_id) REFERENCES regions(id)
constraint initiatives.initiatives_age_max_check CHECK (((age_max >= '-9'::integer) AND (age_max <= 287)))
constraint initiatives.initiatives_age_min_check CHECK (((age_min >= '-9'::integer) AND (age_min <= 287)))
constraint initiatives.initiatives_check CHECK ((age_min <= age_max))
constraint initiatives.initiatives_check1 CHECK (((state <> 'published'::text) OR ((slug IS NOT NULL) AND (published_at IS NOT NULL) AND (ends_on IS NOT NULL))))
constraint initiatives.initiatives_check2 CHECK (((state <> ALL (ARRAY['returned'::text, 'refused'::text])) OR (reason_code IS NOT NULL)))
constraint initiatives.initiatives_check3 CHECK (((closed_at IS NOT NULL) = (state = ANY (ARRAY['refused'::text, 'ended'::text]))))
constraint initiatives.initiatives_dates_check CHECK ((length(dates) <= 200))
constraint initiatives.initiatives_day_parts_check CHECK (((0 <= ALL (day_parts)) AND (27 >= ALL (day_parts))))
constraint initiatives.initiatives_decided_by_fkey FOREIGN KEY (decided_by) REFERENCES persons(id)
constraint initiatives.initiatives_language_check CHECK ((language = ANY (ARRAY['nl'::text, 'en'::text])))
constraint initiatives.initiatives_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES municipalities(id)
constraint initiatives.initiatives_needs_check CHECK ((needs <@ ARRAY['room'::text, 'help'::text, 'money'::text]))
constraint initiatives.initiatives_needs_note_check CHECK ((length(needs_note) <= 500))
constraint initiatives.initiatives_people_check CHECK (((people >= 1) AND (people <= 500)))
constraint initiatives.initiatives_person_id_fkey FOREIGN KEY (person_id) REFERENCES persons(id)
constraint initiatives.initiatives_pkey PRIMARY KEY (id)
constraint initiatives.initiatives_place_check CHECK ((length(place) <= 120))
constraint initiatives.initiatives_reason_check CHECK ((length(reason) <= 500))
constraint initiatives.initiatives_reason_code_check CHECK ((reason_code = ANY (ARRAY['personal-data'::text, 'unclear'::text, 'advertising'::text, 'not-for-children'::text, 'exists-already'::text, 'unsafe'::text, 'other'::text])))
constraint initiatives.initiatives_region_id_fkey FOREIGN KEY (region_id) REFERENCES regions(id)
constraint initiatives.initiatives_region_id_list_theme_fkey FOREIGN KEY (region_id, list, theme) REFERENCES list_entries(region_id, list, code)
constraint initiatives.initiatives_slug_check CHECK ((slug ~ '^[a-z0-9-]{2,90}$'::text))
constraint initiatives.initiatives_state_check CHECK ((state = ANY (ARRAY['draft'::text, 'unconfirmed'::text, 'waiting'::text, 'published'::text, 'returned'::text, 'refused'::text, 'ended'::text])))
constraint initiatives.initiatives_title_check CHECK (((length(title) >= 3) AND (length(title) <= 80)))
constraint initiatives.initiatives_what_check CHECK (((length(what) >= 1) AND (length(what) <= 2000)))
constraint initiatives.initiatives_who_check CHECK ((who = ANY (ARRAY['parent'::text, 'youth'::text, 'association'::text, 'professional'::text])))
constraint insight_events.insight_events_figures_check CHECK ((jsonb_typeof(figures) = 'object'::text))
constraint insight_events.insight_events_group_id_fkey FOREIGN KEY (group_id) REFERENCES groups(id)
constraint insight_events.insight_events_kind_about_key UNIQUE (kind, about)
constraint insight_events.insight_events_kind_check CHECK ((kind = ANY (ARRAY['demand-to-group'::text, 'start'::text, 'end'::text])))
constraint insight_events.insight_events_pkey PRIMARY KEY (id)
constraint insight_events.insight_events_region_id_fkey FOREIGN KEY (region_id) REFERENCES regions(id)
constraint interventions.interventions_about_check CHECK ((length(about) <= 4000))
constraint interventions.interventions_pkey PRIMARY KEY (id)
constraint interventions.interventions_recognition_check CHECK ((recognition = ANY (ARRAY['not-in-database'::text, 'not-recognised'::text, 'well-substantiated'::text, 'first-indications'::text, 'good-indications'::text, 'strong-indications'::text])))
constraint interventions.interventions_recognition_url_check CHECK ((recognition_url ~ '^https?://'::text))
constraint interventions.interventions_region_id_fkey FOREIGN KEY (region_id) REFERENCES regions(id)
constraint interventions.interventions_region_id_slug_key UNIQUE (region_id, slug)
constraint interventions.interventions_slug_check CHECK ((slug ~ '^[a-z0-9-]{2,80}$'::text))
constraint interventions.interventions_website_check CHECK ((website ~ '^https?://'::text))
constraint invitations.invitations_accepted_by_fkey FOREIGN KEY (accepted_by) REFERENCES persons(id)
constraint invitations.invitations_check CHECK (((created_at <= sent_at) AND (sent_at < expires_at)))
constraint invitations.invitations_check1 CHECK (((accepted_at IS NULL) OR (withdrawn_at IS NULL)))
constraint invitations.invitations_check2 CHECK (((accepted_at IS NULL) = (accepted_by IS NULL)))
constraint invitations.invitations_invited_by_fkey FOREIGN KEY (invited_by) REFERENCES persons(id)
constraint invitations.invitations_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES municipalities(id)
constraint invitations.invitations_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(id)
constraint invitations.invitations_pkey PRIMARY KEY (id)
constraint invitations.invitations_region_id_fkey FOREIGN KEY (region_id) REFERENCES regions(id)
constraint invitations.invitations_roles_check CHECK (((cardinality(roles) >= 1) AND (cardinality(roles) <= 20)))
constraint invitations.invitations_token_hash_check CHECK ((octet_length(token_hash) = 32))
constraint invitations.invitations_token_hash_key UNIQUE (token_hash)
constraint key_rotations.key_rotations_check CHECK ((began_at <= ended_at))
constraint key_rotations.key_rotations_key_id_check CHECK ((octet_length(key_id) = 4))
constraint key_rotations.key_rotations_pkey PRIMARY KEY (key_id)
constraint known_devices.known_devices_person_id_fkey FOREIGN KEY (person_id) REFERENCES persons(id) ON DELETE CASCADE
constraint known_devices.known_devices_pkey PRIMARY KEY (token_hash)
constraint known_devices.known_devices_token_hash_check CHECK ((octet_length(token_hash) = 32))
constraint list_entries.list_entries_code_check CHECK ((code ~ '^[a-z0-9-]+$'::text))
constraint list_entries.list_entries_list_check CHECK ((list ~ '^[a-z-]+$'::text))
constraint list_entries.list_entries_pkey PRIMARY KEY (region_id, list, code)
constraint list_entries.list_entries_region_id_fkey FOREIGN KEY (region_id) REFERENCES regions(id)
constraint locations.locations_contact_length CHECK (((length(contact) <= 120) AND (length(phone) <= 40) AND (length(email) <= 254)))
constraint locations.locations_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES municipalities(id)
constraint locations.locations_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(id)
constraint locations.locations_pkey PRIMARY KEY (id)
constraint locations.locations_postcode_check CHECK ((postcode ~ '^[1-9][0-9]{3} ?[A-Z]{2}$'::text))
constraint locations.locations_region_id_fkey FOREIGN KEY (region_id) REFERENCES regions(id)
constraint locations.locations_region_id_slug_key UNIQUE (region_id, slug)
constraint mail_addresses.mail_addresses_hard_bounces_check CHECK ((hard_bounces >= 0))
constraint mail_addresses.mail_addresses_pkey PRIMARY KEY (region_id, recipient_index)
constraint mail_addresses.mail_addresses_recipient_index_check CHECK ((octet_length(recipient_index) = 32))
constraint mail_addresses.mail_addresses_region_id_fkey FOREIGN KEY (region_id) REFERENCES regions(id)
constraint mail_addresses.mail_addresses_soft_bounces_check CHECK ((soft_bounces >= 0))
constraint mails.mails_attempts_check CHECK ((attempts >= 0))
constraint mails.mails_digest_id_fkey FOREIGN KEY (digest_id) REFERENCES mails(id) ON DELETE SET NULL
constraint mails.mails_kind_check CHECK ((kind ~ '^[a-z-]+$'::text))
constraint mails.mails_person_id_fkey FOREIGN KEY (person_id) REFERENCES persons(id)
constraint mails.mails_pkey PRIMARY KEY (id)
constraint mails.mails_reason_check CHECK ((reason ~ '^[a-z0-9.-]{1,40}$'::text))
constraint mails.mails_region_id_fkey FOREIGN KEY (region_id) REFERENCES regions(id)
constraint mails.mails_reply_code_check CHECK (((reply_code >= 200) AND (reply_code <= 599)))
constraint mails.mails_state_known CHECK ((state = ANY (ARRAY['queued'::text, 'waiting'::text, 'kept'::text, 'sending'::text, 'sent'::text, 'digested'::text, 'withheld'::text, 'uncertain'::text, 'bounced'::text, 'failed'::text])))
constraint material_items.material_items_kind_id_fkey FOREIGN KEY (kind_id) REFERENCES material_kinds(id)
constraint material_items.material_items_kind_id_number_key UNIQUE (kind_id, number)
constraint material_items.material_items_location_id_fkey FOREIGN KEY (location_id) REFERENCES locations(id)
constraint material_items.material_items_number_check CHECK ((number >= 1))
constraint material_items.material_items_pkey PRIMARY KEY (id)
constraint material_items.material_items_region_id_fkey FOREIGN KEY (region_id) REFERENCES regions(id)
constraint material_items.material_items_state_check CHECK ((state = ANY (ARRAY['whole'::text, 'repair'::text, 'gone'::text])))
constraint material_kinds.material_kinds_loan_days_check CHECK (((loan_days >= 1) AND (loan_days <= 365)))
constraint material_kinds.material_kinds_name_check CHECK (((length(name) >= 2) AND (length(name) <= 120)))
constraint material_kinds.material_kinds_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(id)
constraint material_kinds.material_kinds_pkey PRIMARY KEY (id)
constraint material_kinds.material_kinds_region_id_fkey FOREIGN KEY (region_id) REFERENCES regions(id)
constraint material_kinds.material_kinds_summary_check CHECK ((length(summary) <= 500))
constraint material_loan_items.item_in_one_place EXCLUDE USING gist (item_id WITH =, days WITH &&) WHERE ((ended_on IS NULL))
constraint material_loan_items.material_loan_items_check CHECK (((NOT is_out) OR (ended_on IS NULL)))
constraint material_loan_items.material_loan_items_condition_check CHECK ((condition = ANY (ARRAY['whole'::text, 'damaged'::text, 'lost'::text])))
constraint material_loan_items.material_loan_items_days_check CHECK ((NOT isempty(days)))
constraint material_loan_items.material_loan_items_item_id_fkey FOREIGN KEY (item_id) REFERENCES material_items(id)
constraint material_loan_items.material_loan_items_loan_id_fkey FOREIGN KEY (loan_id) REFERENCES material_loans(id) ON DELETE CASCADE
constraint material_loan_items.material_loan_items_pkey PRIMARY KEY (loan_id, item_id)
constraint material_loan_items.material_loan_items_region_id_fkey FOREIGN KEY (region_id) REFERENCES regions(id)
constraint material_loans.material_loans_check CHECK ((first_day <= last_day))
constraint material_loans.material_loans_check1 CHECK (((state = ANY (ARRAY['returned'::text, 'cancelled'::text])) = (closed_at IS NOT NULL)))
constraint material_loans.material_loans_group_id_fkey FOREIGN KEY (group_id) REFERENCES groups(id)
constraint material_loans.material_loans_kind_id_fkey FOREIGN KEY (kind_id) REFERENCES material_kinds(id)
constraint material_loans.material_loans_made_by_fkey FOREIGN KEY (made_by) REFERENCES persons(id)
constraint material_loans.material_loans_note_check CHECK ((length(note) <= 300))
constraint material_loans.material_loans_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(id)
constraint material_loans.material_loans_pkey PRIMARY KEY (id)
constraint material_loans.material_loans_region_id_fkey FOREIGN KEY (region_id) REFERENCES regions(id)
constraint material_loans.material_loans_state_check CHECK ((state = ANY (ARRAY['reserved'::text, 'out'::text, 'returned'::text, 'cancelled'::text])))
constraint material_loans.material_loans_title_check CHECK (((length(title) >= 2) AND (length(title) <= 160)))
constraint memberships.memberships_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES municipalities(id)
constraint memberships.memberships_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(id)
constraint memberships.memberships_person_id_fkey FOREIGN KEY (person_id) REFERENCES persons(id)
constraint memberships.memberships_pkey PRIMARY KEY (id)
constraint memberships.memberships_region_id_fkey FOREIGN KEY (region_id) REFERENCES regions(id)
constraint memberships.memberships_region_id_person_id_role_organisation_id_munici_key UNIQUE NULLS NOT DISTINCT (region_id, person_id, role, organisation_id, municipality_id)
constraint memberships.memberships_role_check CHECK ((role = ANY (ARRAY['parent'::text, 'youth'::text, 'professional'::text, 'trainer'::text, 'provider'::text, 'facility-support'::text, 'local-contact'::text, 'desk-worker'::text, 'question-expert'::text, 'care-coordinator'::text, 'family-coach'::text, 'care-director'::text, 'youth-director'::text, 'access-worker'::text, 'policy-officer'::text, 'editor'::text, 'moderator'::text, 'privacy-officer'::text, 'region-admin'::text])))
constraint municipalities.municipalities_cbs_code_check CHECK ((cbs_code ~ '^GM[0-9]{4}$'::text))
constraint municipalities.municipalities_check CHECK (((valid_until IS NULL) OR (valid_from IS NULL) OR (valid_from <= valid_until)))
constraint municipalities.municipalities_inhabitants_check CHECK ((inhabitants >= 0))
constraint municipalities.municipalities_lat_check CHECK (((lat >= (50)::double precision) AND (lat <= (54)::double precision)))
constraint municipalities.municipalities_lon_check CHECK (((lon >= (3)::double precision) AND (lon <= (8)::double precision)))
constraint municipalities.municipalities_pkey PRIMARY KEY (id)
constraint municipalities.municipalities_region_id_cbs_code_key UNIQUE (region_id, cbs_code)
constraint municipalities.municipalities_region_id_fkey FOREIGN KEY (region_id) REFERENCES regions(id)
constraint municipalities.municipalities_successor_code_check CHECK ((successor_code ~ '^GM[0-9]{4}$'::text))
constraint notice_settings.notice_settings_kind_check CHECK ((kind ~ '^[a-z-]+$'::text))
constraint notice_settings.notice_settings_person_id_fkey FOREIGN KEY (person_id) REFERENCES persons(id) ON DELETE CASCADE
constraint notice_settings.notice_settings_pkey PRIMARY KEY (region_id, person_id, kind)
constraint notice_settings.notice_settings_region_id_fkey FOREIGN KEY (region_id) REFERENCES regions(id)
constraint notice_settings.notice_settings_rhythm_check CHECK ((rhythm = ANY (ARRAY['at-once'::text, 'daily'::text, 'weekly'::text, 'never'::text])))
constraint offer_municipalities.offer_municipalities_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES municipalities(id)
constraint offer_municipalities.offer_municipalities_offer_id_fkey FOREIGN KEY (offer_id) REFERENCES offers(id) ON DELETE CASCADE
constraint offer_municipalities.offer_municipalities_pkey PRIMARY KEY (offer_id, municipality_id)
constraint offer_municipalities.offer_municipalities_region_id_fkey FOREIGN KEY (region_id) REFERENCES regions(id)
constraint offer_pictures.offer_pictures_added_by_fkey FOREIGN KEY (added_by) REFERENCES persons(id)
constraint offer_pictures.offer_pictures_alt_check CHECK (((length(alt) >= 3) AND (length(alt) <= 240)))
constraint offer_pictures.offer_pictures_alt_en_check CHECK (((length(alt_en) >= 3) AND (length(alt_en) <= 240)))
constraint offer_pictures.offer_pictures_content_check CHECK (((octet_length(content) >= 1) AND (octet_length(content) <= 2097152)))
constraint offer_pictures.offer_pictures_height_check CHECK (((height >= 1) AND (height <= 12000)))
constraint offer_pictures.offer_pictures_offer_id_fkey FOREIGN KEY (offer_id) REFERENCES offers(id) ON DELETE CASCADE
constraint offer_pictures.offer_pictures_pkey PRIMARY KEY (id)
constraint offer_pictures.offer_pictures_position_check CHECK (("position" >= 0))
constraint offer_pictures.offer_pictures_region_id_fkey FOREIGN KEY (region_id) REFERENCES regions(id)
constraint offer_pictures.offer_pictures_type_check CHECK ((type = ANY (ARRAY['image/png'::text, 'image/jpeg'::text, 'image/webp'::text, 'image/avif'::text])))
constraint offer_pictures.offer_pictures_width_check CHECK (((width >= 1) AND (width <= 12000)))
constraint offer_themes.offer_themes_offer_id_fkey FOREIGN KEY (offer_id) REFERENCES offers(id) ON DELETE CASCADE
constraint offer_themes.offer_themes_pkey PRIMARY KEY (offer_id, theme)
constraint offer_themes.offer_themes_region_id_list_theme_fkey FOREIGN KEY (region_id, list, theme) REFERENCES list_entries(region_id, list, code)
constraint offer_versions.offer_versions_check CHECK (((state <> 'returned'::text) OR (reason <> ''::text)))
constraint offer_versions.offer_versions_decided_by_fkey FOREIGN KEY (decided_by) REFERENCES persons(id)
constraint offer_versions.offer_versions_made_by_fkey FOREIGN KEY (made_by) REFERENCES persons(id)
constraint offer_versions.offer_versions_number_check CHECK ((number > 0))
constraint offer_versions.offer_versions_offer_id_fkey FOREIGN KEY (offer_id) REFERENCES offers(id) ON DELETE CASCADE
constraint offer_versions.offer_versions_offer_id_number_key UNIQUE (offer_id, number)
constraint offer_versions.offer_versions_pkey PRIMARY KEY (id)
constraint offer_versions.offer_versions_reason_check CHECK ((length(reason) <= 1000))
constraint offer_versions.offer_versions_region_id_fkey FOREIGN KEY (region_id) REFERENCES regions(id)
constraint offer_versions.offer_versions_state_check CHECK ((state = ANY (ARRAY['waiting'::text, 'approved'::text, 'returned'::text, 'replaced'::text, 'withdrawn'::text])))
constraint offers.offers_access_check CHECK ((access = ANY (ARRAY['free'::text, 'after-intake'::text, 'on-referral'::text, 'owner-only'::text])))
constraint offers.offers_age_max_check CHECK (((age_max >= '-9'::integer) AND (age_max <= 287)))
constraint offers.offers_age_min_check CHECK (((age_min >= '-9'::integer) AND (age_min <= 287)))
constraint offers.offers_age_span_check CHECK (((age_span >= 0) AND (age_span <= 296)))
constraint offers.offers_audience_check CHECK ((cardinality(audience) > 0))
constraint offers.offers_check CHECK ((age_min <= age_max))
constraint offers.offers_check1 CHECK ((min_size <= max_size))
constraint offers.offers_contribution_cents_check CHECK ((contribution_cents >= 0))
constraint offers.offers_domain_check CHECK ((domain = ANY (ARRAY['youth'::text, 'wmo'::text])))
constraint offers.offers_form_check CHECK ((form = ANY (ARRAY['group'::text, 'individual'::text, 'online'::text, 'at-home'::text, 'meeting'::text, 'consultation-hour'::text])))
constraint offers.offers_intervention_id_fkey FOREIGN KEY (intervention_id) REFERENCES interventions(id)
constraint offers.offers_languages_check CHECK ((cardinality(languages) > 0))
constraint offers.offers_level_check CHECK ((level = ANY (ARRAY['universal'::text, 'selective'::text, 'problem-focused'::text])))
constraint offers.offers_max_size_check CHECK ((max_size <= 500))
constraint offers.offers_min_size_check CHECK ((min_size >= 1))
constraint offers.offers_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(id)
constraint offers.offers_phone_length CHECK ((length(phone) <= 40)) NOT VALID
constraint offers.offers_pkey PRIMARY KEY (id)
constraint offers.offers_price_per_group_cents_check CHECK ((price_per_group_cents >= 0))
constraint offers.offers_price_per_participant_cents_check CHECK ((price_per_participant_cents >= 0))
constraint offers.offers_region_id_fkey FOREIGN KEY (region_id) REFERENCES regions(id)
constraint offers.offers_region_id_slug_key UNIQUE (region_id, slug)
constraint offers.offers_remissions_check CHECK ((length(remissions) <= 1000))
constraint offers.offers_requires_check CHECK ((requires = ANY (ARRAY['none'::text, 'skj'::text, 'big'::text, 'skj-or-big'::text])))
constraint offers.offers_session_minutes_check CHECK (((session_minutes >= 10) AND (session_minutes <= 600)))
constraint offers.offers_sessions_check CHECK (((sessions >= 1) AND (sessions <= 60)))
constraint offers.offers_slug_check CHECK ((slug ~ '^[a-z0-9-]{2,80}$'::text))
constraint offers.offers_state_check CHECK ((state = ANY (ARRAY['draft'::text, 'published'::text, 'hidden'::text, 'withdrawn'::text])))
constraint offers.offers_summary_check CHECK ((length(summary) <= 240))
constraint offers.offers_title_check CHECK (((length(title) >= 3) AND (length(title) <= 120)))
constraint offers.offers_trainers_needed_check CHECK (((trainers_needed >= 0) AND (trainers_needed <= 6)))
constraint offers.offers_version_check CHECK ((version > 0))
constraint openings.openings_audience_check CHECK ((audience = ANY (ARRAY['cjg-partners'::text, 'parents'::text, 'youth'::text, 'basic-provisions'::text, 'contracted-providers'::text, 'independent-providers'::text])))
constraint openings.openings_domain_check CHECK ((domain = ANY (ARRAY['youth'::text, 'wmo'::text])))
constraint openings.openings_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES municipalities(id)
constraint openings.openings_once UNIQUE NULLS NOT DISTINCT (region_id, domain, audience, municipality_id)
constraint openings.openings_pkey PRIMARY KEY (id)
constraint openings.openings_region_id_fkey FOREIGN KEY (region_id) REFERENCES regions(id)
constraint organisations.organisations_email_check CHECK ((email ~ '^[^@\s]+@[^@\s]+$'::text))
constraint organisations.organisations_kind_check CHECK ((kind = ANY (ARRAY['core-partner'::text, 'chain-partner'::text, 'finding-place'::text, 'provider'::text, 'municipality'::text])))
constraint organisations.organisations_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES municipalities(id)
constraint organisations.organisations_name_check CHECK (((length(name) >= 2) AND (length(name) <= 160)))
constraint organisations.organisations_pkey PRIMARY KEY (id)
constraint organisations.organisations_region_id_fkey FOREIGN KEY (region_id) REFERENCES regions(id)
constraint organisations.organisations_region_id_slug_key UNIQUE (region_id, slug)
constraint organisations.organisations_slug_check CHECK ((slug ~ '^[a-z0-9-]{2,80}$'::text))
constraint organisations.organisations_website_check CHECK ((website ~ '^https?://'::text))
constraint participants.participants_pkey PRIMARY KEY (id)
constraint participants.participants_region_id_fkey FOREIGN KEY (region_id) REFERENCES regions(id)
constraint participants.participants_registration_id_fkey FOREIGN KEY (registration_id) REFERENCES registrations(id) ON DELETE CASCADE
constraint passkey_challenges.passkey_challenges_challenge_hash_check CHECK ((octet_length(challenge_hash) = 32))
constraint passkey_challenges.passkey_challenges_person_id_fkey FOREIGN KEY (person_id) REFERENCES persons(id) ON DELETE CASCADE
constraint passkey_challenges.passkey_challenges_pkey PRIMARY KEY (challenge_hash)
constraint passkey_challenges.passkey_challenges_region_id_fkey FOREIGN KEY (region_id) REFERENCES regions(id)
constraint passkeys.passkeys_counter_check CHECK ((counter >= 0))
constraint passkeys.passkeys_credential_id_check CHECK (((length(credential_id) >= 16) AND (length(credential_id) <= 1400)))
constraint passkeys.passkeys_credential_id_key UNIQUE (credential_id)
constraint passkeys.passkeys_person_id_fkey FOREIGN KEY (person_id) REFERENCES persons(id) ON DELETE CASCADE
constraint passkeys.passkeys_pkey PRIMARY KEY (id)
constraint payments.payments_amount_cents_check CHECK ((amount_cents > 0))
constraint payments.payments_check CHECK (((state <> 'open'::text) OR ((reference IS NOT NULL) AND (pay_url IS NOT NULL))))
constraint payments.payments_pkey PRIMARY KEY (id)
constraint payments.payments_region_id_fkey FOREIGN KEY (region_id) REFERENCES regions(id)
constraint payments.payments_registration_id_fkey FOREIGN KEY (registration_id) REFERENCES registrations(id) ON DELETE CASCADE
constraint payments.payments_state_check CHECK ((state = ANY (ARRAY['new'::text, 'open'::text, 'replaced'::text, 'paid'::text, 'surplus'::text, 'returned'::text, 'failed'::text])))
constraint persons.persons_email_index_key UNIQUE (email_index)
constraint persons.persons_locale_check CHECK ((locale = ANY (ARRAY['nl'::text, 'en'::text])))
constraint persons.persons_name_check CHECK (((length(name) >= 1) AND (length(name) <= 120)))
constraint persons.persons_pkey PRIMARY KEY (id)
constraint plan_gains.plan_gains_asked_by_fkey FOREIGN KEY (asked_by) REFERENCES persons(id)
constraint plan_gains.plan_gains_done_check CHECK ((done >= 0))
constraint plan_gains.plan_gains_pkey PRIMARY KEY (id)
constraint plan_gains.plan_gains_region_id_fkey FOREIGN KEY (region_id) REFERENCES regions(id)
constraint plan_gains.plan_gains_region_id_plan_id_fkey FOREIGN KEY (region_id, plan_id) REFERENCES plans(region_id, id) ON DELETE CASCADE
constraint plan_gains.plan_gains_state_check CHECK ((state = ANY (ARRAY['waiting'::text, 'running'::text, 'done'::text, 'stopped'::text])))
constraint plan_gains.plan_gains_total_check CHECK ((total >= 0))
constraint plan_gains.plan_gains_version_check CHECK ((version >= 1))
constraint plan_proposals.plan_proposals_pkey PRIMARY KEY (proposal_id)
constraint plan_proposals.plan_proposals_proposal_id_fkey FOREIGN KEY (proposal_id) REFERENCES proposals(id) ON DELETE CASCADE
constraint plan_proposals.plan_proposals_region_id_fkey FOREIGN KEY (region_id) REFERENCES regions(id)
constraint plan_proposals.plan_proposals_region_id_plan_id_fkey FOREIGN KEY (region_id, plan_id) REFERENCES plans(region_id, id) ON DELETE CASCADE
constraint plan_proposals.plan_proposals_slot_check CHECK (((slot >= 0) AND (slot <= 27)))
constraint plan_versions.plan_versions_kind_check CHECK ((kind = ANY (ARRAY['solved'::text, 'move'::text, 'lock'::text, 'unlock'::text, 'remove'::text])))
constraint plan_versions.plan_versions_made_by_fkey FOREIGN KEY (made_by) REFERENCES persons(id)
constraint plan_versions.plan_versions_number_check CHECK ((number >= 1))
constraint plan_versions.plan_versions_pkey PRIMARY KEY (plan_id, number)
constraint plan_versions.plan_versions_previous_check CHECK ((previous >= 1))
constraint plan_versions.plan_versions_region_id_fkey FOREIGN KEY (region_id) REFERENCES regions(id)
constraint plan_versions.plan_versions_region_id_plan_id_fkey FOREIGN KEY (region_id, plan_id) REFERENCES plans(region_id, id) ON DELETE CASCADE
constraint plans.plans_asked_check CHECK ((asked >= 0))
constraint plans.plans_attempts_check CHECK ((attempts >= 0))
constraint plans.plans_base_id_fkey FOREIGN KEY (base_id) REFERENCES plans(id) ON DELETE SET NULL
constraint plans.plans_check CHECK ((first_day <= last_day))
constraint plans.plans_check1 CHECK ((num_nonnulls(seconds, work_steps) > 0))
constraint plans.plans_check2 CHECK (((state = ANY (ARRAY['done'::text, 'stopped'::text])) = (result IS NOT NULL)))
constraint plans.plans_check3 CHECK (((state = 'failed'::text) = (failure IS NOT NULL)))
constraint plans.plans_check4 CHECK (((state = ANY (ARRAY['done'::text, 'stopped'::text, 'failed'::text])) = (ended_at IS NOT NULL)))
constraint plans.plans_created_by_fkey FOREIGN KEY (created_by) REFERENCES persons(id)
constraint plans.plans_failure_check CHECK ((failure = ANY (ARRAY['broken-off'::text, 'too-large'::text])))
constraint plans.plans_name_check CHECK (((length(name) >= 1) AND (length(name) <= 60)))
constraint plans.plans_pkey PRIMARY KEY (id)
constraint plans.plans_region_id_fkey FOREIGN KEY (region_id) REFERENCES regions(id)
constraint plans.plans_region_id_id_key UNIQUE (region_id, id)
constraint plans.plans_seconds_check CHECK (((seconds >= 1) AND (seconds <= 600)))
constraint plans.plans_state_check CHECK ((state = ANY (ARRAY['queued'::text, 'running'::text, 'done'::text, 'stopped'::text, 'failed'::text])))
constraint plans.plans_version_check CHECK ((version >= 1))
constraint plans.plans_work_steps_check CHECK (((work_steps >= 1) AND (work_steps <= 1000000)))
constraint postcode_ranges.postcode_ranges_check CHECK ((first_number <= last_number))
constraint postcode_ranges.postcode_ranges_first_number_check CHECK (((first_number >= 1000) AND (first_number <= 9999)))
constraint postcode_ranges.postcode_ranges_last_number_check CHECK (((last_number >= 1000) AND (last_number <= 9999)))
constraint postcode_ranges.postcode_ranges_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES municipalities(id)
constraint postcode_ranges.postcode_ranges_pkey PRIMARY KEY (region_id, first_number)
constraint postcode_ranges.postcode_ranges_region_id_fkey FOREIGN KEY (region_id) REFERENCES regions(id)
constraint postcode_ranges.postcode_ranges_region_id_int4range_excl EXCLUDE USING gist (region_id WITH =, int4range(first_number, last_number, '[]'::text) WITH &&)
constraint privacy_links.privacy_links_pkey PRIMARY KEY (token_hash)
constraint privacy_links.privacy_links_region_id_fkey FOREIGN KEY (region_id) REFERENCES regions(id)
constraint privacy_links.privacy_links_token_hash_check CHECK ((octet_length(token_hash) = 32))
constraint privacy_requests.privacy_requests_channel_check CHECK ((channel = ANY (ARRAY['account'::text, 'link'::text, 'officer'::text])))
constraint privacy_requests.privacy_requests_check CHECK (((handled_at IS NULL) = (outcome IS NULL)))
constraint privacy_requests.privacy_requests_check1 CHECK (((sealed IS NULL) = (address_index IS NULL)))
constraint privacy_requests.privacy_requests_handled_by_fkey FOREIGN KEY (handled_by) REFERENCES persons(id)
constraint privacy_requests.privacy_requests_kind_check CHECK ((kind = ANY (ARRAY['access'::text, 'erasure'::text, 'objection'::text, 'correction'::text])))
constraint privacy_requests.privacy_requests_outcome_check CHECK ((outcome = ANY (ARRAY['granted'::text, 'partly'::text, 'refused'::text, 'withdrawn'::text])))
constraint privacy_requests.privacy_requests_person_id_fkey FOREIGN KEY (person_id) REFERENCES persons(id)
constraint privacy_requests.privacy_requests_pkey PRIMARY KEY (id)
constraint privacy_requests.privacy_requests_region_id_fkey FOREIGN KEY (region_id) REFERENCES regions(id)
constraint proposal_counters.proposal_counters_check CHECK ((num_nonnulls(demand_id, trainer_id) = 1))
constraint proposal_counters.proposal_counters_check1 CHECK ((num_nonnulls(day_part, first_day, places, municipality_id, language) > 0))
constraint proposal_counters.proposal_counters_check2 CHECK (((places IS NULL) OR (demand_id IS NOT NULL)))
constraint proposal_counters.proposal_counters_check3 CHECK (((state = 'open'::text) = (closed_at IS NULL)))
constraint proposal_counters.proposal_counters_day_part_check CHECK (((day_part >= 0) AND (day_part <= 27)))
constraint proposal_counters.proposal_counters_demand_id_fkey FOREIGN KEY (demand_id) REFERENCES demands(id)
constraint proposal_counters.proposal_counters_made_by_fkey FOREIGN KEY (made_by) REFERENCES persons(id)
constraint proposal_counters.proposal_counters_maker CHECK (((made_by IS NOT NULL) OR (demand_id IS NOT NULL)))
constraint proposal_counters.proposal_counters_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES municipalities(id)
constraint proposal_counters.proposal_counters_note_check CHECK ((length(note) <= 300))
constraint proposal_counters.proposal_counters_note_sealed CHECK (((note_sealed IS NULL) OR (made_by IS NULL)))
constraint proposal_counters.proposal_counters_other_day_parts CHECK (((other_day_parts <@ ARRAY[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27]) AND ((other_day_parts = '{}'::integer[]) OR (day_part IS NOT NULL))))
constraint proposal_counters.proposal_counters_pkey PRIMARY KEY (id)
constraint proposal_counters.proposal_counters_places_check CHECK (((places >= 1) AND (places <= 60)))
constraint proposal_counters.proposal_counters_proposal_id_fkey FOREIGN KEY (proposal_id) REFERENCES proposals(id) ON DELETE CASCADE
constraint proposal_counters.proposal_counters_reason_check CHECK ((length(reason) <= 300))
constraint proposal_counters.proposal_counters_region_id_fkey FOREIGN KEY (region_id) REFERENCES regions(id)
constraint proposal_counters.proposal_counters_state_check CHECK ((state = ANY (ARRAY['open'::text, 'taken'::text, 'refused'::text, 'withdrawn'::text, 'overtaken'::text])))
constraint proposal_counters.proposal_counters_trainer_id_fkey FOREIGN KEY (trainer_id) REFERENCES trainers(id)
constraint proposal_counters.proposal_counters_version_check CHECK ((version >= 1))
constraint proposal_demands.proposal_demands_answer_check CHECK ((answer = ANY (ARRAY['pending'::text, 'accepted'::text, 'declined'::text])))
constraint proposal_demands.proposal_demands_answered_by_fkey FOREIGN KEY (answered_by) REFERENCES persons(id)
constraint proposal_demands.proposal_demands_demand_id_fkey FOREIGN KEY (demand_id) REFERENCES demands(id)
constraint proposal_demands.proposal_demands_pkey PRIMARY KEY (proposal_id, demand_id)
constraint proposal_demands.proposal_demands_proposal_id_fkey FOREIGN KEY (proposal_id) REFERENCES proposals(id)
constraint proposal_demands.proposal_demands_region_id_fkey FOREIGN KEY (region_id) REFERENCES regions(id)
constraint proposal_sessions.proposal_sessions_check CHECK ((starts_at < ends_at))
constraint proposal_sessions.proposal_sessions_number_check CHECK ((number >= 1))
constraint proposal_sessions.proposal_sessions_pkey PRIMARY KEY (proposal_id, number)
constraint proposal_sessions.proposal_sessions_proposal_id_fkey FOREIGN KEY (proposal_id) REFERENCES proposals(id)
constraint proposal_sessions.proposal_sessions_region_id_fkey FOREIGN KEY (region_id) REFERENCES regions(id)
constraint proposal_trainers.proposal_trainers_answer_check CHECK ((answer = ANY (ARRAY['pending'::text, 'accepted'::text, 'declined'::text])))
constraint proposal_trainers.proposal_trainers_pkey PRIMARY KEY (proposal_id, trainer_id)
constraint proposal_trainers.proposal_trainers_proposal_id_fkey FOREIGN KEY (proposal_id) REFERENCES proposals(id)
constraint proposal_trainers.proposal_trainers_region_id_fkey FOREIGN KEY (region_id) REFERENCES regions(id)
constraint proposal_trainers.proposal_trainers_trainer_id_fkey FOREIGN KEY (trainer_id) REFERENCES trainers(id)
constraint proposals.proposals_capacity_check CHECK ((capacity >= 1))
constraint proposals.proposals_check CHECK (((min_size >= 1) AND (min_size <= capacity)))
constraint proposals.proposals_check1 CHECK (((state <> 'sent'::text) OR (lapses_at IS NOT NULL)))
constraint proposals.proposals_check2 CHECK (((state = 'accepted'::text) = (group_id IS NOT NULL)))
constraint proposals.proposals_created_by_fkey FOREIGN KEY (created_by) REFERENCES persons(id)
constraint proposals.proposals_group_id_fkey FOREIGN KEY (group_id) REFERENCES groups(id)
constraint proposals.proposals_group_id_key UNIQUE (group_id)
constraint proposals.proposals_offer_id_fkey FOREIGN KEY (offer_id) REFERENCES offers(id)
constraint proposals.proposals_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(id)
constraint proposals.proposals_pkey PRIMARY KEY (id)
constraint proposals.proposals_region_id_fkey FOREIGN KEY (region_id) REFERENCES regions(id)
constraint proposals.proposals_room_id_fkey FOREIGN KEY (room_id) REFERENCES rooms(id)
constraint proposals.proposals_state_check CHECK ((state = ANY (ARRAY['draft'::text, 'sent'::text, 'accepted'::text, 'declined'::text, 'lapsed'::text])))
constraint proposals.proposals_version_check CHECK ((version >= 1))
constraint proposals.proposals_waiting CHECK ((((waiting_places >= 0) AND (waiting_places <= 100)) AND ((waiting_places > 0) = (waiting_stated_on IS NOT NULL)) AND ((waiting_places > 0) = (waiting_age_min IS NOT NULL)) AND ((waiting_places > 0) = (waiting_age_max IS NOT NULL)) AND (waiting_age_min <= waiting_age_max)))
constraint provider_attempts.provider_attempts_browser_hash_check CHECK ((octet_length(browser_hash) = 32))
constraint provider_attempts.provider_attempts_pkey PRIMARY KEY (state_hash)
constraint provider_attempts.provider_attempts_provider_id_fkey FOREIGN KEY (provider_id) REFERENCES sign_in_providers(id) ON DELETE CASCADE
constraint provider_attempts.provider_attempts_region_id_fkey FOREIGN KEY (region_id) REFERENCES regions(id)
constraint provider_attempts.provider_attempts_state_hash_check CHECK ((octet_length(state_hash) = 32))
constraint provider_identities.provider_identities_person_id_fkey FOREIGN KEY (person_id) REFERENCES persons(id)
constraint provider_identities.provider_identities_pkey PRIMARY KEY (provider_id, subject)
constraint provider_identities.provider_identities_provider_id_fkey FOREIGN KEY (provider_id) REFERENCES sign_in_providers(id) ON DELETE CASCADE
constraint provider_identities.provider_identities_provider_id_person_id_key UNIQUE (provider_id, person_id)
constraint provider_identities.provider_identities_region_id_fkey FOREIGN KEY (region_id) REFERENCES regions(id)
constraint provider_identities.provider_identities_subject_check CHECK (((length(subject) >= 1) AND (length(subject) <= 255)))
constraint qualification_claims.qualification_claims_check CHECK (((state = 'waiting'::text) = (decided_at IS NULL)))
constraint qualification_claims.qualification_claims_check1 CHECK (((state <> 'refused'::text) OR (reason IS NOT NULL)))
constraint qualification_claims.qualification_claims_decided_by_fkey FOREIGN KEY (decided_by) REFERENCES persons(id)
constraint qualification_claims.qualification_claims_intervention_id_fkey FOREIGN KEY (intervention_id) REFERENCES interventions(id)
constraint qualification_claims.qualification_claims_pkey PRIMARY KEY (id)
constraint qualification_claims.qualification_claims_proof_number_check CHECK ((length(proof_number) <= 60))
constraint qualification_claims.qualification_claims_reason_check CHECK ((length(reason) <= 300))
constraint qualification_claims.qualification_claims_region_id_fkey FOREIGN KEY (region_id) REFERENCES regions(id)
constraint qualification_claims.qualification_claims_state_check CHECK ((state = ANY (ARRAY['waiting'::text, 'confirmed'::text, 'refused'::text])))
constraint qualification_claims.qualification_claims_trainer_id_fkey FOREIGN KEY (trainer_id) REFERENCES trainers(id) ON DELETE CASCADE
constraint qualification_notices.qualification_notices_days_before_check CHECK ((days_before >= 0))
constraint qualification_notices.qualification_notices_intervention_id_fkey FOREIGN KEY (intervention_id) REFERENCES interventions(id)
constraint qualification_notices.qualification_notices_pkey PRIMARY KEY (trainer_id, intervention_id, valid_until, days_before)
constraint qualification_notices.qualification_notices_region_id_fkey FOREIGN KEY (region_id) REFERENCES regions(id)
constraint qualification_notices.qualification_notices_trainer_id_fkey FOREIGN KEY (trainer_id) REFERENCES trainers(id) ON DELETE CASCADE
constraint qualifications.qualifications_confirmed_by_fkey FOREIGN KEY (confirmed_by) REFERENCES persons(id)
constraint qualifications.qualifications_intervention_id_fkey FOREIGN KEY (intervention_id) REFERENCES interventions(id)
constraint qualifications.qualifications_pkey PRIMARY KEY (trainer_id, intervention_id)
constraint qualifications.qualifications_proof_number_check CHECK ((length(proof_number) <= 60))
constraint qualifications.qualifications_region_id_fkey FOREIGN KEY (region_id) REFERENCES regions(id)
constraint qualifications.qualifications_trainer_id_fkey FOREIGN KEY (trainer_id) REFERENCES trainers(id)
constraint recovery_codes.recovery_codes_code_index_check CHECK ((octet_length(code_index) = 32))
constraint recovery_codes.recovery_codes_person_id_fkey FOREIGN KEY (person_id) REFERENCES persons(id) ON DELETE CASCADE
constraint recovery_codes.recovery_codes_pkey PRIMARY KEY (code_index)
constraint recruitment_mails.recruitment_mails_group_id_fkey FOREIGN KEY (group_id) REFERENCES groups(id) ON DELETE CASCADE
constraint recruitment_mails.recruitment_mails_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(id) ON DELETE CASCADE
constraint recruitment_mails.recruitment_mails_pkey PRIMARY KEY (group_id, organisation_id)
constraint recruitment_mails.recruitment_mails_region_id_fkey FOREIGN KEY (region_id) REFERENCES regions(id)
constraint recruitment_mails.recruitment_mails_sent_by_fkey FOREIGN KEY (sent_by) REFERENCES persons(id)
constraint recruitment_mails.recruitment_mails_token_hash_check CHECK ((octet_length(token_hash) = 32))
constraint recruitment_mails.recruitment_mails_token_hash_key UNIQUE (token_hash)
constraint recruitment_materials.recruitment_materials_code_check CHECK ((code ~ '^[2-9a-hjkmnp-z]{6}$'::text))
constraint recruitment_materials.recruitment_materials_group_id_fkey FOREIGN KEY (group_id) REFERENCES groups(id) ON DELETE CASCADE
constraint recruitment_materials.recruitment_materials_made_by_fkey FOREIGN KEY (made_by) REFERENCES persons(id)
constraint recruitment_materials.recruitment_materials_pkey PRIMARY KEY (group_id)
constraint recruitment_materials.recruitment_materials_region_id_code_key UNIQUE (region_id, code)
constraint recruitment_materials.recruitment_materials_region_id_fkey FOREIGN KEY (region_id) REFERENCES regions(id)
constraint recruitment_stops.recruitment_stops_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(id) ON DELETE CASCADE
constraint recruitment_stops.recruitment_stops_pkey PRIMARY KEY (organisation_id)
constraint recruitment_stops.recruitment_stops_region_id_fkey FOREIGN KEY (region_id) REFERENCES regions(id)
constraint refunds.refunds_amount_cents_check CHECK ((amount_cents > 0))
constraint refunds.refunds_payment_id_fkey FOREIGN KEY (payment_id) REFERENCES payments(id) ON DELETE CASCADE
constraint refunds.refunds_pkey PRIMARY KEY (id)
constraint refunds.refunds_region_id_fkey FOREIGN KEY (region_id) REFERENCES regions(id)
constraint refunds.refunds_registration_id_fkey FOREIGN KEY (registration_id) REFERENCES registrations(id) ON DELETE CASCADE
constraint refunds.refunds_state_check CHECK ((state = ANY (ARRAY['new'::text, 'running'::text, 'done'::text, 'refused'::text])))
constraint refunds.refunds_what_check CHECK ((what = ANY (ARRAY['left'::text, 'excess'::text, 'surplus'::text])))
constraint region_hosts.region_hosts_host_check CHECK ((host = lower(host)))
constraint region_hosts.region_hosts_pkey PRIMARY KEY (host)
constraint region_hosts.region_hosts_region_id_fkey FOREIGN KEY (region_id) REFERENCES regions(id)
constraint region_settings.region_settings_key_check CHECK ((key ~ '^[a-z][a-z0-9.-]+$'::text))
constraint region_settings.region_settings_pkey PRIMARY KEY (region_id, key)
constraint region_settings.region_settings_region_id_fkey FOREIGN KEY (region_id) REFERENCES regions(id)
constraint regions.regions_name_check CHECK (((length(name) >= 2) AND (length(name) <= 120)))
constraint regions.regions_pkey PRIMARY KEY (id)
constraint regions.regions_slug_check CHECK ((slug ~ '^[a-z0-9-]{2,60}$'::text))
constraint regions.regions_slug_key UNIQUE (slug)
constraint registration_drafts.registration_drafts_group_id_fkey FOREIGN KEY (group_id) REFERENCES groups(id)
constraint registration_drafts.registration_drafts_pkey PRIMARY KEY (token_hash)
constraint registration_drafts.registration_drafts_region_id_fkey FOREIGN KEY (region_id) REFERENCES regions(id)
constraint registration_drafts.registration_drafts_token_hash_check CHECK ((octet_length(token_hash) = 32))
constraint registration_intakes.registration_intakes_better_offer_id_fkey FOREIGN KEY (better_offer_id) REFERENCES offers(id)
constraint registration_intakes.registration_intakes_check CHECK (((outcome IS NULL) = (decided_at IS NULL)))
constraint registration_intakes.registration_intakes_decided_by_fkey FOREIGN KEY (decided_by) REFERENCES persons(id)
constraint registration_intakes.registration_intakes_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(id)
constraint registration_intakes.registration_intakes_outcome_check CHECK ((outcome = ANY (ARRAY['suitable'::text, 'not-suitable'::text])))
constraint registration_intakes.registration_intakes_pkey PRIMARY KEY (registration_id)
constraint registration_intakes.registration_intakes_region_id_fkey FOREIGN KEY (region_id) REFERENCES regions(id)
constraint registration_intakes.registration_intakes_registration_id_fkey FOREIGN KEY (registration_id) REFERENCES registrations(id) ON DELETE CASCADE
constraint registration_rules.registration_rules_changed_by_fkey FOREIGN KEY (changed_by) REFERENCES persons(id)
constraint registration_rules.registration_rules_check CHECK ((earlier_offer_id <> offer_id))
constraint registration_rules.registration_rules_earlier_offer_id_fkey FOREIGN KEY (earlier_offer_id) REFERENCES offers(id)
constraint registration_rules.registration_rules_intake_organisation_id_fkey FOREIGN KEY (intake_organisation_id) REFERENCES organisations(id)
constraint registration_rules.registration_rules_offer_id_fkey FOREIGN KEY (offer_id) REFERENCES offers(id) ON DELETE CASCADE
constraint registration_rules.registration_rules_pkey PRIMARY KEY (offer_id)
constraint registration_rules.registration_rules_questions_check CHECK ((jsonb_typeof(questions) = 'array'::text))
constraint registration_rules.registration_rules_region_id_fkey FOREIGN KEY (region_id) REFERENCES regions(id)
constraint registration_rules.registration_rules_residents_check CHECK ((residents = ANY (ARRAY['anywhere'::text, 'region'::text, 'given'::text])))
constraint registration_tokens.registration_tokens_pkey PRIMARY KEY (token_hash)
constraint registration_tokens.registration_tokens_region_id_fkey FOREIGN KEY (region_id) REFERENCES regions(id)
constraint registration_tokens.registration_tokens_registration_id_fkey FOREIGN KEY (registration_id) REFERENCES registrations(id) ON DELETE CASCADE
constraint registration_tokens.registration_tokens_token_hash_check CHECK ((octet_length(token_hash) = 32))
constraint registrations.registrations_channel_check CHECK ((channel = ANY (ARRAY['online'::text, 'desk'::text, 'telephone'::text, 'team'::text])))
constraint registrations.registrations_check CHECK (((state = 'offered'::text) = ((offered_until IS NOT NULL) AND (offered_group_id IS NOT NULL))))
constraint registrations.registrations_check1 CHECK (((anonymised_at IS NOT NULL) OR ((contact_sealed IS NOT NULL) AND (email_index IS NOT NULL))))
constraint registrations.registrations_displaced_answer CHECK ((displaced_answer = ANY (ARRAY['stay'::text, 'wait'::text, 'other'::text, 'leave'::text])))
constraint registrations.registrations_displaced_from_fkey FOREIGN KEY (displaced_from) REFERENCES groups(id)
constraint registrations.registrations_displaced_how CHECK ((displaced_how = ANY (ARRAY['cancelled'::text, 'merged'::text, 'moved'::text])))
constraint registrations.registrations_group_id_fkey FOREIGN KEY (group_id) REFERENCES groups(id)
constraint registrations.registrations_idempotency_key_key UNIQUE (idempotency_key)
constraint registrations.registrations_max_km_check CHECK (((max_km >= 1) AND (max_km <= 100)))
constraint registrations.registrations_offer_id_fkey FOREIGN KEY (offer_id) REFERENCES offers(id)
constraint registrations.registrations_offered_group_id_fkey FOREIGN KEY (offered_group_id) REFERENCES groups(id)
constraint registrations.registrations_pkey PRIMARY KEY (id)
constraint registrations.registrations_places_check CHECK (((places >= 1) AND (places <= 6)))
constraint registrations.registrations_reached_by CHECK ((reached_by = ANY (ARRAY['poster'::text, 'flyer'::text, 'card'::text, 'newsletter'::text, 'social'::text, 'finding-place'::text])))
constraint registrations.registrations_refused_group_id_fkey FOREIGN KEY (refused_group_id) REFERENCES groups(id)
constraint registrations.registrations_region_id_fkey FOREIGN KEY (region_id) REFERENCES regions(id)
constraint registrations.registrations_registered_by_fkey FOREIGN KEY (registered_by) REFERENCES persons(id)
constraint registrations.registrations_sequence_key UNIQUE (sequence)
constraint registrations.registrations_state_check CHECK ((state = ANY (ARRAY['requested'::text, 'confirmed'::text, 'waiting'::text, 'offered'::text, 'lapsed'::text, 'cancelled'::text, 'completed'::text, 'not-suitable'::text])))
constraint registrations.registrations_team_reservation_id_fkey FOREIGN KEY (team_reservation_id) REFERENCES team_reservations(id)
constraint retention_runs.retention_runs_kind_check CHECK ((kind ~ '^[a-z-]+$'::text))
constraint retention_runs.retention_runs_pkey PRIMARY KEY (id)
constraint retention_runs.retention_runs_region_id_fkey FOREIGN KEY (region_id) REFERENCES regions(id)
constraint retention_runs.retention_runs_removed_check CHECK ((removed >= 0))
constraint room_bookings.room_bookings_check CHECK ((num_nonnulls(proposal_id, session_id, reservation_id) = 1))
constraint room_bookings.room_bookings_during_check CHECK ((NOT isempty(during)))
constraint room_bookings.room_bookings_pkey PRIMARY KEY (id)
constraint room_bookings.room_bookings_proposal_id_fkey FOREIGN KEY (proposal_id) REFERENCES proposals(id) ON DELETE CASCADE
constraint room_bookings.room_bookings_region_id_fkey FOREIGN KEY (region_id) REFERENCES regions(id)
constraint room_bookings.room_bookings_reservation_id_fkey FOREIGN KEY (reservation_id) REFERENCES room_reservations(id) ON DELETE CASCADE
constraint room_bookings.room_bookings_room_id_fkey FOREIGN KEY (room_id) REFERENCES rooms(id)
constraint room_bookings.room_bookings_session_id_fkey FOREIGN KEY (session_id) REFERENCES group_sessions(id) ON DELETE CASCADE
constraint room_bookings.room_in_one_place EXCLUDE USING gist (room_id WITH =, during WITH &&)
constraint room_reservations.room_reservations_check CHECK (((starts_at < ends_at) AND (ends_at <= until)))
constraint room_reservations.room_reservations_check1 CHECK (((kind <> 'option'::text) OR (lapses_at IS NOT NULL)))
constraint room_reservations.room_reservations_check2 CHECK (((state = 'held'::text) = (closed_at IS NULL)))
constraint room_reservations.room_reservations_kind_check CHECK ((kind = ANY (ARRAY['booking'::text, 'option'::text, 'closure'::text])))
constraint room_reservations.room_reservations_made_by_fkey FOREIGN KEY (made_by) REFERENCES persons(id)
constraint room_reservations.room_reservations_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(id)
constraint room_reservations.room_reservations_people_check CHECK (((people >= 1) AND (people <= 1000)))
constraint room_reservations.room_reservations_pkey PRIMARY KEY (id)
constraint room_reservations.room_reservations_region_id_fkey FOREIGN KEY (region_id) REFERENCES regions(id)
constraint room_reservations.room_reservations_room_id_fkey FOREIGN KEY (room_id) REFERENCES rooms(id)
constraint room_reservations.room_reservations_state_check CHECK ((state = ANY (ARRAY['held'::text, 'lapsed'::text, 'cancelled'::text])))
constraint room_reservations.room_reservations_title_check CHECK (((length(title) >= 2) AND (length(title) <= 120)))
constraint room_reservations.room_reservations_weeks_check CHECK (((weeks >= 1) AND (weeks <= 52)))
constraint room_waits.room_waits_check CHECK (((starts_at < ends_at) AND (ends_at <= until)))
constraint room_waits.room_waits_made_by_fkey FOREIGN KEY (made_by) REFERENCES persons(id)
constraint room_waits.room_waits_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(id)
constraint room_waits.room_waits_people_check CHECK (((people >= 1) AND (people <= 1000)))
constraint room_waits.room_waits_pkey PRIMARY KEY (id)
constraint room_waits.room_waits_region_id_fkey FOREIGN KEY (region_id) REFERENCES regions(id)
constraint room_waits.room_waits_reservation_id_fkey FOREIGN KEY (reservation_id) REFERENCES room_reservations(id) ON DELETE SET NULL
constraint room_waits.room_waits_reservation_id_key UNIQUE (reservation_id)
constraint room_waits.room_waits_room_id_fkey FOREIGN KEY (room_id) REFERENCES rooms(id)
constraint room_waits.room_waits_state_check CHECK ((state = ANY (ARRAY['waiting'::text, 'offered'::text, 'taken'::text, 'lapsed'::text, 'withdrawn'::text])))
constraint room_waits.room_waits_title_check CHECK (((length(title) >= 2) AND (length(title) <= 120)))
constraint room_waits.room_waits_weeks_check CHECK (((weeks >= 1) AND (weeks <= 52)))
constraint rooms.rooms_capacity_check CHECK (((capacity >= 1) AND (capacity <= 1000)))
constraint rooms.rooms_day_parts_check CHECK (((0 <= ALL (day_parts)) AND (27 >= ALL (day_parts))))
constraint rooms.rooms_location_id_fkey FOREIGN KEY (location_id) REFERENCES locations(id)
constraint rooms.rooms_note_length CHECK ((length(note) <= 300))
constraint rooms.rooms_pkey PRIMARY KEY (id)
constraint rooms.rooms_region_id_fkey FOREIGN KEY (region_id) REFERENCES regions(id)
constraint rooms.rooms_region_id_slug_key UNIQUE (region_id, slug)
constraint rooms.rooms_rent_cents_check CHECK ((rent_cents >= 0))
constraint schema_migrations.schema_migrations_pkey PRIMARY KEY (name)
constraint school_holidays.school_holidays_check CHECK ((first_day <= last_day))
constraint school_holidays.school_holidays_pkey PRIMARY KEY (id)
constraint school_holidays.school_holidays_region_id_daterange_excl EXCLUDE USING gist (region_id WITH =, daterange(first_day, last_day, '[]'::text) WITH &&)
constraint school_holidays.school_holidays_region_id_fkey FOREIGN KEY (region_id) REFERENCES regions(id)
constraint search_words.search_words_also_check CHECK ((length(also) <= 120))
constraint search_words.search_words_phrase_check CHECK (((length(phrase) >= 2) AND (length(phrase) <= 60)))
constraint search_words.search_words_pkey PRIMARY KEY (id)
constraint search_words.search_words_region_id_fkey FOREIGN KEY (region_id) REFERENCES regions(id)
constraint search_words.search_words_region_id_list_theme_fkey FOREIGN KEY (region_id, list, theme) REFERENCES list_entries(region_id, list, code)
constraint search_words.search_words_region_id_theme_phrase_key UNIQUE (region_id, theme, phrase)
constraint second_steps.second_steps_check CHECK ((expires_at > created_at))
constraint second_steps.second_steps_method_check CHECK ((method = ANY (ARRAY['link'::text, 'organisation'::text, 'invitation'::text])))
constraint second_steps.second_steps_person_id_fkey FOREIGN KEY (person_id) REFERENCES persons(id) ON DELETE CASCADE
constraint second_steps.second_steps_pkey PRIMARY KEY (token_hash)
constraint second_steps.second_steps_region_id_fkey FOREIGN KEY (region_id) REFERENCES regions(id)
constraint second_steps.second_steps_token_hash_check CHECK ((octet_length(token_hash) = 32))
constraint session_reminders.session_reminders_pkey PRIMARY KEY (registration_id, session_id)
constraint session_reminders.session_reminders_region_id_fkey FOREIGN KEY (region_id) REFERENCES regions(id)
constraint session_reminders.session_reminders_registration_id_fkey FOREIGN KEY (registration_id) REFERENCES registrations(id) ON DELETE CASCADE
constraint session_reminders.session_reminders_session_id_fkey FOREIGN KEY (session_id) REFERENCES group_sessions(id) ON DELETE CASCADE
constraint session_smileys.session_smileys_face_check CHECK (((face >= 1) AND (face <= 5)))
constraint session_smileys.session_smileys_pkey PRIMARY KEY (tap)
constraint session_smileys.session_smileys_region_id_fkey FOREIGN KEY (region_id) REFERENCES regions(id)
constraint session_smileys.session_smileys_session_id_fkey FOREIGN KEY (session_id) REFERENCES group_sessions(id) ON DELETE CASCADE
constraint session_substitutions.session_substitutions_check CHECK ((trainer_id <> substitute_id))
constraint session_substitutions.session_substitutions_made_by_fkey FOREIGN KEY (made_by) REFERENCES persons(id)
constraint session_substitutions.session_substitutions_pkey PRIMARY KEY (session_id, trainer_id)
constraint session_substitutions.session_substitutions_region_id_fkey FOREIGN KEY (region_id) REFERENCES regions(id)
constraint session_substitutions.session_substitutions_session_id_fkey FOREIGN KEY (session_id) REFERENCES group_sessions(id) ON DELETE CASCADE
constraint session_substitutions.session_substitutions_substitute_id_fkey FOREIGN KEY (substitute_id) REFERENCES trainers(id)
constraint session_substitutions.session_substitutions_trainer_id_fkey FOREIGN KEY (trainer_id) REFERENCES trainers(id)
constraint sessions.sessions_check CHECK ((created_at < expires_at))
constraint sessions.sessions_device_check CHECK ((length(device) <= 60))
constraint sessions.sessions_method_check CHECK ((method = ANY (ARRAY['link'::text, 'passkey'::text, 'organisation'::text, 'invitation'::text, 'example'::text])))
constraint sessions.sessions_person_id_fkey FOREIGN KEY (person_id) REFERENCES persons(id)
constraint sessions.sessions_pkey PRIMARY KEY (token_hash)
constraint sessions.sessions_region_id_fkey FOREIGN KEY (region_id) REFERENCES regions(id)
constraint sessions.sessions_strength_check CHECK ((strength = ANY (ARRAY[1, 2])))
constraint sessions.sessions_token_hash_check CHECK ((octet_length(token_hash) = 32))
constraint shelf_changes.shelf_changes_pkey PRIMARY KEY (id)
constraint shelf_changes.shelf_changes_region_id_fkey FOREIGN KEY (region_id) REFERENCES regions(id)
constraint sign_in_links.sign_in_links_check CHECK ((expires_at > created_at))
constraint sign_in_links.sign_in_links_person_id_fkey FOREIGN KEY (person_id) REFERENCES persons(id) ON DELETE CASCADE
constraint sign_in_links.sign_in_links_pkey PRIMARY KEY (token_hash)
constraint sign_in_links.sign_in_links_region_id_fkey FOREIGN KEY (region_id) REFERENCES regions(id)
constraint sign_in_links.sign_in_links_token_hash_check CHECK ((octet_length(token_hash) = 32))
constraint sign_in_providers.sign_in_providers_client_id_check CHECK (((length(client_id) >= 1) AND (length(client_id) <= 200)))
constraint sign_in_providers.sign_in_providers_issuer_check CHECK (((issuer ~ '^https?://'::text) AND (length(issuer) <= 300)))
constraint sign_in_providers.sign_in_providers_name_check CHECK (((length(name) >= 2) AND (length(name) <= 80)))
constraint sign_in_providers.sign_in_providers_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(id)
constraint sign_in_providers.sign_in_providers_pkey PRIMARY KEY (id)
constraint sign_in_providers.sign_in_providers_region_id_fkey FOREIGN KEY (region_id) REFERENCES regions(id)
constraint sign_in_providers.sign_in_providers_region_id_issuer_client_id_key UNIQUE (region_id, issuer, client_id)
constraint support_events.support_events_by_fkey FOREIGN KEY (by) REFERENCES persons(id)
constraint support_events.support_events_note_check CHECK ((length(note) <= 500))
constraint support_events.support_events_person_id_fkey FOREIGN KEY (person_id) REFERENCES persons(id)
constraint support_events.support_events_pkey PRIMARY KEY (id)
constraint support_events.support_events_region_id_fkey FOREIGN KEY (region_id) REFERENCES regions(id)
constraint support_events.support_events_request_id_fkey FOREIGN KEY (request_id) REFERENCES support_requests(id) ON DELETE CASCADE
constraint support_events.support_events_step CHECK ((what = ANY (ARRAY['asked'::text, 'taken'::text, 'handed-over'::text, 'waiting'::text, 'asked-back'::text, 'replied'::text, 'note'::text, 'done'::text, 'not-possible'::text, 'withdrawn'::text])))
constraint support_requests.support_requests_alternative_room_id_fkey FOREIGN KEY (alternative_room_id) REFERENCES rooms(id)
constraint support_requests.support_requests_answer_check CHECK ((length(answer) <= 300))
constraint support_requests.support_requests_asked_by_fkey FOREIGN KEY (asked_by) REFERENCES persons(id)
constraint support_requests.support_requests_asker_turn CHECK ((asker_turn = ANY (ARRAY['asked'::text, 'replied'::text])))
constraint support_requests.support_requests_check CHECK (((kind <> 'room'::text) OR (room_id IS NOT NULL)))
constraint support_requests.support_requests_check1 CHECK (((state = ANY (ARRAY['done'::text, 'not-possible'::text, 'withdrawn'::text])) = (closed_at IS NOT NULL)))
constraint support_requests.support_requests_effort CHECK (((((effort_minutes >= 1) AND (effort_minutes <= 6000)) AND (effort_kind = ANY (ARRAY['content'::text, 'secretarial'::text]))) OR (effort_minutes IS NULL)))
constraint support_requests.support_requests_group_id_fkey FOREIGN KEY (group_id) REFERENCES groups(id)
constraint support_requests.support_requests_kind_check CHECK ((kind ~ '^[a-z-]{2,30}$'::text))
constraint support_requests.support_requests_material_kind_id_fkey FOREIGN KEY (material_kind_id) REFERENCES material_kinds(id)
constraint support_requests.support_requests_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES municipalities(id)
constraint support_requests.support_requests_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(id)
constraint support_requests.support_requests_pkey PRIMARY KEY (id)
constraint support_requests.support_requests_proposal_id_fkey FOREIGN KEY (proposal_id) REFERENCES proposals(id) ON DELETE CASCADE
constraint support_requests.support_requests_region_id_fkey FOREIGN KEY (region_id) REFERENCES regions(id)
constraint support_requests.support_requests_room_id_fkey FOREIGN KEY (room_id) REFERENCES rooms(id)
constraint support_requests.support_requests_state_check CHECK ((state = ANY (ARRAY['new'::text, 'taken'::text, 'waiting'::text, 'done'::text, 'not-possible'::text, 'withdrawn'::text])))
constraint support_requests.support_requests_taken_by_fkey FOREIGN KEY (taken_by) REFERENCES persons(id)
constraint support_requests.support_requests_times CHECK (((cardinality(times) >= 1) AND (cardinality(times) <= 400)))
constraint support_requests.support_requests_words CHECK (((length(title) <= 160) AND (length(question) <= 500) AND (length(waiting_for) <= 120)))
constraint suspensions.suspensions_person_id_fkey FOREIGN KEY (person_id) REFERENCES persons(id)
constraint suspensions.suspensions_pkey PRIMARY KEY (region_id, person_id)
constraint suspensions.suspensions_region_id_fkey FOREIGN KEY (region_id) REFERENCES regions(id)
constraint team_reservations.team_reservations_demand_id_fkey FOREIGN KEY (demand_id) REFERENCES demands(id)
constraint team_reservations.team_reservations_demand_id_key UNIQUE (demand_id)
constraint team_reservations.team_reservations_group_id_fkey FOREIGN KEY (group_id) REFERENCES groups(id)
constraint team_reservations.team_reservations_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(id)
constraint team_reservations.team_reservations_pkey PRIMARY KEY (id)
constraint team_reservations.team_reservations_places_check CHECK ((places >= 0))
constraint team_reservations.team_reservations_region_id_fkey FOREIGN KEY (region_id) REFERENCES regions(id)
constraint totp_secrets.totp_secrets_person_id_fkey FOREIGN KEY (person_id) REFERENCES persons(id) ON DELETE CASCADE
constraint totp_secrets.totp_secrets_pkey PRIMARY KEY (person_id)
constraint trainer_absences.absent_once EXCLUDE USING gist (trainer_id WITH =, daterange(first_day, last_day, '[]'::text) WITH &&)
constraint trainer_absences.trainer_absences_check CHECK ((first_day <= last_day))
constraint trainer_absences.trainer_absences_pkey PRIMARY KEY (id)
constraint trainer_absences.trainer_absences_region_id_fkey FOREIGN KEY (region_id) REFERENCES regions(id)
constraint trainer_absences.trainer_absences_trainer_id_fkey FOREIGN KEY (trainer_id) REFERENCES trainers(id) ON DELETE CASCADE
constraint trainer_bookings.trainer_bookings_check CHECK ((num_nonnulls(proposal_id, session_id) = 1))
constraint trainer_bookings.trainer_bookings_during_check CHECK ((NOT isempty(during)))
constraint trainer_bookings.trainer_bookings_pkey PRIMARY KEY (id)
constraint trainer_bookings.trainer_bookings_proposal_id_fkey FOREIGN KEY (proposal_id) REFERENCES proposals(id) ON DELETE CASCADE
constraint trainer_bookings.trainer_bookings_region_id_fkey FOREIGN KEY (region_id) REFERENCES regions(id)
constraint trainer_bookings.trainer_bookings_session_id_fkey FOREIGN KEY (session_id) REFERENCES group_sessions(id) ON DELETE CASCADE
constraint trainer_bookings.trainer_bookings_trainer_id_fkey FOREIGN KEY (trainer_id) REFERENCES trainers(id)
constraint trainer_bookings.trainer_in_one_place EXCLUDE USING gist (trainer_id WITH =, during WITH &&)
constraint trainer_hours.trainer_hours_approved_by_fkey FOREIGN KEY (approved_by) REFERENCES persons(id)
constraint trainer_hours.trainer_hours_approver_check CHECK ((length(approver) <= 80))
constraint trainer_hours.trainer_hours_check CHECK (((approved_by IS NULL) = (approved_at IS NULL)))
constraint trainer_hours.trainer_hours_hours_check CHECK (((hours >= 1) AND (hours <= 2000)))
constraint trainer_hours.trainer_hours_pkey PRIMARY KEY (trainer_id, purpose)
constraint trainer_hours.trainer_hours_purpose_check CHECK ((purpose = ANY (ARRAY['giving'::text, 'custom'::text, 'schooling'::text])))
constraint trainer_hours.trainer_hours_region_id_fkey FOREIGN KEY (region_id) REFERENCES regions(id)
constraint trainer_hours.trainer_hours_trainer_id_fkey FOREIGN KEY (trainer_id) REFERENCES trainers(id) ON DELETE CASCADE
constraint trainer_municipalities.trainer_municipalities_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES municipalities(id)
constraint trainer_municipalities.trainer_municipalities_pkey PRIMARY KEY (trainer_id, municipality_id)
constraint trainer_municipalities.trainer_municipalities_region_id_fkey FOREIGN KEY (region_id) REFERENCES regions(id)
constraint trainer_municipalities.trainer_municipalities_trainer_id_fkey FOREIGN KEY (trainer_id) REFERENCES trainers(id) ON DELETE CASCADE
constraint trainers.trainers_day_parts_check CHECK (((0 <= ALL (day_parts)) AND (27 >= ALL (day_parts))))
constraint trainers.trainers_fee_cents_check CHECK ((fee_cents >= 0))
constraint trainers.trainers_hours_per_week_check CHECK (((hours_per_week >= 0) AND (hours_per_week <= 60)))
constraint trainers.trainers_languages_check CHECK ((cardinality(languages) > 0))
constraint trainers.trainers_max_km_check CHECK (((max_km >= 0) AND (max_km <= 300)))
constraint trainers.trainers_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES municipalities(id)
constraint trainers.trainers_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(id)
constraint trainers.trainers_person_id_fkey FOREIGN KEY (person_id) REFERENCES persons(id)
constraint trainers.trainers_pkey PRIMARY KEY (id)
constraint trainers.trainers_region_id_fkey FOREIGN KEY (region_id) REFERENCES regions(id)
constraint trainers.trainers_region_id_person_id_key UNIQUE (region_id, person_id)
constraint training_wishes.training_wishes_intervention_id_fkey FOREIGN KEY (intervention_id) REFERENCES interventions(id)
constraint training_wishes.training_wishes_pkey PRIMARY KEY (trainer_id, intervention_id)
constraint training_wishes.training_wishes_region_id_fkey FOREIGN KEY (region_id) REFERENCES regions(id)
constraint training_wishes.training_wishes_trainer_id_fkey FOREIGN KEY (trainer_id) REFERENCES trainers(id)
constraint upkeep_links.upkeep_links_check CHECK ((num_nonnulls(organisation_id, person_id) <= 1))
constraint upkeep_links.upkeep_links_check1 CHECK ((made_at < expires_at))
constraint upkeep_links.upkeep_links_made_by_fkey FOREIGN KEY (made_by) REFERENCES persons(id)
constraint upkeep_links.upkeep_links_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(id)
constraint upkeep_links.upkeep_links_person_id_fkey FOREIGN KEY (person_id) REFERENCES persons(id)
constraint upkeep_links.upkeep_links_pkey PRIMARY KEY (id)
constraint upkeep_links.upkeep_links_region_id_fkey FOREIGN KEY (region_id) REFERENCES regions(id)
constraint upkeep_links.upkeep_links_token_hash_check CHECK ((octet_length(token_hash) = 32))
constraint upkeep_links.upkeep_links_token_hash_key UNIQUE (token_hash)
constraint upkeep_mails.upkeep_mails_link_id_fkey FOREIGN KEY (link_id) REFERENCES upkeep_links(id) ON DELETE CASCADE
constraint upkeep_mails.upkeep_mails_mail_id_fkey FOREIGN KEY (mail_id) REFERENCES mails(id) ON DELETE CASCADE
constraint upkeep_mails.upkeep_mails_pkey PRIMARY KEY (mail_id)
constraint upkeep_mails.upkeep_mails_region_id_fkey FOREIGN KEY (region_id) REFERENCES regions(id)
constraint wish_groups.wish_groups_group_id_fkey FOREIGN KEY (group_id) REFERENCES groups(id) ON DELETE CASCADE
constraint wish_groups.wish_groups_pkey PRIMARY KEY (wish_id, group_id)
constraint wish_groups.wish_groups_region_id_fkey FOREIGN KEY (region_id) REFERENCES regions(id)
constraint wish_groups.wish_groups_wish_id_fkey FOREIGN KEY (wish_id) REFERENCES wishes(id) ON DELETE CASCADE
constraint wish_proposals.wish_proposals_demand_id_fkey FOREIGN KEY (demand_id) REFERENCES demands(id) ON DELETE CASCADE
constraint wish_proposals.wish_proposals_pkey PRIMARY KEY (demand_id, proposal_id)
constraint wish_proposals.wish_proposals_proposal_id_fkey FOREIGN KEY (proposal_id) REFERENCES proposals(id) ON DELETE CASCADE
constraint wish_proposals.wish_proposals_region_id_fkey FOREIGN KEY (region_id) REFERENCES regions(id)
constraint wish_proposals.wish_proposals_told_check CHECK ((told = ANY (ARRAY['asked'::text, 'planned'::text, 'stopped'::text, 'cancelled'::text])))
constraint wish_tokens.wish_tokens_pkey PRIMARY KEY (token_hash)
constraint wish_tokens.wish_tokens_region_id_fkey FOREIGN KEY (region_id) REFERENCES regions(id)
constraint wish_tokens.wish_tokens_wish_id_fkey FOREIGN KEY (wish_id) REFERENCES wishes(id) ON DELETE CASCADE
constraint wishes.wishes_audience_check CHECK ((audience = ANY (ARRAY['parents'::text, 'youth'::text])))
constraint wishes.wishes_check CHECK (((email_index IS NULL) <> (code_hash IS NULL)))
constraint wishes.wishes_check1 CHECK (((email_index IS NULL) = (confirm_before IS NULL)))
constraint wishes.wishes_check2 CHECK (((email_index IS NOT NULL) OR (confirmed_at IS NOT NULL)))
constraint wishes.wishes_code_hash_key UNIQUE (code_hash)
constraint wishes.wishes_form_hash_key UNIQUE (form_hash)
constraint wishes.wishes_locale_check CHECK ((locale = ANY (ARRAY['nl'::text, 'en'::text])))
constraint wishes.wishes_pkey PRIMARY KEY (id)
constraint wishes.wishes_region_id_fkey FOREIGN KEY (region_id) REFERENCES regions(id)
constraint wrong_codes.wrong_codes_attempt_check CHECK ((octet_length(attempt) = 32))
constraint wrong_codes.wrong_codes_person_id_fkey FOREIGN KEY (person_id) REFERENCES persons(id) ON DELETE CASCADE
constraint wrong_codes.wrong_codes_pkey PRIMARY KEY (id)
constraint wrong_codes.wrong_codes_region_id_fkey FOREIGN KEY (region_id) REFERENCES regions(id)

CREATE UNIQUE INDEX absence_follow_ups_pkey ON public.absence_follow_ups USING btree (participant_id, session_id)
CREATE INDEX absence_follow_ups_session ON public.absence_follow_ups USING btree (session_id)
CREATE INDEX absent_once ON public.trainer_absences USING gist (trainer_id, daterange(first_day, last_day, '[]'::text))
CREATE UNIQUE INDEX attendance_pkey ON public.attendance USING btree (participant_id, session_id)
CREATE UNIQUE INDEX attendance_saves_pkey ON public.attendance_saves USING btree (key)
CREATE UNIQUE INDEX attendance_saves_session_id_number_key ON public.attendance_saves USING btree (session_id, number)
CREATE INDEX attendance_saves_time ON public.attendance_saves USING btree (saved_at)
CREATE INDEX attendance_session ON public.attendance USING btree (session_id)
CREATE UNIQUE INDEX audit_chain_pkey ON public.audit_chain USING btree (event_id)
CREATE UNIQUE INDEX audit_chain_position_key ON public.audit_chain USING btree ("position")
CREATE UNIQUE INDEX audit_checks_pkey ON public.audit_checks USING btree (id)
CREATE INDEX audit_checks_recent ON public.audit_checks USING btree (began_at DESC)
CREATE INDEX audit_events_action ON public.audit_events USING btree (region_id, action, id)
CREATE INDEX audit_events_actor ON public.audit_events USING btree (region_id, actor_id, id)
CREATE UNIQUE INDEX audit_events_pkey ON public.audit_events USING btree (id)
CREATE INDEX audit_events_subject ON public.audit_events USING btree (region_id, subject_kind, subject_id, id)
CREATE INDEX audit_events_time ON public.audit_events USING brin (happened_at)
CREATE INDEX audit_removals_batch ON public.audit_removals USING btree (batch, event_id)
CREATE UNIQUE INDEX audit_removals_pkey ON public.audit_removals USING btree (event_id)
CREATE UNIQUE INDEX backups_pkey ON public.backups USING btree (id)
CREATE INDEX backups_taken ON public.backups USING btree (taken_at DESC)
CREATE INDEX calendar_feeds_person ON public.calendar_feeds USING btree (person_id)
CREATE UNIQUE INDEX calendar_feeds_pkey ON public.calendar_feeds USING btree (id)
CREATE UNIQUE INDEX calendar_feeds_region_id_person_id_trainer_id_organisation__key ON public.calendar_feeds USING btree (region_id, person_id, trainer_id, organisation_id, room_id) NULLS NOT DISTINCT
CREATE UNIQUE INDEX calendar_feeds_token_hash_key ON public.calendar_feeds USING btree (token_hash)
CREATE INDEX cancelled_sessions_group ON public.cancelled_sessions USING btree (group_id, starts_at)
CREATE UNIQUE INDEX cancelled_sessions_pkey ON public.cancelled_sessions USING btree (id)
CREATE UNIQUE INDEX contributions_pkey ON public.contributions USING btree (registration_id)
CREATE INDEX demand_entries_demand ON public.demand_entries USING btree (demand_id)
CREATE UNIQUE INDEX demand_entries_pkey ON public.demand_entries USING btree (registration_id)
CREATE UNIQUE INDEX demand_templates_name ON public.demand_templates USING btree (organisation_id, name)
CREATE UNIQUE INDEX demand_templates_pkey ON public.demand_templates USING btree (id)
CREATE INDEX demands_expiry ON public.demands USING btree (expires_on) WHERE (state = ANY (ARRAY['open'::text, 'proposed'::text]))
CREATE UNIQUE INDEX demands_idempotency_key_key ON public.demands USING btree (idempotency_key)
CREATE INDEX demands_method ON public.demands USING btree (region_id, intervention_id, lat) WHERE ((state = 'open'::text) AND (intervention_id IS NOT NULL))
CREATE INDEX demands_near ON public.demands USING btree (region_id, theme, lat) WHERE (state = 'open'::text)
CREATE INDEX demands_of_wish ON public.demands USING btree (wish_id) WHERE (wish_id IS NOT NULL)
CREATE INDEX demands_open ON public.demands USING btree (region_id, theme) WHERE (state = ANY (ARRAY['open'::text, 'proposed'::text]))
CREATE INDEX demands_organisation ON public.demands USING btree (organisation_id, created_at DESC)
CREATE UNIQUE INDEX demands_pkey ON public.demands USING btree (id)
CREATE INDEX evaluation_answers_group ON public.evaluation_answers USING btree (group_id)
CREATE UNIQUE INDEX evaluation_answers_pkey ON public.evaluation_answers USING btree (id)
CREATE UNIQUE INDEX evaluation_forms_pkey ON public.evaluation_forms USING btree (id)
CREATE UNIQUE INDEX evaluation_forms_region_id_offer_id_key ON public.evaluation_forms USING btree (region_id, offer_id) NULLS NOT DISTINCT
CREATE UNIQUE INDEX evaluation_invitations_group_id_registration_id_key ON public.evaluation_invitations USING btree (group_id, registration_id)
CREATE UNIQUE INDEX evaluation_invitations_pkey ON public.evaluation_invitations USING btree (id)
CREATE INDEX evaluation_invitations_registration ON public.evaluation_invitations USING btree (registration_id)
CREATE UNIQUE INDEX evaluation_invitations_reminder_hash_key ON public.evaluation_invitations USING btree (reminder_hash)
CREATE UNIQUE INDEX evaluation_invitations_token_hash_key ON public.evaluation_invitations USING btree (token_hash)
CREATE UNIQUE INDEX example_payments_pkey ON public.example_payments USING btree (reference)
CREATE UNIQUE INDEX example_payments_region_id_key_key ON public.example_payments USING btree (region_id, key)
CREATE UNIQUE INDEX example_refunds_pkey ON public.example_refunds USING btree (region_id, key)
CREATE INDEX example_refunds_reference ON public.example_refunds USING btree (reference)
CREATE INDEX freshness_changes_of ON public.freshness_changes USING btree (region_id, organisation_id)
CREATE UNIQUE INDEX freshness_changes_pkey ON public.freshness_changes USING btree (id)
CREATE INDEX freshness_marks_gone ON public.freshness_marks USING btree (region_id, gone_at) WHERE (gone_at IS NOT NULL)
CREATE INDEX freshness_marks_link ON public.freshness_marks USING btree (confirmed_through)
CREATE UNIQUE INDEX freshness_marks_pkey ON public.freshness_marks USING btree (kind, entry_id)
CREATE INDEX freshness_marks_unreached ON public.freshness_marks USING btree (region_id, unreached_at) WHERE (unreached_at IS NOT NULL)
CREATE INDEX freshness_marks_warned ON public.freshness_marks USING btree (warned_through) WHERE (warned_at IS NOT NULL)
CREATE UNIQUE INDEX freshness_totals_pkey ON public.freshness_totals USING btree (organisation_id)
CREATE INDEX freshness_totals_region ON public.freshness_totals USING btree (region_id)
CREATE INDEX glass_breaks_open ON public.glass_breaks USING btree (person_id, subject_kind, subject_id, ends_at)
CREATE UNIQUE INDEX glass_breaks_pkey ON public.glass_breaks USING btree (id)
CREATE INDEX glass_breaks_recent ON public.glass_breaks USING btree (region_id, broken_at DESC)
CREATE INDEX group_evaluations_open ON public.group_evaluations USING btree (closes_at) WHERE (closed_at IS NULL)
CREATE UNIQUE INDEX group_evaluations_pkey ON public.group_evaluations USING btree (group_id)
CREATE UNIQUE INDEX group_notices_pkey ON public.group_notices USING btree (group_id, kind, about)
CREATE UNIQUE INDEX group_places_pkey ON public.group_places USING btree (group_id)
CREATE UNIQUE INDEX group_sessions_group_id_number_key ON public.group_sessions USING btree (group_id, number)
CREATE UNIQUE INDEX group_sessions_pkey ON public.group_sessions USING btree (id)
CREATE INDEX group_sessions_time ON public.group_sessions USING btree (region_id, starts_at)
CREATE UNIQUE INDEX group_trainers_pkey ON public.group_trainers USING btree (group_id, trainer_id)
CREATE INDEX group_trainers_trainer ON public.group_trainers USING btree (trainer_id)
CREATE INDEX groups_coming ON public.groups USING btree (region_id, starts_at) WHERE (state = ANY (ARRAY['planned'::text, 'confirmed'::text, 'running'::text]))
CREATE INDEX groups_offer ON public.groups USING btree (offer_id, starts_at)
CREATE UNIQUE INDEX groups_pkey ON public.groups USING btree (id)
CREATE UNIQUE INDEX groups_region_id_slug_key ON public.groups USING btree (region_id, slug)
CREATE UNIQUE INDEX help_offers_once ON public.help_offers USING btree (demand_id, person_id) WHERE (state = 'offered'::text)
CREATE INDEX help_offers_person ON public.help_offers USING btree (person_id)
CREATE UNIQUE INDEX help_offers_pkey ON public.help_offers USING btree (id)
CREATE INDEX help_offers_proposal ON public.help_offers USING btree (proposal_id)
CREATE INDEX import_rows_outcome ON public.import_rows USING btree (run_id, outcome, number)
CREATE UNIQUE INDEX import_rows_pkey ON public.import_rows USING btree (run_id, number)
CREATE INDEX import_runs_expiry ON public.import_runs USING btree (expires_at)
CREATE INDEX import_runs_person ON public.import_runs USING btree (region_id, person_id, created_at DESC)
CREATE UNIQUE INDEX import_runs_pkey ON public.import_runs USING btree (id)
CREATE INDEX initiative_replies_address ON public.initiative_replies USING btree (email_index, created_at)
CREATE INDEX initiative_replies_initiative ON public.initiative_replies USING btree (initiative_id, created_at)
CREATE UNIQUE INDEX initiative_replies_pkey ON public.initiative_replies USING btree (id)
CREATE UNIQUE INDEX initiative_replies_token_hash_key ON public.initiative_replies USING btree (token_hash)
CREATE INDEX initiative_tokens_initiative ON public.initiative_tokens USING btree (initiative_id)
CREATE UNIQUE INDEX initiative_tokens_pkey ON public.initiative_tokens USING btree (token_hash)
CREATE INDEX initiatives_address ON public.initiatives USING btree (email_index, created_at)
CREATE INDEX initiatives_person ON public.initiatives USING btree (person_id)
CREATE UNIQUE INDEX initiatives_pkey ON public.initiatives USING btree (id)
CREATE INDEX initiatives_public ON public.initiatives USING btree (region_id, published_at DESC) WHERE (state = 'published'::text)
CREATE INDEX initiatives_queue ON public.initiatives USING btree (region_id, changed_at) WHERE (state = 'waiting'::text)
CREATE UNIQUE INDEX initiatives_slug ON public.initiatives USING btree (region_id, slug)
CREATE INDEX insight_events_group ON public.insight_events USING btree (group_id)
CREATE UNIQUE INDEX insight_events_kind_about_key ON public.insight_events USING btree (kind, about)
CREATE UNIQUE INDEX insight_events_pkey ON public.insight_events USING btree (id)
CREATE INDEX insight_events_time ON public.insight_events USING btree (region_id, kind, happened_on)
CREATE UNIQUE INDEX interventions_pkey ON public.interventions USING btree (id)
CREATE UNIQUE INDEX interventions_region_id_slug_key ON public.interventions USING btree (region_id, slug)
CREATE INDEX invitations_address ON public.invitations USING btree (email_index)
CREATE INDEX invitations_organisation ON public.invitations USING btree (organisation_id)
CREATE UNIQUE INDEX invitations_pkey ON public.invitations USING btree (id)
CREATE INDEX invitations_recent ON public.invitations USING btree (region_id, sent_at DESC, id)
CREATE UNIQUE INDEX invitations_token_hash_key ON public.invitations USING btree (token_hash)
CREATE INDEX item_in_one_place ON public.material_loan_items USING gist (item_id, days) WHERE (ended_on IS NULL)
CREATE UNIQUE INDEX key_rotations_pkey ON public.key_rotations USING btree (key_id)
CREATE INDEX known_devices_person ON public.known_devices USING btree (person_id)
CREATE UNIQUE INDEX known_devices_pkey ON public.known_devices USING btree (token_hash)
CREATE UNIQUE INDEX list_entries_pkey ON public.list_entries USING btree (region_id, list, code)
CREATE UNIQUE INDEX locations_pkey ON public.locations USING btree (id)
CREATE UNIQUE INDEX locations_region_id_slug_key ON public.locations USING btree (region_id, slug)
CREATE UNIQUE INDEX mail_addresses_pkey ON public.mail_addresses USING btree (region_id, recipient_index)
CREATE INDEX mails_digest ON public.mails USING btree (digest_id) WHERE (digest_id IS NOT NULL)
CREATE INDEX mails_pending ON public.mails USING btree (region_id, state, next_attempt_at) WHERE (state = ANY (ARRAY['queued'::text, 'waiting'::text, 'sending'::text]))
CREATE UNIQUE INDEX mails_pkey ON public.mails USING btree (id)
CREATE INDEX mails_recent ON public.mails USING btree (region_id, created_at DESC)
CREATE INDEX mails_recipient ON public.mails USING btree (recipient_index)
CREATE UNIQUE INDEX material_items_kind_id_number_key ON public.material_items USING btree (kind_id, number)
CREATE INDEX material_items_location ON public.material_items USING btree (location_id)
CREATE UNIQUE INDEX material_items_pkey ON public.material_items USING btree (id)
CREATE UNIQUE INDEX material_kinds_pkey ON public.material_kinds USING btree (id)
CREATE INDEX material_kinds_region ON public.material_kinds USING btree (region_id, name)
CREATE UNIQUE INDEX material_loan_items_pkey ON public.material_loan_items USING btree (loan_id, item_id)
CREATE INDEX material_loans_group ON public.material_loans USING btree (group_id) WHERE (group_id IS NOT NULL)
CREATE INDEX material_loans_kind ON public.material_loans USING btree (kind_id, first_day)
CREATE INDEX material_loans_maker ON public.material_loans USING btree (made_by, last_day)
CREATE INDEX material_loans_open ON public.material_loans USING btree (region_id, last_day) WHERE (closed_at IS NULL)
CREATE UNIQUE INDEX material_loans_pkey ON public.material_loans USING btree (id)
CREATE UNIQUE INDEX material_out_once ON public.material_loan_items USING btree (item_id) WHERE is_out
CREATE INDEX memberships_organisation ON public.memberships USING btree (organisation_id)
CREATE INDEX memberships_person ON public.memberships USING btree (person_id, region_id)
CREATE UNIQUE INDEX memberships_pkey ON public.memberships USING btree (id)
CREATE UNIQUE INDEX memberships_region_id_person_id_role_organisation_id_munici_key ON public.memberships USING btree (region_id, person_id, role, organisation_id, municipality_id) NULLS NOT DISTINCT
CREATE INDEX memberships_role ON public.memberships USING btree (region_id, role)
CREATE UNIQUE INDEX municipalities_pkey ON public.municipalities USING btree (id)
CREATE UNIQUE INDEX municipalities_region_id_cbs_code_key ON public.municipalities USING btree (region_id, cbs_code)
CREATE UNIQUE INDEX notice_settings_pkey ON public.notice_settings USING btree (region_id, person_id, kind)
CREATE UNIQUE INDEX offer_municipalities_pkey ON public.offer_municipalities USING btree (offer_id, municipality_id)
CREATE INDEX offer_municipalities_where ON public.offer_municipalities USING btree (region_id, municipality_id, offer_id)
CREATE INDEX offer_pictures_offer ON public.offer_pictures USING btree (offer_id, "position")
CREATE UNIQUE INDEX offer_pictures_pkey ON public.offer_pictures USING btree (id)
CREATE UNIQUE INDEX offer_themes_pkey ON public.offer_themes USING btree (offer_id, theme)
CREATE INDEX offer_themes_theme ON public.offer_themes USING btree (region_id, theme, offer_id)
CREATE UNIQUE INDEX offer_versions_offer_id_number_key ON public.offer_versions USING btree (offer_id, number)
CREATE UNIQUE INDEX offer_versions_pkey ON public.offer_versions USING btree (id)
CREATE INDEX offer_versions_review ON public.offer_versions USING btree (region_id, made_at) WHERE (state = 'waiting'::text)
CREATE UNIQUE INDEX offer_versions_waiting ON public.offer_versions USING btree (offer_id) WHERE (state = 'waiting'::text)
CREATE INDEX offers_owner ON public.offers USING btree (organisation_id, state, confirmed_on)
CREATE UNIQUE INDEX offers_pkey ON public.offers USING btree (id)
CREATE UNIQUE INDEX offers_region_id_slug_key ON public.offers USING btree (region_id, slug)
CREATE INDEX offers_search ON public.offers USING gin (search)
CREATE INDEX offers_shelf ON public.offers USING btree (region_id, title) WHERE (state = 'published'::text)
CREATE UNIQUE INDEX openings_once ON public.openings USING btree (region_id, domain, audience, municipality_id) NULLS NOT DISTINCT
CREATE UNIQUE INDEX openings_pkey ON public.openings USING btree (id)
CREATE UNIQUE INDEX organisations_pkey ON public.organisations USING btree (id)
CREATE UNIQUE INDEX organisations_region_id_slug_key ON public.organisations USING btree (region_id, slug)
CREATE UNIQUE INDEX participants_pkey ON public.participants USING btree (id)
CREATE INDEX participants_registration ON public.participants USING btree (registration_id)
CREATE UNIQUE INDEX passkey_challenges_pkey ON public.passkey_challenges USING btree (challenge_hash)
CREATE UNIQUE INDEX passkeys_credential_id_key ON public.passkeys USING btree (credential_id)
CREATE INDEX passkeys_person ON public.passkeys USING btree (person_id)
CREATE UNIQUE INDEX passkeys_pkey ON public.passkeys USING btree (id)
CREATE INDEX payments_followed ON public.payments USING btree (created_at) WHERE (state = ANY (ARRAY['new'::text, 'open'::text, 'replaced'::text]))
CREATE UNIQUE INDEX payments_one_open ON public.payments USING btree (registration_id) WHERE (state = ANY (ARRAY['new'::text, 'open'::text]))
CREATE UNIQUE INDEX payments_pkey ON public.payments USING btree (id)
CREATE UNIQUE INDEX payments_reference ON public.payments USING btree (region_id, reference) WHERE (reference IS NOT NULL)
CREATE INDEX payments_registration ON public.payments USING btree (registration_id)
CREATE INDEX payments_unsettled ON public.payments USING btree (created_at) WHERE (state = ANY (ARRAY['new'::text, 'open'::text]))
CREATE UNIQUE INDEX persons_email_index_key ON public.persons USING btree (email_index)
CREATE INDEX persons_name ON public.persons USING btree (lower(name), id)
CREATE UNIQUE INDEX persons_pkey ON public.persons USING btree (id)
CREATE UNIQUE INDEX plan_gains_busy ON public.plan_gains USING btree (plan_id) WHERE (state = ANY (ARRAY['waiting'::text, 'running'::text]))
CREATE UNIQUE INDEX plan_gains_pkey ON public.plan_gains USING btree (id)
CREATE INDEX plan_gains_plan ON public.plan_gains USING btree (plan_id, asked_at DESC)
CREATE UNIQUE INDEX plan_proposals_pkey ON public.plan_proposals USING btree (proposal_id)
CREATE INDEX plan_proposals_plan ON public.plan_proposals USING btree (plan_id)
CREATE UNIQUE INDEX plan_versions_pkey ON public.plan_versions USING btree (plan_id, number)
CREATE INDEX plans_busy ON public.plans USING btree (seen_at) WHERE (state = ANY (ARRAY['queued'::text, 'running'::text]))
CREATE INDEX plans_newest ON public.plans USING btree (region_id, created_at DESC, id DESC)
CREATE UNIQUE INDEX plans_pkey ON public.plans USING btree (id)
CREATE UNIQUE INDEX plans_region_id_id_key ON public.plans USING btree (region_id, id)
CREATE UNIQUE INDEX postcode_ranges_pkey ON public.postcode_ranges USING btree (region_id, first_number)
CREATE INDEX postcode_ranges_region_id_int4range_excl ON public.postcode_ranges USING gist (region_id, int4range(first_number, last_number, '[]'::text))
CREATE INDEX privacy_links_expiry ON public.privacy_links USING btree (expires_at)
CREATE UNIQUE INDEX privacy_links_pkey ON public.privacy_links USING btree (token_hash)
CREATE INDEX privacy_requests_address ON public.privacy_requests USING btree (address_index)
CREATE INDEX privacy_requests_open ON public.privacy_requests USING btree (region_id, due_on) WHERE (handled_at IS NULL)
CREATE UNIQUE INDEX privacy_requests_pkey ON public.privacy_requests USING btree (id)
CREATE INDEX privacy_requests_recent ON public.privacy_requests USING btree (region_id, received_at DESC)
CREATE UNIQUE INDEX proposal_counters_one_open ON public.proposal_counters USING btree (proposal_id, COALESCE(demand_id, trainer_id)) WHERE (state = 'open'::text)
CREATE UNIQUE INDEX proposal_counters_pkey ON public.proposal_counters USING btree (id)
CREATE INDEX proposal_counters_proposal ON public.proposal_counters USING btree (proposal_id, made_at)
CREATE UNIQUE INDEX proposal_demands_once ON public.proposal_demands USING btree (demand_id) WHERE live
CREATE UNIQUE INDEX proposal_demands_pkey ON public.proposal_demands USING btree (proposal_id, demand_id)
CREATE UNIQUE INDEX proposal_sessions_pkey ON public.proposal_sessions USING btree (proposal_id, number)
CREATE UNIQUE INDEX proposal_trainers_pkey ON public.proposal_trainers USING btree (proposal_id, trainer_id)
CREATE INDEX proposal_trainers_trainer ON public.proposal_trainers USING btree (trainer_id)
CREATE UNIQUE INDEX proposals_group_id_key ON public.proposals USING btree (group_id)
CREATE INDEX proposals_open ON public.proposals USING btree (region_id, created_at DESC) WHERE (state = ANY (ARRAY['draft'::text, 'sent'::text]))
CREATE UNIQUE INDEX proposals_pkey ON public.proposals USING btree (id)
CREATE INDEX provider_attempts_expiry ON public.provider_attempts USING btree (expires_at)
CREATE UNIQUE INDEX provider_attempts_pkey ON public.provider_attempts USING btree (state_hash)
CREATE INDEX provider_attempts_provider ON public.provider_attempts USING btree (provider_id)
CREATE INDEX provider_identities_person ON public.provider_identities USING btree (person_id)
CREATE UNIQUE INDEX provider_identities_pkey ON public.provider_identities USING btree (provider_id, subject)
CREATE UNIQUE INDEX provider_identities_provider_id_person_id_key ON public.provider_identities USING btree (provider_id, person_id)
CREATE UNIQUE INDEX qualification_claims_once ON public.qualification_claims USING btree (trainer_id, intervention_id) WHERE (state = 'waiting'::text)
CREATE UNIQUE INDEX qualification_claims_pkey ON public.qualification_claims USING btree (id)
CREATE INDEX qualification_claims_waiting ON public.qualification_claims USING btree (region_id, claimed_at) WHERE (state = 'waiting'::text)
CREATE UNIQUE INDEX qualification_notices_pkey ON public.qualification_notices USING btree (trainer_id, intervention_id, valid_until, days_before)
CREATE INDEX qualifications_intervention ON public.qualifications USING btree (intervention_id, valid_until)
CREATE UNIQUE INDEX qualifications_pkey ON public.qualifications USING btree (trainer_id, intervention_id)
CREATE INDEX recovery_codes_person ON public.recovery_codes USING btree (person_id)
CREATE UNIQUE INDEX recovery_codes_pkey ON public.recovery_codes USING btree (code_index)
CREATE UNIQUE INDEX recruitment_mails_pkey ON public.recruitment_mails USING btree (group_id, organisation_id)
CREATE INDEX recruitment_mails_sent ON public.recruitment_mails USING btree (organisation_id, sent_at)
CREATE UNIQUE INDEX recruitment_mails_token_hash_key ON public.recruitment_mails USING btree (token_hash)
CREATE UNIQUE INDEX recruitment_materials_pkey ON public.recruitment_materials USING btree (group_id)
CREATE UNIQUE INDEX recruitment_materials_region_id_code_key ON public.recruitment_materials USING btree (region_id, code)
CREATE UNIQUE INDEX recruitment_stops_pkey ON public.recruitment_stops USING btree (organisation_id)
CREATE INDEX refunds_followed ON public.refunds USING btree (asked_at) WHERE (state = ANY (ARRAY['new'::text, 'running'::text]))
CREATE UNIQUE INDEX refunds_one_open ON public.refunds USING btree (registration_id, what, payment_id) WHERE (state = ANY (ARRAY['new'::text, 'running'::text]))
CREATE INDEX refunds_payment ON public.refunds USING btree (payment_id)
CREATE UNIQUE INDEX refunds_pkey ON public.refunds USING btree (id)
CREATE INDEX refunds_registration ON public.refunds USING btree (registration_id)
CREATE UNIQUE INDEX region_hosts_pkey ON public.region_hosts USING btree (host)
CREATE UNIQUE INDEX region_settings_pkey ON public.region_settings USING btree (region_id, key)
CREATE UNIQUE INDEX regions_pkey ON public.regions USING btree (id)
CREATE UNIQUE INDEX regions_slug_key ON public.regions USING btree (slug)
CREATE INDEX registration_drafts_expiry ON public.registration_drafts USING btree (expires_at)
CREATE UNIQUE INDEX registration_drafts_pkey ON public.registration_drafts USING btree (token_hash)
CREATE INDEX registration_intakes_due ON public.registration_intakes USING btree (hold_before) WHERE (outcome IS NULL)
CREATE INDEX registration_intakes_open ON public.registration_intakes USING btree (organisation_id, created_at) WHERE (outcome IS NULL)
CREATE UNIQUE INDEX registration_intakes_pkey ON public.registration_intakes USING btree (registration_id)
CREATE UNIQUE INDEX registration_rules_pkey ON public.registration_rules USING btree (offer_id)
CREATE UNIQUE INDEX registration_tokens_pkey ON public.registration_tokens USING btree (token_hash)
CREATE INDEX registration_tokens_registration ON public.registration_tokens USING btree (registration_id)
CREATE INDEX registrations_email ON public.registrations USING btree (email_index)
CREATE INDEX registrations_group ON public.registrations USING btree (group_id, sequence)
CREATE UNIQUE INDEX registrations_idempotency_key_key ON public.registrations USING btree (idempotency_key)
CREATE INDEX registrations_offer ON public.registrations USING btree (offer_id)
CREATE INDEX registrations_offered ON public.registrations USING btree (offered_until) WHERE (state = 'offered'::text)
CREATE UNIQUE INDEX registrations_pkey ON public.registrations USING btree (id)
CREATE UNIQUE INDEX registrations_sequence_key ON public.registrations USING btree (sequence)
CREATE INDEX registrations_unconfirmed ON public.registrations USING btree (confirm_before) WHERE ((address_confirmed_at IS NULL) AND (state = ANY (ARRAY['requested'::text, 'waiting'::text])))
CREATE INDEX registrations_waiting ON public.registrations USING btree (offer_id, sequence) WHERE (state = 'waiting'::text)
CREATE UNIQUE INDEX retention_runs_pkey ON public.retention_runs USING btree (id)
CREATE INDEX retention_runs_recent ON public.retention_runs USING btree (region_id, kind, ran_at DESC)
CREATE UNIQUE INDEX room_bookings_pkey ON public.room_bookings USING btree (id)
CREATE INDEX room_bookings_proposal ON public.room_bookings USING btree (proposal_id)
CREATE INDEX room_bookings_reservation ON public.room_bookings USING btree (reservation_id) WHERE (reservation_id IS NOT NULL)
CREATE INDEX room_bookings_session ON public.room_bookings USING btree (session_id) WHERE (session_id IS NOT NULL)
CREATE INDEX room_in_one_place ON public.room_bookings USING gist (room_id, during)
CREATE INDEX room_reservations_maker ON public.room_reservations USING btree (made_by, until)
CREATE UNIQUE INDEX room_reservations_pkey ON public.room_reservations USING btree (id)
CREATE INDEX room_reservations_room ON public.room_reservations USING btree (room_id, until)
CREATE INDEX room_reservations_terms ON public.room_reservations USING btree (region_id, lapses_at) WHERE ((state = 'held'::text) AND (kind = 'option'::text))
CREATE INDEX room_reservations_until ON public.room_reservations USING btree (region_id, until)
CREATE INDEX room_waits_maker ON public.room_waits USING btree (made_by, until)
CREATE INDEX room_waits_open ON public.room_waits USING btree (region_id, room_id, sequence) WHERE (state = 'waiting'::text)
CREATE UNIQUE INDEX room_waits_pkey ON public.room_waits USING btree (id)
CREATE UNIQUE INDEX room_waits_reservation_id_key ON public.room_waits USING btree (reservation_id)
CREATE INDEX rooms_location ON public.rooms USING btree (location_id)
CREATE UNIQUE INDEX rooms_pkey ON public.rooms USING btree (id)
CREATE UNIQUE INDEX rooms_region_id_slug_key ON public.rooms USING btree (region_id, slug)
CREATE UNIQUE INDEX schema_migrations_pkey ON public.schema_migrations USING btree (name)
CREATE UNIQUE INDEX school_holidays_pkey ON public.school_holidays USING btree (id)
CREATE INDEX school_holidays_region_id_daterange_excl ON public.school_holidays USING gist (region_id, daterange(first_day, last_day, '[]'::text))
CREATE UNIQUE INDEX search_words_pkey ON public.search_words USING btree (id)
CREATE UNIQUE INDEX search_words_region_id_theme_phrase_key ON public.search_words USING btree (region_id, theme, phrase)
CREATE UNIQUE INDEX second_steps_pkey ON public.second_steps USING btree (token_hash)
CREATE UNIQUE INDEX session_reminders_pkey ON public.session_reminders USING btree (registration_id, session_id)
CREATE INDEX session_reminders_session ON public.session_reminders USING btree (session_id)
CREATE UNIQUE INDEX session_smileys_pkey ON public.session_smileys USING btree (tap)
CREATE INDEX session_smileys_session ON public.session_smileys USING btree (session_id)
CREATE UNIQUE INDEX session_substitutions_pkey ON public.session_substitutions USING btree (session_id, trainer_id)
CREATE INDEX sessions_expiry ON public.sessions USING btree (expires_at)
CREATE UNIQUE INDEX sessions_id ON public.sessions USING btree (id)
CREATE INDEX sessions_person ON public.sessions USING btree (person_id)
CREATE UNIQUE INDEX sessions_pkey ON public.sessions USING btree (token_hash)
CREATE INDEX shelf_changes_age ON public.shelf_changes USING btree (region_id, changed_at)
CREATE UNIQUE INDEX shelf_changes_pkey ON public.shelf_changes USING btree (id)
CREATE INDEX shelf_changes_since ON public.shelf_changes USING btree (region_id, changed_in)
CREATE INDEX sign_in_links_person ON public.sign_in_links USING btree (person_id, created_at)
CREATE UNIQUE INDEX sign_in_links_pkey ON public.sign_in_links USING btree (token_hash)
CREATE INDEX sign_in_providers_organisation ON public.sign_in_providers USING btree (organisation_id)
CREATE UNIQUE INDEX sign_in_providers_pkey ON public.sign_in_providers USING btree (id)
CREATE UNIQUE INDEX sign_in_providers_region_id_issuer_client_id_key ON public.sign_in_providers USING btree (region_id, issuer, client_id)
CREATE UNIQUE INDEX support_events_pkey ON public.support_events USING btree (id)
CREATE INDEX support_events_request ON public.support_events USING btree (request_id, at)
CREATE INDEX support_requests_asker ON public.support_requests USING btree (asked_by, created_at)
CREATE INDEX support_requests_closed ON public.support_requests USING btree (region_id, closed_at, id) WHERE (closed_at IS NOT NULL)
CREATE INDEX support_requests_group ON public.support_requests USING btree (group_id) WHERE (group_id IS NOT NULL)
CREATE INDEX support_requests_open ON public.support_requests USING btree (region_id, organisation_id, created_at) WHERE (closed_at IS NULL)
CREATE UNIQUE INDEX support_requests_pkey ON public.support_requests USING btree (id)
CREATE INDEX support_requests_proposal ON public.support_requests USING btree (proposal_id, created_at)
CREATE UNIQUE INDEX support_requests_room_once ON public.support_requests USING btree (proposal_id) WHERE ((kind = 'room'::text) AND (closed_at IS NULL))
CREATE UNIQUE INDEX suspensions_pkey ON public.suspensions USING btree (region_id, person_id)
CREATE UNIQUE INDEX team_reservations_demand_id_key ON public.team_reservations USING btree (demand_id)
CREATE INDEX team_reservations_due ON public.team_reservations USING btree (give_back_before) WHERE (places > 0)
CREATE INDEX team_reservations_group ON public.team_reservations USING btree (group_id)
CREATE UNIQUE INDEX team_reservations_pkey ON public.team_reservations USING btree (id)
CREATE UNIQUE INDEX totp_secrets_pkey ON public.totp_secrets USING btree (person_id)
CREATE UNIQUE INDEX trainer_absences_pkey ON public.trainer_absences USING btree (id)
CREATE UNIQUE INDEX trainer_bookings_pkey ON public.trainer_bookings USING btree (id)
CREATE INDEX trainer_bookings_proposal ON public.trainer_bookings USING btree (proposal_id)
CREATE INDEX trainer_bookings_session ON public.trainer_bookings USING btree (session_id) WHERE (session_id IS NOT NULL)
CREATE UNIQUE INDEX trainer_hours_pkey ON public.trainer_hours USING btree (trainer_id, purpose)
CREATE INDEX trainer_in_one_place ON public.trainer_bookings USING gist (trainer_id, during)
CREATE UNIQUE INDEX trainer_municipalities_pkey ON public.trainer_municipalities USING btree (trainer_id, municipality_id)
CREATE UNIQUE INDEX trainers_pkey ON public.trainers USING btree (id)
CREATE UNIQUE INDEX trainers_region_id_person_id_key ON public.trainers USING btree (region_id, person_id)
CREATE UNIQUE INDEX training_wishes_pkey ON public.training_wishes USING btree (trainer_id, intervention_id)
CREATE INDEX upkeep_links_expiry ON public.upkeep_links USING btree (expires_at)
CREATE INDEX upkeep_links_organisation ON public.upkeep_links USING btree (organisation_id)
CREATE INDEX upkeep_links_person ON public.upkeep_links USING btree (person_id)
CREATE UNIQUE INDEX upkeep_links_pkey ON public.upkeep_links USING btree (id)
CREATE UNIQUE INDEX upkeep_links_token_hash_key ON public.upkeep_links USING btree (token_hash)
CREATE INDEX upkeep_mails_link ON public.upkeep_mails USING btree (link_id)
CREATE UNIQUE INDEX upkeep_mails_pkey ON public.upkeep_mails USING btree (mail_id)
CREATE INDEX wish_groups_group ON public.wish_groups USING btree (group_id)
CREATE UNIQUE INDEX wish_groups_pkey ON public.wish_groups USING btree (wish_id, group_id)
CREATE UNIQUE INDEX wish_proposals_pkey ON public.wish_proposals USING btree (demand_id, proposal_id)
CREATE INDEX wish_proposals_proposal ON public.wish_proposals USING btree (proposal_id)
CREATE INDEX wish_tokens_expiry ON public.wish_tokens USING btree (expires_at)
CREATE UNIQUE INDEX wish_tokens_pkey ON public.wish_tokens USING btree (token_hash)
CREATE INDEX wish_tokens_wish ON public.wish_tokens USING btree (wish_id)
CREATE INDEX wishes_address ON public.wishes USING btree (email_index) WHERE (email_index IS NOT NULL)
CREATE UNIQUE INDEX wishes_code_hash_key ON public.wishes USING btree (code_hash)
CREATE UNIQUE INDEX wishes_form_hash_key ON public.wishes USING btree (form_hash)
CREATE UNIQUE INDEX wishes_pkey ON public.wishes USING btree (id)
CREATE INDEX wishes_unconfirmed ON public.wishes USING btree (confirm_before) WHERE (confirmed_at IS NULL)
CREATE INDEX wrong_codes_person ON public.wrong_codes USING btree (person_id, tried_at)
CREATE UNIQUE INDEX wrong_codes_pkey ON public.wrong_codes USING btree (id)

policy absence_follow_ups.region_only ALL using ((region_id = ( SELECT current_region() AS current_region))) check ((region_id = ( SELECT current_region() AS current_region)))
policy attendance.region_only ALL using ((region_id = ( SELECT current_region() AS current_region))) check ((region_id = ( SELECT current_region() AS current_region)))
policy attendance_saves.region_only ALL using ((region_id = ( SELECT current_region() AS current_region))) check ((region_id = ( SELECT current_region() AS current_region)))
policy audit_events.region_only ALL using ((region_id = ( SELECT current_region() AS current_region))) check ((region_id = ( SELECT current_region() AS current_region)))
policy audit_removals.region_only ALL using ((region_id = ( SELECT current_region() AS current_region))) check ((region_id = ( SELECT current_region() AS current_region)))
policy calendar_feeds.region_only ALL using ((region_id = ( SELECT current_region() AS current_region))) check ((region_id = ( SELECT current_region() AS current_region)))
policy cancelled_sessions.region_only ALL using ((region_id = ( SELECT current_region() AS current_region))) check ((region_id = ( SELECT current_region() AS current_region)))
policy contributions.region_only ALL using ((region_id = ( SELECT current_region() AS current_region))) check ((region_id = ( SELECT current_region() AS current_region)))
policy demand_entries.region_only ALL using ((region_id = ( SELECT current_region() AS current_region))) check ((region_id = ( SELECT current_region() AS current_region)))
policy demand_templates.region_only ALL using ((region_id = ( SELECT current_region() AS current_region))) check ((region_id = ( SELECT current_region() AS current_region)))
policy demands.region_only ALL using ((region_id = ( SELECT current_region() AS current_region))) check ((region_id = ( SELECT current_region() AS current_region)))
policy evaluation_answers.region_only ALL using ((region_id = ( SELECT current_region() AS current_region))) check ((region_id = ( SELECT current_region() AS current_region)))
policy evaluation_forms.region_only ALL using ((region_id = ( SELECT current_region() AS current_region))) check ((region_id = ( SELECT current_region() AS current_region)))
policy evaluation_invitations.region_only ALL using ((region_id = ( SELECT current_region() AS current_region))) check ((region_id = ( SELECT current_region() AS current_region)))
policy example_payments.region_only ALL using ((region_id = ( SELECT current_region() AS current_region))) check ((region_id = ( SELECT current_region() AS current_region)))
policy example_refunds.region_only ALL using ((region_id = ( SELECT current_region() AS current_region))) check ((region_id = ( SELECT current_region() AS current_region)))
policy freshness_changes.region_only ALL using ((region_id = ( SELECT current_region() AS current_region))) check ((region_id = ( SELECT current_region() AS current_region)))
policy freshness_marks.region_only ALL using ((region_id = ( SELECT current_region() AS current_region))) check ((region_id = ( SELECT current_region() AS current_region)))
policy freshness_totals.region_only ALL using ((region_id = ( SELECT current_region() AS current_region))) check ((region_id = ( SELECT current_region() AS current_region)))
policy glass_breaks.region_only ALL using ((region_id = ( SELECT current_region() AS current_region))) check ((region_id = ( SELECT current_region() AS current_region)))
policy group_evaluations.region_only ALL using ((region_id = ( SELECT current_region() AS current_region))) check ((region_id = ( SELECT current_region() AS current_region)))
policy group_notices.region_only ALL using ((region_id = ( SELECT current_region() AS current_region))) check ((region_id = ( SELECT current_region() AS current_region)))
policy group_places.region_only ALL using ((region_id = ( SELECT current_region() AS current_region))) check ((region_id = ( SELECT current_region() AS current_region)))
policy group_sessions.region_only ALL using ((region_id = ( SELECT current_region() AS current_region))) check ((region_id = ( SELECT current_region() AS current_region)))
policy group_trainers.region_only ALL using ((region_id = ( SELECT current_region() AS current_region))) check ((region_id = ( SELECT current_region() AS current_region)))
policy groups.region_only ALL using ((region_id = ( SELECT current_region() AS current_region))) check ((region_id = ( SELECT current_region() AS current_region)))
policy help_offers.region_only ALL using ((region_id = ( SELECT current_region() AS current_region))) check ((region_id = ( SELECT current_region() AS current_region)))
policy import_rows.region_only ALL using ((region_id = ( SELECT current_region() AS current_region))) check ((region_id = ( SELECT current_region() AS current_region)))
policy import_runs.region_only ALL using ((region_id = ( SELECT current_region() AS current_region))) check ((region_id = ( SELECT current_region() AS current_region)))
policy initiative_replies.region_only ALL using ((region_id = ( SELECT current_region() AS current_region))) check ((region_id = ( SELECT current_region() AS current_region)))
policy initiative_tokens.region_only ALL using ((region_id = ( SELECT current_region() AS current_region))) check ((region_id = ( SELECT current_region() AS current_region)))
policy initiatives.region_only ALL using ((region_id = ( SELECT current_region() AS current_region))) check ((region_id = ( SELECT current_region() AS current_region)))
policy insight_events.region_only ALL using ((region_id = ( SELECT current_region() AS current_region))) check ((region_id = ( SELECT current_region() AS current_region)))
policy interventions.region_only ALL using ((region_id = ( SELECT current_region() AS current_region))) check ((region_id = ( SELECT current_region() AS current_region)))
policy invitations.region_only ALL using ((region_id = ( SELECT current_region() AS current_region))) check ((region_id = ( SELECT current_region() AS current_region)))
policy list_entries.region_only ALL using ((region_id = ( SELECT current_region() AS current_region))) check ((region_id = ( SELECT current_region() AS current_region)))
policy locations.region_only ALL using ((region_id = ( SELECT current_region() AS current_region))) check ((region_id = ( SELECT current_region() AS current_region)))
policy mail_addresses.region_only ALL using ((region_id = ( SELECT current_region() AS current_region))) check ((region_id = ( SELECT current_region() AS current_region)))
policy mails.region_only ALL using ((region_id = ( SELECT current_region() AS current_region))) check ((region_id = ( SELECT current_region() AS current_region)))
policy material_items.region_only ALL using ((region_id = ( SELECT current_region() AS current_region))) check ((region_id = ( SELECT current_region() AS current_region)))
policy material_kinds.region_only ALL using ((region_id = ( SELECT current_region() AS current_region))) check ((region_id = ( SELECT current_region() AS current_region)))
policy material_loan_items.region_only ALL using ((region_id = ( SELECT current_region() AS current_region))) check ((region_id = ( SELECT current_region() AS current_region)))
policy material_loans.region_only ALL using ((region_id = ( SELECT current_region() AS current_region))) check ((region_id = ( SELECT current_region() AS current_region)))
policy memberships.region_only ALL using ((region_id = ( SELECT current_region() AS current_region))) check ((region_id = ( SELECT current_region() AS current_region)))
policy municipalities.region_only ALL using ((region_id = ( SELECT current_region() AS current_region))) check ((region_id = ( SELECT current_region() AS current_region)))
policy notice_settings.region_only ALL using ((region_id = ( SELECT current_region() AS current_region))) check ((region_id = ( SELECT current_region() AS current_region)))
policy offer_municipalities.region_only ALL using ((region_id = ( SELECT current_region() AS current_region))) check ((region_id = ( SELECT current_region() AS current_region)))
policy offer_pictures.region_only ALL using ((region_id = ( SELECT current_region() AS current_region))) check ((region_id = ( SELECT current_region() AS current_region)))
policy offer_themes.region_only ALL using ((region_id = ( SELECT current_region() AS current_region))) check ((region_id = ( SELECT current_region() AS current_region)))
policy offer_versions.region_only ALL using ((region_id = ( SELECT current_region() AS current_region))) check ((region_id = ( SELECT current_region() AS current_region)))
policy offers.region_only ALL using ((region_id = ( SELECT current_region() AS current_region))) check ((region_id = ( SELECT current_region() AS current_region)))
policy openings.region_only ALL using ((region_id = ( SELECT current_region() AS current_region))) check ((region_id = ( SELECT current_region() AS current_region)))
policy organisations.region_only ALL using ((region_id = ( SELECT current_region() AS current_region))) check ((region_id = ( SELECT current_region() AS current_region)))
policy participants.region_only ALL using ((region_id = ( SELECT current_region() AS current_region))) check ((region_id = ( SELECT current_region() AS current_region)))
policy passkey_challenges.region_only ALL using ((region_id = ( SELECT current_region() AS current_region))) check ((region_id = ( SELECT current_region() AS current_region)))
policy payments.region_only ALL using ((region_id = ( SELECT current_region() AS current_region))) check ((region_id = ( SELECT current_region() AS current_region)))
policy plan_gains.region_only ALL using ((region_id = ( SELECT current_region() AS current_region))) check ((region_id = ( SELECT current_region() AS current_region)))
policy plan_proposals.region_only ALL using ((region_id = ( SELECT current_region() AS current_region))) check ((region_id = ( SELECT current_region() AS current_region)))
policy plan_versions.region_only ALL using ((region_id = ( SELECT current_region() AS current_region))) check ((region_id = ( SELECT current_region() AS current_region)))
policy plans.region_only ALL using ((region_id = ( SELECT current_region() AS current_region))) check ((region_id = ( SELECT current_region() AS current_region)))
policy postcode_ranges.region_only ALL using ((region_id = ( SELECT current_region() AS current_region))) check ((region_id = ( SELECT current_region() AS current_region)))
policy privacy_links.region_only ALL using ((region_id = ( SELECT current_region() AS current_region))) check ((region_id = ( SELECT current_region() AS current_region)))
policy privacy_requests.region_only ALL using ((region_id = ( SELECT current_region() AS current_region))) check ((region_id = ( SELECT current_region() AS current_region)))
policy proposal_counters.region_only ALL using ((region_id = ( SELECT current_region() AS current_region))) check ((region_id = ( SELECT current_region() AS current_region)))
policy proposal_demands.region_only ALL using ((region_id = ( SELECT current_region() AS current_region))) check ((region_id = ( SELECT current_region() AS current_region)))
policy proposal_sessions.region_only ALL using ((region_id = ( SELECT current_region() AS current_region))) check ((region_id = ( SELECT current_region() AS current_region)))
policy proposal_trainers.region_only ALL using ((region_id = ( SELECT current_region() AS current_region))) check ((region_id = ( SELECT current_region() AS current_region)))
policy proposals.region_only ALL using ((region_id = ( SELECT current_region() AS current_region))) check ((region_id = ( SELECT current_region() AS current_region)))
policy provider_attempts.region_only ALL using ((region_id = ( SELECT current_region() AS current_region))) check ((region_id = ( SELECT current_region() AS current_region)))
policy provider_identities.region_only ALL using ((region_id = ( SELECT current_region() AS current_region))) check ((region_id = ( SELECT current_region() AS current_region)))
policy qualification_claims.region_only ALL using ((region_id = ( SELECT current_region() AS current_region))) check ((region_id = ( SELECT current_region() AS current_region)))
policy qualification_notices.region_only ALL using ((region_id = ( SELECT current_region() AS current_region))) check ((region_id = ( SELECT current_region() AS current_region)))
policy qualifications.region_only ALL using ((region_id = ( SELECT current_region() AS current_region))) check ((region_id = ( SELECT current_region() AS current_region)))
policy recruitment_mails.region_only ALL using ((region_id = ( SELECT current_region() AS current_region))) check ((region_id = ( SELECT current_region() AS current_region)))
policy recruitment_materials.region_only ALL using ((region_id = ( SELECT current_region() AS current_region))) check ((region_id = ( SELECT current_region() AS current_region)))
policy recruitment_stops.region_only ALL using ((region_id = ( SELECT current_region() AS current_region))) check ((region_id = ( SELECT current_region() AS current_region)))
policy refunds.region_only ALL using ((region_id = ( SELECT current_region() AS current_region))) check ((region_id = ( SELECT current_region() AS current_region)))
policy region_settings.region_only ALL using ((region_id = ( SELECT current_region() AS current_region))) check ((region_id = ( SELECT current_region() AS current_region)))
policy registration_drafts.region_only ALL using ((region_id = ( SELECT current_region() AS current_region))) check ((region_id = ( SELECT current_region() AS current_region)))
policy registration_intakes.region_only ALL using ((region_id = ( SELECT current_region() AS current_region))) check ((region_id = ( SELECT current_region() AS current_region)))
policy registration_rules.region_only ALL using ((region_id = ( SELECT current_region() AS current_region))) check ((region_id = ( SELECT current_region() AS current_region)))
policy registration_tokens.region_only ALL using ((region_id = ( SELECT current_region() AS current_region))) check ((region_id = ( SELECT current_region() AS current_region)))
policy registrations.region_only ALL using ((region_id = ( SELECT current_region() AS current_region))) check ((region_id = ( SELECT current_region() AS current_region)))
policy retention_runs.region_only ALL using ((region_id = ( SELECT current_region() AS current_region))) check ((region_id = ( SELECT current_region() AS current_region)))
policy room_bookings.region_only ALL using ((region_id = ( SELECT current_region() AS current_region))) check ((region_id = ( SELECT current_region() AS current_region)))
policy room_reservations.region_only ALL using ((region_id = ( SELECT current_region() AS current_region))) check ((region_id = ( SELECT current_region() AS current_region)))
policy room_waits.region_only ALL using ((region_id = ( SELECT current_region() AS current_region))) check ((region_id = ( SELECT current_region() AS current_region)))
policy rooms.region_only ALL using ((region_id = ( SELECT current_region() AS current_region))) check ((region_id = ( SELECT current_region() AS current_region)))
policy school_holidays.region_only ALL using ((region_id = ( SELECT current_region() AS current_region))) check ((region_id = ( SELECT current_region() AS current_region)))
policy search_words.region_only ALL using ((region_id = ( SELECT current_region() AS current_region))) check ((region_id = ( SELECT current_region() AS current_region)))
policy second_steps.region_only ALL using ((region_id = ( SELECT current_region() AS current_region))) check ((region_id = ( SELECT current_region() AS current_region)))
policy session_reminders.region_only ALL using ((region_id = ( SELECT current_region() AS current_region))) check ((region_id = ( SELECT current_region() AS current_region)))
policy session_smileys.region_only ALL using ((region_id = ( SELECT current_region() AS current_region))) check ((region_id = ( SELECT current_region() AS current_region)))
policy session_substitutions.region_only ALL using ((region_id = ( SELECT current_region() AS current_region))) check ((region_id = ( SELECT current_region() AS current_region)))
policy sessions.region_only ALL using ((region_id = ( SELECT current_region() AS current_region))) check ((region_id = ( SELECT current_region() AS current_region)))
policy shelf_changes.region_only ALL using ((region_id = ( SELECT current_region() AS current_region))) check ((region_id = ( SELECT current_region() AS current_region)))
policy sign_in_links.region_only ALL using ((region_id = ( SELECT current_region() AS current_region))) check ((region_id = ( SELECT current_region() AS current_region)))
policy sign_in_providers.region_only ALL using ((region_id = ( SELECT current_region() AS current_region))) check ((region_id = ( SELECT current_region() AS current_region)))
policy support_events.region_only ALL using ((region_id = ( SELECT current_region() AS current_region))) check ((region_id = ( SELECT current_region() AS current_region)))
policy support_requests.region_only ALL using ((region_id = ( SELECT current_region() AS current_region))) check ((region_id = ( SELECT current_region() AS current_region)))
policy suspensions.region_only ALL using ((region_id = ( SELECT current_region() AS current_region))) check ((region_id = ( SELECT current_region() AS current_region)))
policy team_reservations.region_only ALL using ((region_id = ( SELECT current_region() AS current_region))) check ((region_id = ( SELECT current_region() AS current_region)))
policy trainer_absences.region_only ALL using ((region_id = ( SELECT current_region() AS current_region))) check ((region_id = ( SELECT current_region() AS current_region)))
policy trainer_bookings.region_only ALL using ((region_id = ( SELECT current_region() AS current_region))) check ((region_id = ( SELECT current_region() AS current_region)))
policy trainer_hours.region_only ALL using ((region_id = ( SELECT current_region() AS current_region))) check ((region_id = ( SELECT current_region() AS current_region)))
policy trainer_municipalities.region_only ALL using ((region_id = ( SELECT current_region() AS current_region))) check ((region_id = ( SELECT current_region() AS current_region)))
policy trainers.region_only ALL using ((region_id = ( SELECT current_region() AS current_region))) check ((region_id = ( SELECT current_region() AS current_region)))
policy training_wishes.region_only ALL using ((region_id = ( SELECT current_region() AS current_region))) check ((region_id = ( SELECT current_region() AS current_region)))
policy upkeep_links.region_only ALL using ((region_id = ( SELECT current_region() AS current_region))) check ((region_id = ( SELECT current_region() AS current_region)))
policy upkeep_mails.region_only ALL using ((region_id = ( SELECT current_region() AS current_region))) check ((region_id = ( SELECT current_region() AS current_region)))
policy wish_groups.region_only ALL using ((region_id = ( SELECT current_region() AS current_region))) check ((region_id = ( SELECT current_region() AS current_region)))
policy wish_proposals.region_only ALL using ((region_id = ( SELECT current_region() AS current_region))) check ((region_id = ( SELECT current_region() AS current_region)))
policy wish_tokens.region_only ALL using ((region_id = ( SELECT current_region() AS current_region))) check ((region_id = ( SELECT current_region() AS current_region)))
policy wishes.region_only ALL using ((region_id = ( SELECT current_region() AS current_region))) check ((region_id = ( SELECT current_region() AS current_region)))
policy wrong_codes.region_only ALL using ((region_id = ( SELECT current_region() AS current_region))) check ((region_id = ( SELECT current_region() AS current_region)))

CREATE TRIGGER audit_chain_append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.audit_chain FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()
CREATE TRIGGER audit_events_append_only BEFORE UPDATE OR TRUNCATE ON public.audit_events FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()
CREATE TRIGGER audit_events_no_delete BEFORE DELETE ON public.audit_events FOR EACH ROW EXECUTE FUNCTION refuse_audit_delete()
CREATE TRIGGER audit_removals_append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.audit_removals FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()
CREATE TRIGGER freshness_added AFTER INSERT ON public.freshness_marks REFERENCING NEW TABLE AS changed_rows FOR EACH STATEMENT EXECUTE FUNCTION mark_freshness()
CREATE TRIGGER freshness_changed AFTER UPDATE ON public.freshness_marks REFERENCING NEW TABLE AS changed_rows FOR EACH STATEMENT EXECUTE FUNCTION mark_freshness()
CREATE TRIGGER freshness_removed AFTER DELETE ON public.freshness_marks REFERENCING OLD TABLE AS changed_rows FOR EACH STATEMENT EXECUTE FUNCTION mark_freshness()
CREATE TRIGGER freshness_unmarked AFTER UPDATE ON public.freshness_marks REFERENCING OLD TABLE AS changed_rows FOR EACH STATEMENT EXECUTE FUNCTION mark_freshness()
CREATE TRIGGER shelf_added AFTER INSERT ON public.group_places FOR EACH ROW EXECUTE FUNCTION mark_free_places()
CREATE TRIGGER shelf_changed AFTER UPDATE ON public.group_places FOR EACH ROW WHEN (((old.taken < old.capacity) IS DISTINCT FROM (new.taken < new.capacity))) EXECUTE FUNCTION mark_free_places()
CREATE TRIGGER shelf_added AFTER INSERT ON public.groups REFERENCING NEW TABLE AS changed_rows FOR EACH STATEMENT EXECUTE FUNCTION mark_offers()
CREATE TRIGGER shelf_changed AFTER UPDATE ON public.groups REFERENCING NEW TABLE AS changed_rows FOR EACH STATEMENT EXECUTE FUNCTION mark_offers()
CREATE TRIGGER shelf_removed AFTER DELETE ON public.groups REFERENCING OLD TABLE AS changed_rows FOR EACH STATEMENT EXECUTE FUNCTION mark_offers()
CREATE TRIGGER insight_events_append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.insight_events FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()
CREATE TRIGGER shelf_changed AFTER UPDATE ON public.interventions REFERENCING NEW TABLE AS changed_rows FOR EACH STATEMENT EXECUTE FUNCTION mark_offers()
CREATE TRIGGER shelf_added AFTER INSERT ON public.list_entries REFERENCING NEW TABLE AS changed_rows FOR EACH STATEMENT EXECUTE FUNCTION mark_words()
CREATE TRIGGER shelf_changed AFTER UPDATE ON public.list_entries REFERENCING NEW TABLE AS changed_rows FOR EACH STATEMENT EXECUTE FUNCTION mark_words()
CREATE TRIGGER shelf_removed AFTER DELETE ON public.list_entries REFERENCING OLD TABLE AS changed_rows FOR EACH STATEMENT EXECUTE FUNCTION mark_words()
CREATE TRIGGER freshness_changed AFTER UPDATE ON public.locations REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION mark_location_freshness()
CREATE TRIGGER shelf_added AFTER INSERT ON public.locations REFERENCING NEW TABLE AS changed_rows FOR EACH STATEMENT EXECUTE FUNCTION mark_words()
CREATE TRIGGER shelf_changed AFTER UPDATE ON public.locations REFERENCING NEW TABLE AS changed_rows FOR EACH STATEMENT EXECUTE FUNCTION mark_words()
CREATE TRIGGER shelf_removed AFTER DELETE ON public.locations REFERENCING OLD TABLE AS changed_rows FOR EACH STATEMENT EXECUTE FUNCTION mark_words()
CREATE TRIGGER shelf_added AFTER INSERT ON public.municipalities REFERENCING NEW TABLE AS changed_rows FOR EACH STATEMENT EXECUTE FUNCTION mark_words()
CREATE TRIGGER shelf_changed AFTER UPDATE ON public.municipalities REFERENCING NEW TABLE AS changed_rows FOR EACH STATEMENT EXECUTE FUNCTION mark_words()
CREATE TRIGGER shelf_removed AFTER DELETE ON public.municipalities REFERENCING OLD TABLE AS changed_rows FOR EACH STATEMENT EXECUTE FUNCTION mark_words()
CREATE TRIGGER shelf_added AFTER INSERT ON public.offer_themes REFERENCING NEW TABLE AS changed_rows FOR EACH STATEMENT EXECUTE FUNCTION mark_offers()
CREATE TRIGGER shelf_changed AFTER UPDATE ON public.offer_themes REFERENCING NEW TABLE AS changed_rows FOR EACH STATEMENT EXECUTE FUNCTION mark_offers()
CREATE TRIGGER shelf_removed AFTER DELETE ON public.offer_themes REFERENCING OLD TABLE AS changed_rows FOR EACH STATEMENT EXECUTE FUNCTION mark_offers()
CREATE TRIGGER freshness_added AFTER INSERT ON public.offers REFERENCING NEW TABLE AS changed_rows FOR EACH STATEMENT EXECUTE FUNCTION mark_freshness()
CREATE TRIGGER freshness_changed AFTER UPDATE ON public.offers REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION mark_offer_freshness()
CREATE TRIGGER freshness_removed AFTER DELETE ON public.offers REFERENCING OLD TABLE AS changed_rows FOR EACH STATEMENT EXECUTE FUNCTION mark_freshness()
CREATE TRIGGER shelf_added AFTER INSERT ON public.offers REFERENCING NEW TABLE AS changed_rows FOR EACH STATEMENT EXECUTE FUNCTION mark_offers()
CREATE TRIGGER shelf_changed AFTER UPDATE ON public.offers REFERENCING NEW TABLE AS changed_rows FOR EACH STATEMENT EXECUTE FUNCTION mark_offers()
CREATE TRIGGER shelf_removed AFTER DELETE ON public.offers REFERENCING OLD TABLE AS changed_rows FOR EACH STATEMENT EXECUTE FUNCTION mark_offers()
CREATE TRIGGER freshness_changed AFTER UPDATE ON public.organisations REFERENCING NEW TABLE AS changed_rows FOR EACH STATEMENT EXECUTE FUNCTION mark_freshness()
CREATE TRIGGER shelf_added AFTER INSERT ON public.postcode_ranges REFERENCING NEW TABLE AS changed_rows FOR EACH STATEMENT EXECUTE FUNCTION mark_words()
CREATE TRIGGER shelf_changed AFTER UPDATE ON public.postcode_ranges REFERENCING NEW TABLE AS changed_rows FOR EACH STATEMENT EXECUTE FUNCTION mark_words()
CREATE TRIGGER shelf_removed AFTER DELETE ON public.postcode_ranges REFERENCING OLD TABLE AS changed_rows FOR EACH STATEMENT EXECUTE FUNCTION mark_words()
CREATE TRIGGER freshness_added AFTER INSERT ON public.rooms REFERENCING NEW TABLE AS changed_rows FOR EACH STATEMENT EXECUTE FUNCTION mark_freshness()
CREATE TRIGGER freshness_changed AFTER UPDATE ON public.rooms REFERENCING NEW TABLE AS changed_rows FOR EACH STATEMENT EXECUTE FUNCTION mark_freshness()
CREATE TRIGGER freshness_removed AFTER DELETE ON public.rooms REFERENCING OLD TABLE AS changed_rows FOR EACH STATEMENT EXECUTE FUNCTION mark_freshness()
CREATE TRIGGER shelf_added AFTER INSERT ON public.search_words REFERENCING NEW TABLE AS changed_rows FOR EACH STATEMENT EXECUTE FUNCTION mark_words()
CREATE TRIGGER shelf_changed AFTER UPDATE ON public.search_words REFERENCING NEW TABLE AS changed_rows FOR EACH STATEMENT EXECUTE FUNCTION mark_words()
CREATE TRIGGER shelf_removed AFTER DELETE ON public.search_words REFERENCING OLD TABLE AS changed_rows FOR EACH STATEMENT EXECUTE FUNCTION mark_words()

CREATE OR REPLACE FUNCTION public.account_in_use(person uuid, today date)
 RETURNS boolean
 LANGUAGE plpgsql
AS $function$
declare
  here text := coalesce(current_setting('app.region_id', true), '');
  region uuid;
  found_one boolean := false;
begin
  for region in select id from regions loop
    perform set_config('app.region_id', region::text, true);
    if exists (select from memberships m where m.person_id = person and (m.valid_until is null or m.valid_until >= today)) then
      found_one := true;
      exit;
    end if;
  end loop;
  perform set_config('app.region_id', here, true);
  return found_one;
end $function$

CREATE OR REPLACE FUNCTION public.current_region()
 RETURNS uuid
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$ select nullif(current_setting('app.region_id', true), '')::uuid $function$

CREATE OR REPLACE FUNCTION public.mark_free_places()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  insert into shelf_changes (region_id, offer_id) select g.region_id, g.offer_id from groups g where g.id = new.group_id;
  return null;
end $function$

CREATE OR REPLACE FUNCTION public.mark_freshness()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if tg_table_name = 'offers' then
    insert into freshness_changes (region_id, organisation_id) select distinct region_id, organisation_id from changed_rows;
  elsif tg_table_name = 'rooms' then
    insert into freshness_changes (region_id, organisation_id)
      select distinct l.region_id, l.organisation_id from changed_rows r join locations l on l.id = r.location_id where l.organisation_id is not null;
  elsif tg_table_name = 'organisations' then
    insert into freshness_changes (region_id, organisation_id) select region_id, id from changed_rows;
  else
    insert into freshness_changes (region_id, organisation_id)
      select distinct m.region_id, coalesce(o.organisation_id, l.organisation_id, g.id) from changed_rows m
        left join offers o on m.kind = 'offer' and o.id = m.entry_id
        left join rooms r on m.kind = 'room' and r.id = m.entry_id left join locations l on l.id = r.location_id
        left join organisations g on m.kind = 'organisation' and g.id = m.entry_id
        where m.gone_at is not null and coalesce(o.organisation_id, l.organisation_id, g.id) is not null;
  end if;
  return null;
end $function$

CREATE OR REPLACE FUNCTION public.mark_location_freshness()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  insert into freshness_changes (region_id, organisation_id)
    select distinct n.region_id, both_of.id from new_rows n join old_rows o on o.id = n.id
      cross join lateral (values (n.organisation_id), (o.organisation_id)) as both_of (id)
      where n.organisation_id is distinct from o.organisation_id and both_of.id is not null;
  return null;
end $function$

CREATE OR REPLACE FUNCTION public.mark_offer_freshness()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  insert into freshness_changes (region_id, organisation_id)
    select distinct n.region_id, both_of.id from new_rows n join old_rows o on o.id = n.id
      cross join lateral (values (n.organisation_id), (o.organisation_id)) as both_of (id)
      where (n.organisation_id, n.state, n.confirmed_on) is distinct from (o.organisation_id, o.state, o.confirmed_on);
  return null;
end $function$

CREATE OR REPLACE FUNCTION public.mark_offers()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if tg_table_name = 'offers' then
    insert into shelf_changes (region_id, offer_id) select distinct region_id, id from changed_rows;
  elsif tg_table_name = 'interventions' then
    insert into shelf_changes (region_id, offer_id)
      select o.region_id, o.id from offers o where o.intervention_id in (select id from changed_rows);
  else
    insert into shelf_changes (region_id, offer_id) select distinct region_id, offer_id from changed_rows;
  end if;
  return null;
end $function$

CREATE OR REPLACE FUNCTION public.mark_words()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  insert into shelf_changes (region_id) select distinct region_id from changed_rows;
  return null;
end $function$

CREATE OR REPLACE FUNCTION public.refuse_audit_delete()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if old.action = 'audit.remove' or old.happened_at > clock_timestamp() - interval '5 years'
    or not exists (select from audit_removals r where r.event_id = old.id) then
    raise exception '% is append-only', tg_table_name using errcode = 'insufficient_privilege';
  end if;
  return old;
end $function$

CREATE OR REPLACE FUNCTION public.refuse_change()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  raise exception '% is append-only', tg_table_name using errcode = 'insufficient_privilege';
end $function$

CREATE OR REPLACE FUNCTION public.remove_audit_rows(moment timestamp with time zone, origin_text text, keep_kinds text[], of_kind text, of_ids text[], at_most integer)
 RETURNS integer
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
declare
  here uuid := current_region();
  batch_id uuid := uuidv7();
  reason text := case when of_kind is null then 'age' else 'dossier' end;
  before timestamptz := clock_timestamp() - interval '5 years';
  removed bigint[];
begin
  if here is null then raise exception 'no region'; end if;
  select coalesce(array_agg(id order by id), '{}') into removed from (
    select e.id from audit_events e join audit_chain c on c.event_id = e.id
    where e.region_id = here and e.happened_at < before and e.action <> 'audit.remove'
      and case when of_kind is null then not e.subject_kind = any (keep_kinds) else e.subject_kind = of_kind and e.subject_id = any (of_ids) end
    order by e.id limit at_most) due;
  if cardinality(removed) = 0 then return 0; end if;
  insert into audit_removals (event_id, region_id, batch, removed_at, why) select id, here, batch_id, moment, reason from unnest(removed) id;
  delete from audit_events where id = any (removed);
  insert into audit_events (region_id, actor_kind, actor_id, action, subject_kind, subject_id, detail, origin)
  values (here, 'system', null, 'audit.remove', 'audit', batch_id::text, jsonb_build_object('why', reason, 'count', cardinality(removed),
    'digest', encode(sha256(convert_to(array_to_string(removed, ','), 'UTF8')), 'hex')), origin_text);
  return cardinality(removed);
end $function$

