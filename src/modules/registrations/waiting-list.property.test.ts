import fc from 'fast-check';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '../../../test/app.ts';
import { anotherRoom, type GroupWorld, LEIDEN } from '../../../test/factories/group-world.ts';
import { localDate } from '../../platform/clock/clock.ts';
import { cancelRegistration } from './cancellation.ts';
import { confirmRegistration } from './confirmation.ts';
import { lapseUnconfirmed } from './lapse.ts';
import { acceptPlace, declinePlace, lapseOffer } from './offered-place.ts';
import { aGroup, aWorld, counted, family, registered, START } from './registration.test-help.ts';
import { giveBack, reserveForTeam } from './reservations.ts';

let app: TestApp;
let world: GroupWorld;
let rooms: [string, string];
let offerIds: string[];

const RUNS = 8;

beforeAll(async () => {
  app = await createTestApp({ start: START });
  world = await aWorld(app);
  rooms = await app.system(async (work) => [
    await anotherRoom(work, world.locationId, 'een'),
    await anotherRoom(work, world.locationId, 'twee'),
  ]);
  offerIds = await app.system((work) => copies(work.tx));
});
afterAll(() => app.close());

/** A waiting list per run: copies of the offer. */
async function copies(tx: Parameters<Parameters<TestApp['system']>[0]>[0]['tx']): Promise<string[]> {
  const columns =
    (
      await sql<{ names: string }>`select string_agg(quote_ident(column_name), ', ') as names from information_schema.columns
    where table_name = 'offers' and is_generated = 'NEVER' and column_name not in ('id', 'slug')`.execute(tx)
    ).rows[0]?.names ?? '';
  const made = await sql<{
    id: string;
  }>`insert into offers (slug, ${sql.raw(columns)}) select slug || '-' || n, ${sql.raw(columns)} from offers, generate_series(1, ${RUNS}) n returning id`.execute(
    tx,
  );
  return made.rows.map((row) => row.id);
}

interface Entry {
  id: string;
  group: number;
  places: number;
  other: boolean;
  state: string;
  confirmed: boolean;
  offered: number | null;
}

/** What rules 1 and 3 say, as simply as possible: groups are numbers, the list is an array in order of joining. */
class Model {
  readonly list: Entry[] = [];
  readonly reserved = [0, 0];
  readonly capacity: [number, number];
  constructor(capacity: [number, number]) {
    this.capacity = capacity;
  }

  taken(group: number): number {
    const own = this.list.filter((e) =>
      e.state === 'offered' ? e.offered === group : ['requested', 'confirmed'].includes(e.state) && e.group === group,
    );
    return own.reduce((sum, e) => sum + e.places, 0) + (this.reserved[group] ?? 0);
  }
  free(group: number): number {
    return (this.capacity[group] ?? 0) - this.taken(group);
  }
  offer(group: number): void {
    for (const e of this.list) {
      if (e.state !== 'waiting' || !(e.group === group || e.other) || e.places > this.free(group)) continue;
      Object.assign(e, { state: 'offered', offered: group });
    }
  }
  register(id: string, group: number, places: number, other: boolean): void {
    const fits = places <= this.free(group);
    this.list.push({ id, group, places, other, state: fits ? 'requested' : 'waiting', confirmed: false, offered: null });
    if (!fits && other) for (const each of [0, 1]) this.offer(each);
  }
  confirm(e: Entry): void {
    if (!['requested', 'waiting'].includes(e.state)) return;
    e.confirmed = true;
    if (e.state === 'requested') e.state = 'confirmed';
  }
  cancel(e: Entry): void {
    const place = e.state === 'offered' ? e.offered : ['requested', 'confirmed'].includes(e.state) ? e.group : null;
    if (['requested', 'confirmed', 'waiting', 'offered'].includes(e.state)) e.state = 'cancelled';
    if (place !== null) this.offer(place);
  }
  accept(e: Entry): void {
    if (e.state === 'offered') Object.assign(e, { state: 'confirmed', group: e.offered, confirmed: true });
  }
  endOffer(e: Entry, end: 'cancelled' | 'lapsed'): void {
    if (e.state !== 'offered' || e.offered === null) return;
    const place = e.offered;
    const back = place !== e.group;
    Object.assign(e, { state: back ? 'waiting' : end, other: false, confirmed: e.confirmed || end === 'cancelled' });
    this.offer(place);
    if (back) this.offer(e.group);
  }
  lapse(e: Entry): void {
    if (e.confirmed || !['requested', 'waiting'].includes(e.state)) return;
    const held = e.state === 'requested';
    e.state = 'lapsed';
    if (held) this.offer(e.group);
  }
}

const which = fc.nat({ max: 11 });
const group = fc.constantFrom(0, 1);
const command = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      do: fc.constant('register' as const),
      group,
      places: fc.constantFrom(1, 1, 1, 2, 3),
      other: fc.boolean(),
    }),
  },
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constantFrom(
        'confirm' as const,
        'cancel' as const,
        'accept' as const,
        'decline' as const,
        'lapse' as const,
        'lapse-offer' as const,
      ),
      which,
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constantFrom('reserve' as const, 'give-back' as const), group, places: fc.constantFrom(1, 2) }),
  },
);
type Command = typeof command extends fc.Arbitrary<infer C> ? C : never;

/** Terms are tested with the clock elsewhere; here they are over when the command says so. */
async function overdue(id: string, what: 'lapse' | 'lapse-offer'): Promise<void> {
  const past = app.clock.now().subtract({ hours: 1 });
  await app.system(async ({ tx }) => {
    const row = tx.updateTable('registrations').where('id', '=', id);
    if (what === 'lapse-offer') await row.set({ offered_until: past }).where('state', '=', 'offered').execute();
    else
      await row
        .set({ confirm_before: past })
        .where('address_confirmed_at', 'is', null)
        .where('state', 'in', ['requested', 'waiting'])
        .execute();
  });
}

async function carryOut(
  model: Model,
  groups: [string, string],
  reservations: { id: string; group: number }[],
  step: Command,
): Promise<void> {
  switch (step.do) {
    case 'register': {
      const input = family(groups[step.group as 0 | 1], {
        children: step.places,
        otherGroups: step.other,
        maxKm: 5,
        near: LEIDEN,
      });
      const { registrationId } = await registered(app, input);
      return model.register(registrationId, step.group, step.places, step.other);
    }
    case 'reserve': {
      const fits = step.places <= model.free(step.group);
      const id = await reserve(groups[step.group as 0 | 1], step.places);
      expect(id !== null).toBe(fits);
      if (id === null) return;
      reservations.push({ id, group: step.group });
      model.reserved[step.group] = (model.reserved[step.group] ?? 0) + step.places;
      return;
    }
    case 'give-back': {
      const mine = reservations.find((one) => one.group === step.group);
      if (!mine || !(await app.system((work) => giveBack(work, mine.id, 1)))) return;
      model.reserved[step.group] = (model.reserved[step.group] ?? 0) - 1;
      return model.offer(step.group);
    }
    default: {
      const entry = model.list[step.which % Math.max(1, model.list.length)];
      if (!entry) return;
      if (step.do === 'lapse' || step.do === 'lapse-offer') await overdue(entry.id, step.do);
      const act = {
        confirm: confirmRegistration,
        cancel: cancelRegistration,
        accept: acceptPlace,
        decline: declinePlace,
        lapse: lapseUnconfirmed,
        'lapse-offer': lapseOffer,
      }[step.do];
      await app.system(async (work) => void (await act(work, entry.id)));
      if (step.do === 'confirm') return model.confirm(entry);
      if (step.do === 'cancel') return model.cancel(entry);
      if (step.do === 'accept') return model.accept(entry);
      if (step.do === 'decline') return model.endOffer(entry, 'cancelled');
      return step.do === 'lapse' ? model.lapse(entry) : model.endOffer(entry, 'lapsed');
    }
  }
}

async function reserve(groupId: string, places: number): Promise<string | null> {
  return app.system(async (work) => {
    const { municipalityId, organisationId } = world;
    const day = localDate(work.now);
    const person = await work.tx.selectFrom('persons').select('id').limit(1).executeTakeFirstOrThrow();
    const demand = await work.tx
      .insertInto('demands')
      .values({
        region_id: work.region.id,
        organisation_id: organisationId,
        created_by: person.id,
        municipality_id: municipalityId,
        ...LEIDEN,
        theme: 'weerbaarheid',
        places,
        age_min: 96,
        age_max: 131,
        stated_on: day,
        day_parts: [1],
        languages: ['nl'],
        max_km: 10,
        waiting_since: day,
        expires_on: day.add({ years: 1 }),
        created_at: work.now,
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    if (
      !(await reserveForTeam(work, {
        groupId,
        demandId: demand.id,
        organisationId,
        places,
        giveBackBefore: work.now.add({ hours: 24 }),
      }))
    )
      return null;
    return (
      await work.tx.selectFrom('team_reservations').select('id').where('demand_id', '=', demand.id).executeTakeFirstOrThrow()
    ).id;
  });
}

it('keeps rule 1 and the order of rule 3, whatever happens in whatever order', async () => {
  let run = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(1, 2, 3),
      fc.constantFrom(1, 2),
      fc.array(command, { minLength: 10, maxLength: 24 }),
      async (first, second, commands) => {
        const offerId = offerIds[run++] ?? '';
        const capacity: [number, number] = [first, second];
        const inDays = 30 + run * 7;
        const made = [
          await aGroup(app, world, { offerId, capacity: first, roomId: rooms[0], inDays }),
          await aGroup(app, world, { offerId, capacity: second, roomId: rooms[1], inDays }),
        ] as const;
        const groups: [string, string] = [made[0].groupId, made[1].groupId];
        const model = new Model(capacity);
        const reservations: { id: string; group: number }[] = [];
        for (const step of commands) {
          await carryOut(model, groups, reservations, step);
          await compare(model, groups);
        }
      },
    ),
    { numRuns: RUNS, endOnFailure: true },
  );
}, 60_000);

async function compare(model: Model, groups: [string, string]): Promise<void> {
  const rows = await app.read(({ tx }) =>
    tx.selectFrom('registrations').selectAll().where('group_id', 'in', groups).orderBy('sequence').execute(),
  );
  const seen = rows.map((row) => ({
    id: row.id,
    state: row.state,
    group: groups.indexOf(row.group_id),
    offered: row.offered_group_id && groups.indexOf(row.offered_group_id),
  }));
  expect(seen).toEqual(
    model.list.map((e) => ({ id: e.id, state: e.state, group: e.group, offered: e.state === 'offered' ? e.offered : null })),
  );
  for (const index of [0, 1] as const) {
    const { capacity, taken, rows: sum } = await counted(app, groups[index]);
    expect(taken).toBe(sum);
    expect(taken).toBe(model.taken(index));
    expect(taken).toBeLessThanOrEqual(capacity);
  }
}
