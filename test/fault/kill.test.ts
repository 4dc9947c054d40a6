import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readPasswords } from '../../src/platform/db/embedded-passwords.ts';
import { freePort } from '../../src/platform/db/embedded-server.ts';
import { tokenIn } from '../app.ts';
import { HttpVisitor, prepareRegistration, type ReadyRegistration } from '../http-client.ts';
import { launch, type Program, postgresOf, says } from '../start/process.ts';

const ROUNDS = 20;
const REGISTRATIONS = 14;
/** That put needs on the marketplace, each one after the other, until the kill: so it always comes amid work. */
const TEAMS_AT_WORK = 6;
const SIGN_INS = 4;

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

test('rule 12: twenty times kill -9 of the program or PostgreSQL amid registrations, needs and sign-ins: nothing acknowledged is lost', async () => {
  const group = await openGroup();
  const team = await signedIn();
  const { mails: before } = await count(group.slug);
  let sent = 0;
  let asked = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    const victim = round % 2 === 0 ? 'program' : 'database';
    const ready = await prepare(group, round * REGISTRATIONS);
    const told = await workAndKill({ ready, team }, victim, 2 + ((round * 7) % 11));
    expect(told.needs.length, 'some needs were still on their way').toBeLessThan(told.asked.length);
    if (victim === 'program') {
      await program.ended;
      program = await started();
    } else await answering();

    const lost: string[] = [];
    for (const one of told.registrations)
      if ((await again(() => one.visitor.get(sentPage(one)))).status !== 200) lost.push(one.path);
    for (const id of told.needs)
      if ((await again(() => team.visitor.get(`/werk/groepsvragen/${id}`))).status !== 200) lost.push(id);
    for (const one of told.sessions) if ((await again(() => one.get('/werk'))).status !== 200) lost.push('a session');
    expect(lost, `round ${round}, ${victim} killed`).toEqual([]);

    // Whoever got no answer tries again: one registration and one need, never two.
    for (const one of ready) await again(() => one.visitor.post(one.path, {}, one.token));
    for (const key of told.asked) expect(await again(() => addNeed(team, key))).toMatchObject({ status: 201 });
    sent += REGISTRATIONS;
    asked += told.asked.length;
    const counted = await count(group.slug);
    expect(counted).toMatchObject({ registrations: sent, keys: sent, mails: before + sent, needs: asked });
    expect(counted.taken).toBe(counted.held);
    expect(counted.held).toBeLessThanOrEqual(counted.capacity);
  }
}, 420_000);

interface Team {
  visitor: HttpVisitor;
  organisation: string;
  municipality: string;
}

/** Fatima of JGT Leiden-Noord, who puts needs on the marketplace. */
async function signedIn(): Promise<Team> {
  const visitor = await signIn();
  const { rows } = await query<{ organisation: string; municipality: string }>(
    `select id as organisation, municipality_id as municipality from organisations where name = 'JGT Leiden-Noord'`,
  );
  const [row] = rows;
  if (!row) throw new Error('the example region has no JGT Leiden-Noord');
  return { visitor, ...row };
}

async function signIn(): Promise<HttpVisitor> {
  const visitor = new HttpVisitor(url);
  const { body } = await visitor.get('/dev/inloggen');
  const entry = body.split('<li').find((one) => one.includes('Fatima Voorbeeld')) ?? '';
  const person = /name="person" value="([^"]+)"/.exec(entry)?.[1] ?? '';
  const { status } = await visitor.post('/dev/inloggen', { person }, tokenIn(body));
  if (status !== 303) throw new Error(`signing in answered ${status}`);
  return visitor;
}

function addNeed({ visitor, organisation, municipality }: Team, idempotencyKey: string) {
  const ages = { ageMin: 96, ageMax: 131, dayParts: [5, 13], languages: ['nl'], maxKm: 20 };
  return visitor.call('/api/v1/demands', { organisation, municipality, theme: 'resilience', places: 2, ...ages, idempotencyKey });
}

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
  for (let at = 0; at < REGISTRATIONS; at += 7) {
    ready.push(
      ...(await Promise.all(
        Array.from({ length: 7 }, (_, n) => prepareRegistration(url, group.slug, from + at + n, group.birth)),
      )),
    );
  }
  return ready;
}

interface Told {
  registrations: ReadyRegistration[];
  /** Ids of needs. */
  needs: string[];
  /** Keys of all needs that were sent, with and without an answer. */
  asked: string[];
  sessions: HttpVisitor[];
}

/** Sends everything at once; kills after so many answers. Returns what was said to be done. */
async function workAndKill(
  { ready, team }: { ready: ReadyRegistration[]; team: Team },
  victim: 'program' | 'database',
  after: number,
): Promise<Told> {
  const told: Told = { registrations: [], needs: [], asked: [], sessions: [] };
  let answers = 0;
  const answered = () => {
    answers += 1;
    if (answers === after) kill(victim);
  };
  const registering = ready.map(async (one) => {
    const answer = await one.visitor.post(one.path, {}, one.token).catch(() => null);
    if (answer?.status !== 303) return;
    told.registrations.push(one);
    answered();
  });
  const asking = Array.from({ length: TEAMS_AT_WORK }, async () => {
    for (;;) {
      const key = crypto.randomUUID();
      told.asked.push(key);
      const answer = await addNeed(team, key).catch(() => null);
      if (answer?.status !== 201) return;
      told.needs.push(JSON.parse(answer.body).id);
      answered();
    }
  });
  const signingIn = Array.from({ length: SIGN_INS }, async () => {
    const visitor = await signIn().catch(() => null);
    if (!visitor) return;
    told.sessions.push(visitor);
    answered();
  });
  await Promise.all([...registering, ...asking, ...signingIn]);
  return told;
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
    needs: number;
  }>(
    `select (select count(*)::int from registrations r where r.group_id = g.id and r.idempotency_key is not null) as registrations,
       (select count(distinct r.idempotency_key)::int from registrations r where r.group_id = g.id) as keys,
       (select count(*)::int from mails where kind in ('registration-confirm', 'registration-waiting')) as mails,
       (select coalesce(sum(r.places), 0)::int from registrations r where r.group_id = g.id and r.state in ('requested', 'confirmed')) as held, p.taken, p.capacity,
       (select count(*)::int from demands where idempotency_key is not null) as needs
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
