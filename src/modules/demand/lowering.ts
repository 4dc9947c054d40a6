import { audit } from '../../platform/audit/audit.ts';
import { announce } from '../../platform/live/live.ts';
import type { Work } from '../../platform/work.ts';

/** The team needs fewer places than it asked for, agreed in a proposal. False when the demand is not in one, or has no more than that. */
export async function lowerPlaces(work: Work, id: string, places: number): Promise<boolean> {
  const lowered = await work.tx
    .updateTable('demands')
    .set({ places })
    .where('id', '=', id)
    .where('state', '=', 'proposed')
    .where('places', '>', places)
    .returning('id')
    .executeTakeFirst();
  if (!lowered) return false;
  await audit(work, { action: 'demand.lower', subjectKind: 'demand', subjectId: id, detail: { places } });
  await announce(work, 'demand');
  return true;
}
