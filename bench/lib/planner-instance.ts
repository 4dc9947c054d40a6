import type { Instance } from '../../src/modules/planner/engine/index.ts';

/** Settings of an instance: how many demands, trainers and rooms, and whether a third of the types needs two trainers. */
export interface Settings {
  demands: number;
  seed: number;
  trainers?: number;
  rooms?: number;
  twoTrainers?: boolean;
}

/** Municipalities of the region: latitude, longitude, weight by inhabitants. */
const MUNICIPALITIES = [
  [52.09, 5.12, 36],
  [52.155, 5.387, 16],
  [52.029, 5.08, 6.5],
  [52.09, 5.233, 6.6],
  [52.028, 5.168, 5],
  [52.085, 4.883, 5.3],
  [52.173, 5.292, 4.7],
  [52.028, 5.558, 6.8],
  [52.11, 5.18, 4.4],
  [52.02, 5.043, 3.4],
  [52.14, 5.04, 6.5],
  [52.03, 5.345, 5],
  [52.21, 5.287, 2.5],
  [51.975, 5.342, 2.4],
] as const;

/** Kinds of groups: ages in years, span in years, children at least and at most, weight. */
const TYPES = [
  [4, 8, 2, 6, 12, 8],
  [8, 12, 2, 6, 12, 16],
  [6, 12, 3, 6, 10, 12],
  [7, 12, 3, 4, 8, 8],
  [8, 13, 3, 6, 12, 12],
  [11, 13, 2, 6, 12, 14],
  [12, 16, 2, 6, 12, 9],
  [12, 18, 3, 6, 10, 6],
  [10, 14, 2, 6, 12, 7],
  [13, 17, 2, 4, 8, 4],
  [15, 21, 3, 6, 12, 3],
  [16, 23, 3, 6, 10, 1],
] as const;

const SLOTS = 10;

/** An instance by the published settings of the benchmark; the same for the same settings. */
export function makeInstance({ demands, seed, trainers = 60, rooms = 40, twoTrainers = false }: Settings): Instance {
  const draw = new Draw(seed * 100_003 + demands);
  const weights = MUNICIPALITIES.map(([, , weight]) => weight);
  const place = (municipality: number) => {
    const [lat = 0, lon = 0] = MUNICIPALITIES[municipality] ?? [];
    return { lat: lat + (draw.next() - 0.5) * 0.04, lon: lon + (draw.next() - 0.5) * 0.064 };
  };
  const slots = (share: number) => {
    const chosen = Array.from({ length: SLOTS }, (_, slot) => slot).filter(() => draw.next() < share);
    return chosen.length > 0 ? chosen : [draw.whole(0, SLOTS - 1)];
  };
  const typeWeights = TYPES.map(([, , , , , weight]) => weight);
  return {
    format: 'opgroeiplein-plan/1',
    slots: SLOTS,
    types: TYPES.map(([from, to, span, min, max], t) => ({
      id: `t${t}`,
      ageMin: from * 12,
      ageMax: to * 12 + 11,
      ageSpan: span * 12,
      min,
      max,
      trainers: twoTrainers && t % 3 === 0 ? 2 : 1,
    })),
    demands: Array.from({ length: demands }, (_, d) => {
      const t = draw.weighted(typeWeights);
      const [from = 0, to = 0] = TYPES[t] ?? [];
      const count = draw.weighted([48, 24, 12, 8, 5, 3]) + 1;
      const first = draw.whole(from * 12, to * 12 + 11);
      const ages = Array.from({ length: count }, (_child, n) =>
        n === 0 ? first : Math.min(to * 12 + 11, first + draw.whole(0, 12 * Math.min(2, count - 1))),
      );
      return {
        id: `d${d}`,
        type: `t${t}`,
        ...place(draw.weighted(weights)),
        count,
        ages,
        slots: slots(0.35),
        languages: [['nl'], ['nl', 'en'], ['nl', 'ar'], ['en'], ['ar'], ['tr']][draw.weighted([80, 10, 3, 3, 2, 2])] ?? ['nl'],
        maxKm: [6, 10, 15, 20][draw.weighted([25, 35, 25, 15])] ?? 10,
        waitingWeeks: Math.floor(-Math.log(1 - draw.next()) * 12),
        urgent: draw.next() < 0.15,
      };
    }),
    rooms: Array.from({ length: rooms }, (_, r) => ({
      id: `r${r}`,
      ...place(r < MUNICIPALITIES.length ? r : draw.weighted(weights)),
      capacity: [8, 10, 12, 16][draw.weighted([2, 3, 4, 3])] ?? 12,
      slots: slots(0.6),
      rent: 10 * draw.whole(4, 12),
    })),
    trainers: Array.from({ length: trainers }, (_, p) => ({
      id: `p${p}`,
      ...place(draw.weighted(weights)),
      types: [
        ...new Set(Array.from({ length: draw.whole(2, 4) }, () => `t${draw.weighted(typeWeights.map((weight) => weight + 4))}`)),
      ],
      languages: [
        'nl',
        ...(draw.next() < 0.5 ? ['en'] : []),
        ...(draw.next() < 0.12 ? ['ar'] : []),
        ...(draw.next() < 0.12 ? ['tr'] : []),
      ],
      slots: slots(0.5),
      groups: draw.whole(1, 4),
      fee: 10 * draw.whole(18, 32),
      maxKm: [15, 25, 40][draw.weighted([3, 4, 3])] ?? 25,
    })),
    locked: [],
  };
}

/** Random numbers from a seed (xorshift). */
class Draw {
  private state: number;

  constructor(seed: number) {
    this.state = (Math.imul(seed, 2_654_435_761) ^ 0x9e3779b9) >>> 0 || 1;
    for (let n = 0; n < 8; n++) this.next();
  }

  next(): number {
    let state = this.state;
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    this.state = state >>> 0;
    return this.state / 2 ** 32;
  }

  whole(from: number, to: number): number {
    return from + Math.floor(this.next() * (to - from + 1));
  }

  weighted(weights: readonly number[]): number {
    let left = this.next() * weights.reduce((sum, weight) => sum + weight, 0);
    const found = weights.findIndex((weight) => {
      left -= weight;
      return left < 0;
    });
    return found === -1 ? weights.length - 1 : found;
  }
}
