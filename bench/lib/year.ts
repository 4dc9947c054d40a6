import type pg from 'pg';
import { inExampleRegion } from './in-example-region.ts';

export interface GrownYear {
  groups: number;
  registrations: number;
  sessions: number;
  /** A group of the year that is busy today, for the pages of one group. */
  busy: string;
}

/**
 * A year of a busy region, from a quarter ago to three quarters ahead: so many groups of eight weekly sessions in rooms and with trainers of their own, each
 * booked as the program would (rule 2), so many registrations over them, what facility support had to do for them, and the needs and proposals
 * that they came from. Made of what the example region has: its offers, sealed values of its
 * families, which say nothing of the others.
 */
export function growYear(ownerUrl: string, groups: number, registrations: number): Promise<GrownYear> {
  return inExampleRegion(ownerUrl, async (client) => {
    await addRoomsAndTrainers(client);
    await addGroups(client, groups);
    await addRegistrations(client, Math.round(registrations / groups));
    await addAttendance(client);
    await addAnswers(client);
    await addSupport(client);
    await addDemand(client);
    const counted = await client.query<
      Omit<GrownYear, 'busy'>
    >(`select (select count(*)::int from groups where slug ~ '^jaar-') as groups,
      (select count(*)::int from registrations r join groups g on g.id = r.group_id where g.slug ~ '^jaar-') as registrations,
      (select count(*)::int from group_sessions) as sessions`);
    const busy = await client.query<{ id: string }>(
      `select id from groups where slug ~ '^jaar-' and state = 'confirmed' and opened_to = 'parents' order by starts_at, id limit 1`,
    );
    return { groups: 0, registrations: 0, sessions: 0, ...counted.rows[0], busy: busy.rows[0]?.id ?? '' };
  });
}

/** Forty rooms, each with a trainer who is always there: groups that share one follow each other. */
const ROOMS = 40;
const SLOTS = 8;
const SESSIONS = 8;

async function addRoomsAndTrainers(client: pg.Client): Promise<void> {
  await client.query(
    `insert into rooms (region_id, location_id, slug, name, capacity, day_parts)
    select l.region_id, l.id, 'jaar-' || n, 'Jaarzaal ' || n, 20, array(select generate_series(0, 27))
    from generate_series(1, $1::int) as n
      join (select *, row_number() over (order by id) - 1 as nth from locations) l on l.nth = n % (select count(*) from locations)`,
    [ROOMS],
  );
  await client.query(
    `with model as (select p.email_sealed, t.* from trainers t join persons p on p.id = t.person_id order by t.id limit 1),
      people as (insert into persons (name, email_sealed, email_index)
        select 'Jaartrainer ' || n, m.email_sealed, sha256(convert_to('jaartrainer ' || n, 'UTF8')) from generate_series(1, $1::int) as n, model m returning id)
    insert into trainers (region_id, person_id, organisation_id, municipality_id, lat, lon, max_km, languages, day_parts, vog_number, vog_issued_on, vog_valid_until)
    select m.region_id, p.id, m.organisation_id, m.municipality_id, m.lat, m.lon, 30, m.languages, array(select generate_series(0, 27)), 'VOG-JAAR',
      current_date - 100, current_date + 1500
    from people p, model m`,
    [ROOMS],
  );
}

/**
 * Group k begins in week k % 52. With those of seven weeks around it that meet at the same time it never shares a room: their place in the
 * round of eight weeks differs.
 */
async function addGroups(client: pg.Client, groups: number): Promise<void> {
  await client.query(
    `with models as (select o.*, row_number() over (order by id) - 1 as nth from offers o where state = 'published' and form = 'group'),
      halls as (select id, row_number() over (order by slug) - 1 as nth from rooms where slug ~ '^jaar-'),
      plan as (select k, k % 52 as week, (k / 52) * ${SESSIONS} + (k % 52) % ${SESSIONS} as cell from generate_series(0, $1::int - 1) as k),
      timed as (select p.k, p.cell % ${ROOMS} as hall, (date_trunc('week', now() at time zone 'Europe/Amsterdam') + make_interval(weeks => p.week - 13,
        days => ((p.cell / ${ROOMS}) % ${SLOTS}) / 2, hours => case (p.cell / ${ROOMS}) % 2 when 0 then 15 else 19 end)) at time zone 'Europe/Amsterdam' as starts_at
        from plan p)
    insert into groups (region_id, offer_id, organisation_id, room_id, slug, title, state, opened_to, language, min_size, age_min, age_max,
      registration_opens_at, registration_closes_at, starts_at, ends_at, created_at, changed_at)
    select m.region_id, m.id, m.organisation_id, h.id, 'jaar-' || t.k, m.title,
      case when t.starts_at + interval '49 days 90 minutes' < now() then 'completed' when t.starts_at < now() then 'running'
        when t.starts_at < now() + interval '30 days' then 'confirmed' else 'planned' end,
      case when t.k % 4 = 0 then 'teams' else 'parents' end, 'nl', 6, m.age_min, m.age_max, t.starts_at - interval '90 days', t.starts_at,
      t.starts_at, t.starts_at + interval '49 days 90 minutes', t.starts_at - interval '100 days', t.starts_at - interval '90 days'
    from timed t join models m on m.nth = t.k % (select count(*) from models) join halls h on h.nth = t.hall`,
    [groups],
  );
  await client.query(`insert into group_sessions (region_id, group_id, number, starts_at, ends_at)
    select g.region_id, g.id, n, local at time zone 'Europe/Amsterdam', (local at time zone 'Europe/Amsterdam') + interval '90 minutes'
    from groups g, generate_series(1, ${SESSIONS}) as n,
      lateral (select (g.starts_at at time zone 'Europe/Amsterdam') + make_interval(weeks => n - 1) as local) as clock
    where g.slug ~ '^jaar-'`);
  await client.query(`insert into room_bookings (region_id, room_id, during, session_id)
    select s.region_id, g.room_id, tstzrange(s.starts_at, s.ends_at), s.id from group_sessions s join groups g on g.id = s.group_id where g.slug ~ '^jaar-'`);
  const ofHall = `with halls as (select id, row_number() over (order by slug) as nth from rooms where slug ~ '^jaar-'),
      staff as (select t.id, row_number() over (order by t.id) as nth from trainers t where vog_number = 'VOG-JAAR')`;
  await client.query(`${ofHall} insert into group_trainers (region_id, group_id, trainer_id)
    select g.region_id, g.id, t.id from groups g join halls h on h.id = g.room_id join staff t using (nth) where g.slug ~ '^jaar-'`);
  await client.query(`insert into trainer_bookings (region_id, trainer_id, during, session_id)
    select s.region_id, gt.trainer_id, tstzrange(s.starts_at, s.ends_at), s.id
    from group_sessions s join groups g on g.id = s.group_id join group_trainers gt on gt.group_id = g.id where g.slug ~ '^jaar-'`);
}

/** So many families a group; in every fifth group one of them waits. */
async function addRegistrations(client: pg.Client, each: number): Promise<void> {
  await client.query(
    `insert into group_places (group_id, region_id, capacity, taken)
    select g.id, g.region_id, $1::int + 2, $1::int - (hashtext(g.slug) % 5 = 0)::int from groups g where g.slug ~ '^jaar-'`,
    [each],
  );
  await client.query(
    `with model as (select contact_sealed from registrations where contact_sealed is not null order by id limit 1)
    insert into registrations (region_id, group_id, offer_id, state, places, channel, contact_sealed, email_index, address_confirmed_at, joined_at, changed_at)
    select g.region_id, g.id, g.offer_id,
      case when n = 1 and hashtext(g.slug) % 5 = 0 then 'waiting' when g.state = 'completed' then 'completed' else 'confirmed' end,
      1, (array['online', 'online', 'desk', 'telephone', 'team'])[1 + n % 5], m.contact_sealed, sha256(convert_to(g.slug || n, 'UTF8')),
      g.created_at, g.created_at + make_interval(hours => n), g.created_at + make_interval(hours => n)
    from groups g, generate_series(1, $1::int) as n, model m where g.slug ~ '^jaar-'`,
    [each],
  );
  await client.query(`with model as (select sealed from participants where sealed is not null order by id limit 1)
    insert into participants (region_id, registration_id, sealed)
    select r.region_id, r.id, m.sealed from registrations r join groups g on g.id = r.group_id, model m where g.slug ~ '^jaar-'`);
}

/** Who was there, at every session of before today. */
async function addAttendance(client: pg.Client): Promise<void> {
  await client.query(`insert into attendance (region_id, participant_id, session_id, present, noted_by, noted_at)
    select s.region_id, p.id, s.id, case when hashtext(p.id::text || s.id::text) % 8 = 0 then 'absent' else 'present' end, t.person_id, s.ends_at
    from group_sessions s join groups g on g.id = s.group_id join registrations r on r.group_id = g.id and r.state in ('confirmed', 'completed')
      join participants p on p.registration_id = r.id join group_trainers gt on gt.group_id = g.id join trainers t on t.id = gt.trainer_id
    where g.slug ~ '^jaar-' and s.ends_at < now()`);
}

/** What families thought: a year of answers, as many as these groups bring when they are over, from eight of ten families. */
async function addAnswers(client: pg.Client): Promise<void> {
  await client.query(`insert into group_evaluations (group_id, region_id, scale, asked, invited, opened_at, closes_at, closed_at)
    select g.id, g.region_id, 'ten', array['learned', 'useful', 'trainer', 'recommend'],
      (select count(*)::int from registrations r where r.group_id = g.id and r.state = 'completed'), g.ends_at, g.ends_at + interval '21 days', now()
    from groups g where g.slug ~ '^jaar-' and g.state = 'completed'`);
  await client.query(`insert into evaluation_answers (region_id, group_id, scale, mark, learned, useful, trainer, recommend, answered_on)
    select r.region_id, r.group_id, 'ten', 6 + n % 5, 3 + n % 3, 3 + n / 3 % 3, 3 + n / 9 % 3, (array['yes', 'yes', 'maybe', 'no'])[1 + n % 4],
      current_date - n % 365
    from (select r.*, hashtext(r.id::text) & 2147483647 as n from registrations r join groups g on g.id = r.group_id
      where g.slug ~ '^jaar-' and r.state in ('confirmed', 'completed')) r where n % 10 < 8`);
}

/** What facility support had to do: a request for every second group, one of twenty still open, and a loan for every third. */
async function addSupport(client: pg.Client): Promise<void> {
  await client.query(`with model as (select region_id, asked_by, taken_by from support_requests where taken_by is not null order by id limit 1),
      added as (insert into support_requests (region_id, kind, state, group_id, asked_by, taken_by, title, wanted_before, created_at, changed_at, closed_at)
        select g.region_id, (array['recruitment', 'registration', 'other'])[1 + n % 3], case when n % 20 = 0 then 'taken' else 'done' end, g.id,
          m.asked_by, m.taken_by, 'Hulp bij ' || left(g.title, 100), g.starts_at - interval '20 days', g.created_at, g.created_at,
          case when n % 20 = 0 then null else g.created_at + interval '2 days' end
        from (select *, row_number() over (order by id) as n from groups where slug ~ '^jaar-') g, model m where n % 2 = 0
        returning id, region_id, asked_by, created_at)
    insert into support_events (region_id, request_id, at, by, what) select region_id, id, created_at, asked_by, 'asked' from added`);
  await client.query(`insert into material_loans (region_id, kind_id, state, group_id, organisation_id, title, made_by, first_day, last_day, closed_at, created_at)
    select g.region_id, k.id, case when g.state = 'completed' then 'returned' else 'reserved' end, g.id, g.organisation_id, left(g.title, 160),
      (select taken_by from support_requests where taken_by is not null order by id limit 1), g.starts_at::date, g.ends_at::date,
      case when g.state = 'completed' then g.ends_at end, g.created_at
    from (select *, row_number() over (order by id) as n from groups where slug ~ '^jaar-') g
      join (select id, row_number() over (order by id) - 1 as nth, count(*) over () as all from material_kinds) k on k.nth = g.n % k.all where g.n % 3 = 0`);
}

/** Four hundred needs of teams that wait, and for every fourth group the proposal that it came from, with three needs that it served. */
async function addDemand(client: pg.Client): Promise<void> {
  const models = `models as (select *, row_number() over (order by id) - 1 as nth, count(*) over () as all from demands where kind = 'team' and state = 'open')`;
  const columns = `region_id, organisation_id, created_by, municipality_id, area, postcode4, lat, lon, theme, intervention_id, places, age_min, age_max, stated_on,
    day_parts, languages, max_km, urgent, waiting_since, expires_on, created_at`;
  const values = `m.region_id, m.organisation_id, m.created_by, m.municipality_id, m.area, m.postcode4, m.lat + (n % 7 - 3) / 100.0, m.lon + (n % 5 - 2) / 100.0, m.theme,
    m.intervention_id, 1 + (n % 4)::int, m.age_min, m.age_max, m.stated_on, m.day_parts, m.languages, m.max_km, n % 25 = 0, m.waiting_since - (n % 60)::int,
    m.expires_on, m.created_at`;
  await client.query(`with made as (insert into proposals (region_id, offer_id, organisation_id, room_id, language, capacity, min_size, state, lapses_at, group_id, created_by,
        created_at, changed_at)
      select g.region_id, g.offer_id, g.organisation_id, g.room_id, 'nl', 12, 6, 'accepted', g.created_at + interval '7 days', g.id,
        (select created_by from demands where kind = 'team' and created_by is not null order by id limit 1), g.created_at, g.created_at
      from (select *, row_number() over (order by id) as nth from groups where slug ~ '^jaar-') g where g.nth % 4 = 0 returning *),
    times as (insert into proposal_sessions (region_id, proposal_id, number, starts_at, ends_at)
      select s.region_id, p.id, s.number, s.starts_at, s.ends_at from made p join group_sessions s on s.group_id = p.group_id)
    insert into proposal_trainers (region_id, proposal_id, trainer_id, answer, answered_at, accepted_version)
    select t.region_id, p.id, t.trainer_id, 'accepted', p.created_at, 1 from made p join group_trainers t on t.group_id = p.group_id`);
  await client.query(`with ${models}, wanted as materialized (select p.id as proposal_id, p.created_at as at, uuidv7() as id, row_number() over () as n
        from proposals p, generate_series(1, 3) where p.state = 'accepted'),
      served as (insert into demands (id, state, closed_at, ${columns})
        select w.id, 'served', w.at, ${values} from wanted w join models m on m.nth = w.n % m.all returning id, region_id)
    insert into proposal_demands (region_id, proposal_id, demand_id, answer, answered_at, accepted_version)
    select s.region_id, w.proposal_id, w.id, 'accepted', w.at, 1 from wanted w join served s using (id)`);
  await client.query(
    `with ${models} insert into demands (${columns}) select ${values} from generate_series(1, 400) as n join models m on m.nth = n % m.all`,
  );
}
