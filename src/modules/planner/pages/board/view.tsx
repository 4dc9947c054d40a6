import { ButtonLink } from '../../../../ui/components/button.tsx';
import { DataTable } from '../../../../ui/components/data-table.tsx';
import { EmptyState } from '../../../../ui/components/empty-state.tsx';
import { Heading, Lead, Text } from '../../../../ui/components/heading.tsx';
import { Split, Stack } from '../../../../ui/components/layout-parts.tsx';
import { type MapArea, type MapLine, RegionMap } from '../../../../ui/components/region-map.tsx';
import { Tabs } from '../../../../ui/components/tabs.tsx';
import { usePage } from '../../../../ui/page-lang.tsx';
import type { MunicipalityView } from '../../../regions/index.ts';
import { Missing, PoolCard } from '../../parts/pool-card.tsx';
import { paths } from '../../paths.ts';
import { capital, type PoolView } from '../../pool-view.ts';
import { type Show, shown, shows } from './shows.ts';
import { words } from './words.ts';

interface Props {
  pools: PoolView[];
  towns: MunicipalityView[];
  show: Show;
}

const MOST = 60;
const LINES = 12;

/** Groups-to-be on the left, the region on the right; below them the needs that are still alone. */
export function Board({ pools, towns, show }: Props) {
  const { lang, to } = usePage();
  const t = words[lang];
  const list = shown(pools, show);
  const together = list.filter((pool) => pool.ready || pool.needs.length > 1).slice(0, MOST);
  const alone = list.filter((pool) => !pool.ready && pool.needs.length === 1);
  const first = together.find((pool) => pool.proposeHref);
  return (
    <Stack>
      <div>
        <Heading level={1}>{t.title}</Heading>
        <Lead>{t.lead}</Lead>
      </div>
      <Tabs
        label={t.which}
        tabs={shows.map((one) => ({
          href: to(one === 'alle' ? paths.pools : `${paths.pools}?toon=${one}`),
          label: t.tabs[one],
          current: one === show,
          count: shown(pools, one).length,
        }))}
      />
      <Split aside={<PoolMap pools={list} towns={towns} />} label={t.mapLabel}>
        <Stack gap="large">
          {list.length === 0 && <Nothing show={show} />}
          {together.length > 0 && (
            <Stack>
              {together.map((pool) => (
                <PoolCard key={pool.key} pool={pool} first={pool === first} />
              ))}
            </Stack>
          )}
          {alone.length > 0 && <Alone pools={alone} />}
        </Stack>
      </Split>
    </Stack>
  );
}

/** Needs without anybody to go along with yet. */
function Alone({ pools }: { pools: PoolView[] }) {
  const { lang } = usePage();
  const t = words[lang];
  return (
    <Stack gap="small">
      <Heading level={2}>{t.alone}</Heading>
      <Text>{t.aloneText}</Text>
      <DataTable<PoolView>
        caption={t.aloneCaption}
        hiddenCaption
        rows={pools}
        rowKey={(pool) => pool.key}
        columns={[
          { label: t.about, head: true, cell: (pool) => capital(pool.themeLabel) },
          {
            label: t.who,
            cell: (pool) => pool.needs.map((need) => [`${need.count} ${pool.unit}`, need.ages].filter(Boolean).join(', ')).join(),
          },
          {
            label: t.where,
            cell: (pool) => pool.needs.map((need) => [need.area, need.waiting].filter(Boolean).join(', ')).join(),
          },
          { label: t.missing, cell: (pool) => <Missing sentences={pool.missing} /> },
        ]}
      />
    </Stack>
  );
}

function Nothing({ show }: { show: Show }) {
  const { lang, to } = usePage();
  const t = words[lang];
  const [title, text] = t.nothing[show];
  const action = show === 'klaar' ? { href: to(paths.pools), label: t.showAll } : { href: to(paths.newDemand), label: t.add };
  return (
    <EmptyState title={title} actions={<ButtonLink href={action.href}>{action.label}</ButtonLink>}>
      <p>{text}</p>
    </EmptyState>
  );
}

/** Per municipality how many wait; lines to the place where the first groups could meet. */
function PoolMap({ pools, towns }: { pools: PoolView[]; towns: MunicipalityView[] }) {
  const { lang } = usePage();
  const t = words[lang];
  if (towns.length === 0) return null;
  const needs = pools.flatMap((pool) => pool.needs);
  const waiting = (town: MunicipalityView) =>
    needs
      .filter((need) => need.at && need.at.lat === town.lat && need.at.lon === town.lon)
      .reduce((sum, need) => sum + need.count, 0);
  const most = Math.max(1, ...towns.map(waiting));
  const areas: MapArea[] = towns.map((town) => {
    const count = waiting(town);
    return {
      id: town.id,
      name: town.name,
      lat: town.lat,
      lon: town.lon,
      weight: (0.8 * count) / most,
      tone: count > 0 ? 'accent' : 'neutral',
      ...(count > 0 ? { value: String(count) } : {}),
    };
  });
  const lines = pools
    .filter((pool) => pool.ready)
    .slice(0, LINES)
    .flatMap(linesOf);
  return (
    <Stack gap="small">
      <RegionMap title={t.map} description={t.mapLines} areas={areas} lines={lines} />
      <Text small>
        {t.mapText}
        {needs.some((need) => !need.at) && ` ${t.mapHidden}`}
      </Text>
    </Stack>
  );
}

function linesOf({ place, needs }: PoolView): MapLine[] {
  if (!place) return [];
  return needs.flatMap(({ at }) =>
    at && (at.lat !== place.lat || at.lon !== place.lon)
      ? [{ from: [at.lat, at.lon] as const, to: [place.lat, place.lon] as const }]
      : [],
  );
}
