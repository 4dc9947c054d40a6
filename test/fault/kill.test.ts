import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readPasswords } from '../../src/platform/db/embedded-passwords.ts';
import { prepareRegistration, type ReadyRegistration } from '../http-client.ts';
import { freePort, launch, type Program, postgresOf, says } from '../start/process.ts';

const REGISTRATIONS = 200;
const ROUNDS = ['program', 'database', 'program', 'database', 'program'] as const;

const dataDir = mkdtempSync(join(tmpdir(), 'opgroeiplein-fault-'));
let port: number;
let url: string;
let program: Program;

beforeAll(async () => {
  port = await freePort();
  url = `http://127.0.0.1:${port}`;
  program = await started();
}, 120_000);
afterAll(async () => {
  program.child.kill('SIGTERM');
  await program.ended;
  rmSync(dataDir, { recursive: true, force: true });
});

test('rule 12: kill -9 of the program, and of PostgreSQL, in the middle of 200 registrations, five times: nothing acknowledged is lost', async () => {
  const group = await openGroup();
  const { mails: before } = await count(group.slug);
  let sent = 0;
  for (const [round, victim] of ROUNDS.entries()) {
    const ready = await prepare(group, round * REGISTRATIONS);
    const acknowledged = await sendAndKill(ready, victim, 15 + ((round * 37) % 90));
    expect(acknowledged.length, `round ${round}: the kill came in the middle`).toBeLessThan(REGISTRATIONS);
    if (victim === 'program') {
      await program.ended;
      program = await started();
    } else await answering();

    const lost = [];
    for (const one of acknowledged) if ((await again(() => one.visitor.get(sentPage(one)))).status !== 200) lost.push(one.path);
    expect(lost, `round ${round}, ${victim} killed after ${acknowledged.length}`).toEqual([]);

    // Whoever got no answer tries again: one registration, never two.
    for (const one of ready) await again(() => one.visitor.post(one.path, {}, one.token));
    sent += REGISTRATIONS;
    const counted = await count(group.slug);
    expect(counted).toMatchObject({ registrations: sent, keys: sent, mails: before + sent });
    expect(counted.taken).toBe(counted.held);
    expect(counted.held).toBeLessThanOrEqual(counted.capacity);
  }
}, 420_000);

async function started(): Promise<Program> {
  const env = { ...process.env, DATA_DIR: dataDir, PORT: String(port), PUBLIC_URL: url, RATE_LIMIT: '1000000' };
  const launched = launch(process.execPath, ['dist/server.js'], { env });
  await says(launched, 'Opgroeiplein runs at', 90_000);
  return launched;
}

/** A connection that the killed program left open breaks at its next use; a browser then simply asks once more. */
async function again<T>(ask: () => Promise<T>): Promise<T> {
  return ask().catch(ask);
}

/** Waits until the program, whose database was killed, works again by itself. */
async function answering(): Promise<void> {
  for (let attempt = 0; attempt < 200; attempt += 1) {
    const ready = await fetch(`${url}/health/ready`).catch(() => null);
    if (ready?.ok && (await fetch(`${url}/agenda`)).ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`the program did not come back:\n${program.output()}`);
}

interface OpenGroup {
  slug: string;
  birth: Temporal.PlainDate;
}

/** A group of the example region in which families may register, with the birthday of a child that fits. */
async function openGroup(): Promise<OpenGroup> {
  const { rows } = await query<{ slug: string; age_min: number; age_max: number; day: string }>(
    `select slug, age_min, age_max, to_char(starts_at, 'YYYY-MM-DD') as day from groups where opened_to = 'parents' and state in ('planned', 'confirmed')
     and registration_closes_at > now() + interval '20 days' and age_min >= 24 order by starts_at limit 1`,
  );
  const [row] = rows;
  if (!row) throw new Error('no open group in the example region');
  return {
    slug: row.slug,
    birth: Temporal.PlainDate.from(row.day).subtract({ months: Math.floor((row.age_min + row.age_max) / 2) }),
  };
}

async function prepare(group: OpenGroup, from: number): Promise<ReadyRegistration[]> {
  const ready: ReadyRegistration[] = [];
  for (let at = 0; at < REGISTRATIONS; at += 20) {
    ready.push(
      ...(await Promise.all(
        Array.from({ length: 20 }, (_, n) => prepareRegistration(url, group.slug, from + at + n, group.birth)),
      )),
    );
  }
  return ready;
}

/** Sends all at once; kills after so many answers. Returns those that were told that it is done. */
async function sendAndKill(
  ready: ReadyRegistration[],
  victim: 'program' | 'database',
  after: number,
): Promise<ReadyRegistration[]> {
  const acknowledged: ReadyRegistration[] = [];
  await Promise.all(
    ready.map(async (one) => {
      const answer = await one.visitor.post(one.path, {}, one.token).catch(() => null);
      if (answer?.status !== 303) return;
      acknowledged.push(one);
      if (acknowledged.length === after) kill(victim);
    }),
  );
  return acknowledged;
}

function kill(victim: 'program' | 'database'): void {
  const pid = victim === 'program' ? program.pid : postgresOf(dataDir);
  if (!pid) throw new Error(`no ${victim} to kill`);
  process.kill(pid, 'SIGKILL');
}

const sentPage = (one: ReadyRegistration) => one.path.replace(/overzicht$/, 'verstuurd');

async function count(slug: string) {
  const { rows } = await query<{
    registrations: number;
    keys: number;
    mails: number;
    held: number;
    taken: number;
    capacity: number;
  }>(
    `select (select count(*)::int from registrations r where r.group_id = g.id and r.idempotency_key is not null) as registrations,
       (select count(distinct r.idempotency_key)::int from registrations r where r.group_id = g.id) as keys,
       (select count(*)::int from mails where kind in ('registration-confirm', 'registration-waiting')) as mails,
       (select coalesce(sum(r.places), 0)::int from registrations r where r.group_id = g.id and r.state in ('requested', 'confirmed')) as held, p.taken, p.capacity
     from groups g join group_places p on p.group_id = g.id where g.slug = '${slug}'`,
  );
  const [row] = rows;
  if (!row) throw new Error('the group is gone');
  return row;
}

/** A question to the database itself, as its owner, in the only region. */
async function query<T extends pg.QueryResultRow>(sql: string): Promise<{ rows: T[] }> {
  const databasePort = readFileSync(join(dataDir, 'postgres/postmaster.pid'), 'utf8').split('\n')[3];
  const client = new pg.Client({
    connectionString: `postgres://opgroeiplein_owner:${readPasswords(dataDir).owner}@127.0.0.1:${databasePort}/opgroeiplein`,
  });
  await client.connect();
  try {
    await client.query(`select set_config('app.region_id', (select id::text from regions), false)`);
    return await client.query<T>(sql);
  } finally {
    await client.end();
  }
}
