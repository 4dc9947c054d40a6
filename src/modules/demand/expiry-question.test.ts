import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestApp, type TestApp } from '../../../test/app.ts';
import { demandExpiry } from './jobs.ts';
import { renewDemand } from './moves.ts';

let app: TestApp;
beforeAll(async () => {
  app = await createTestApp({ example: true });
}, 60_000);
afterAll(() => app?.close());

const night = () => app.runJob(demandExpiry.name);
const asked = async () => (await app.mails()).filter(({ kind }) => kind === 'demand-expiring');
const open = () =>
  app.read((reading) =>
    reading.tx.selectFrom('demands').select(['id', 'expires_on']).where('state', '=', 'open').orderBy('id').execute(),
  );

test('who put a need there is asked once before it expires, and again in a next term', async () => {
  await night();
  expect(await asked()).toEqual([]);
  const needs = await open();
  const last = needs.map(({ expires_on }) => expires_on.toString()).sort()[0] ?? '';
  const days = Temporal.Now.plainDateISO('Europe/Amsterdam').until(last).days;
  app.clock.move({ hours: (days - 13) * 24 });
  await night();
  const first = await asked();
  expect(first.length).toBeGreaterThan(0);
  expect(first[0]?.text).toContain('/werk/groepsvragen/');
  await night();
  expect(await asked()).toHaveLength(first.length);

  const due = needs.filter(({ expires_on }) => expires_on.toString() === last);
  await app.system(async (work) => {
    for (const { id } of needs) await renewDemand(work, id);
  });
  await night();
  expect(await asked()).toHaveLength(first.length);
  expect((await open()).map(({ id }) => id)).toEqual(expect.arrayContaining(due.map(({ id }) => id)));
  app.clock.move({ hours: 170 * 24 });
  await night();
  expect((await asked()).length).toBeGreaterThan(first.length);
});
