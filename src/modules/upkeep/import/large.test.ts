import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestApp, type TestApp } from '../../../../test/app.ts';
import { groupWorld } from '../../../../test/factories/group-world.ts';
import { bringIn, csvOf, putIn, rightRow, runJob, seen } from './import.test-help.ts';
import { applyImport } from './runs.ts';

const ROWS = 600;
const FAULTS = 12;

let app: TestApp;
let planner: Awaited<ReturnType<TestApp['person']>>;
beforeAll(async () => {
  app = await createTestApp();
  await app.system(groupWorld);
  planner = await app.person({ memberships: [{ role: 'editor' }] });
});
afterAll(() => app.close());

const rows = (name: string) =>
  Array.from({ length: ROWS }, (_, number) => ({
    ...rightRow,
    Titel: `${name} ${number}`,
    ...(number % (ROWS / FAULTS) === 7 ? { Vorm: 'Kring', 'Aantal keer': 'veel' } : {}),
  }));
const count = async () =>
  (
    await app.read(({ tx }) =>
      tx
        .selectFrom('offers')
        .select(({ fn }) => fn.countAll<number>().as('n'))
        .executeTakeFirstOrThrow(),
    )
  ).n;

describe('a large sheet with faults', () => {
  test('names all faults and puts in all the rest', async () => {
    const run = await bringIn(app, planner.actor, csvOf(rows('Groot')));
    const { totals, faults } = await seen(app, planner.actor, run);
    expect(totals).toMatchObject({ new: ROWS - FAULTS, fault: FAULTS });
    expect(faults).toHaveLength(2 * FAULTS);
    const before = await count();
    await putIn(app, planner.actor, run);
    expect((await count()) - before).toBe(ROWS - FAULTS);
  });

  test('that is stopped in the middle leaves nothing half done, and is whole after the next try', async () => {
    const run = await bringIn(app, planner.actor, csvOf(rows('Gestopt')));
    const before = await count();
    await app.as(planner.actor, (work) => applyImport(work, run));
    const job = runJob(app, run).then(
      () => 'done',
      () => 'stopped',
    );
    await expect
      .poll(async () => (await seen(app, planner.actor, run)).run?.done, { interval: 5, timeout: 10_000 })
      .toBeGreaterThan(0);
    // What its death does to a process's transaction: the connection that holds the import is gone.
    await app.system((work) =>
      sql`select pg_terminate_backend(pid) from pg_locks where locktype = 'advisory' and granted and pid <> pg_backend_pid()
        and pid in (select pid from pg_stat_activity where datname = current_database())`.execute(work.tx),
    );
    expect(await job).toBe('stopped');
    expect(await count()).toBe(before);
    expect((await seen(app, planner.actor, run)).run?.state).toBe('applying');
    await runJob(app, run);
    expect((await seen(app, planner.actor, run)).run?.state).toBe('applied');
    expect((await count()) - before).toBe(ROWS - FAULTS);
  });
});
