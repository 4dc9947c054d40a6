import { Filters } from './filters.ts';
import type { Reason, Unserved } from './format.ts';
import type { Model } from './model.ts';

/** Every demand for which `isServed` says no, with the first filter that leaves nothing for it, in the order of the instance. */
export function unserved(model: Model, order: readonly { id: string }[], isServed: (d: number) => boolean): Unserved[] {
  const filters = new Filters(model);
  return order.flatMap(({ id }) => {
    const d = model.demandIndex.get(id) ?? 0;
    return isServed(d) || model.demandLock[d] !== -1 ? [] : { id, reason: filters.reason(d) };
  });
}

/** The reason of every demand, in the order of `order`, for when it is not served: the same for every plan. */
export function everyReason(model: Model, order: readonly { id: string }[]): Reason[] {
  const filters = new Filters(model);
  return order.map(({ id }) => filters.reason(model.demandIndex.get(id) ?? 0));
}
