import { oneDecimal } from '../../../../platform/i18n/format.ts';
import { countText } from '../../../../platform/reports/small-numbers.ts';
import { type Column, DataTable } from '../../../../ui/components/data-table.tsx';
import { EmptyState } from '../../../../ui/components/empty-state.tsx';
import { Heading, Lead, Text } from '../../../../ui/components/heading.tsx';
import { Stack } from '../../../../ui/components/layout-parts.tsx';
import { Link } from '../../../../ui/components/link.tsx';
import { Dutch, usePage } from '../../../../ui/page-lang.tsx';
import { offerResultsPath } from '../../paths.ts';
import type { OfferResult, Result, TrainerResult } from '../../results.ts';
import { words } from './words.ts';

export interface ResultsModel {
  offers: OfferResult[];
  trainers: TrainerResult[];
}

/** What participants thought, by offer and by trainer. */
export function Results({ offers, trainers }: ResultsModel) {
  const { lang, to } = usePage();
  const t = words[lang];
  const figures: Column<Result>[] = [
    { label: t.answers, numeric: true, cell: (row) => countText(row.answers) },
    { label: t.mark, numeric: true, cell: (row) => (row.mark === null ? t.none : oneDecimal(row.mark, lang)) },
    { label: t.understood, numeric: true, cell: (row) => (row.trainer === null ? t.none : oneDecimal(row.trainer, lang)) },
  ];
  return (
    <Stack gap="large">
      <Stack>
        <Heading level={1}>{t.title}</Heading>
        <Lead>{t.lead}</Lead>
      </Stack>
      {offers.length === 0 ? (
        <EmptyState title={t.empty}>
          <p>{t.emptyText}</p>
        </EmptyState>
      ) : (
        <>
          <DataTable<OfferResult>
            caption={t.offers}
            columns={[
              {
                label: t.offer,
                head: true,
                cell: (row) => (
                  <Link href={to(offerResultsPath(row.offerId))}>
                    <Dutch>{row.title}</Dutch>
                  </Link>
                ),
              },
              { label: t.groups, numeric: true, cell: (row) => row.groups },
              ...figures,
            ]}
            rows={offers}
            rowKey={(row) => row.offerId}
          />
          {trainers.length > 0 && (
            <DataTable<TrainerResult>
              caption={t.trainers}
              columns={[{ label: t.trainer, head: true, cell: (row) => row.name }, ...figures]}
              rows={trainers}
              rowKey={(row) => row.trainerId}
            />
          )}
          <Text small>{t.small}</Text>
        </>
      )}
    </Stack>
  );
}
