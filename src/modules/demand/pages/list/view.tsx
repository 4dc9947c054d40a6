import { ButtonLink } from '../../../../ui/components/button.tsx';
import { EmptyState } from '../../../../ui/components/empty-state.tsx';
import { type Facet, Facets } from '../../../../ui/components/facets.tsx';
import { Heading, Text } from '../../../../ui/components/heading.tsx';
import { Cluster, Grid, Split, Stack } from '../../../../ui/components/layout-parts.tsx';
import { Link } from '../../../../ui/components/link.tsx';
import { Pagination } from '../../../../ui/components/pagination.tsx';
import { usePage } from '../../../../ui/page-lang.tsx';
import { EmptyScene } from '../../../../ui/scenes/small-scenes.tsx';
import type { DemandView } from '../../demand.ts';
import { demandPaths } from '../../paths.ts';
import { NeedCard } from './need-card.tsx';
import { words } from './words.ts';

interface Props {
  demands: DemandView[];
  /** How many the filters leave. */
  total: number;
  /** How many there are without filters. */
  anywhere: number;
  own: readonly string[];
  today: Temporal.PlainDate;
  facets: Facet[];
  active: number;
  mayAdd: boolean;
  /** Wishes of families: for facility support only (rule 7). */
  seesWishes: boolean;
  first: string | undefined;
  next: string | undefined;
}

/** Needs of the own team and of others, the most urgent and longest waiting first. */
export function NeedList(props: Props) {
  const { lang, to } = usePage();
  const t = words[lang];
  return (
    <Stack gap="large">
      <Cluster spread>
        <Heading level={1}>{t.title}</Heading>
        {props.mayAdd && (
          <ButtonLink href={to(demandPaths.add)} icon="plus">
            {t.add}
          </ButtonLink>
        )}
      </Cluster>
      <Cluster>
        {props.mayAdd && <Link href={to(demandPaths.several)}>{t.several}</Link>}
        {props.mayAdd && <Link href={to(demandPaths.templates)}>{t.templates}</Link>}
        <Link href={to(demandPaths.overview)}>{t.overview}</Link>
        {props.seesWishes && <Link href={to(demandPaths.wishes)}>{t.wishes}</Link>}
      </Cluster>
      {props.anywhere === 0 ? <NothingYet mayAdd={props.mayAdd} /> : <Found {...props} />}
    </Stack>
  );
}

function Found({ demands, total, own, today, facets, active, first, next }: Props) {
  const { lang, to } = usePage();
  const t = words[lang];
  const list = to(demandPaths.list);
  const clear = active > 0 ? { clearHref: list } : {};
  return (
    <Split asideFirst label={t.filters} aside={<Facets action={list} facets={facets} active={active} {...clear} />}>
      <Stack>
        <Text>{t.found(total)}</Text>
        {total === 0 && (
          <EmptyState title={t.noneTitle} actions={<Link href={list}>{t.showAll}</Link>}>
            <p>{t.none}</p>
          </EmptyState>
        )}
        <Grid list>
          {demands.map((demand) => (
            <NeedCard key={demand.id} demand={demand} own={own.includes(demand.organisationId)} today={today} />
          ))}
        </Grid>
        <Pagination
          previousLabel={t.toStart}
          nextLabel={t.more}
          {...(first ? { previous: to(first) } : {})}
          {...(next ? { next: to(next) } : {})}
        />
      </Stack>
    </Split>
  );
}

function NothingYet({ mayAdd }: { mayAdd: boolean }) {
  const { lang, to } = usePage();
  const t = words[lang];
  return (
    <EmptyState
      title={t.emptyTitle}
      picture={<EmptyScene />}
      actions={
        mayAdd ? (
          <ButtonLink look="secondary" href={to(demandPaths.add)}>
            {t.first}
          </ButtonLink>
        ) : (
          <Link href={to('/aanbod')}>{t.offers}</Link>
        )
      }
    >
      <p>{t.empty}</p>
    </EmptyState>
  );
}
