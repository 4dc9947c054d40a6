import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { planGroup } from '../../groups/index.ts';
import { takePlaces } from '../../planner/index.ts';
import { giveBack } from '../../registrations/index.ts';
import { type BoardWorld, boardWorld, freshPlan, TUE } from './board.test-help.ts';
import { undo } from './changes.ts';
import { boardFacts } from './facts.ts';
import { effectTo } from './moves.ts';
import { boardPaths } from './paths.ts';
import { reserveInGroup } from './reserving.ts';
import { staleNeeds } from './stale.ts';

let world: BoardWorld;
let groupId: string;
let key: string;
beforeAll(async () => {
  world = await boardWorld();
});
afterAll(() => world.app.close());
/** Every test: an existing group of twelve with eight free places, and a plan that puts the need of three there. */
beforeEach(async () => {
  await world.app.system((work) => work.tx.updateTable('groups').set({ state: 'cancelled', cancel_reason: 'x' }).execute());
  await world.app.system((work) => work.tx.deleteFrom('room_bookings').execute());
  await world.app.system((work) => work.tx.deleteFrom('trainer_bookings').execute());
  groupId = await existingGroup();
  await setTaken(4);
  Object.assign(world, await freshPlan(world));
  key = `${world.rooms[1]}.${TUE}`;
  await putThere(world.needs.free3);
});

async function existingGroup(): Promise<string> {
  const startsAt = Temporal.Instant.from('2027-02-16T13:00:00Z');
  const planned = await world.app.system((work) =>
    planGroup(work, {
      offerId: world.offerId,
      organisationId: world.leiden.organisationId,
      roomId: world.rooms[1] ?? '',
      title: 'Rots en Water, lente',
      language: 'nl',
      ...{ capacity: 12, minSize: 4, ageMin: 96, ageMax: 131, contributionCents: 0, openedTo: 'teams' },
      sessions: [{ startsAt, endsAt: startsAt.add({ hours: 1 }) }],
      trainerIds: world.trainers.slice(0, 2).map(({ id }) => id),
    }),
  );
  if (!planned.ok) throw new Error(planned.conflict);
  return planned.groupId;
}

const setTaken = (taken: number) =>
  world.app.system((work) => work.tx.updateTable('group_places').set({ taken }).where('group_id', '=', groupId).execute());
const taken = async () =>
  (
    await world.app.read((r) =>
      r.tx.selectFrom('group_places').select('taken').where('group_id', '=', groupId).executeTakeFirstOrThrow(),
    )
  ).taken;

/** A second version of the plan, with this need in the group that exists. */
async function putThere(demandId: string): Promise<void> {
  const { version, stored } = await facts();
  const lock = stored.instance.locked.find((one) => one.room === world.rooms[1] && one.slot === TUE);
  if (!lock) throw new Error('the group is not in the instance');
  const groups = [...version.plan.groups, { ...lock, demands: [...lock.demands, demandId] }];
  const plan = JSON.stringify({ ...version.plan, groups });
  await world.app.system(async (work) => {
    const made = { region_id: work.region.id, plan_id: world.planId, number: 2, previous: 1, made_at: work.now };
    await work.tx
      .insertInto('plan_versions')
      .values({ ...made, kind: 'move', plan, locks: '[]', change: '{}' })
      .execute();
    await work.tx.updateTable('plans').set({ version: 2 }).where('id', '=', world.planId).execute();
  });
}

async function facts() {
  const found = await world.app.read((reading) => boardFacts(reading, world.planId));
  if (!found) throw new Error('no plan');
  return found;
}

const reserve = (who: 'planner' | 'second' = 'planner') =>
  world.app.as(world[who].actor, (work) => reserveInGroup(work, { planId: world.planId, key, demandId: world.needs.free3 }));
const board = async () => (await world.planner.browser.get(boardPaths.board(world.planId))).body;
const press = () =>
  world.planner.browser.post(
    boardPaths.reservation(world.planId),
    { groep: key, vraag: world.needs.free3 },
    boardPaths.board(world.planId),
  );

describe('places in a group that exists, from the board', () => {
  test('one button: the effect is shown, the need is served, the team is told, sees its places and can give them back', async () => {
    expect(await board()).toMatch(/<strong>JGT Katwijk<\/strong>: daarna nog 5 plekken vrij\./);
    expect((await press()).headers.location).toBe(boardPaths.board(world.planId));
    expect(await taken()).toBe(7);
    expect(await world.demandState(world.needs.free3)).toBe('served');

    const html = await board();
    expect(html).toContain('3 plekken zijn gereserveerd');
    expect(html).toContain('Plekken gereserveerd');
    expect(html).not.toContain('Verouderd');
    expect(html).not.toContain(boardPaths.reservation(world.planId));

    const [mail, ...others] = (await world.app.mails()).filter(({ kind }) => kind === 'places-reserved');
    expect(others).toEqual([]);
    expect(mail).toMatchObject({ subject: '3 plekken voor je team: Rots en Water, lente' });
    expect(mail?.text).toContain(`/werk/groepen/${groupId}/deelnemers`);
    const team = await world.katwijk.browser.get(boardPaths.fits(world.needs.free3));
    expect(team.body).toContain('Jullie hebben plek in');

    const { id } = await world.app.read((r) =>
      r.tx.selectFrom('team_reservations').select('id').where('demand_id', '=', world.needs.free3).executeTakeFirstOrThrow(),
    );
    expect(await world.app.as(world.katwijk.actor, (work) => giveBack(work, id, 3))).toBe(true);
    expect(await taken()).toBe(4);
    // What was given back whole is no longer the need's place.
    const stale = await world.app.read(async (reading) => staleNeeds(reading, await facts()));
    expect(stale.get(world.needs.free3)).toBe('served');
  });

  test('what is reserved stays: it cannot be moved, and the step that put it there cannot be undone', async () => {
    expect(await reserve()).toEqual({ ok: true, places: 3 });
    const { seen } = await facts();
    expect(effectTo(seen, world.needs.free3, null)?.obstacles).toContainEqual({ kind: 'bound' });
    const back = await world.app.as(world.planner.actor, (work) => undo(work, { planId: world.planId, number: 2 }));
    expect(back).toEqual({ ok: false, reason: 'reserved' });
  });

  test('nothing is done when the group filled up, the need changed or was served, or another need was meant', async () => {
    await setTaken(10);
    expect(await board()).toContain('JGT Katwijk vraagt 3 plekken, maar er zijn nog 2 plekken vrij.');
    const full = await press();
    expect(full.statusCode).toBe(422);
    expect(full.body).toContain('De groep is vol, veranderd, of past niet meer bij de vraag. Er is niets gereserveerd.');
    await setTaken(4);

    const places = (n: number) =>
      world.app.system((work) => work.tx.updateTable('demands').set({ places: n }).where('id', '=', world.needs.free3).execute());
    await places(2);
    expect(await reserve()).toEqual({ ok: false, reason: 'changed' });
    await places(3);
    const other = { planId: world.planId, key, demandId: world.needs.free2 };
    expect(await world.app.as(world.planner.actor, (work) => reserveInGroup(work, other))).toEqual({ ok: false, reason: 'gone' });
    expect(await taken()).toBe(4);
    expect(await world.demandState(world.needs.free3)).toBe('open');
  });

  test('planner, planner and team at the same moment: the places are taken once', async () => {
    const asTeam = () => world.app.as(world.katwijk.actor, (work) => takePlaces(work, { demandId: world.needs.free3, groupId }));
    const results = await Promise.all([reserve(), asTeam(), reserve('second')]);
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await taken()).toBe(7);
  });

  test('is for planners only', async () => {
    const at = boardPaths.reservation(world.planId);
    const fields = { groep: key, vraag: world.needs.free3 };
    expect((await world.katwijk.browser.post(at, fields, '/werk')).statusCode).toBe(403);
    expect(await taken()).toBe(4);
  });
});
