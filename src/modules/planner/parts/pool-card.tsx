import { ButtonLink } from '../../../ui/components/button.tsx';
import { Card } from '../../../ui/components/card.tsx';
import { FitMarks } from '../../../ui/components/fit-marks.tsx';
import { Cluster, Grid } from '../../../ui/components/layout-parts.tsx';
import { Link } from '../../../ui/components/link.tsx';
import { Meter } from '../../../ui/components/meter.tsx';
import { NeedList } from '../../../ui/components/need-list.tsx';
import { Tag } from '../../../ui/components/tag.tsx';
import { Dutch, usePage } from '../../../ui/page-lang.tsx';
import { paths } from '../paths.ts';
import type { PoolView } from '../pool-view.ts';
import { words } from './words.ts';

interface Props {
  pool: PoolView;
  headingLevel?: 2 | 3 | 4;
  /** On the page of one demand the link to it is left out. */
  linked?: boolean;
  /** One primary button per screen. */
  first?: boolean;
}

/** A group-to-be: who is in it, how far it is, why it fits, what is missing, and the button to act. */
export function PoolCard({ pool, headingLevel = 2, linked = true, first = false }: Props) {
  const { lang, to } = usePage();
  const t = words[lang];
  const own = pool.needs.find((need) => need.own);
  return (
    <Card title={<PoolTitle pool={pool} />} headingLevel={headingLevel}>
      <Tags pool={pool} own={own !== undefined} />
      <Grid columns="narrow">
        <NeedList
          items={pool.needs.map((need) => ({
            count: need.count,
            name: need.team,
            note: [need.area, need.ages, need.waiting].filter(Boolean).join(', '),
          }))}
        />
        <div>{pool.max > 0 && <Meter value={pool.total} min={pool.min} max={pool.max} unit={pool.unit} />}</div>
      </Grid>
      <FitMarks marks={pool.marks} />
      <Missing sentences={pool.missing} />
      {(pool.proposeHref || (linked && own)) && (
        <Cluster>
          {pool.proposeHref && (
            <ButtonLink
              href={to(pool.proposeHref)}
              look={first ? 'primary' : 'secondary'}
              iconEnd="arrow-right"
              label={t.proposeFor(pool.title)}
            >
              {t.propose}
            </ButtonLink>
          )}
          {linked && own && (
            <Link href={to(paths.demand(own.id))} label={t.toNeedFor(pool.title)}>
              {t.toNeed}
            </Link>
          )}
        </Cluster>
      )}
    </Card>
  );
}

/** The title of an offer is Dutch; without an offer it is the theme. */
function PoolTitle({ pool }: { pool: PoolView }) {
  return pool.titled ? <Dutch>{pool.title}</Dutch> : pool.title;
}

function Tags({ pool, own }: { pool: PoolView; own: boolean }) {
  const { lang } = usePage();
  const t = words[lang];
  const urgent = pool.needs.some((need) => need.urgent);
  if (!pool.ready && !urgent && !own) return null;
  return (
    <p class="op-tags">
      {pool.ready && <Tag tone="success">{t.ready}</Tag>}
      {urgent && <Tag tone="accent">{t.urgent}</Tag>}
      {own && <Tag tone="info">{t.own}</Tag>}
    </p>
  );
}

/** What is still missing, in red words. */
export function Missing({ sentences }: { sentences: readonly string[] }) {
  const { lang } = usePage();
  const t = words[lang];
  if (sentences.length === 0) return null;
  return <FitMarks label={t.missing} marks={sentences.map((text) => ({ kind: 'count', state: 'missing', text }))} />;
}
