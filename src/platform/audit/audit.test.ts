import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { sql } from 'kysely';
import pg from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createTestApp, type TestApp } from '../../../test/app.ts';
import { audit } from './audit.ts';
import { chainAudit } from './chain.ts';
import { type ChainReport, type CheckOptions, checkAuditChain } from './check.ts';
import { removeAuditOf, removeOldAudit } from './removal.ts';

let app: TestApp;
let owner: pg.Client;
beforeAll(async () => {
  app = await createTestApp();
  owner = new pg.Client({ connectionString: app.ownerUrl });
  await owner.connect();
});
afterAll(async () => {
  await owner.end();
  await app.close();
});

const record = (subjectId: string) =>
  app.system((work) => audit(work, { action: 'thing.change', subjectKind: 'thing', subjectId }));
const chain = () => chainAudit(app.services.db, [app.region.id]);
const check = (options: Partial<CheckOptions> = {}) =>
  checkAuditChain(app.services.db, [app.region.id], { now: app.clock.now(), ...options });
const found = (report: ChainReport) => report.faults.map((fault) => [fault.kind, fault.row]);

/** As somebody with the keys of the database server would: the table's own refusal is switched off. */
async function tamper(statement: string, values: unknown[] = []): Promise<number> {
  const off = ['audit_events', 'audit_chain', 'audit_removals'];
  await owner.query('begin');
  await owner.query(`select set_config('app.region_id', $1, true)`, [app.region.id]);
  for (const table of off) await owner.query(`alter table ${table} disable trigger user`);
  const { rows } = await owner.query<{ id: string }>(statement, values);
  for (const table of off) await owner.query(`alter table ${table} enable trigger user`);
  await owner.query('commit');
  return Number(rows[0]?.id);
}

/** A row that says it happened so many years ago. */
async function old(subjectKind: string, subjectId: string, years = 6): Promise<number> {
  const row = await app.system((work) =>
    work.tx
      .insertInto('audit_events')
      .values({
        region_id: work.region.id,
        happened_at: work.now.subtract({ hours: Math.round(years * 366 * 24) }),
        actor_kind: 'system',
        action: 'thing.change',
        subject_kind: subjectKind,
        subject_id: subjectId,
        origin: 'test',
      })
      .returning('id')
      .executeTakeFirstOrThrow(),
  );
  return row.id;
}

describe('rule 10: who may write', () => {
  test('the application can neither change nor remove an audit row, nor say that one was removed', async () => {
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
      `insert into audit_removals (event_id, region_id, batch, removed_at, why) values (1, '${app.region.id}', uuidv7(), now(), 'age')`,
    ]) {
      await expect(client.query(statement), statement).rejects.toThrow(/permission denied/);
      await client.query('rollback to savepoint s');
    }
    await client.end();
  });

  test('even the owner of the database is refused by the table itself', async () => {
    await owner.query(`select set_config('app.region_id', $1, false)`, [app.region.id]);
    for (const statement of [
      `update audit_events set action = 'thing.other'`,
      'delete from audit_events',
      'truncate audit_events',
    ])
      await expect(owner.query(statement), statement).rejects.toThrow(/append-only/);
  });

  test('a change that fails leaves no audit row', async () => {
    const count = () => app.read((r) => r.tx.selectFrom('audit_events').select(r.tx.fn.countAll<number>().as('n')).execute());
    const before = await count();
    await expect(
      app.system(async (work) => {
        await audit(work, { action: 'thing.lost', subjectKind: 'thing', subjectId: 'six' });
        throw new Error('stop');
      }),
    ).rejects.toThrow('stop');
    expect(await count()).toEqual(before);
  });
});

describe('rule 10: the check names', () => {
  beforeEach(async () => {
    await tamper('truncate audit_events, audit_chain, audit_removals');
    for (const id of ['a', 'b', 'c', 'd']) await record(id);
    await chain();
  });

  test('nothing when all is well', async () => {
    expect(await check()).toMatchObject({ checked: 4, faultCount: 0, faults: [], removedByRule: 0 });
  });

  test.each([
    ['changed', `update audit_events set reason = 'tampered' where subject_id = 'b' returning id`],
    ['removed', `delete from audit_events where subject_id = 'c' returning id`],
    [
      'left-out',
      `delete from audit_chain where event_id = (select id from audit_events where subject_id = 'd') returning event_id as id`,
    ],
    ['link-changed', `update audit_chain set previous_hash = sha256('x') where position = 3 returning event_id as id`],
  ])('a row that was %s, once', async (kind, statement) => {
    const id = await tamper(statement);
    app.clock.move({ minutes: 5 });
    const report = await check();
    expect(found(report)).toContainEqual([kind, id]);
    // A link that says another thing before it is no longer the hash of its row either.
    expect(found(report).filter(([, row]) => row !== id)).toEqual([]);
  });

  test('a link that was removed in the middle, with the row that has none now', async () => {
    const id = await tamper(`delete from audit_chain where position = 2 returning event_id as id`);
    app.clock.move({ minutes: 5 });
    expect((await check()).faults).toMatchObject([
      { kind: 'link-removed', position: 2 },
      { kind: 'left-out', row: id },
    ]);
  });

  test('a row that was slipped in later with an older time', async () => {
    const id = await old('thing', 'slipped', 0.01);
    await chain();
    expect(found(await check())).toEqual([['inserted', id]]);
  });

  test('an end that was cut off, when it was written down elsewhere', async () => {
    const { last } = await check();
    await tamper(`delete from audit_chain where position = 4`);
    await tamper(`delete from audit_events where subject_id = 'd'`);
    expect((await check()).faultCount).toBe(0);
    expect(found(await check({ expect: last }))).toEqual([['end-removed', null]]);
  });

  test('the same over more rows than one batch, each exactly once', async () => {
    await app.system(({ tx, region }) =>
      sql`insert into audit_events (region_id, actor_kind, action, subject_kind, subject_id, origin)
        select ${region.id}, 'system', 'thing.change', 'thing', n::text, 'test' from generate_series(1, 4200) n`.execute(tx),
    );
    while ((await chain()) > 0);
    const ids = [
      await tamper(`update audit_events set reason = 'x' where subject_id = '1999' returning id`),
      await tamper(`delete from audit_events where subject_id = '2500' returning id`),
      await tamper(`update audit_events set reason = 'x' where subject_id = '4200' returning id`),
    ];
    const report = await check();
    expect(report.checked).toBe(4204);
    expect(report.faults.map((fault) => fault.row)).toEqual(ids);
  });
});

describe('rule 11: rows go when their term has ended, and the chain stays checkable', () => {
  beforeEach(async () => {
    await tamper('truncate audit_events, audit_chain, audit_removals');
  });

  test('after five years, except of dossiers that are still kept; the check tells them apart', async () => {
    const gone = await old('thing', 'old');
    await old('dossier', 'kept');
    await record('young');
    await chain();
    expect(await app.system((work) => removeOldAudit(work, ['dossier']))).toBe(1);
    await chain();
    const report = await check();
    expect(report).toMatchObject({ faultCount: 0, removedByRule: 1 });
    const rows = await app.read(({ tx }) =>
      tx.selectFrom('audit_events').select(['id', 'action', 'detail']).orderBy('id').execute(),
    );
    expect(rows.map((row) => row.action)).toEqual(['thing.change', 'thing.change', 'audit.remove']);
    expect(rows[2]?.detail).toMatchObject({ count: 1, why: 'age' });
    const mark = await app.read(({ tx }) => tx.selectFrom('audit_removals').selectAll().executeTakeFirstOrThrow());
    expect(mark).toMatchObject({ event_id: gone, why: 'age' });
  });

  test('with their dossier, as far as they are five years old', async () => {
    await old('dossier', 'one');
    await old('dossier', 'two');
    await old('dossier', 'one', 4);
    await chain();
    expect(await app.system((work) => removeAuditOf(work, 'dossier', ['one']))).toBe(1);
    expect(await app.system((work) => removeAuditOf(work, 'dossier', ['one']))).toBe(0);
    await chain();
    expect(await check()).toMatchObject({ removedByRule: 1, faults: [] });
  });

  test('a row that is not chained yet stays', async () => {
    await old('thing', 'new in the chain');
    expect(await app.system((work) => removeOldAudit(work, []))).toBe(0);
  });

  test('a mark that somebody put there by hand is no excuse', async () => {
    const one = await old('thing', 'one');
    await old('thing', 'two');
    await chain();
    await tamper(
      `insert into audit_removals (event_id, region_id, batch, removed_at, why) values ($1, '${app.region.id}', uuidv7(), now(), 'age')`,
      [one],
    );
    await tamper('delete from audit_events where id = $1', [one]);
    expect(found(await check())).toEqual([['forged-removal', one]]);
  });

  test('one more row in a removal that the trail tells is no excuse either', async () => {
    const one = await old('thing', 'one');
    await chain();
    await app.system((work) => removeOldAudit(work, []));
    await record('two');
    await chain();
    await tamper(`insert into audit_removals (event_id, region_id, batch, removed_at, why)
      select e.id, e.region_id, r.batch, r.removed_at, 'age' from audit_events e, audit_removals r where e.subject_id = 'two'`);
    const two = await tamper(`delete from audit_events where subject_id = 'two' returning id`);
    expect(found(await check())).toEqual([
      ['forged-removal', one],
      ['forged-removal', two],
    ]);
  });
});

test('npm run audit:check names the row and ends with 1, on a running database', async () => {
  await tamper('truncate audit_events, audit_chain, audit_removals');
  for (const id of ['a', 'b', 'c']) await record(id);
  await chain();
  const script = fileURLToPath(new URL('../../../bin/audit-check.ts', import.meta.url));
  const env = {
    ...process.env,
    DATABASE_URL: app.appUrl,
    DATABASE_OWNER_URL: app.ownerUrl,
    SECRET_KEY: 'x'.repeat(32),
    DATA_KEY: '11'.repeat(32),
  };
  const run = () =>
    promisify(execFile)(
      process.execPath,
      ['--import', fileURLToPath(new URL('../../../bin/lib/jsx-hook.mjs', import.meta.url)), script],
      { env },
    ).catch((error: { code: number; stdout: string }) => error);
  expect(await run()).toMatchObject({ stdout: expect.stringContaining('The audit trail is whole.') });
  const id = await tamper(`update audit_events set actor_id = uuidv7() where subject_id = 'b' returning id`);
  expect(await run()).toMatchObject({ code: 1, stdout: expect.stringContaining(`FAULT: row ${id} was changed`) });
});
