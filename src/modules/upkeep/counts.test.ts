import { sql } from 'kysely';
import pg from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createTestApp, type TestApp } from '../../../test/app.ts';
import { type GroupWorld, groupWorld } from '../../../test/factories/group-world.ts';
import { withdrawOffer } from '../catalogue/index.ts';
import { addOrganisation } from '../regions/index.ts';
import { confirmEntries, endEntry } from './confirm.ts';
import { moved } from './counts.test-help.ts';
import { countedOwners, recount } from './counts.ts';

let app: TestApp;
let world: GroupWorld;
let other: string;
beforeAll(async () => {
  app = await createTestApp();
  world = await app.system(groupWorld);
  other = await app.system((work) =>
    addOrganisation(work, { slug: 'ander', name: 'Bureau Ander', kind: 'provider', sort: '', summary: '' }),
  );
  await app.system((work) => work.tx.updateTable('locations').set({ organisation_id: world.organisationId }).execute());
});
afterAll(() => app.close());

const counted = () => app.read(countedOwners);
/** As if nothing had ever been kept. */
const anew = () =>
  app.system(async (work) => {
    await work.tx.deleteFrom('freshness_totals').execute();
    return countedOwners(work);
  });
const kept = () => app.read(({ tx }) => tx.selectFrom('freshness_totals').selectAll().execute());
const marks = () => app.read(({ tx }) => tx.selectFrom('freshness_changes').selectAll().execute());

describe('counts of freshness', () => {
  beforeEach(() => app.system(async (work) => void (await recount(work))));

  test('are kept by the minute, and nothing is done when nothing changed', async () => {
    expect(await marks()).toEqual([]);
    expect(await kept()).toHaveLength(2);
    expect(await app.system(recount)).toBe(0);
    await app.runJob('upkeep-counts');
    const own = (await counted()).find((one) => one.id === world.organisationId);
    expect(own).toMatchObject({ name: 'JGT Leiden-Noord', fresh: 3, ageing: 0, hidden: 0, cbsCode: 'GM0546' });
  });

  const offer = () => world.offerId;
  test.each<[string, () => Promise<unknown>]>([
    ['gets old', () => app.system((work) => moved(work, offer(), { confirmed_on: Temporal.PlainDate.from('2020-01-01') }))],
    ['is confirmed', () => app.system((work) => confirmEntries(work, [{ kind: 'offer', id: offer() }]))],
    ['is hidden', () => app.system((work) => moved(work, offer(), { state: 'hidden' }))],
    ['goes to another owner', () => app.system((work) => moved(work, offer(), { organisation_id: other }))],
    [
      'comes back',
      () => app.system((work) => moved(work, offer(), { organisation_id: world.organisationId, state: 'published' })),
    ],
    ['is a room', () => app.system((work) => work.tx.updateTable('rooms').set({ hidden_at: work.now }).execute())],
    ['is a room that is no more', () => app.system((work) => endEntry(work, { kind: 'room', id: world.roomId }))],
    [
      'is of a location of another owner',
      () => app.system((work) => work.tx.updateTable('locations').set({ organisation_id: other }).execute()),
    ],
    ['is an organisation', () => app.system((work) => confirmEntries(work, [{ kind: 'organisation', id: other }]))],
    ['is withdrawn', () => app.system((work) => withdrawOffer(work, offer(), '', { trusted: true }))],
  ])('are right at once when an entry %s', async (_what, change) => {
    await change();
    expect(await marks()).not.toEqual([]);
    const now = await counted();
    expect(now).toEqual(await anew());
    await app.system(recount);
    expect(await counted()).toEqual(now);
  });

  test('are not counted anew for words', async () => {
    await app.system(async (work) => {
      await moved(work, offer(), { state: 'published' });
      await recount(work);
    });
    await app.system((work) => work.tx.updateTable('offers').set({ practical: 'Neem een deken mee.' }).execute());
    expect(await marks()).toEqual([]);
  });

  test('are those of the day: what gets old with the night is counted anew', async () => {
    await app.system(async (work) => void (await recount(work)));
    app.clock.move({ days: 300 });
    expect(await counted()).toEqual(await anew());
    expect((await counted()).reduce((so, one) => so + one.ageing, 0)).toBeGreaterThan(0);
  });

  test('meet a change that ends while they are made: its mark stays', async () => {
    let made: Promise<unknown> = Promise.resolve();
    await app.system(async (work) => {
      await moved(work, offer(), { state: 'hidden' });
      made = app.system(recount);
      await new Promise((resolve) => setTimeout(resolve, 100));
    });
    await made;
    expect(await counted()).toEqual(await anew());
  });
});

test('with many offers nothing but what changed is read', async () => {
  const client = new pg.Client({ connectionString: app.ownerUrl });
  await client.connect();
  try {
    await client.query(`select set_config('app.region_id', $1, false)`, [app.region.id]);
    await client.query(
      `insert into organisations (region_id, slug, name, kind, sort, summary)
       select $1, 'org-' || n, 'Organisatie ' || n, 'provider', '', '' from generate_series(1, 40) n`,
      [app.region.id],
    );
    await client.query(
      `insert into offers (region_id, organisation_id, intervention_id, slug, title, summary, level, audience, age_min, age_max, form, sessions,
         session_minutes, min_size, max_size, languages, access, state, confirmed_on)
       select o.region_id, g.id, o.intervention_id, 'veel-' || n, 'Veel ' || n, o.summary, o.level, o.audience, o.age_min, o.age_max, o.form, o.sessions,
         o.session_minutes, o.min_size, o.max_size, o.languages, o.access, 'published', current_date - n % 400
       from offers o, generate_series(1, 6000) n join (select id, row_number() over (order by id) as nth from organisations) g on g.nth = 1 + n % 40
       where o.id = $1`,
      [world.offerId],
    );
    await client.query('analyze offers, organisations, freshness_totals, freshness_changes');
  } finally {
    await client.end();
  }
  await app.system(async (work) => void (await recount(work)));
  const own = await counted();
  expect(own.reduce((so, one) => so + one.fresh + one.ageing + one.hidden, 0)).toBeGreaterThan(6000);
  await app.system((work) => confirmEntries(work, [{ kind: 'offer', id: world.offerId }]));
  const read = await app.system(async (work) => {
    const scans = async () =>
      (
        await sql<{
          rows: number;
        }>`select coalesce(pg_stat_get_xact_tuples_returned('offers'::regclass), 0)::integer as rows`.execute(work.tx)
      ).rows[0]?.rows ?? 0;
    const before = await scans();
    await countedOwners(work);
    return (await scans()) - before;
  });
  // Those of one organisation, by the index: nothing from end to end.
  expect(read).toBe(0);
});
