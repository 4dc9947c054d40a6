import type { Lang } from '../../../../platform/i18n/lang.ts';
import { type Column, DataTable } from '../../../../ui/components/data-table.tsx';
import { EmptyState } from '../../../../ui/components/empty-state.tsx';
import { Heading, Lead, Text } from '../../../../ui/components/heading.tsx';
import { Cluster, Grid, Stack } from '../../../../ui/components/layout-parts.tsx';
import { Link } from '../../../../ui/components/link.tsx';
import { Stat } from '../../../../ui/components/stat.tsx';
import { Tiles } from '../../../../ui/components/tiles.tsx';
import { Dutch, usePage } from '../../../../ui/page-lang.tsx';
import { type Counts, freshShare, type Overview, type OwnerFreshness } from '../../overview.ts';
import { overviewPath } from '../../paths.ts';
import type { Terms } from '../../terms.ts';
import { type Sort, sorts } from './sorts.ts';
import { words } from './words.ts';

type Place = Overview['municipalities'][number];

interface Model extends Overview {
  sort: Sort;
  /** Only organisations of this municipality; null: all. */
  place: Place | null;
  terms: Terms;
}

/** How fresh everything is: three numbers, then per municipality and per organisation. Plain, without blame. */
export function OverviewPage({ all, owners, municipalities, sort, place, terms }: Model) {
  const { lang } = usePage();
  const t = words[lang];
  return (
    <Stack gap="large">
      <Stack>
        <Heading level={1}>{t.title}</Heading>
        <Lead>{t.lead}</Lead>
        <Text>{t.how(terms.term.offer, terms.warn)}</Text>
      </Stack>
      {municipalities.length === 0 ? (
        <EmptyState title={t.empty} />
      ) : (
        <>
          <Grid columns="narrow">
            <Stat value={String(all.fresh)} label={t.fresh} sentence={t.freshText} />
            <Stat value={String(all.ageing)} label={t.ageing} sentence={t.ageingText} />
            <Stat value={String(all.hidden)} label={t.hidden} sentence={t.hiddenText} />
          </Grid>
          {!place && <Places municipalities={municipalities} />}
          <Owners owners={owners} sort={sort} place={place} />
          <p>
            <Link href="/api/v1/freshness">{t.data}</Link>
          </p>
        </>
      )}
    </Stack>
  );
}

function Places({ municipalities }: { municipalities: Place[] }) {
  const { lang, to } = usePage();
  const t = words[lang];
  const name: Column<Place> = {
    label: t.place,
    head: true,
    cell: (one) => (one.cbsCode ? <Link href={`${to(overviewPath)}?gemeente=${one.cbsCode}`}>{one.name}</Link> : t.region),
  };
  return (
    <Stack>
      <Heading level={2}>{t.perPlace}</Heading>
      <DataTable
        caption={t.perPlace}
        hiddenCaption
        columns={[name, ...countColumns<Place>(lang)]}
        rows={municipalities}
        rowKey={(one) => one.cbsCode ?? 'regio'}
      />
    </Stack>
  );
}

function Owners({ owners, sort, place }: { owners: OwnerFreshness[]; sort: Sort; place: Place | null }) {
  const { lang, to } = usePage();
  const t = words[lang];
  const query = (op: Sort) => new URLSearchParams({ op, ...(place?.cbsCode ? { gemeente: place.cbsCode } : {}) });
  const title = place?.name ? t.inPlace(place.name) : t.perOwner;
  return (
    <Stack>
      <Heading level={2}>{title}</Heading>
      {place && <Link href={to(overviewPath)}>{t.everywhere}</Link>}
      <nav aria-label={t.sort}>
        <Cluster>
          <span>{t.sort}:</span>
          {sorts.map((one) => (
            <Link key={one} href={`${to(overviewPath)}?${query(one)}`} current={one === sort}>
              {t.sorts[one]}
            </Link>
          ))}
        </Cluster>
      </nav>
      <DataTable
        caption={title}
        hiddenCaption
        columns={[
          { label: t.owner, head: true, cell: (one) => <Dutch>{one.name}</Dutch> },
          { label: t.place, cell: (one) => one.municipality ?? t.region },
          ...countColumns<OwnerFreshness>(lang),
        ]}
        rows={owners}
        rowKey={(one) => one.slug}
      />
    </Stack>
  );
}

function countColumns<Row extends Counts>(lang: Lang): Column<Row>[] {
  const t = words[lang];
  return [
    { label: t.share, cell: (one) => <Share counts={one} lang={lang} /> },
    { label: t.fresh, numeric: true, cell: (one) => one.fresh },
    { label: t.ageing, numeric: true, cell: (one) => one.ageing },
    { label: t.hidden, numeric: true, cell: (one) => one.hidden },
  ];
}

/** A bar of ten tiles with the number beside it. */
function Share({ counts, lang }: { counts: Counts; lang: Lang }) {
  const t = words[lang];
  const share = freshShare(counts);
  if (share === null) return <>{t.none}</>;
  return (
    <Cluster>
      <Tiles filled={Math.round(share / 10)} total={10} />
      <span>{t.percent(share)}</span>
    </Cluster>
  );
}
