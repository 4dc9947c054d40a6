import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sendDataLink } from '../src/modules/privacy/index.ts';
import { breakGlass } from '../src/platform/auth/break-glass.ts';
import { createTestApp, type TestApp } from './app.ts';
import { type GroupWorld, groupWorld, plannedGroup, weekly } from './factories/group-world.ts';

/** Unlikely words that people leave behind on their way through the program. The number passes the test of a BSN. */
const marks = {
  child: 'Zwanehalsje',
  parent: 'Xanthippe Kwartelstaart',
  email: 'kwartelstaart@planted.example',
  phone: '0687654399',
  birth: '2017-09-13',
  remarks: 'knalgele regenlaarzen',
  bsn: '123456782',
  address: 'Dwarsgracht 87',
  reason: 'schommelpaardkwestie',
  invited: 'Balthazar Uitgenodigd',
  invitedEmail: 'balthazar@planted.example',
  request: 'belde boos vanuit de brievenbus',
  worker: 'Willibrord Werkpaard',
  workerEmail: 'willibrord@planted.example',
};

/** Where a mark may stand readable, and why. */
const allowed: Record<string, Record<string, string>> = {
  worker: { 'persons.name': 'colleagues see each other; goes with the account' },
};

const lines: string[] = [];
const urls: string[] = [];
let app: TestApp;
let world: GroupWorld;
let owner: pg.Client;
beforeAll(async () => {
  app = await createTestApp({ operated: { logLevel: 'debug', logStream: { write: (line) => void lines.push(line) } } });
  const inject = app.http.inject.bind(app.http) as (request: { url: string }) => Promise<{ headers: Record<string, unknown> }>;
  Object.assign(app.http, {
    inject: async (request: { url: string }) => {
      urls.push(request.url);
      const answer = await inject(request);
      urls.push(String(answer.headers.location ?? ''), String(answer.headers['set-cookie'] ?? ''));
      return answer;
    },
  });
  owner = new pg.Client(app.ownerUrl);
  await owner.connect();
  await owner.query(`select set_config('app.region_id', $1, false)`, [app.region.id]);
  world = await app.system(groupWorld);
  await family();
  await staff();
  await officers();
  await mistakes();
}, 60_000);
afterAll(async () => {
  await owner?.end();
  await app?.close();
});

let groupId: string;
let slug: string;
let token: string;

/** Registers, confirms, changes the number, looks at everything kept, and asks for a link. */
async function family(): Promise<void> {
  const group = await app.system((work) =>
    plannedGroup(work, world, { trainerIds: [], capacity: 5, sessions: weekly(work.now, 20, 1) }),
  );
  ({ groupId, slug } = group);
  const visitor = app.browser();
  const to = (answer: { headers: Record<string, unknown> }) => String(answer.headers.location);
  const [year, month, day] = marks.birth.split('-').map(Number) as [number, number, number];
  const child = { 'name-0': marks.child, 'birth-0-day': day, 'birth-0-month': month, 'birth-0-year': year };
  const contactStep = to(await visitor.post(`/groepen/${slug}/aanmelden`, child));
  const contact = { name: marks.parent, email: marks.email, phone: marks.phone, relation: 'parent', remarks: marks.remarks };
  expect((await visitor.post(contactStep, { ...contact, email: `geen ${marks.email}` })).statusCode).toBe(422);
  const summary = to(await visitor.post(contactStep, contact));
  expect((await visitor.post(summary, {})).statusCode).toBe(303);
  token = await secretIn('aanmelding');
  const own = `/aanmelding/${token}`;
  await visitor.post(`${own}/bevestiging`, {}, own);
  await visitor.post(`${own}/telefoon`, { phone: marks.phone });
  await visitor.post(`${own}/gegevens`, {});
  const data = `/gegevens/${await secretIn('gegevens')}`;
  for (const part of ['', '/gegevens.json', '/gegevens.html', '/inzage', '/verwijdering']) await visitor.get(data + part);
  // Found again by whoever lost the mail.
  await visitor.post('/aanmelding', { email: marks.email });
  await app.system((work) => sendDataLink(work, marks.email, 'en'));
}

async function secretIn(part: string): Promise<string> {
  const found = (await app.mails()).find((mail) => mail.to === marks.email && mail.text.includes(`/${part}/`));
  return new RegExp(`/${part}/([\\w-]{43})`).exec(found?.text ?? '')?.[1] ?? '';
}

/** Reads the family, notes attendance, registers another by telephone, puts a need, cancels. */
async function staff(): Promise<void> {
  const worker = await app.person({
    name: marks.worker,
    email: marks.workerEmail,
    memberships: [{ role: 'professional', organisationId: world.organisationId, planner: true }],
  });
  const { browser } = worker;
  const list = `/werk/groepen/${groupId}/deelnemers`;
  const { id } = await app.read(({ tx }) =>
    tx.selectFrom('registrations').select('id').orderBy('sequence').executeTakeFirstOrThrow(),
  );
  expect((await browser.get(list)).body).toContain(marks.child);
  expect((await browser.get(`${list}/${id}`)).body).toContain(marks.email);
  const session = await app.read(({ tx }) =>
    tx.selectFrom('group_sessions').select('id').where('group_id', '=', groupId).executeTakeFirstOrThrow(),
  );
  await browser.get(`/werk/groepen/${groupId}/aanwezigheid/${session.id}`);
  const refused = await browser.post('/werk/groepsvragen/nieuw', {
    ...{
      organisation: world.organisationId,
      municipality: world.municipalityId,
      theme: 'weerbaarheid',
      places: '5',
      maxKm: '20',
    },
    ...{ 'ages-from': '8', 'ages-to': '10', 'ages-unit': 'years', dayParts: ['5'], languages: ['nl'], area: 'Noord' },
    note: `${marks.bsn} woont op ${marks.address}`,
  });
  expect(refused.statusCode).toBe(422);
  await browser.post('/inloggen', { email: marks.workerEmail }, '/inloggen').catch(() => undefined);
  await app.browser().post('/inloggen', { email: marks.workerEmail });
  await app.browser().post('/inloggen', { email: marks.email });
  for (const part of ['', '/gegevens.json', '/inzage', '/verwijdering']) await browser.get(`/mijn/gegevens${part}`);
  await browser.post(`${list}/${id}/annulering`, {}, `${list}/${id}`);
  await app.as(worker.actor, (work) =>
    breakGlass(work, { subjectKind: 'case', subjectId: crypto.randomUUID(), reason: `Een ${marks.reason} van vandaag.` }),
  );
}

/** Invites, suspends, searches, exports, erases. */
async function officers(): Promise<void> {
  const admin = await app.person({ memberships: [{ role: 'region-admin' }] });
  const invite = '/werk/beheer/mensen/uitnodigen';
  const invited = {
    name: marks.invited,
    email: marks.invitedEmail,
    lang: 'nl',
    roles: 'professional',
    organisation: world.organisationId,
  };
  expect((await admin.browser.post(invite, invited)).statusCode).toBeLessThan(500);
  await admin.browser.get('/werk/beheer/mensen');
  await admin.browser.get('/werk/beheer/mail');
  const officer = await app.person({ email: 'officer@voorbeeld.example', memberships: [{ role: 'privacy-officer' }] });
  const requests = '/werk/beheer/privacy/verzoeken';
  const ask = (email: string) => officer.browser.post(requests, { email, soort: 'erasure', toelichting: marks.request });
  const one = String((await ask(marks.workerEmail)).headers.location);
  for (const part of ['', '/gegevens.json', '/gegevens.html', '/verwijdering'])
    expect((await officer.browser.get(one + part)).statusCode).toBe(200);
  await officer.browser.get('/werk/beheer/privacy/logboek');
  await officer.browser.get('/werk/beheer/privacy/noodtoegang');
  for (const job of [
    'platform-audit-chaining',
    'privacy-chain-check',
    'platform-retention',
    'registrations-terms',
    'demand-expiry',
  ])
    await app.runJob(job);
}

/** What goes wrong is logged with more than what goes well. */
async function mistakes(): Promise<void> {
  const { http } = app;
  const payload = JSON.stringify({ naam: marks.parent, email: marks.email, bsn: marks.bsn });
  await http.inject({ method: 'POST', url: '/api/v1/demands', headers: { 'content-type': 'application/json' }, payload });
  await http.inject({
    method: 'POST',
    url: '/api/v1/demands',
    headers: { 'content-type': 'application/json' },
    payload: `${payload}x`,
  });
  await http.inject({ method: 'POST', url: `/groepen/${slug}/aanmelden`, payload, headers: { 'content-type': 'text/plain' } });
  await http.inject({
    method: 'GET',
    url: '/bestaat-niet',
    headers: { 'user-agent': marks.parent, referer: `https://x.example/?${marks.email}` },
  });
  await expect(app.system(async () => Promise.reject(new Error('stop')))).rejects.toThrow('stop');
}

/** Every mark that stands in a text, in any usual spelling. */
function found(text: string): string[] {
  const low = text.toLowerCase();
  return Object.entries(marks).flatMap(([name, mark]) => {
    const spellings = [
      mark,
      encodeURIComponent(mark),
      encodeURIComponent(mark).replaceAll('%20', '+'),
      Buffer.from(mark).toString('base64').replace(/=+$/, '').slice(0, -1),
    ];
    return spellings.some((one) => low.includes(one.toLowerCase())) ? [name] : [];
  });
}

describe('planted names, addresses and numbers', () => {
  test('were really there', async () => {
    const mails = await app.mails();
    expect(mails.filter((mail) => mail.to === marks.email).length).toBeGreaterThan(2);
    expect(mails.some((mail) => mail.text.includes(marks.parent))).toBe(true);
    expect(found(`bij ${marks.child.toUpperCase()} en ${encodeURIComponent(marks.email)}`)).toEqual(['child', 'email']);
    expect(lines.length).toBeGreaterThan(40);
    expect(urls.length).toBeGreaterThan(60);
  });

  test('stand in no line of the log, at any level', () => {
    expect(lines.flatMap((line) => found(line).map((name) => `${name}: ${line}`))).toEqual([]);
  });

  test('stand in no address that was asked or sent on to, and in no cookie', () => {
    expect(urls.flatMap((url) => found(url).map((name) => `${name}: ${url}`))).toEqual([]);
  });

  test('stand in no subject of a mail and in no name of a file with it', async () => {
    const heads = (await app.mails()).map((mail) =>
      [mail.kind, mail.subject, ...mail.attachments.map((one) => one.name)].join(' '),
    );
    expect(heads.flatMap((head) => found(head).map((name) => `${name}: ${head}`))).toEqual([]);
  });

  test('stand readable in no column of any table, also not in the queue, but where that is said', async () => {
    const { rows: columns } = await owner.query<{ schema: string; table: string; column: string; type: string }>(`
      select c.table_schema as schema, c.table_name as table, c.column_name as column, c.data_type as type
      from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
      where c.table_schema in ('public', 'pgboss') and t.table_type = 'BASE TABLE' and c.data_type not in ('boolean', 'integer', 'bigint', 'smallint')`);
    expect(columns.filter((one) => one.schema === 'pgboss' && one.column === 'data').length).toBeGreaterThan(0);
    const places: string[] = [];
    for (const { schema, table, column, type } of columns) {
      const name = `"${schema}"."${table}"`;
      // Sealed values are looked through as bytes: what is sealed must not be readable in any way.
      const value = type === 'bytea' ? `encode("${column}", 'escape')` : `"${column}"::text`;
      const { rows } = await owner.query<{ all: string | null }>(`select string_agg(${value}, ' ') as all from ${name}`);
      for (const mark of found(rows[0]?.all ?? '')) {
        const place = `${table}.${column}`;
        if (!allowed[mark]?.[place]) places.push(`${mark} in ${place}`);
      }
    }
    expect(places).toEqual([]);
  });

  test('every exception is needed', async () => {
    for (const [mark, places] of Object.entries(allowed))
      for (const place of Object.keys(places)) {
        const [table, column] = place.split('.');
        const { rows } = await owner.query<{ all: string }>(`select string_agg("${column}"::text, ' ') as all from "${table}"`);
        expect(found(rows[0]?.all ?? ''), place).toContain(mark);
      }
  });
});
