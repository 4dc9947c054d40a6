import { afterAll, beforeAll, expect, it } from 'vitest';
import { plannedGroup } from '../../../test/factories/group-world.ts';
import { changeSetting } from '../regions/index.ts';
import { type DemandWorld, demandWorld } from './demand.test-help.ts';
import { markProposed, markServed, renewDemand } from './moves.ts';

let w: DemandWorld;
beforeAll(async () => {
  w = await demandWorld();
  await w.app.system((work) => changeSetting(work, 'demand.expires-after-days', 30));
});
afterAll(() => w.app.close());

it('leaves the marketplace after the region’s term, unless renewed or in a proposal, and goes a year later', async () => {
  const [left, renewed, proposed, served] = await Promise.all([
    w.added({ note: 'Kan ook online' }),
    w.added(),
    w.added(),
    w.added({ note: 'Graag samen', area: 'Leiden-Noord', postcode4: 2315 }),
  ]);
  await w.app.system((work) => markProposed(work, [proposed, served]));
  await w.app.system((work) => markServed(work, [served]));
  // A group of this demand keeps counting in the figures, so the demand stays, without its text.
  await w.app.system(async (work) => {
    const { groupId } = await plannedGroup(work, w.world);
    await work.tx
      .insertInto('team_reservations')
      .values({
        region_id: work.region.id,
        group_id: groupId,
        demand_id: served,
        organisation_id: w.world.organisationId,
        places: 5,
        give_back_before: work.now,
        created_at: work.now,
      })
      .execute();
  });

  w.app.clock.move({ days: 29 });
  await w.app.runJob('demand-expiry');
  expect(await w.state(left)).toBe('open');
  expect(await w.app.as(w.leiden.actor, (work) => renewDemand(work, renewed))).toBe(true);

  w.app.clock.move({ days: 2 });
  await w.app.runJob('demand-expiry');
  await w.app.runJob('demand-expiry');
  expect(await Promise.all([left, renewed, proposed, served].map((id) => w.state(id)))).toEqual([
    'expired',
    'open',
    'proposed',
    'served',
  ]);

  w.app.clock.move({ days: 364 });
  await w.app.runJob('platform-retention');
  expect(await w.state(left)).toBe('expired');

  w.app.clock.move({ days: 2 });
  await w.app.runJob('platform-retention');
  expect(await w.state(left)).toBeUndefined();
  const kept = await w.app.read(({ tx }) =>
    tx.selectFrom('demands').selectAll().where('id', '=', served).executeTakeFirstOrThrow(),
  );
  expect(kept).toMatchObject({ state: 'served', note: '', area: '', postcode4: null, places: 5 });
});
