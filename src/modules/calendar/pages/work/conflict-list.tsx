import { Link } from '../../../../ui/components/link.tsx';
import { Notice } from '../../../../ui/components/notice.tsx';
import { Dutch, usePage } from '../../../../ui/page-lang.tsx';
import { workGroupPath } from '../../../groups/index.ts';
import { dayOf } from '../../conflicts.ts';
import { conflictText } from '../../labels.ts';
import { dayName } from '../../parts/days.ts';
import type { WorkAgendaModel } from './view.tsx';
import { words } from './words.ts';

const MOST = 6;

/** What does not fit among the sessions that are shown. Free days stand at their day: planning on them may be meant. */
export function ConflictList({ rows, conflicts, lists }: WorkAgendaModel) {
  const { lang, to } = usePage();
  const t = words[lang];
  const titles = new Map(rows.map((row) => [row.id, row.title]));
  const listed = new Set(rows.filter((row) => row.shown).map((row) => row.id));
  const wrong = rows
    .filter((row) => row.shown)
    .flatMap((row) =>
      (conflicts.get(row.id) ?? []).filter((one) => one.kind !== 'holiday').map((conflict) => ({ row, conflict })),
    )
    // Two sessions at once are said once, when both are listed.
    .filter(({ row, conflict }) => !('with' in conflict) || !listed.has(conflict.with) || row.id < conflict.with);
  if (wrong.length === 0) return null;
  return (
    <Notice tone="warning" title={t.conflicts(wrong.length)} headingLevel={3}>
      <ul>
        {wrong.slice(0, MOST).map(({ row, conflict }) => (
          <li key={`${row.id} ${conflict.kind}`}>
            {dayName(Temporal.PlainDate.from(dayOf(row)), lang)}, {row.starts.slice(11).replace(':', lang === 'nl' ? '.' : ':')}:{' '}
            <Link href={to(workGroupPath(row.groupId))}>
              <Dutch>{row.title}</Dutch>
            </Link>
            . {conflictText(conflict, { lists, titles }, lang)}.
          </li>
        ))}
      </ul>
      {wrong.length > MOST && <p>{t.moreConflicts(wrong.length - MOST)}</p>}
    </Notice>
  );
}
