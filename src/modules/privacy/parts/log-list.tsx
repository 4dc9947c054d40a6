import { ZONE } from '../../../platform/clock/clock.ts';
import { clockTime, longDate, shortDate } from '../../../platform/i18n/format.ts';
import type { Lang } from '../../../platform/i18n/lang.ts';
import { SummaryList } from '../../../ui/components/summary-list.tsx';
import type { ToldRow } from '../action-words.ts';

const words = { nl: { why: 'Waarom' }, en: { why: 'Why' } };

/** Who did what and when, newest first, one sentence each. */
export function LogList({ rows, lang }: { rows: ToldRow[]; lang: Lang }) {
  const items = rows.map((row) => ({
    label: moment(row.at, lang),
    value: (
      <>
        {row.who} {row.what}.
        {row.why && (
          <span class="op-small">
            {' '}
            {words[lang].why}: {row.why}.
          </span>
        )}
      </>
    ),
  }));
  return <SummaryList items={items} />;
}

/** "3 mrt 2026, 19.30 uur", for a table. */
export function shortMoment(at: Temporal.Instant, lang: Lang): string {
  return `${shortDate(at, lang)} ${at.toZonedDateTimeISO(ZONE).year}, ${clockTime(at, lang)}`;
}

/** "dinsdag 3 maart 2026, 19.30 uur". */
export function moment(at: Temporal.Instant, lang: Lang): string {
  return `${longDate(at, lang, true)}, ${clockTime(at, lang)}`;
}
