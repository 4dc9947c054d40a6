import { createServer } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestApp, type TestApp } from '../../../../test/app.ts';
import { type WrongIssuer, wrongIssuer } from '../../../../test/factories/wrong-issuer.ts';
import { addOrganisation } from '../../regions/index.ts';
import { isLoopback, mayCall } from './addresses.ts';
import { connect, connectRemembered } from './discovery.ts';
import { outsideCalls } from './outside-call.ts';

let service: WrongIssuer;
beforeAll(async () => {
  service = await wrongIssuer('opgroeiplein');
});
afterAll(() => service?.close());

const access = (issuer = service.issuer) => ({ issuer, clientId: 'opgroeiplein', clientSecret: 'geheim' });

describe('an outside call', () => {
  test.each(['8.8.8.8', '145.97.38.1', '2a00:1450:400e:80e::200e', '2001:4860:4860::8888'])('may go to %s', (address) => {
    expect(mayCall(address, false)).toBe(true);
  });

  test.each([
    ...['0.0.0.0', '10.1.2.3', '100.64.0.1', '127.0.0.1', '169.254.169.254', '172.16.0.1', '172.31.255.255', '192.168.1.1'],
    ...['192.0.0.170', '192.0.2.1', '198.18.0.1', '198.51.100.1', '203.0.113.1', '224.0.0.1', '255.255.255.255'],
    ...['::', '::1', '::ffff:10.0.0.1', '::ffff:127.0.0.1', '64:ff9b::a00:1', 'fc00::1', 'fd12::1', 'fe80::1', 'ff02::1'],
    ...['2001:db8::1', '2002:a00:1::', 'een-naam'],
  ])('never goes to %s', (address) => {
    expect(mayCall(address, false)).toBe(false);
  });

  test('may go to this machine only where that is allowed', () => {
    for (const address of ['127.0.0.1', '127.9.9.9', '::1']) expect(mayCall(address, true), address).toBe(true);
    for (const address of ['10.0.0.1', '169.254.169.254', '::ffff:10.0.0.1']) expect(mayCall(address, true), address).toBe(false);
    expect(['localhost', '127.0.0.1', '[::1]', 'localhost.example', '128.0.0.1'].map(isLoopback)).toEqual([
      true,
      true,
      true,
      false,
      false,
    ]);
  });

  test.each([
    ['http://127.0.0.1/', false],
    ['https://127.0.0.1/', false],
    ['https://localhost/', false],
    ['https://[::1]/', false],
    ['https://2130706433/', false],
    ['https://0x7f.1/', false],
    ['https://169.254.169.254/latest/meta-data', true],
    ['https://[::ffff:10.0.0.1]/', true],
    ['http://10.0.0.1/', true],
    ['http://example.com/', true],
    ['ftp://example.com/', true],
  ])('to %s is refused before a connection is made (this machine allowed: %s)', async (url, loopback) => {
    const call = outsideCalls(loopback)(url, { method: 'GET', headers: {}, body: undefined, redirect: 'manual' });
    await expect(call).rejects.toMatchObject({ name: 'ForbiddenAddress' });
  });
});

describe('asking a service what it can do', () => {
  test('works, and is remembered for ten minutes', async () => {
    const now = Temporal.Instant.from('2027-01-01T12:00:00Z');
    const first = await connectRemembered('one', access(), true, now);
    expect(first.ok).toBe(true);
    expect(await connectRemembered('one', access(), true, now.add({ minutes: 9 }))).toBe(first);
    expect(await connectRemembered('two', access(), true, now)).not.toBe(first);
    expect(await connectRemembered('one', access(), true, now.add({ minutes: 10 }))).not.toBe(first);
  });

  test.each<[string, Record<string, unknown>, string]>([
    ['names itself otherwise', { issuer: 'https://een-ander.example' }, 'other-issuer'],
    ['knows only the weak form of PKCE', { code_challenge_methods_supported: ['plain'] }, 'no-pkce'],
    ['has no keys', { jwks_uri: undefined }, 'no-provider'],
    ['sends visitors to a private network', { authorization_endpoint: 'http://10.0.0.1/authorize' }, 'address'],
  ])('is refused when it %s', async (_what, metadata, fault) => {
    service.wrong = { metadata };
    expect(await connect(access(), true)).toEqual({ ok: false, fault });
    service.wrong = {};
  });

  test.each([
    ['http://inloggen.voorbeeld.example', 'address'],
    ['https://10.0.0.1', 'address'],
    ['https://naam:woord@inloggen.voorbeeld.example', 'address'],
    ['geen adres', 'address'],
    ['http://127.0.0.1:9', 'unreachable'],
  ])('%s gives: %s', async (issuer, fault) => {
    expect(await connect(access(issuer), true)).toEqual({ ok: false, fault });
  });

  test('this machine is not allowed outside the example region', async () => {
    expect(await connect(access(), false)).toEqual({ ok: false, fault: 'address' });
  });

  test('a service that says nothing is given up after five seconds, and no visitor waits longer', async () => {
    const silent = createServer();
    const port = await new Promise<number>((resolve) =>
      silent.listen(0, '127.0.0.1', () => {
        const address = silent.address();
        resolve(typeof address === 'object' && address ? address.port : 0);
      }),
    );
    const before = performance.now();
    expect(await connect(access(`http://127.0.0.1:${port}`), true)).toEqual({ ok: false, fault: 'slow' });
    expect(performance.now() - before).toBeLessThan(20_000);
    silent.close();
  });
});

describe('the page for sign-in services', () => {
  let app: TestApp;
  let admin: Awaited<ReturnType<TestApp['person']>>;
  let team: string;
  beforeAll(async () => {
    app = await createTestApp();
    admin = await app.person({ memberships: [{ role: 'region-admin' }] });
    team = await app.system((work) =>
      addOrganisation(work, { slug: 'team', name: 'JGT Proef', kind: 'core-partner', sort: 'Team', summary: '' }),
    );
  });
  afterAll(() => app?.close());

  const path = '/werk/beheer/inlogdiensten';
  const form = (extra: Record<string, string> = {}) => ({
    ...{
      organisation: team,
      name: 'Gemeente Proef',
      issuer: service.issuer,
      clientId: 'opgroeiplein',
      clientSecret: 'heel geheim',
    },
    ...{ strongAcr: 'hoog\nheel-hoog', askedAcr: '', active: 'ja', ...extra },
  });

  test('adds, tests, changes and removes one; the secret is never shown and stored sealed', async () => {
    expect((await admin.browser.post(`${path}/nieuw`, form())).headers.location).toBe(path);
    expect((await app.browser().get('/inloggen')).body).toContain('Gemeente Proef');
    const row = await app.read((reading) => reading.tx.selectFrom('sign_in_providers').selectAll().executeTakeFirstOrThrow());
    expect(row.strong_acr).toEqual(['hoog', 'heel-hoog']);
    expect(row.client_secret_sealed.toString('latin1')).not.toContain('geheim');
    const one = `${path}/${row.id}`;
    expect((await admin.browser.get(one)).body).not.toContain('heel geheim');
    const tested = await admin.browser.post(`${one}/controle`, {}, one);
    expect(tested.statusCode).toBe(303);

    const elsewhere = await admin.browser.post(one, form({ issuer: 'http://127.0.0.1:9', clientSecret: '', active: '' }));
    expect(elsewhere.statusCode).toBe(422);
    const off = { ...form({ issuer: 'http://127.0.0.1:9', clientSecret: '' }), active: [] };
    const secret = await admin.browser.post(one, off);
    expect([secret.statusCode, secret.body.includes('Vul het geheim in')], 'the old secret goes nowhere else').toEqual([
      422,
      true,
    ]);
    expect((await admin.browser.post(one, form({ name: 'Gemeente Anders', clientSecret: '' }))).statusCode).toBe(303);
    expect((await app.browser().get('/inloggen')).body).toContain('Gemeente Anders');
    expect((await admin.browser.post(`${one}/verwijdering`, {})).statusCode).toBe(303);
    expect((await app.browser().get('/inloggen')).body).not.toContain('Gemeente Anders');
  });

  test('says what is wrong with a service that does not answer, beside its address', async () => {
    const answer = await admin.browser.post(`${path}/nieuw`, form({ issuer: 'http://127.0.0.1:9' }));
    expect([answer.statusCode, answer.body.includes('geeft geen antwoord')]).toEqual([422, true]);
    const inside = await admin.browser.post(`${path}/nieuw`, form({ issuer: 'https://192.168.1.1' }));
    expect([inside.statusCode, inside.body.includes('niet in een eigen netwerk')]).toEqual([422, true]);
  });
});
