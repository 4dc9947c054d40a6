import { updateAll } from '../../platform/db/records.ts';
import type { Work } from '../../platform/work.ts';

/** An offer in another state, whatever the rules of its module say. */
export function moved(work: Work, id: string, values: Record<string, unknown>): Promise<void> {
  return updateAll(work.tx, 'offers', [{ id, ...values }]);
}
