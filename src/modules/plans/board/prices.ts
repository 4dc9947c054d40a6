import type { Instance, Plan, ShadowPrices } from '../../planner/index.ts';
import { inThread } from '../thread.ts';

/** Shadow prices, reckoned in a thread of its own. */
export function pricesInWorker(instance: Instance, plan: Plan): Promise<ShadowPrices> {
  return inThread('prices-worker', import.meta.url, { instance, plan });
}
