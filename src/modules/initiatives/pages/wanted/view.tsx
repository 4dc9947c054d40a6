import { ButtonLink } from '../../../../ui/components/button.tsx';
import { Card } from '../../../../ui/components/card.tsx';
import { EmptyState } from '../../../../ui/components/empty-state.tsx';
import { Heading, Lead, Text } from '../../../../ui/components/heading.tsx';
import { Grid, Stack } from '../../../../ui/components/layout-parts.tsx';
import { Link } from '../../../../ui/components/link.tsx';
import { usePage } from '../../../../ui/page-lang.tsx';
import { paths } from '../../links.ts';
import type { Wanted } from '../../wanted.ts';
import { type PlaceChoice, PlaceFilter } from '../place-filter.tsx';
import { common } from '../words.ts';
import { words } from './words.ts';

interface Props extends PlaceChoice {
  rows: Wanted[];
}

/** Needs in counts, each with a way to begin something for it. */
export function WantedPage({ places, place, rows }: Props) {
  const { lang, to } = usePage();
  const t = words[lang];
  const own = <ButtonLink href={to(paths.add)}>{t.own}</ButtonLink>;
  return (
    <Stack gap="large">
      <Stack>
        <Heading level={1}>{t.title}</Heading>
        <Lead>{t.lead}</Lead>
      </Stack>
      <PlaceFilter action={paths.wanted} words={t} places={places} place={place} />
      {rows.length === 0 && (
        <EmptyState title={t.none} actions={own}>
          <p>{t.noneText}</p>
        </EmptyState>
      )}
      <Grid columns="narrow" list>
        {rows.map((row) => (
          <WantedCard key={row.theme + row.municipalityId + row.phase} row={row} />
        ))}
      </Grid>
      {rows.length > 0 && <Text small>{t.note}</Text>}
    </Stack>
  );
}

function WantedCard({ row }: { row: Wanted }) {
  const { lang, to } = usePage();
  const t = words[lang];
  const theme = lang === 'nl' ? row.themeLabel : row.themeLabelEn;
  const ages = common[lang].phases[row.phase] ?? '';
  const begin = new URLSearchParams({ onderwerp: row.theme, gemeente: row.municipalityId, fase: String(row.phase) });
  return (
    <Card title={theme} headingLevel={2}>
      <p>
        {row.municipalityName}, {ages}
      </p>
      <p>{row.count === null ? t.few : t.many(row.count)}</p>
      <Link href={to(`${paths.add}?${begin}`)} label={t.startFor(`${theme}, ${ages}, ${row.municipalityName}`)}>
        {t.start}
      </Link>
    </Card>
  );
}
