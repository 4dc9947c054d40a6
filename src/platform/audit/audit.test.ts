import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestApp, type TestApp } from '../../../test/app.ts';
import { audit } from './audit.ts';
import { chainAudit, checkAuditChain } from './chain.ts';

let app: TestApp;
beforeAll(async () => {
  app = await createTestApp();
});
afterAll(() => app.close());

const record = (subjectId: string) =>
  app.system((work) => audit(work, { action: 'thing.change', subjectKind: 'thing', subjectId }));
const chain = () => chainAudit(app.services.db, [app.region.id]);
const check = () => checkAuditChain(app.services.db, [app.region.id], app.clock.now());

test('rule 10: the application can neither change nor remove an audit row', async () => {
  await record('one');
  const client = new pg.Client({ connectionString: app.appUrl });
  await client.connect();
  await client.query('begin');
  await client.query(`select set_config('app.region_id', $1, true)`, [app.region.id]);
  await client.query('savepoint s');
  for (const statement of [
    `update audit_events set action = 'thing.other'`,
    'delete from audit_events',
    'truncate audit_events',
    'delete from audit_chain',
  ]) {
    await expect(client.query(statement), statement).rejects.toThrow(/permission denied/);
    await client.query('rollback to savepoint s');
  }
  await client.end();
});

test('rule 10: even the owner of the database is refused by the table itself', async () => {
  const client = new pg.Client({ connectionString: app.ownerUrl });
  await client.connect();
  await expect(client.query(`update audit_events set action = 'thing.other'`)).rejects.toThrow(/append-only/);
  await client.end();
});

test('rule 10: the trail names what was changed, removed or left out of the chain', async () => {
  for (const id of ['two', 'three', 'four']) await record(id);
  expect(await chain()).toBeGreaterThanOrEqual(3);
  expect(await check()).toMatchObject({ broken: [], unchained: [] });

  const client = new pg.Client({ connectionString: app.ownerUrl });
  await client.connect();
  await client.query(
    `alter table audit_events disable trigger audit_events_append_only; alter table audit_events no force row level security`,
  );
  const { rows } = await client.query<{ id: string }>(
    `update audit_events set reason = 'tampered' where subject_id = 'three' returning id`,
  );
  const removed = await client.query<{ id: string }>(`delete from audit_events where subject_id = 'four' returning id`);
  await client.query(
    `alter table audit_events enable trigger audit_events_append_only; alter table audit_events force row level security`,
  );
  await client.end();
  expect((await check()).broken.sort()).toEqual([Number(rows[0]?.id), Number(removed.rows[0]?.id)].sort());

  await record('five');
  app.clock.move({ minutes: 5 });
  expect((await check()).unchained).toHaveLength(1);
});

test('a change that fails leaves no audit row', async () => {
  const before = await app.read((r) =>
    r.tx.selectFrom('audit_events').select(r.tx.fn.countAll<number>().as('n')).executeTakeFirstOrThrow(),
  );
  await expect(
    app.system(async (work) => {
      await audit(work, { action: 'thing.lost', subjectKind: 'thing', subjectId: 'six' });
      throw new Error('stop');
    }),
  ).rejects.toThrow('stop');
  const after = await app.read((r) =>
    r.tx.selectFrom('audit_events').select(r.tx.fn.countAll<number>().as('n')).executeTakeFirstOrThrow(),
  );
  expect(after).toEqual(before);
});
