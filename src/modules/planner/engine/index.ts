/** The door of the planner's engine for commands and measurements: pure, without the database and the pages of the module. */
export { replanAtOnce, replanWell } from './change.ts';
export { explainServed, explainUnserved, type ServedBecause, type UnservedBecause } from './explain.ts';
export type { Demand, Group, GroupType, Instance, Plan, Reason, Room, Trainer, Unserved } from './format.ts';
export { FORMAT } from './format.ts';
export { loadHighs } from './load-highs.ts';
export { withOneMore } from './one-more.ts';
export { type Parsed, parseBytes, parseInstance } from './parse.ts';
export { type Previous, parsePrevious } from './previous.ts';
export type { Progress } from './search.ts';
export { type ShadowPrices, shadowPrices, type Worth } from './shadow.ts';
export { greedyValue, type SolveOptions, solve } from './solve.ts';
export { type Running, solveInWorker, type WorkerOptions } from './solve-in-worker.ts';
export { kilometres, travelCost, worth } from './worth.ts';
