import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { createTestApp, type TestApp, tokenIn } from '../../../test/app.ts';
import { otherRegion } from '../../../test/factories/everybody.ts';
import { fingerprint } from '../../../test/factories/fingerprint.ts';
import { linkFor, mailedLink, runAsked } from '../../../test/factories/sign-in.ts';
import { openDatabase } from '../../platform/db/database.ts';

let app: TestApp;
beforeAll(async () => {
  app = await createTestApp();
});
afterAll(() => app.close());

let count = 0;
/** Somebody with an address, not signed in. */
async function somebody(options: { until?: string } = {}) {
  const email = `iemand${++count}@voorbeeld.example`;
  const { actor } = await app.person({ name: `Iemand Nummer ${count}`, email, memberships: [{ role: 'professional' }] });
  if (options.until)
    await app.system((work) =>
      work.tx
        .updateTable('memberships')
        .set({ valid_until: Temporal.PlainDate.from(options.until ?? '') })
        .where('person_id', '=', actor.personId)
        .execute(),
    );
  return { email, personId: actor.personId, name: actor.name };
}

const sessionsOf = async (personId: string) =>
  (await app.read((reading) => reading.tx.selectFrom('sessions').selectAll().where('person_id', '=', personId).execute())).length;

describe('a link by mail', () => {
  test('leads to a page with one button that opens the session, and to where one was going', async () => {
    const { email, personId, name } = await somebody();
    const browser = app.browser();
    const asked = await browser.get('/werk?bekijk=alles');
    expect(asked.headers.location).toBe('/inloggen?terug=%2Fwerk%3Fbekijk%3Dalles');
    const path = await mailedLink(app, browser, email, '/werk?bekijk=alles');
    const page = await browser.get(path ?? '');
    expect(page.body).toContain(`U logt in als ${name}.`);
    const before = await sessionsOf(personId);
    const done = await browser.post((path ?? '').split('?')[0] ?? '', { terug: '/werk?bekijk=alles' }, path);
    expect(done).toMatchObject({ statusCode: 303, headers: { location: '/werk?bekijk=alles' } });
    expect(await sessionsOf(personId)).toBe(before + 1);
    expect((await browser.get('/mijn/sessies')).body).toContain('met een link uit een mail');
    const trail = await app.read((reading) =>
      reading.tx
        .selectFrom('audit_events')
        .select(['action', 'subject_id'])
        .where('subject_id', '=', personId)
        .orderBy('id')
        .execute(),
    );
    expect(trail.map((row) => row.action).slice(-2)).toEqual(['sign-in-link.ask', 'session.open']);
  });

  test('in English stays English', async () => {
    const { email } = await somebody();
    const browser = app.browser();
    const sent = await browser.post('/en/inloggen', { email });
    expect(sent.headers.location).toBe('/en/inloggen/mail');
    await runAsked(app, 'sign-in-link');
    const mail = (await app.mails()).find((one) => one.to === email);
    expect(mail?.subject).toBe('Your link to sign in to Opgroeiplein');
    expect(mail?.text).toContain('http://opgroeiplein.test/en/inloggen/link/');
  });

  test('opened a hundred times changes nothing (rule 19)', async () => {
    const { personId } = await somebody();
    const owner = openDatabase(app.ownerUrl, 1);
    const token = await linkFor(app, personId);
    const before = await fingerprint(owner.db);
    for (let n = 0; n < 20; n += 1) expect((await app.browser().get(`/inloggen/link/${token}`)).statusCode).toBe(200);
    expect(await fingerprint(owner.db)).toEqual(before);
    await owner.db.destroy();
  });

  test('sent forty times at once opens one session', async () => {
    const { personId } = await somebody();
    const token = await linkFor(app, personId);
    const browsers = Array.from({ length: 40 }, () => app.browser());
    const pages = await Promise.all(browsers.map((browser) => browser.get(`/inloggen/link/${token}`)));
    const before = await sessionsOf(personId);
    const answers = await Promise.all(
      browsers.map((browser, n) => browser.postWithToken(`/inloggen/link/${token}`, {}, tokenIn(pages[n]?.body ?? ''))),
    );
    expect(answers.map((answer) => answer.statusCode).sort()).toEqual([303, ...Array.from({ length: 39 }, () => 404)]);
    expect(await sessionsOf(personId)).toBe(before + 1);
  });

  test.each([
    [
      'too old',
      async (personId: string) => {
        const token = await linkFor(app, personId);
        app.clock.move({ minutes: 21 });
        return token;
      },
    ],
    ['never given', async () => 'A'.repeat(43)],
    [
      'of a closed account',
      async (personId: string) => {
        const token = await linkFor(app, personId);
        await app.system((work) => work.tx.updateTable('persons').set({ active: false }).where('id', '=', personId).execute());
        return token;
      },
    ],
    [
      'of somebody suspended in the region',
      async (personId: string) => {
        const token = await linkFor(app, personId);
        const row = { region_id: app.region.id, person_id: personId, suspended_at: app.clock.now() };
        await app.system((work) => work.tx.insertInto('suspensions').values(row).execute());
        return token;
      },
    ],
  ])('%s lets nobody in', async (_name, make) => {
    const { personId } = await somebody();
    const token = await make(personId);
    const before = await sessionsOf(personId);
    const browser = app.browser();
    const csrf = tokenIn((await browser.get('/inloggen')).body);
    const answer = await browser.postWithToken(`/inloggen/link/${token}`, {}, csrf);
    expect(answer.statusCode).toBe(404);
    expect(answer.body).toContain('Deze link werkt niet meer');
    expect(browser.cookies.sessie).toBeUndefined();
    expect(await sessionsOf(personId)).toBe(before);
  });

  test('of another region is not there', async () => {
    const { personId } = await somebody();
    const token = await linkFor(app, personId);
    const elsewhere = await otherRegion(app);
    const headers = { host: elsewhere.host };
    expect((await app.http.inject({ url: `/inloggen/link/${token}`, headers })).statusCode).toBe(404);
    expect((await app.http.inject({ url: `/inloggen/link/${token}`, headers: { host: 'localhost' } })).statusCode).toBe(200);
  });
});

describe('nobody learns who has an account', () => {
  const queries = async (run: () => Promise<unknown>) => {
    const spy = vi.spyOn(pg.Client.prototype, 'query');
    await run();
    const texts = spy.mock.calls.map(([query]) =>
      typeof query === 'string' ? query : String((query as unknown as { text?: string }).text),
    );
    spy.mockRestore();
    return texts;
  };

  test('a known, an unknown and a closed address get the same bytes after the same statements', async () => {
    const known = await somebody();
    const closed = await somebody();
    const over = await somebody({ until: '2020-01-01' });
    await app.system((work) => work.tx.updateTable('persons').set({ active: false }).where('id', '=', closed.personId).execute());
    const answers: unknown[] = [];
    const statements: string[][] = [];
    for (const email of [known.email, 'niemand@voorbeeld.example', closed.email, over.email]) {
      const browser = app.browser();
      const token = tokenIn((await browser.get('/inloggen')).body);
      let answer: Awaited<ReturnType<typeof browser.get>> | undefined;
      statements.push(
        await queries(async () => {
          answer = await browser.postWithToken('/inloggen', { email }, token);
        }),
      );
      const headers = Object.entries(answer?.headers ?? {}).filter(([name]) => !/^date$|^x-r/.test(name));
      answers.push({ status: answer?.statusCode, body: answer?.body, headers });
      answers.push((await browser.get('/inloggen/mail')).body);
    }
    for (let n = 2; n < answers.length; n += 2) expect([answers[n], answers[n + 1]]).toEqual([answers[0], answers[1]]);
    expect(statements[0]?.length).toBeGreaterThan(3);
    for (const one of statements) expect(one).toEqual(statements[0]);
    const before = (await app.mails()).length;
    expect(await runAsked(app, 'sign-in-link')).toBe(4);
    const sent = (await app.mails()).slice(0, (await app.mails()).length - before);
    expect(sent.map((mail) => mail.to)).toEqual([known.email]);
  });

  test('at most five mails an hour, silently, and the first links stay right: nobody is locked out by asking', async () => {
    const { email } = await somebody();
    const links: (string | undefined)[] = [];
    for (let n = 0; n < 7; n += 1) links.push(await mailedLink(app, app.browser(), email));
    expect(links.map((link) => link !== undefined)).toEqual([true, true, true, true, true, false, false]);
    const browser = app.browser();
    expect(await browser.post(links[0] ?? '', {})).toMatchObject({ statusCode: 303, headers: { location: '/werk' } });
    app.clock.move({ minutes: 61 });
    expect(await mailedLink(app, app.browser(), email)).toBeDefined();
  });

  test('the queue and the outbox hold no readable address', async () => {
    const { email } = await somebody();
    await app.browser().post('/inloggen', { email });
    const found = new pg.Client(app.ownerUrl);
    await found.connect();
    const { rows } = await found.query(`select count(*)::int as n from pgboss.job where data::text like '%' || $1 || '%'`, [
      email,
    ]);
    expect(rows[0].n).toBe(0);
    await found.end();
  });
});

test.each([
  '//elders.example',
  'https://elders.example',
  '/\\elders.example',
  '/\t/elders.example',
  '/%0d%0a x',
  'javascript:alert(1)',
])('after signing in nobody is led away to %s', async (away) => {
  const { personId } = await somebody();
  const token = await linkFor(app, personId);
  const browser = app.browser();
  const answer = await browser.post(`/inloggen/link/${token}`, { terug: away });
  expect(answer).toMatchObject({ statusCode: 303, headers: { location: '/werk' } });
});
