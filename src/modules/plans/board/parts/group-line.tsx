import { Dutch, usePage } from '../../../../ui/page-lang.tsx';
import type { PlanLabels } from '../../labels.ts';
import { groupName } from '../naming.ts';
import type { SeenGroup } from '../seen.ts';

/** A group in one line, as `groupLine`, with the title marked as Dutch. */
export function GroupLine({ seen, labels }: { seen: SeenGroup; labels: PlanLabels }) {
  const { title, place, when } = groupName(seen, labels, usePage().lang);
  return (
    <>
      <Dutch>{title}</Dutch>, {when} in {place}
    </>
  );
}
