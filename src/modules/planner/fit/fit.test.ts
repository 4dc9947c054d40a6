import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { FIRST_TUESDAY, type PlannerWorld, plannerWorld, type Worker } from '../../../../test/factories/planner-world.ts';
import { ZONE } from '../../../platform/clock/clock.ts';
import type { Work } from '../../../platform/work.ts';
import { type DemandView, demandById } from '../../demand/index.ts';
import { planGroup } from '../../groups/index.ts';
import { fitFor } from './fit.ts';
import { judgeGroups } from './groups.ts';
import type { NearGroup } from './near.ts';
import { costOf } from './obstacle.ts';
import { takePlaces } from './take-places.ts';
import { fitView } from './view-model.ts';

let world: PlannerWorld;
beforeAll(async () => {
  world = await plannerWorld();
});
afterAll(() => world.app.close());
beforeEach(async () => {
  await world.app.system((work) =>
    work.tx.updateTable('demands').set({ state: 'withdrawn' }).where('state', '=', 'open').execute(),
  );
  await world.app.system((work) => work.tx.deleteFrom('room_bookings').execute());
  await world.app.system((work) =>
    work.tx.updateTable('groups').set({ state: 'completed' }).where('state', '=', 'planned').execute(),
  );
});

const as = <T>({ actor }: Worker, change: (work: Work) => Promise<T>) => world.app.as(actor, change);
const needOf = async (id: string) => {
  const need = await world.app.read((r) => demandById(r, id));
  if (!need) throw new Error('no need');
  return need;
};
const fitOf = async (id: string) => world.app.read(async (r) => fitFor(r, await needOf(id)));
const viewOf = async (who: Worker, id: string) =>
  fitView(who.actor, await needOf(id), await fitOf(id), world.app.clock.now(), 'nl');

/** A group on a Tuesday afternoon in Oegstgeest, for eight up to and including ten years. */
async function group(over: { weekday?: number; capacity?: number; ageMin?: number; ageMax?: number; language?: string } = {}) {
  const startsAt = FIRST_TUESDAY.add({ days: over.weekday ?? 0 })
    .toZonedDateTime({ timeZone: ZONE, plainTime: '15:00' })
    .toInstant();
  const planned = await world.app.system(async (work) => {
    const { id } = await work.tx
      .selectFrom('organisations')
      .select('id')
      .where('slug', '=', 'praktijk')
      .executeTakeFirstOrThrow();
    return planGroup(work, {
      ...{
        offerId: world.offerId,
        organisationId: id,
        roomId: world.rooms[0] ?? '',
        title: 'Rots en Water',
        language: over.language ?? 'nl',
      },
      ...{
        capacity: over.capacity ?? 8,
        minSize: 4,
        ageMin: over.ageMin ?? 96,
        ageMax: over.ageMax ?? 131,
        contributionCents: 0,
      },
      ...{ openedTo: 'teams', sessions: [{ startsAt, endsAt: startsAt.add({ minutes: 90 }) }], trainerIds: [] },
    });
  });
  if (!planned.ok) throw new Error(planned.conflict);
  return planned.groupId;
}

describe('places in planned groups', () => {
  test('that fit come with their reasons, and are taken with one click: the demand is served', async () => {
    const groupId = await group();
    const need = await world.need('leiden');
    const { fitting } = await viewOf(world.leiden, need);
    expect(fitting).toHaveLength(1);
    expect(fitting[0]).toMatchObject({ takes: 5, group: { id: groupId, free: 8 } });
    const texts = fitting[0]?.marks.map((mark) => mark.text) ?? [];
    for (const said of ['weerbaarheid', '8 tot en met 10 jaar', 'dinsdagmiddag', 'op 3 km', 'Nederlands', '8 plekken vrij'])
      expect(texts).toContain(said);
    expect(fitting[0]?.wait).toBe('Begint over 5 weken.');
    expect(await as(world.katwijk, (work) => takePlaces(work, { demandId: need, groupId }))).toEqual({
      ok: false,
      reason: 'unknown',
    });
    expect(await as(world.leiden, (work) => takePlaces(work, { demandId: need, groupId }))).toEqual({ ok: true });
    expect(await world.demandState(need)).toBe('served');
    const { taken } = await world.app.read((r) =>
      r.tx.selectFrom('group_places').select('taken').where('group_id', '=', groupId).executeTakeFirstOrThrow(),
    );
    expect(taken).toBe(5);
  });

  test('that nearly fit say in numbers what would have to be different; the least first', async () => {
    await group({ weekday: 1, capacity: 5 });
    const away = await group({ capacity: 3 });
    await group({ weekday: 2, ageMin: 180, ageMax: 200 });
    const need = await world.need('leiden', { dayParts: [5, 13] });
    const { fitting, almostGroups } = await viewOf(world.leiden, need);
    expect(fitting).toEqual([]);
    const said = almostGroups.map((one) => one.marks.filter((mark) => mark.state !== 'fits').map((mark) => mark.text));
    expect(said).toEqual([['er is plek voor 3 van de 5'], ['past als woensdagmiddag ook kan']]);
    expect(almostGroups.map((one) => one.takes)).toEqual([0, 5]);
    expect(await as(world.leiden, (work) => takePlaces(work, { demandId: need, groupId: away }))).toEqual({
      ok: false,
      reason: 'group',
    });
    expect(await world.demandState(need)).toBe('open');
  });

  test('are not shown to another team, and not given for a group that was cancelled', async () => {
    const groupId = await group();
    const need = await world.need('leiden');
    expect(await viewOf(world.katwijk, need)).toMatchObject({ fitting: [], almostGroups: [], almostNeeds: [], offers: [] });
    await world.app.system((work) =>
      work.tx.updateTable('groups').set({ state: 'cancelled', cancel_reason: 'x' }).where('id', '=', groupId).execute(),
    );
    expect(await as(world.leiden, (work) => takePlaces(work, { demandId: need, groupId }))).toEqual({
      ok: false,
      reason: 'group',
    });
  });
});

describe('other demands', () => {
  test('complete a group, or say how many are missing', async () => {
    const own = await world.need('leiden', { places: 3 });
    expect((await viewOf(world.leiden, own)).pools[0]?.missing[0]).toContain(
      'Nog 3 kinderen van 8 tot en met 10 jaar binnen 15 km',
    );
    await world.need('katwijk');
    const [pool] = (await viewOf(world.leiden, own)).pools;
    expect(pool).toMatchObject({ ready: true, total: 7, missing: [] });
    expect(pool?.needs.map((need) => need.team)).toEqual(['JGT Leiden-Noord', 'Een ander team']);
  });

  test('that nearly fit: on another day, too far; of a delicate theme no distance is told', async () => {
    const own = await world.need('leiden', { places: 3 });
    await world.need('katwijk', { dayParts: [9] });
    const { almostNeeds } = await viewOf(world.leiden, own);
    expect(almostNeeds.map((one) => [one.title, one.mark.text])).toEqual([
      ['4 kinderen, 8 tot en met 10 jaar, Katwijk', 'past als woensdagmiddag ook kan'],
    ]);
    const far = await world.need('katwijk', { maxKm: 5 });
    const shown = (await viewOf(world.leiden, own)).almostNeeds.find((one) => one.id === far);
    expect(shown?.mark.text).toMatch(/^past als \d+ km reizen ook kan, \d+ km verder dan opgegeven$/);
  });
});

describe('offers', () => {
  test('say what is still missing to begin', async () => {
    const { offers } = await viewOf(world.leiden, await world.need('leiden', { places: 4 }));
    expect(offers[0]?.marks.map((mark) => mark.text)).toContain('nog 2 kinderen nodig, 8 tot en met 10 jaar');
    expect(offers[0]?.marks.map((mark) => mark.text)).toContain('ruimte in Oegstgeest, 3 km');
  });
});

describe('judging groups', () => {
  const need = {
    ageMin: 96,
    ageMax: 131,
    maxKm: 10,
    places: 4,
    dayParts: [5],
    languages: ['nl'],
    interventionId: null,
    lat: 52.16,
    lon: 4.49,
  };
  const stated = { ...need, statedOn: Temporal.PlainDate.from('2027-01-04') } as unknown as DemandView;
  const near = fc.record({
    id: fc.uuid(),
    weekday: fc.integer({ min: 0, max: 6 }),
    lat: fc.double({ min: 52.05, max: 52.3, noNaN: true }),
    ageMin: fc.integer({ min: 0, max: 200 }),
    free: fc.integer({ min: 1, max: 8 }),
    language: fc.constantFrom('nl', 'en'),
  });
  test('what fits has nothing in the way; near misses are few and in order; the order of the input makes no difference', () => {
    fc.assert(
      fc.property(fc.uniqueArray(near, { selector: (one) => one.id, maxLength: 12 }), (drawn) => {
        const groups = drawn.map(({ weekday, ...one }) => ({
          ...one,
          ...{ lon: 4.49, ageMax: one.ageMin + 36, interventionId: 'x', interventionName: 'X' },
          startsAt: FIRST_TUESDAY.add({ days: weekday }).toZonedDateTime({ timeZone: ZONE, plainTime: '15:00' }).toInstant(),
        })) as unknown as NearGroup[];
        const { fitting, almost } = judgeGroups(groups, stated);
        for (const one of fitting) {
          expect(one.km).toBeLessThanOrEqual(10);
          expect(one.group.free).toBeGreaterThanOrEqual(4);
          expect(one.group.language).toBe('nl');
        }
        const costs = almost.map((one) => costOf(one.lacks));
        expect(costs).toEqual([...costs].sort((a, b) => a - b));
        expect(almost.every((one) => one.lacks.length > 0 && one.lacks.length <= 2)).toBe(true);
        const back = judgeGroups([...groups].reverse(), stated);
        expect(back.fitting.map((one) => one.group.id)).toEqual(fitting.map((one) => one.group.id));
      }),
    );
  });
});
