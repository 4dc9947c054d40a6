import pg from 'pg';

export interface BareBurst {
  whole: number;
  times: number[];
}

/** As many connections as the program has by default. */
const CONNECTIONS = 20;

interface Model {
  region_id: string;
  offer_id: string;
  contact: Buffer;
  email: Buffer;
  child: Buffer;
  mail: Buffer;
  detail: string;
}

/**
 * The same rows as a registration, written by bare transactions: place, registration with its child and link, mail, job and audit row, as large as
 * those that the program wrote for `groupId`. As many at once, over as many connections, without web server, rules, sealing or words.
 */
export async function bareBurst(ownerUrl: string, groupId: string, families: number, places: number): Promise<BareBurst> {
  const bare = await bareRegistrations(ownerUrl, groupId, places);
  const began = performance.now();
  const times = await Promise.all(
    Array.from({ length: families }, async (_, n) => {
      const asked = performance.now();
      await bare.register(String(n));
      return performance.now() - asked;
    }),
  );
  const whole = performance.now() - began;
  await bare.end();
  return { whole, times };
}

interface BareRegistrations {
  /** Writes one; the key makes it another than all before. */
  register(key: string): Promise<void>;
  end(): Promise<void>;
}

/** An empty group of so many places, with connections that are warm. */
export async function bareRegistrations(ownerUrl: string, groupId: string, places: number): Promise<BareRegistrations> {
  const pool = new pg.Pool({ connectionString: ownerUrl, max: CONNECTIONS });
  const model = await modelOf(pool, groupId);
  const bareGroup = await emptyGroup(pool, groupId, places);
  await Promise.all(Array.from({ length: CONNECTIONS * 5 }, (_, n) => one(pool, model, bareGroup, `warm-${n}`)));
  await reset(pool, model, bareGroup);
  return { register: (key) => one(pool, model, bareGroup, key), end: () => pool.end() };
}

const scope = (client: pg.ClientBase, regionId: string) =>
  client.query({ name: 'scope', text: `select set_config('app.region_id', $1, true)`, values: [regionId] });

async function modelOf(pool: pg.Pool, groupId: string): Promise<Model> {
  return within(pool, null, async (client) => {
    const { rows } = await client.query<Model>(
      `select r.region_id, r.offer_id, r.contact_sealed as contact, r.email_index as email, p.sealed as child, m.sealed as mail,
        (select e.detail::text from audit_events e where e.subject_id = r.id::text limit 1) as detail
      from registrations r join participants p on p.registration_id = r.id join mails m on m.recipient_index = r.email_index
      where r.group_id = $1 limit 1`,
      [groupId],
    );
    if (!rows[0]) throw new Error('nobody registered');
    return rows[0];
  });
}

async function emptyGroup(pool: pg.Pool, groupId: string, places: number): Promise<string> {
  return within(pool, null, async (client) => {
    const { rows } = await client.query<{ id: string; region_id: string }>(
      `insert into groups (region_id, offer_id, organisation_id, room_id, slug, title, opened_to, language, min_size, age_min, age_max,
        registration_opens_at, registration_closes_at, starts_at, ends_at, created_at, changed_at)
      select region_id, offer_id, organisation_id, room_id, slug || '-kaal-' || substr(gen_random_uuid()::text, 1, 8), title, opened_to, language, min_size, age_min, age_max,
        registration_opens_at, registration_closes_at, starts_at, ends_at, created_at, changed_at from groups where id = $1 returning id, region_id`,
      [groupId],
    );
    const group = rows[0];
    if (!group) throw new Error(`no group ${groupId}`);
    await client.query('insert into group_places (group_id, region_id, capacity) values ($1, $2, $3)', [
      group.id,
      group.region_id,
      places,
    ]);
    return group.id;
  });
}

async function reset(pool: pg.Pool, { region_id }: Model, groupId: string): Promise<void> {
  await within(pool, region_id, (client) => client.query('update group_places set taken = 0 where group_id = $1', [groupId]));
}

function one(pool: pg.Pool, model: Model, groupId: string, key: string): Promise<void> {
  return within(pool, model.region_id, async (client) => {
    const { rows } = await client.query<{ id: string }>({
      name: 'place',
      text: `with place as (update group_places set taken = taken + 1 where group_id = $2 and taken < capacity returning group_id),
        added as (insert into registrations (region_id, group_id, offer_id, state, places, channel, locale, contact_sealed, email_index,
            confirm_before, idempotency_key, joined_at, changed_at)
          select $1, $2, $3, case when p.group_id is null then 'waiting' else 'requested' end, 1, 'online', 'nl', $4, $5, now() + interval '1 day',
            sha256(convert_to($2::text || $6, 'UTF8')), now(), now() from (select 1) as x left join place p on true returning id),
        children as (insert into participants (region_id, registration_id, sealed) select $1, id, $7 from added)
        insert into registration_tokens (token_hash, region_id, registration_id, expires_at)
          select sha256(convert_to('token' || $2::text || $6, 'UTF8')), $1, id, now() + interval '90 days' from added returning registration_id as id`,
      values: [model.region_id, groupId, model.offer_id, model.contact, model.email, key, model.child],
    });
    const id = rows[0]?.id;
    await client.query({
      name: 'audit',
      text: `insert into audit_events (region_id, actor_kind, action, subject_kind, subject_id, detail, origin)
        values ($1, 'visitor', 'registration.add', 'registration', $2, $3, 'POST /groepen/:slug/aanmelden/:draft/overzicht req-1')`,
      values: [model.region_id, id, model.detail],
    });
    await client.query({
      name: 'mail',
      text: `with m as (insert into mails (region_id, kind, recipient_index, sealed, created_at) values ($1, 'registration-waiting', $2, $3, now()) returning id)
        insert into pgboss.job (name, data, start_after) select 'mail-delivery', jsonb_build_object('regionId', $1::text, 'mailId', id), now() + interval '1 day' from m`,
      values: [model.region_id, model.email, model.mail],
    });
  });
}

async function within<T>(pool: pg.Pool, regionId: string | null, act: (client: pg.PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  try {
    await client.query('begin');
    if (regionId) await scope(client, regionId);
    else await client.query(`select set_config('app.region_id', (select id::text from regions limit 1), true)`);
    const result = await act(client);
    await client.query('commit');
    return result;
  } catch (error) {
    await client.query('rollback');
    throw error;
  } finally {
    client.release();
  }
}
