import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestApp, type TestApp } from '../../../../../test/app.ts';
import { noticeSettings } from '../../../../platform/mail/notice-settings.ts';

let app: TestApp;
beforeAll(async () => {
  app = await createTestApp();
});
afterAll(() => app.close());

const PAGE = '/mijn/meldingen';
const kinds = ['group-changed', 'proposal-changed', 'proposal-ended', 'proposal-accepted'];
const all = (rhythm: string) => Object.fromEntries(kinds.map((kind) => [kind, rhythm]));
const chosen = (personId: string) => app.read(async (reading) => Object.fromEntries(await noticeSettings(reading, personId)));

test('a trainer chooses for each kind of news, and sees the choice again', async () => {
  const { browser, actor } = await app.person({ memberships: [{ role: 'trainer' }] });
  const first = (await browser.get(PAGE)).body;
  expect(first.match(/value="at-once"[^>]* checked/g)).toHaveLength(kinds.length);
  expect(first).toContain('Een voorstel vraagt je antwoord');
  const saved = await browser.post(PAGE, { ...all('at-once'), 'proposal-ended': 'weekly', 'proposal-changed': 'never' });
  expect([saved.statusCode, saved.headers.location]).toEqual([303, PAGE]);
  expect(await chosen(actor.personId)).toEqual({ 'proposal-ended': 'weekly', 'proposal-changed': 'never' });
  const again = (await browser.get(PAGE)).body;
  expect(again).toContain('Je keuze is bewaard');
  expect(again).toMatch(/name="proposal-ended" value="weekly"[^>]* checked/);
});

test('an answer that is missing or unknown is told at its question, and the others stay', async () => {
  const { browser, actor } = await app.person({ memberships: [{ role: 'trainer' }] });
  for (const wrong of ['soms', '']) {
    const answer = await browser.post(PAGE, { ...all('daily'), 'proposal-ended': wrong });
    expect(answer.statusCode).toBe(422);
    expect(answer.body).toContain('href="#veld-proposal-ended"');
    expect(answer.body).toMatch(/name="proposal-changed" value="daily"[^>]* checked/);
  }
  expect((await browser.post(PAGE, { 'proposal-ended': 'daily' })).statusCode).toBe(422);
  expect((await browser.post(PAGE, { ...all('daily'), 'proposal-sent': 'never' })).statusCode).toBe(422);
  // Of a group that one gives one hears in the end.
  expect((await browser.post(PAGE, { ...all('daily'), 'group-changed': 'never' })).statusCode).toBe(422);
  expect(await chosen(actor.personId)).toEqual({});
});

test('who gets no news that can wait is told so; a parent has no such page', async () => {
  const { browser } = await app.person({ memberships: [{ role: 'policy-officer' }] });
  expect((await browser.get(PAGE)).body).toContain('Je krijgt nu geen nieuws dat kan wachten');
  expect((await browser.get(`/en${PAGE}`)).body).toContain('You get no news now that can wait');
  const parent = await app.person({ memberships: [{ role: 'parent' }] });
  expect((await parent.browser.get(PAGE)).statusCode).toBe(403);
});
