import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadExample } from '../src/example/load.ts';
import { createTestApp, type TestApp } from './app.ts';

let app: TestApp;
beforeAll(async () => {
  app = await createTestApp({ example: true });
}, 60_000);
afterAll(() => app.close());

const count = async (table: string) => {
  const { rows } = await app.read((r) => sql<{ n: number }>`select count(*)::int as n from ${sql.table(table)}`.execute(r.tx));
  return rows[0]?.n ?? 0;
};

test('the example region has what the issue asks for', async () => {
  expect(await count('municipalities')).toBe(14);
  expect(await count('organisations')).toBeGreaterThanOrEqual(40);
  expect(await count('offers')).toBeGreaterThanOrEqual(60);
  expect(await count('trainers')).toBeGreaterThanOrEqual(25);
  expect(await count('rooms')).toBeGreaterThanOrEqual(20);
  const people = await app.read((r) =>
    sql<{
      n: number;
      roles: number;
    }>`select count(distinct person_id)::int as n, count(distinct role)::int as roles from memberships`.execute(r.tx),
  );
  expect(people.rows[0]?.n).toBeGreaterThanOrEqual(60);
  expect(people.rows[0]?.roles).toBe(19);
});

test('the example is loaded once', async () => {
  const offers = await count('offers');
  expect(await loadExample({ ownerUrl: app.ownerUrl, services: app.services, now: app.clock.now(), say: () => {} })).toBe(false);
  expect(await count('offers')).toBe(offers);
});
