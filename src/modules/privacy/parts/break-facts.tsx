import type { Lang } from '../../../platform/i18n/lang.ts';
import { SummaryList } from '../../../ui/components/summary-list.tsx';
import { Dutch } from '../../../ui/page-lang.tsx';
import type { BreakRow } from '../breaks.ts';
import { subjectWord } from '../subject-words.ts';
import { moment } from './log-list.tsx';

const words = {
  nl: { what: 'Dossier', when: 'Vanaf', until: 'Tot', why: 'Reden' },
  en: { what: 'Record', when: 'From', until: 'Until', why: 'Reason' },
};

/** Which record was opened, when and why. */
export function BreakFacts({ row, lang }: { row: BreakRow; lang: Lang }) {
  const t = words[lang];
  const items = [
    { label: t.what, value: `${subjectWord(row.subjectKind, lang)} ${row.subjectId}` },
    { label: t.when, value: moment(row.at, lang) },
    { label: t.until, value: moment(row.until, lang) },
    { label: t.why, value: <Dutch>{row.reason}</Dutch> },
  ];
  return <SummaryList compact items={items} />;
}
