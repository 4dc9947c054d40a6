import { describe, expect, test } from 'vitest';
import { parseInstance } from '../../planner/index.ts';
import { buildInstance } from './build.ts';
import { agreedGroup, date, demand, facts, offer, room, session, THU, TUE, trainer, waiting } from './facts.test-help.ts';

const built = (over: Parameters<typeof facts>[0] = {}, locks?: Parameters<typeof buildInstance>[1]) => {
  const made = buildInstance(facts(over), locks);
  expect(parseInstance(made.instance, 'plan')).toEqual({ ok: true, instance: made.instance });
  return made;
};
const one = <Thing>(list: readonly Thing[]): Thing => {
  const [first, ...others] = list;
  if (!first || others.length > 0) throw new Error(`${list.length} things instead of one`);
  return first;
};

describe('demands', () => {
  test('ages grow to the first day, the middle counts once for each child (rule 5)', () => {
    const { instance } = built({ demands: [demand({ ageMin: 96, ageMax: 119, statedOn: date('2026-11-01'), places: 3 })] });
    expect(one(instance.demands)).toMatchObject({ count: 3, ages: [110, 110, 110], waitingWeeks: 3, maxKm: 10, type: 'offer' });
  });

  test('ages stay within what the format knows', () => {
    const wide = offer({ ageMin: -9, ageMax: 287, ageSpan: 296 });
    const old = demand({ ageMin: 284, ageMax: 287, statedOn: date('2026-01-01') });
    const unborn = demand({ id: 'b', ageMin: -9, ageMax: -9, statedOn: date('2027-02-01') });
    const { instance } = built({ offers: [wide], demands: [old, unborn] });
    expect(instance.demands.map(({ ages }) => ages[0])).toEqual([287, -9]);
  });

  test('a group is given in a language of the offer', () => {
    const { instance } = built({ demands: [demand({ languages: ['ar', 'nl'] })] });
    expect(one(instance.demands).languages).toEqual(['nl']);
  });

  test('children on a waiting list are asked as well, for an offer they wait for', () => {
    const { instance } = built({ demands: [], waiting: [waiting()], offers: [offer(), offer({ id: 'other', maxSize: 30 })] });
    expect(one(instance.demands)).toMatchObject({ id: 'entry#wacht', type: 'offer', count: 2, waitingWeeks: 1 });
  });

  test('what no offer is about is left out, and said so', () => {
    const { instance, leftOut } = built({ demands: [demand(), demand({ id: 'divorce', theme: 'divorce' })] });
    expect(instance.demands.map(({ id }) => id)).toEqual(['demand']);
    expect(leftOut).toEqual([{ id: 'divorce', why: 'no-offer' }]);
  });
});

describe('the offer that serves a demand', () => {
  const typeOf = (over: Parameters<typeof facts>[0], id = 'demand') =>
    built(over).instance.demands.find((found) => found.id === id)?.type;

  test('is of the method that was named, on the theme where there is one', () => {
    const offers = [
      offer({ id: 'a', maxSize: 20 }),
      offer({ id: 'b', interventionId: 'kanjer' }),
      offer({ id: 'c', themes: ['divorce'] }),
    ];
    expect(typeOf({ offers, demands: [demand({ interventionId: 'kanjer' })] })).toBe('b');
    expect(typeOf({ offers, demands: [demand({ interventionId: 'rots', theme: 'divorce' })] })).toBe('c');
  });

  test('is the one that serves most children, so that groups fill', () => {
    const offers = [offer({ id: 'young', ageMin: 84, ageMax: 112 }), offer({ id: 'old', ageMin: 100, ageMax: 140 })];
    const demands = [
      demand({ ageMin: 105, ageMax: 108, places: 4 }),
      demand({ id: 'b', ageMin: 120, ageMax: 130, places: 3 }),
      demand({ id: 'c', ageMin: 84, ageMax: 90, places: 2 }),
    ];
    expect(typeOf({ offers, demands })).toBe('old');
    expect(typeOf({ offers, demands }, 'c')).toBe('young');
  });

  test('has trainers, where one with trainers suits', () => {
    const offers = [offer({ id: 'a', interventionId: 'kanjer' }), offer({ id: 'b' })];
    expect(typeOf({ offers })).toBe('b');
  });

  test('is the nearest in age when none suits: then the plan can say why', () => {
    const offers = [offer({ id: 'far', ageMin: 180, ageMax: 200 }), offer({ id: 'near', ageMin: 120, ageMax: 140 })];
    expect(typeOf({ offers })).toBe('near');
  });

  test('is given in the municipality', () => {
    const offers = [offer({ id: 'a', municipalityIds: ['katwijk'], maxSize: 30 }), offer({ id: 'b' })];
    expect(typeOf({ offers, demands: [demand({ places: 6 }), demand({ id: 'k', municipalityId: 'katwijk', places: 9 })] })).toBe(
      'b',
    );
  });

  test('fits in the period', () => {
    expect(built({ offers: [offer({ sessions: 16 })] }).leftOut).toHaveLength(1);
    expect(built({ offers: [offer({ sessions: 15 })] }).leftOut).toHaveLength(0);
  });
});

describe('rooms', () => {
  const slots = (taken: ReturnType<typeof session>[]) => one(built({ taken: new Map([['room', taken]]) }).instance.rooms).slots;

  test('have their opening hours, capacity and rent in whole euros', () => {
    expect(one(built().instance.rooms)).toMatchObject({ slots: [1, TUE, 9, THU, 17], capacity: 14, rent: 26 });
  });

  test('are taken where something is on a day on which groups meet', () => {
    expect(slots([session('2027-03-09T15:30')])).not.toContain(TUE);
  });

  test('are taken in both day-parts that something touches', () => {
    const evening = room({ dayParts: [TUE, 6] });
    const { instance } = built({ rooms: [evening], taken: new Map([['room', [session('2027-03-09T15:30')]]]) });
    expect(one(instance.rooms).slots).toEqual([]);
  });

  test('stay free when it is in a holiday, or after the last session of the longest group', () => {
    expect(slots([session('2027-02-23T15:30'), session('2027-05-18T15:30')])).toContain(TUE);
  });
});

describe('trainers', () => {
  const all = (...trainers: Parameters<typeof trainer>[0][]) =>
    built({ trainers: trainers.map((over, at) => trainer({ id: `t${at}`, ...over })) }).instance.trainers;

  test('give what they are qualified for until its last session, with certificates', () => {
    const until = (day: string) => ({ qualifications: [{ interventionId: 'rots', until: date(day) }] });
    expect(all({}, until('2027-04-11'), until('2027-04-10'), { holds: [] }).map(({ id }) => id)).toEqual(['t0', 't1']);
  });

  test('are not planned when they are away or taken on a day of the groups', () => {
    const away = one(all({ absences: [{ from: date('2027-03-08'), to: date('2027-03-09') }] }));
    expect(away.slots).toEqual([9, THU, 17]);
    const inHoliday = one(all({ absences: [{ from: date('2027-02-22'), to: date('2027-02-26') }] }));
    expect(inHoliday.slots).toEqual([1, TUE, 9, THU, 17]);
    const taken = built({ taken: new Map([['trainer', [session('2027-02-02T13:00')]]]) });
    expect(one(taken.instance.trainers).slots).toEqual([1, 9, THU, 17]);
  });

  test('take as many groups as their hours allow, less those they have', () => {
    const groups = all(
      { hoursPerWeek: 8 },
      { hoursPerWeek: 8, engaged: [date('2027-02-16'), date('2027-05-20')] },
      { hoursPerWeek: 1 },
      {},
    ).map((found) => [found.id, found.groups]);
    expect(groups).toEqual([
      ['t0', 4],
      ['t1', 3],
      ['t2', 0],
      ['t3', 3],
    ]);
  });

  test('who stand beside another are never planned alone, nor together', () => {
    const offers = [offer({ trainersNeeded: 2 })];
    const trainers = [
      trainer({ id: 'lead' }),
      trainer({ id: 'x', coTrainer: true }),
      trainer({ id: 'y', coTrainer: true, dayParts: [TUE] }),
    ];
    expect(built({ offers, trainers }).instance.trainers.map(({ id }) => id)).toEqual(['lead', 'x']);
    expect(built({ trainers }).instance.trainers.map(({ id }) => id)).toEqual(['lead']);
  });

  test('go no farther than the nearest room where they do not work', () => {
    const rooms = [room(), room({ id: 'far', lat: 52.2, lon: 4.41, municipalityId: 'katwijk' })];
    const { instance } = built({ rooms, trainers: [trainer({ notIn: new Set(['far']) })] });
    expect(one(instance.trainers).maxKm).toBeCloseTo(8.76, 1);
    expect(one(built({ trainers: [trainer({ notIn: new Set(['room']) })] }).instance.trainers)).toMatchObject({
      groups: 0,
      maxKm: 0.01,
    });
  });
});

describe('what is agreed', () => {
  test('a planned group stays, with as many places free as it has', () => {
    const { instance, agreed } = built({ agreed: [agreedGroup()] });
    expect(agreed).toEqual([{ kind: 'group', id: 'group' }]);
    expect(one(instance.locked)).toMatchObject({
      room: 'room',
      slot: TUE,
      trainers: ['trainer#group'],
      demands: ['group#groep'],
    });
    expect(instance.demands.find(({ id }) => id === 'group#groep')).toMatchObject({ count: 8, ages: Array(8).fill(113) });
  });

  test('a sent proposal stays with its demands, also where people stretched a limit', () => {
    const far = demand({
      id: 'far',
      lat: 52.3,
      lon: 4.58,
      state: 'proposed',
      places: 7,
      dayParts: [THU],
      ageMin: 60,
      ageMax: 70,
    });
    const { instance, agreed } = built({ agreed: [agreedGroup({ kind: 'proposal', id: 'p', demands: [far], free: 5 })] });
    expect(agreed).toEqual([{ kind: 'proposal', id: 'p' }]);
    expect(one(instance.locked).demands).toEqual(['far']);
    expect(instance.demands.find(({ id }) => id === 'far')).toMatchObject({ slots: [TUE], ages: Array(7).fill(96) });
  });

  test('an offer that nobody asks is in the plan when a proposal holds it', () => {
    const offers = [offer(), offer({ id: 'divorce', themes: ['divorce'] })];
    const its = [demand({ id: 'b', theme: 'divorce', state: 'proposed' })];
    const { instance } = built({ offers, agreed: [agreedGroup({ kind: 'proposal', offerId: 'divorce', demands: its })] });
    expect(one(instance.locked).type).toBe('divorce');
  });

  test('two groups in one room and day-part: only the first takes part', () => {
    const { agreed } = built({ agreed: [agreedGroup(), agreedGroup({ id: 'later' })] });
    expect(agreed).toEqual([{ kind: 'group', id: 'group' }]);
  });
});

describe('what a planner locked', () => {
  const lock = { type: 'offer', room: 'room', slot: TUE, language: 'nl', trainers: ['trainer'], demands: ['demand'] };

  test('is in the plan', () => {
    const { instance, agreed } = built({}, [lock]);
    expect(instance.locked).toEqual([lock]);
    expect(agreed).toEqual([{ kind: 'lock', id: null }]);
  });

  test('loses demands that are gone, and goes when nothing or no trainer is left', () => {
    expect(one(built({}, [{ ...lock, demands: ['demand', 'gone'] }]).instance.locked).demands).toEqual(['demand']);
    expect(built({}, [{ ...lock, demands: ['gone'] }]).instance.locked).toEqual([]);
    expect(built({}, [{ ...lock, trainers: ['gone'] }]).instance.locked).toEqual([]);
  });

  test('of two that need the same, the first stays', () => {
    const demands = [demand(), demand({ id: 'second' })];
    const other = { ...lock, slot: THU, demands: ['second'] };
    const { instance } = built(
      { demands: [demand(), demand({ id: 'second', dayParts: [THU] })], trainers: [trainer({ hoursPerWeek: 3 })] },
      [lock, other],
    );
    expect(instance.locked).toEqual([lock]);
    expect(built({ demands }, [lock, { ...lock, demands: ['second'] }]).agreed).toHaveLength(1);
  });

  test('is filled up when it became a group since', () => {
    const { instance, agreed } = built({ agreed: [agreedGroup({ free: 6 })] }, [lock]);
    expect(one(instance.locked).demands).toEqual(['group#groep', 'demand']);
    expect(agreed).toEqual([{ kind: 'group', id: 'group' }]);
    expect(one(built({ agreed: [agreedGroup({ free: 3 })] }, [lock]).instance.locked).demands).toEqual(['group#groep']);
  });
});

test('the same facts give the same instance', () => {
  const same = () => JSON.stringify(buildInstance(facts({ agreed: [agreedGroup()], waiting: [waiting()] })));
  expect(same()).toBe(same());
});
