import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Browser, createTestApp, type TestApp } from '../../../../../test/app.ts';
import { anOffer, shelfWorld } from '../../../../../test/factories/shelf-world.ts';

let app: TestApp;
let editor: Browser;

beforeAll(async () => {
  app = await createTestApp();
  const world = await shelfWorld(app);
  await app.system((work) => anOffer(work, world, { slug: 'slapen-doe-je-zo', title: 'Slapen doe je zo' }));
  editor = (await app.person({ memberships: [{ role: 'editor' }] })).browser;
});
afterAll(() => app.close());

const path = '/werk/beheer/zoekwoorden/slapen';
const found = async (question: string) =>
  (await app.browser().get(`/aanbod?zoek=${encodeURIComponent(question)}`)).body.includes('href="/aanbod/slapen-doe-je-zo"');

test('a word that is added works for the next question, and keeps the words of the list entry', async () => {
  expect(await found('klaarwakker')).toBe(false);
  const answer = await editor.post(path, { phrase: ' Klaarwakker ', also: '' });
  expect(answer.headers.location).toBe(path);
  expect(await found('klaarwakker')).toBe(true);
  expect(await found('nachtmerries')).toBe(true);
  const { body } = await editor.get(path);
  expect(body).toContain('klaarwakker');
  expect(body).toContain('nachtmerries');
});

test('a word is changed and taken out, each in the trail', async () => {
  await editor.post(path, { phrase: 'spoken onder bed', also: 'nachten' });
  const { body } = await editor.get(path);
  const word = /href="([^"]+)"[^>]*>spoken onder bed</.exec(body)?.[1] ?? '';
  expect(await found('er zijn spoken onder het bed')).toBe(true);
  await editor.post(word, { phrase: 'monster*', also: '' });
  expect(await found('er zijn spoken onder het bed')).toBe(false);
  expect(await found('bang voor monstertjes')).toBe(true);
  expect((await editor.post(`${word}/verwijdering`, {}, word)).headers.location).toBe(path);
  expect(await found('bang voor monstertjes')).toBe(false);
  expect((await editor.get(word)).statusCode).toBe(404);
  const actions = await app.read((r) =>
    r.tx.selectFrom('audit_events').select('action').where('subject_kind', '=', 'search-word').orderBy('id').execute(),
  );
  expect(actions.map(({ action }) => action)).toEqual(
    ['add', 'add', 'change', 'remove'].map((action) => `search-word.${action}`),
  );
});

test('what is there already or is no word is named, and what was typed stays', async () => {
  const again = await editor.post(path, { phrase: 'nachtmerries', also: 'rust' });
  expect(again.statusCode).toBe(422);
  expect(again.body).toContain('Dit woord staat al bij dit onderwerp');
  expect(again.body).toContain('value="rust"');
  expect((await editor.post(path, { phrase: '**', also: '' })).body).toContain('minstens twee letters');
});

test('only editors and who runs the region come here; an unknown theme is not there', async () => {
  const { browser } = await app.person({ memberships: [{ role: 'parent' }] });
  expect((await browser.get(path)).statusCode).toBe(403);
  expect((await editor.get('/werk/beheer/zoekwoorden/bestaat-niet')).statusCode).toBe(404);
  expect((await editor.get('/werk/beheer/zoekwoorden')).body).toContain('Slapen en eten');
});
