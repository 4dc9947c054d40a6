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

test('there is something for everybody to do: a decision, templates, warnings about what nobody confirmed', async () => {
  const planned = await app.read((r) => r.tx.selectFrom('groups').select('id').where('state', '=', 'planned').execute());
  expect(planned).toHaveLength(2);
  expect(await count('demand_templates')).toBe(3);
  const marks = await app.read((r) =>
    r.tx.selectFrom('freshness_marks').select(['kind']).where('gone_at', 'is', null).distinct().execute(),
  );
  expect(marks.map(({ kind }) => kind).sort()).toEqual(['offer', 'room', 'trainer']);
  const hidden = await app.read((r) =>
    sql<{
      n: number;
    }>`select ((select count(*) from offers where state = 'hidden') + (select count(*) from rooms where hidden_at is not null))::int as n`.execute(
      r.tx,
    ),
  );
  expect(hidden.rows[0]?.n).toBe(2);
});
