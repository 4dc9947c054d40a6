import { Secret, TOTP } from 'otpauth';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Browser, createTestApp, type TestApp, tokenIn } from '../../../test/app.ts';
import { codeNow, giveApp, linkFor, wrongCode } from '../../../test/factories/sign-in.ts';
import { seal } from '../../platform/crypto/seal.ts';

const STEP = '/inloggen/tweede-stap';

let app: TestApp;
beforeAll(async () => {
  app = await createTestApp();
});
afterAll(() => app.close());

/** Somebody with an app, and a browser that passed the first factor. */
async function withApp(role: 'region-admin' | 'professional' = 'region-admin') {
  const { actor } = await app.person({ memberships: [{ role }] });
  const totp = await giveApp(app, actor.personId);
  return { personId: actor.personId, totp, browser: await firstFactor(actor.personId) };
}

async function firstFactor(personId: string): Promise<Browser> {
  const browser = app.browser();
  const answer = await browser.post(`/inloggen/link/${await linkFor(app, personId)}`, { terug: '/werk' });
  expect(answer.headers.location).toBe(`${STEP}?terug=%2Fwerk`);
  expect(browser.cookies.sessie, 'no session before the second factor').toBeUndefined();
  return browser;
}

const give = (browser: Browser, code: string) => browser.post(STEP, { code, terug: '/werk' });

describe('the second step', () => {
  test('lets in with the code of the app, once', async () => {
    const { browser, totp, personId } = await withApp();
    const code = codeNow(app, totp);
    expect(await give(browser, code)).toMatchObject({ statusCode: 303, headers: { location: '/werk' } });
    expect(browser.cookies.sessie).toMatch(/^[\w-]{43}$/);
    expect(browser.cookies['tweede-stap']).toBeUndefined();
    const other = await firstFactor(personId);
    expect((await give(other, code)).statusCode, 'the same code again').toBe(422);
    expect((await give(other, codeNow(app, totp, -1))).statusCode, 'an earlier code').toBe(422);
    app.clock.move({ seconds: 30 });
    expect((await give(other, codeNow(app, totp))).statusCode).toBe(303);
  });

  test('takes the code of one step earlier or later, not of two', async () => {
    const { browser, totp } = await withApp();
    for (const steps of [-2, 2]) expect((await give(browser, codeNow(app, totp, steps))).statusCode, `${steps}`).toBe(422);
    expect((await give(browser, codeNow(app, totp, 1))).statusCode).toBe(303);
  });

  test('the same code in twenty browsers at once lets one in', async () => {
    const { totp, personId } = await withApp();
    const browsers = await Promise.all(Array.from({ length: 20 }, () => firstFactor(personId)));
    const tokens = await Promise.all(browsers.map(async (browser) => tokenIn((await browser.get(STEP)).body)));
    const code = codeNow(app, totp);
    const answers = await Promise.all(browsers.map((browser, n) => browser.postWithToken(STEP, { code }, tokens[n] ?? '')));
    expect(answers.filter((answer) => answer.statusCode === 303)).toHaveLength(1);
  });

  test('ends after five wrong codes, also when they come at once and the sixth is right', async () => {
    const { browser, totp, personId } = await withApp();
    const token = tokenIn((await browser.get(STEP)).body);
    const wrong = wrongCode(app, totp);
    const answers = await Promise.all(Array.from({ length: 12 }, () => browser.postWithToken(STEP, { code: wrong }, token)));
    expect(answers.every((answer) => answer.statusCode === 422)).toBe(true);
    const rows = await app.read((reading) =>
      reading.tx.selectFrom('wrong_codes').selectAll().where('person_id', '=', personId).execute(),
    );
    expect(rows).toHaveLength(5);
    const right = await browser.postWithToken(STEP, { code: codeNow(app, totp) }, token);
    expect(right.statusCode).toBe(422);
    expect(right.body).toContain('Begin opnieuw');
    const again = await firstFactor(personId);
    expect((await give(again, codeNow(app, totp))).statusCode, 'a new attempt by mail').toBe(303);
  });

  test('ends after ten minutes', async () => {
    const { browser, totp } = await withApp();
    app.clock.move({ minutes: 11 });
    expect((await browser.get(STEP)).body).toContain('Begin opnieuw');
    const token = tokenIn((await browser.get('/inloggen')).body);
    expect((await browser.postWithToken(STEP, { code: codeNow(app, totp) }, token)).statusCode).toBe(422);
  });

  test('strangers cannot lock anybody out: without the first factor nothing is counted', async () => {
    const { totp, personId } = await withApp();
    const stranger = app.browser();
    const token = tokenIn((await stranger.get('/inloggen')).body);
    stranger.cookies['tweede-stap'] = 'A'.repeat(43);
    for (let n = 0; n < 40; n += 1) await stranger.postWithToken(STEP, { code: wrongCode(app, totp) }, token);
    const rows = await app.read((reading) =>
      reading.tx.selectFrom('wrong_codes').select('id').where('person_id', '=', personId).execute(),
    );
    expect(rows).toHaveLength(0);
    expect((await give(await firstFactor(personId), codeNow(app, totp))).statusCode).toBe(303);
  });

  test('after twenty wrong codes in a day only a recovery code helps, until the next day', async () => {
    const { totp, personId } = await withApp();
    for (let attempt = 0; attempt < 4; attempt += 1) {
      const browser = await firstFactor(personId);
      for (let n = 0; n < 5; n += 1) await give(browser, wrongCode(app, totp)).catch(() => {});
    }
    const paused = await give(await firstFactor(personId), codeNow(app, totp));
    expect(paused.statusCode).toBe(422);
    expect(paused.body).toContain('te veel foute codes');
    app.clock.move({ hours: 25 });
    expect((await give(await firstFactor(personId), codeNow(app, totp))).statusCode).toBe(303);
  });

  test('of a closed account lets nobody in', async () => {
    const { browser, totp, personId } = await withApp();
    await app.system((work) => work.tx.updateTable('persons').set({ active: false }).where('id', '=', personId).execute());
    expect((await give(browser, codeNow(app, totp))).statusCode).toBe(422);
    expect(browser.cookies.sessie).toBeUndefined();
  });
});

describe('setting up an app', () => {
  /** Walks through the pages; returns the app's key and the recovery codes. */
  async function setUp(browser: Browser) {
    const begun = await browser.post('/mijn/beveiliging/app/sleutel', {}, '/mijn/beveiliging');
    expect(begun.headers.location).toBe('/mijn/beveiliging/app');
    const page = await browser.get('/mijn/beveiliging/app');
    const key = (/<code>([A-Z2-7 ]+)<\/code>/.exec(page.body)?.[1] ?? '').replaceAll(' ', '');
    const totp = new TOTP({ secret: Secret.fromBase32(key) });
    const picture = await browser.get('/mijn/beveiliging/app/qr.svg');
    expect(picture.headers['content-type']).toMatch(/^image\/svg/);
    expect(picture.body).not.toMatch(/style=|<script/);
    const done = await browser.post('/mijn/beveiliging/app', { code: codeNow(app, totp) });
    expect(done.statusCode).toBe(200);
    const codes = [...done.body.matchAll(/<code>([0-9a-z-]{14})<\/code>/g)].map(([, code]) => code ?? '');
    expect(new Set(codes).size).toBe(10);
    return { totp, codes };
  }

  test('makes the session strong, wakes the roles, ends the other sessions and tells it by mail', async () => {
    const email = 'koppelaar@voorbeeld.example';
    const person = await app.person({ email, memberships: [{ role: 'region-admin' }] }, 1);
    const other = app.browser();
    await other.post(`/inloggen/link/${await linkFor(app, person.actor.personId)}`, {});
    expect((await other.get('/mijn/sessies')).statusCode).toBe(200);
    const before = person.browser.cookies.sessie;
    await setUp(person.browser);
    expect(person.browser.cookies.sessie).not.toBe(before);
    expect((await person.browser.get('/mijn/beveiliging')).body).not.toContain('telt nu niet mee');
    expect((await other.get('/mijn/sessies')).headers.location).toMatch(/^\/inloggen/);
    const mails = (await app.mails()).filter((mail) => mail.to === email);
    expect(mails.map((mail) => mail.subject)).toContain('Er is een app met codes toegevoegd');
  });

  test('a recovery code lets in once, and is told by mail', async () => {
    const email = 'hersteller@voorbeeld.example';
    const person = await app.person({ email, memberships: [{ role: 'professional' }] });
    const { codes } = await setUp(person.browser);
    const [code = ''] = codes;
    const browser = await firstFactor(person.actor.personId);
    expect((await give(browser, ` ${code.toUpperCase().replaceAll('0', 'O')} `)).statusCode).toBe(303);
    expect((await browser.get('/mijn/beveiliging')).body).toContain('U heeft nog 9 herstelcodes');
    expect((await give(await firstFactor(person.actor.personId), code)).statusCode, 'the same code again').toBe(422);
    expect((await app.mails()).some((mail) => mail.to === email && mail.kind === 'sign-in-recovery')).toBe(true);
  });

  test('the same recovery code in ten browsers at once lets one in', async () => {
    const person = await app.person({ memberships: [{ role: 'professional' }] });
    const [code = ''] = (await setUp(person.browser)).codes;
    const browsers = await Promise.all(Array.from({ length: 10 }, () => firstFactor(person.actor.personId)));
    const answers = await Promise.all(browsers.map((browser) => give(browser, code)));
    expect(answers.filter((answer) => answer.statusCode === 303)).toHaveLength(1);
  });

  test('a new list makes the old codes worthless; without factors there are none', async () => {
    const person = await app.person({ memberships: [{ role: 'professional' }] });
    const { codes } = await setUp(person.browser);
    const renewed = await person.browser.post('/mijn/beveiliging/herstelcodes', {}, '/mijn/beveiliging');
    expect(renewed.statusCode).toBe(200);
    expect((await give(await firstFactor(person.actor.personId), codes[1] ?? '')).statusCode).toBe(422);
    const removed = await person.browser.post('/mijn/beveiliging/app/verwijdering', {}, '/mijn/beveiliging');
    expect(removed.headers.location).toBe('/mijn/beveiliging');
    const rows = await app.read((reading) =>
      reading.tx.selectFrom('recovery_codes').selectAll().where('person_id', '=', person.actor.personId).execute(),
    );
    expect(rows).toHaveLength(0);
  });

  test('is refused with a session of one factor when there is a factor already: a mailbox alone is not enough', async () => {
    const person = await app.person({ memberships: [{ role: 'region-admin' }] }, 1);
    await app.system((work) =>
      work.tx
        .insertInto('passkeys')
        .values({
          ...{ person_id: person.actor.personId, credential_id: 'x'.repeat(30), public_key: Buffer.from('x'), counter: 0 },
          ...{ name_sealed: seal(work.services.keys, 'Telefoon'), created_at: work.now },
        })
        .execute(),
    );
    const token = tokenIn((await person.browser.get('/mijn/sessies')).body);
    const answer = await person.browser.postWithToken('/mijn/beveiliging/app/sleutel', {}, token);
    expect(answer.headers.location).toMatch(/^\/inloggen\/tweede-stap/);
  });

  test('asks for a fresh proof after a quarter of an hour, by the app where there is one', async () => {
    const person = await app.person({ memberships: [{ role: 'professional' }] });
    const { totp } = await setUp(person.browser);
    app.clock.move({ minutes: 16 });
    const refused = await person.browser.post('/mijn/beveiliging/herstelcodes', {}, '/mijn/beveiliging');
    expect(refused.headers.location).toBe('/mijn/beveiliging/bewijs?terug=%2Fmijn%2Fbeveiliging');
    const before = person.browser.cookies.sessie;
    const proof = '/mijn/beveiliging/bewijs';
    expect((await person.browser.post(proof, { code: wrongCode(app, totp), terug: '/mijn/beveiliging' })).statusCode).toBe(422);
    const proved = await person.browser.post(proof, { code: codeNow(app, totp), terug: '/mijn/beveiliging' });
    expect(proved.headers.location).toBe('/mijn/beveiliging');
    expect(person.browser.cookies.sessie, 'a new secret after a proof').not.toBe(before);
    expect((await person.browser.post('/mijn/beveiliging/herstelcodes', {}, '/mijn/beveiliging')).statusCode).toBe(200);
  });

  test('five wrong codes at the proof end the session', async () => {
    const person = await app.person({ memberships: [{ role: 'professional' }] });
    const totp = await giveApp(app, person.actor.personId);
    const proof = '/mijn/beveiliging/bewijs';
    for (let n = 0; n < 4; n += 1) await person.browser.post(proof, { code: wrongCode(app, totp) });
    const last = await person.browser.post(proof, { code: wrongCode(app, totp) });
    expect(last.headers.location).toBe('/inloggen');
    expect((await person.browser.get('/werk')).headers.location).toMatch(/^\/inloggen/);
  });
});
