import { Button, ButtonLink } from '../../../../ui/components/button.tsx';
import { DataTable } from '../../../../ui/components/data-table.tsx';
import { EmptyState } from '../../../../ui/components/empty-state.tsx';
import { Form } from '../../../../ui/components/form.tsx';
import { Heading } from '../../../../ui/components/heading.tsx';
import { Stack } from '../../../../ui/components/layout-parts.tsx';
import { Link } from '../../../../ui/components/link.tsx';
import { PageOpening } from '../../../../ui/components/page-opening.tsx';
import { Pagination } from '../../../../ui/components/pagination.tsx';
import { TextField } from '../../../../ui/components/text-field.tsx';
import { Dutch, usePage } from '../../../../ui/page-lang.tsx';
import type { ListedLoan } from '../../materials/loan-queries.ts';
import type { MaterialView } from '../../materials/queries.ts';
import { LoanTable } from '../../parts/loan-table.tsx';
import { FacilityTabs } from '../../parts/tabs.tsx';
import { paths } from '../../paths.ts';
import { words } from './words.ts';

interface Props {
  materials: MaterialView[];
  /** Of what the actor looks after. */
  loans: ListedLoan[];
  firstDay: Temporal.PlainDate;
  lastDay: Temporal.PlainDate;
  /** Where this part of the loans ended; null at the end. */
  next: string | null;
  /** The first part of the loans. */
  first: boolean;
  /** What is lent no longer. */
  closed: boolean;
  tends: boolean;
}

export function Materials(props: Props) {
  const { lang, to } = usePage();
  const t = words[lang];
  const { materials, loans, next, first, closed, firstDay, lastDay, tends } = props;
  const days = `?van=${firstDay}&tot=${lastDay}`;
  return (
    <Stack gap="large">
      <FacilityTabs current="materials" />
      <PageOpening title={t.title} lead={t.lead} />
      <Form action={to(paths.materials)} method="get" inline label={t.filters}>
        <TextField name="van" label={t.from} type="date" width="medium" value={firstDay.toString()} />
        <TextField name="tot" label={t.to} type="date" width="medium" value={lastDay.toString()} />
        <Button look="secondary">{t.show}</Button>
      </Form>
      <DataTable<MaterialView>
        caption={t.title}
        hiddenCaption
        rows={materials}
        rowKey={(one) => one.id}
        empty={
          <EmptyState title={closed ? t.noneClosed : t.noneTitle}>
            <p>{closed ? t.noneClosedText : t.none}</p>
          </EmptyState>
        }
        columns={[
          {
            label: t.kind,
            head: true,
            cell: (one) => (
              <Link href={to(`${paths.material(one.id)}${days}`)}>
                <Dutch>{one.name}</Dutch>
              </Link>
            ),
          },
          {
            label: t.free,
            cell: (one) => [t.of(one.free, one.whole), one.repair > 0 ? t.repair(one.repair) : ''].filter(Boolean).join(', '),
          },
          { label: t.where, cell: (one) => one.places.map((place) => `${place.name} (${place.count})`).join(', ') || '-' },
          { label: t.owner, cell: (one) => one.ownerName ?? t.region },
        ]}
      />
      {tends && (
        <>
          <p>
            <ButtonLink href={to(paths.newMaterial)} look="secondary" icon="plus">
              {t.add}
            </ButtonLink>
          </p>
          <p>
            <Link href={to(closed ? paths.materials : `${paths.materials}?ook=gesloten`)}>
              {closed ? t.showOpen : t.showClosed}
            </Link>
          </p>
          <Stack gap="small">
            <Heading level={2}>{t.loans}</Heading>
            {loans.length === 0 ? <p>{t.noLoans}</p> : <LoanTable loans={loans} caption={t.loans} withKind />}
            <Pagination
              {...(first ? {} : { previous: to(paths.materials) })}
              {...(next ? { next: to(`${paths.materials}?vanaf=${next}`) } : {})}
              previousLabel={t.firstLoans}
              nextLabel={t.moreLoans}
            />
          </Stack>
        </>
      )}
    </Stack>
  );
}
