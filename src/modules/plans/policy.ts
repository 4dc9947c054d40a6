import { hasRole, isPlanner, type Policy } from '../../platform/auth/actor.ts';

/** Who makes and reads plans of the region: planners. */
export const mayPlan: Policy = { name: 'planner', allows: isPlanner };

/**
 * Who takes the whole instance along: it has the ages and places of residents' wishes and waiting lists one by one, which only facility
 * support reads (rule 7).
 */
export const mayTakeInstance: Policy = {
  name: 'facility-support-planner',
  allows: (actor) => isPlanner(actor) && hasRole(actor, 'facility-support'),
};
