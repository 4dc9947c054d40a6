import { ageSpan } from '../../../../platform/i18n/format.ts';
import { Card } from '../../../../ui/components/card.tsx';
import { Text } from '../../../../ui/components/heading.tsx';
import { Meter } from '../../../../ui/components/meter.tsx';
import { Tag } from '../../../../ui/components/tag.tsx';
import { usePage } from '../../../../ui/page-lang.tsx';
import { type DemandView, seatsText, themeText } from '../../../demand/index.ts';
import { Missing } from '../../parts/pool-card.tsx';
import { paths } from '../../paths.ts';
import { capital, type PoolView } from '../../pool-view.ts';
import { words } from './words.ts';

/** One own need and how close it is to a group. */
export function NeedCard({ demand, pool }: { demand: DemandView; pool: PoolView | null }) {
  const { lang, to } = usePage();
  return (
    <Card href={to(paths.demand(demand.id))} title={`${capital(themeText(demand, lang))}, ${seatsText(demand.places, lang)}`}>
      <Text small>
        {ageSpan(demand.ageMin, demand.ageMax, lang)},{' '}
        {demand.area && demand.area !== demand.municipalityName
          ? `${demand.municipalityName} (${demand.area})`
          : demand.municipalityName}
      </Text>
      <p class="op-tags">
        <Standing demand={demand} pool={pool} />
      </p>
      {pool && pool.max > 0 && <Meter value={pool.total} min={pool.min} max={pool.max} unit={pool.unit} />}
      {pool && <Missing sentences={pool.missing} />}
    </Card>
  );
}

/** How close it is, in a few words. */
function Standing({ demand, pool }: { demand: DemandView; pool: PoolView | null }) {
  const t = words[usePage().lang];
  const others = pool ? pool.needs.length - 1 : 0;
  if (demand.state === 'proposed') return <Tag tone="info">{t.proposed}</Tag>;
  if (pool?.ready) return <Tag tone="success">{others > 0 ? t.enoughTogether : t.enough}</Tag>;
  if (others > 0) return <Tag tone="warning">{t.almost(others)}</Tag>;
  return <Tag>{t.nobody}</Tag>;
}
