import { ButtonLink } from '../../../../ui/components/button.tsx';
import { EmptyState } from '../../../../ui/components/empty-state.tsx';
import { type Facet, Facets } from '../../../../ui/components/facets.tsx';
import { Heading, Text } from '../../../../ui/components/heading.tsx';
import { Cluster, Grid, Split, Stack } from '../../../../ui/components/layout-parts.tsx';
import { Link } from '../../../../ui/components/link.tsx';
import { Pagination } from '../../../../ui/components/pagination.tsx';
import { EmptyScene } from '../../../../ui/scenes/small-scenes.tsx';
import type { DemandView } from '../../demand.ts';
import { demandPaths } from '../../paths.ts';
import { NeedCard } from './need-card.tsx';

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
  first: string | undefined;
  next: string | undefined;
}

/** Needs of the own team and of others, the most urgent and longest waiting first. */
export function NeedList(props: Props) {
  return (
    <Stack gap="large">
      <Cluster spread>
        <Heading level={1}>Groepsvragen</Heading>
        {props.mayAdd && (
          <ButtonLink href={demandPaths.add} icon="plus">
            Nieuwe groepsvraag
          </ButtonLink>
        )}
      </Cluster>
      {props.anywhere === 0 ? <NothingYet mayAdd={props.mayAdd} /> : <Found {...props} />}
    </Stack>
  );
}

function Found({ demands, total, own, today, facets, active, first, next }: Props) {
  const clear = active > 0 ? { clearHref: demandPaths.list } : {};
  return (
    <Split asideFirst label="Filters" aside={<Facets action={demandPaths.list} facets={facets} active={active} {...clear} />}>
      <Stack>
        <Text>{total === 1 ? '1 groepsvraag' : `${total} groepsvragen`}. Spoed en wie het langst wacht staan bovenaan.</Text>
        {total === 0 && (
          <EmptyState
            title="Geen groepsvraag past bij deze filters"
            actions={<Link href={demandPaths.list}>Bekijk alle groepsvragen</Link>}
          >
            <p>Kies een filter minder.</p>
          </EmptyState>
        )}
        <Grid list>
          {demands.map((demand) => (
            <NeedCard key={demand.id} demand={demand} own={own.includes(demand.organisationId)} today={today} />
          ))}
        </Grid>
        <Pagination
          previousLabel="Terug naar het begin"
          nextLabel="Meer groepsvragen"
          {...(first ? { previous: first } : {})}
          {...(next ? { next } : {})}
        />
      </Stack>
    </Split>
  );
}

function NothingYet({ mayAdd }: { mayAdd: boolean }) {
  return (
    <EmptyState
      title="Er staan nog geen groepsvragen op het marktplein"
      picture={<EmptyScene />}
      actions={
        mayAdd ? (
          <ButtonLink look="secondary" href={demandPaths.add}>
            Stel de eerste groepsvraag
          </ButtonLink>
        ) : (
          <Link href="/aanbod">Bekijk het aanbod</Link>
        )
      }
    >
      <p>Hier staan straks de vragen van alle teams. Vragen die bij elkaar passen, worden samen een groep.</p>
    </EmptyState>
  );
}
