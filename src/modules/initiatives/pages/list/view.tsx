import { ageSpan, list } from '../../../../platform/i18n/format.ts';
import { ButtonLink } from '../../../../ui/components/button.tsx';
import { Card } from '../../../../ui/components/card.tsx';
import { EmptyState } from '../../../../ui/components/empty-state.tsx';
import { Facts } from '../../../../ui/components/facts.tsx';
import { Heading, Lead, Text } from '../../../../ui/components/heading.tsx';
import { Cluster, Grid, Stack } from '../../../../ui/components/layout-parts.tsx';
import { usePage } from '../../../../ui/page-lang.tsx';
import type { InitiativeView } from '../../initiative.ts';
import { paths } from '../../links.ts';
import { Own, When } from '../facts.tsx';
import { type PlaceChoice, PlaceFilter } from '../place-filter.tsx';
import { common } from '../words.ts';
import { words } from './words.ts';

interface Props extends PlaceChoice {
  initiatives: InitiativeView[];
}

/** Initiatives as cards, and the two ways to begin. */
export function InitiativeList({ places, place, initiatives }: Props) {
  const { lang, to } = usePage();
  const t = words[lang];
  const start = <ButtonLink href={to(paths.add)}>{t.start}</ButtonLink>;
  return (
    <Stack gap="large">
      <Stack>
        <Heading level={1}>{t.title}</Heading>
        <Lead>{t.lead}</Lead>
        <Cluster>
          {start}
          <ButtonLink href={to(paths.wanted)} look="secondary">
            {t.wanted}
          </ButtonLink>
        </Cluster>
      </Stack>
      <PlaceFilter action={paths.list} words={t} places={places} place={place} />
      {initiatives.length === 0 && (
        <EmptyState title={t.none} actions={start}>
          <p>{t.noneText}</p>
        </EmptyState>
      )}
      <Grid list>
        {initiatives.map((one) => (
          <InitiativeCard key={one.id} initiative={one} />
        ))}
      </Grid>
    </Stack>
  );
}

function InitiativeCard({ initiative }: { initiative: InitiativeView }) {
  const { lang, to } = usePage();
  const t = words[lang];
  const c = common[lang];
  const needed = initiative.needs.map((need) => c.needShort[need]);
  return (
    <Card
      title={<Own initiative={initiative}>{initiative.title}</Own>}
      headingLevel={2}
      href={to(paths.one(initiative.slug ?? ''))}
    >
      <Text small>{c.byWho[initiative.who]}</Text>
      <Facts
        facts={[
          { icon: 'users', label: c.forWhom, text: ageSpan(initiative.ageMin, initiative.ageMax, lang) },
          { icon: 'map-pin', label: c.where, text: initiative.municipalityName },
          { icon: 'calendar', label: c.when, text: <When initiative={initiative} /> },
        ]}
      />
      {needed.length > 0 && <Text small>{t.needs(list(needed, lang))}</Text>}
    </Card>
  );
}
