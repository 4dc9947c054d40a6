import { plainDate } from '../../../platform/i18n/format.ts';
import type { Lang } from '../../../platform/i18n/lang.ts';
import type { Tone } from '../../../ui/classes.ts';
import { DataTable } from '../../../ui/components/data-table.tsx';
import { Link } from '../../../ui/components/link.tsx';
import { Tag } from '../../../ui/components/tag.tsx';
import { Dutch, usePage } from '../../../ui/page-lang.tsx';
import type { ListedLoan, LoanView } from '../materials/loan-queries.ts';
import { paths } from '../paths.ts';

const words = {
  nl: {
    loan: 'Lening',
    days: 'Wanneer',
    span: (from: string, to: string) => `${from} tot en met ${to}`,
    state: 'Stand',
    by: 'Door',
    late: 'Te laat terug',
    due: 'Klaarzetten',
    short: 'Er ontbreekt een stuk',
    states: { reserved: 'Gereserveerd', out: 'Uitgeleend', returned: 'Terug', cancelled: 'Geannuleerd' },
  },
  en: {
    loan: 'Loan',
    days: 'When',
    span: (from: string, to: string) => `${from} to ${to}`,
    state: 'State',
    by: 'By',
    late: 'Overdue',
    due: 'To hand out',
    short: 'An item is missing',
    states: { reserved: 'Reserved', out: 'Lent', returned: 'Returned', cancelled: 'Cancelled' },
  },
};

/** How a loan stands, in a word: what is late or must be handed out first. */
export function loanState(loan: LoanView, lang: Lang): { label: string; tone: Tone } {
  const t = words[lang];
  if (loan.late) return { label: t.late, tone: 'error' };
  if (loan.state === 'reserved' && loan.items.some((item) => item.state !== 'whole')) return { label: t.short, tone: 'error' };
  if (loan.due) return { label: t.due, tone: 'warning' };
  return { label: t.states[loan.state], tone: loan.state === 'out' ? 'info' : 'neutral' };
}

/** Loans that are open: what, for whom, when and how they stand; a link to those that the actor may open. */
export function LoanTable({ loans, caption, withKind }: { loans: readonly ListedLoan[]; caption: string; withKind?: boolean }) {
  const { lang, to } = usePage();
  const t = words[lang];
  return (
    <DataTable<ListedLoan>
      caption={caption}
      hiddenCaption
      rows={loans}
      rowKey={(loan) => loan.id}
      columns={[
        {
          label: t.loan,
          head: true,
          cell: (loan) => {
            const name = <Dutch>{`${loan.items.length}${withKind ? ` ${loan.kindName}` : ''}: ${loan.title}`}</Dutch>;
            return loan.opens ? <Link href={to(paths.loan(loan.id))}>{name}</Link> : name;
          },
        },
        { label: t.days, cell: (loan) => t.span(plainDate(loan.firstDay, lang), plainDate(loan.lastDay, lang)) },
        {
          label: t.state,
          cell: (loan) => {
            const { label, tone } = loanState(loan, lang);
            return <Tag tone={tone}>{label}</Tag>;
          },
        },
        { label: t.by, cell: (loan) => loan.madeByName ?? '-' },
      ]}
    />
  );
}
