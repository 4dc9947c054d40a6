import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestApp, type TestApp, tokenIn } from '../../../test/app.ts';
import { codeNow, giveApp, linkFor, wrongCode } from '../../../test/factories/sign-in.ts';

let app: TestApp;
beforeAll(async () => {
  app = await createTestApp();
});
afterAll(() => app.close());

const tables = [
  'sessions',
  'sign_in_links',
  'second_steps',
  'wrong_codes',
  'passkey_challenges',
  'known_devices',
  'totp_secrets',
];

/** Rows of each table of signing in. */
async function counts(): Promise<Record<string, number>> {
  const found: Record<string, number> = {};
  for (const table of tables) {
    const { rows } = await app.read((reading) =>
      sql<{ n: number }>`select count(*)::integer as n from ${sql.table(table)}`.execute(reading.tx),
    );
    found[table] = rows[0]?.n ?? 0;
  }
  return found;
}

test('everything of signing in ends by itself, each after its own term', async () => {
  const { actor } = await app.person({ memberships: [{ role: 'professional' }] });
  const halfway = await app.person({ memberships: [{ role: 'professional' }] });
  await giveApp(app, halfway.actor.personId, false);
  const totp = await giveApp(app, actor.personId);
  const browser = app.browser();
  for (const code of [wrongCode(app, totp), codeNow(app, totp)]) {
    await browser.post(`/inloggen/link/${await linkFor(app, actor.personId)}`, {});
    await browser.post('/inloggen/tweede-stap', { code });
  }
  await browser.postWithToken('/inloggen/passkey/vraag', {}, tokenIn((await browser.get('/inloggen')).body));
  const full = {
    sessions: 3,
    sign_in_links: 2,
    second_steps: 1,
    wrong_codes: 1,
    passkey_challenges: 1,
    known_devices: 1,
    totp_secrets: 2,
  };
  expect(await counts()).toEqual(full);

  await app.runJob('platform-retention');
  expect(await counts(), 'nothing is over yet').toEqual(full);

  app.clock.move({ hours: 25 });
  await app.runJob('platform-retention');
  const left = { ...full, sign_in_links: 0, second_steps: 0, wrong_codes: 0, passkey_challenges: 0, totp_secrets: 1 };
  expect(await counts()).toEqual(left);

  app.clock.move({ hours: 14 * 24 });
  await app.runJob('platform-retention');
  expect(await counts()).toEqual({ ...left, sessions: 0 });

  app.clock.move({ hours: 400 * 24 });
  await app.runJob('platform-retention');
  expect(await counts()).toMatchObject({ known_devices: 0 });
});
