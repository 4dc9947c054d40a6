import type { Highs } from 'highs';
import { FORMAT, type Instance, kilometres, travelCost, worth } from '../../src/modules/planner/engine/index.ts';

interface Column {
  cost: number;
  entries: [row: number, value: number][];
}

/**
 * The instance as one mixed-integer model for HiGHS: a group may be opened in each type, room, slot, language and age range, demands and
 * trainers are assigned to groups. What a general solver makes of it in `seconds`: the value of its plan and its bound.
 */
export function solveDirect(
  highs: Highs,
  instance: Instance,
  seconds: number,
): { value: number; bound: number; columns: number } {
  if (instance.format !== FORMAT || instance.locked.length > 0) throw new Error('The direct model knows no locked groups.');
  const columns: Column[] = [];
  const rows: { lower: number; upper: number }[] = [];
  const named = new Map<string, number>();
  const row = (lower: number, upper: number) => rows.push({ lower, upper }) - 1;
  const limit = (name: string, upper: number) => {
    const known = named.get(name) ?? row(-highs.infinity, upper);
    named.set(name, known);
    return known;
  };
  const languages = [...new Set(instance.trainers.flatMap((trainer) => trainer.languages))];
  for (const type of instance.types) {
    const demands = instance.demands.filter(
      ({ type: of, ages }) => of === type.id && Math.min(...ages) >= type.ageMin && Math.max(...ages) <= type.ageMax,
    );
    for (const room of instance.rooms) {
      const most = Math.min(type.max, room.capacity);
      const near = demands.filter((demand) => kilometres(demand, room) <= demand.maxKm);
      const staff = instance.trainers.filter(
        (trainer) => trainer.types.includes(type.id) && kilometres(trainer, room) <= trainer.maxKm,
      );
      for (const slot of room.slots) {
        for (const language of languages) {
          const crew = staff.filter((trainer) => trainer.slots.includes(slot) && trainer.languages.includes(language));
          const here = near.filter((demand) => demand.slots.includes(slot) && demand.languages.includes(language));
          if (crew.length < type.trainers) continue;
          let before = '';
          for (const youngest of [...new Set(here.map(({ ages }) => Math.min(...ages)))].sort((a, b) => a - b)) {
            const inside = here.filter(
              ({ ages }) => Math.min(...ages) >= youngest && Math.max(...ages) <= youngest + type.ageSpan,
            );
            const set = inside.map(({ id }) => id).join();
            const children = inside.reduce((sum, { count }) => sum + count, 0);
            if (children < type.min || before.endsWith(set)) continue;
            before = set;
            const [atLeast, atMost, staffed] = [row(0, highs.infinity), row(-highs.infinity, 0), row(0, 0)];
            const open: Column = {
              cost: -room.rent,
              entries: [
                [limit(`room ${room.id} ${slot}`, 1), 1],
                [atLeast, -type.min],
                [atMost, -most],
                [staffed, -type.trainers],
              ],
            };
            columns.push(open);
            for (const demand of inside) {
              const only = row(-highs.infinity, 0);
              open.entries.push([only, -1]);
              const cost = worth(demand) - demand.count * travelCost(kilometres(demand, room));
              const entries: [number, number][] = [
                [limit(`demand ${demand.id}`, 1), 1],
                [atLeast, demand.count],
                [atMost, demand.count],
                [only, 1],
              ];
              columns.push({ cost, entries });
            }
            for (const trainer of crew) {
              const cost = -trainer.fee - travelCost(kilometres(trainer, room));
              const only = row(-highs.infinity, 0);
              open.entries.push([only, -1]);
              const entries: [number, number][] = [
                [limit(`trainer ${trainer.id} ${slot}`, 1), 1],
                [limit(`groups ${trainer.id}`, trainer.groups), 1],
                [staffed, 1],
                [only, 1],
              ];
              columns.push({ cost, entries });
            }
          }
        }
      }
    }
  }
  return { ...run(highs, columns, rows, seconds), columns: columns.length };
}

function run(highs: Highs, columns: Column[], rows: { lower: number; upper: number }[], seconds: number) {
  const { objectiveSense, variableType } = highs.constants;
  const starts = [0];
  for (const { entries } of columns) starts.push((starts.at(-1) ?? 0) + entries.length);
  const model = highs.createModel({
    numCols: columns.length,
    numRows: rows.length,
    sense: objectiveSense.maximize,
    colCost: columns.map(({ cost }) => cost),
    colLower: columns.map(() => 0),
    colUpper: columns.map(() => 1),
    rowLower: rows.map(({ lower }) => lower),
    rowUpper: rows.map(({ upper }) => upper),
    matrix: {
      format: 'csc',
      numRows: rows.length,
      numCols: columns.length,
      starts: Int32Array.from(starts),
      indices: Int32Array.from(columns.flatMap(({ entries }) => entries.map(([row]) => row))),
      values: Float64Array.from(columns.flatMap(({ entries }) => entries.map(([, value]) => value))),
    },
    integrality: columns.map(() => variableType.integer),
  });
  try {
    model.options.set({ output_flag: false, time_limit: seconds });
    model.run();
    const [value, bound] = [Number(model.info.get('objective_function_value')), Number(model.info.get('mip_dual_bound'))];
    return { value, bound };
  } finally {
    model.dispose();
  }
}
