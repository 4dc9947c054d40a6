import type { Module } from '../../platform/module.ts';

export { type Added, addDemand, type NewDemand } from './add.ts';
export { agesOn } from './ages.ts';
export type { DemandState, DemandView } from './demand.ts';
export { languageNames } from './languages.ts';
export { markProposed, markServed, reopen } from './moves.ts';
export { type PersonalData, type PersonalKind, personalDataIn } from './personal-data.ts';
export { mayAddDemand, maySeeDemands, teamsOf } from './policy.ts';
export { demand as demandById, openDemands } from './queries.ts';
export { seesWhole, visibleTo } from './visibility.ts';

export const demand: Module = { name: 'demand', routes: [] };
