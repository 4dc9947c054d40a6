import { describe, expect, it } from 'vitest';
import { makeInstance } from '../../../../bench/lib/planner-instance.ts';
import { grained, noDuals, Places, relax } from './dual.ts';
import { makeTasks } from './make-tasks.ts';
import { Memory } from './memory.ts';
import { compile } from './model.ts';
import { Offers } from './offers.ts';
import { randomFrom } from './random.ts';

describe('the memory of what tasks were worth', () => {
  it('never changes a bound, however the prices move', () => {
    const model = compile(makeInstance({ demands: 200, seed: 61, twoTrainers: true }));
    const offers = new Offers(model, makeTasks(model));
    const places = new Places(offers);
    const memory = new Memory(offers, places.from.length);
    const random = randomFrom(61);
    const duals = noDuals(model);
    for (const list of [duals.demand, duals.staffSlot, duals.staffGroups]) list.set(list.map(() => 150 * random()));
    for (let round = 0; round < 25; round++) {
      const size = round % 5 === 0 ? 60 : 2;
      for (const list of [duals.demand, duals.staffSlot, duals.staffGroups])
        for (let at = 0; at < list.length; at++) list[at] = Math.max(0, (list[at] ?? 0) + size * (random() - 0.5));
      const prices = grained(duals);
      expect(relax(offers, places, prices, memory).bound).toBe(relax(offers, places, prices).bound);
    }
  });
});
