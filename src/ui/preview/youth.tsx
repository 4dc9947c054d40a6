import type { AssetSets } from '../assets.ts';
import { ButtonLink } from '../components/button.tsx';
import { Card } from '../components/card.tsx';
import { EmptyState } from '../components/empty-state.tsx';
import { GroupCard } from '../components/group-card.tsx';
import { Heading, Lead } from '../components/heading.tsx';
import { Cluster, Grid, Split, Stack } from '../components/layout-parts.tsx';
import { Notice } from '../components/notice.tsx';
import { SearchBox } from '../components/search-box.tsx';
import { YouthScene } from '../scenes/door-scenes.tsx';
import { EmptyScene, LostScene } from '../scenes/small-scenes.tsx';
import { PublicFrame } from './frame.tsx';

/** Young people's part. */
export function YouthPreview({ sets }: { sets: AssetSets }) {
  return (
    <PublicFrame sets={sets} title="Voor jongeren" section="youth" here="Voor jongeren">
      <Stack gap="huge">
        <Split asideWide label="Plaatje" aside={<YouthScene />}>
          <Stack>
            <Heading level={1} look="display">
              Even stoom afblazen? Vertel.
            </Heading>
            <Lead>Anoniem, gratis, en je ouders hoeven het niet te weten.</Lead>
            <SearchBox
              action="/jongeren/zoek"
              label="Waar zit je mee?"
              placeholder="Ruzie thuis"
              suggestionsLabel="Vaak gevraagd"
              suggestions={['Stress', 'Ruzie thuis', 'Verliefd', 'Gamen'].map((label) => ({ href: `/j/${label}`, label }))}
            />
          </Stack>
        </Split>
        <Notice tone="warning" title="Is het nu niet veilig?">
          <p>Bel 112. Denk je aan zelfmoord? Bel gratis 113.</p>
        </Notice>
        <Grid list>
          <Card href="/chat" title="Chat met iemand">
            <p>Elke dag van 15.00 tot 21.00 uur.</p>
          </Card>
          <GroupCard
            href="/g"
            title="Boks je fit"
            date="2026-11-27"
            time="vrijdag, 16.00 uur"
            place="Buurthuis Op Eigen Wieken"
            places={{ free: 5, total: 10 }}
          />
          <Card href="/vragen" title="Zo hebben anderen het gedaan">
            <p>Verhalen van jongeren uit de buurt.</p>
          </Card>
        </Grid>
        <Cluster>
          <ButtonLink href="/chat" icon="message-circle">
            Start een chat
          </ButtonLink>
          <ButtonLink href="/bel" look="secondary" icon="phone">
            Bel
          </ButtonLink>
        </Cluster>
      </Stack>
    </PublicFrame>
  );
}

/** A page that is not there. */
export function LostPreview({ sets }: { sets: AssetSets }) {
  return (
    <PublicFrame sets={sets} title="Deze pagina is er niet" width="narrow">
      <Stack gap="large">
        <div class="op-empty__picture">
          <LostScene />
        </div>
        <Heading level={1}>Deze pagina is er niet</Heading>
        <Lead>Misschien is de activiteit voorbij, of klopt het adres niet.</Lead>
        <Cluster>
          <ButtonLink href="/">Naar de voorpagina</ButtonLink>
          <ButtonLink href="/agenda" look="secondary">
            Bekijk de agenda
          </ButtonLink>
        </Cluster>
        <EmptyState
          title="U hebt nog geen groepsvragen"
          picture={<EmptyScene />}
          actions={<ButtonLink href="/nieuw">Zet uw eerste vraag op het plein</ButtonLink>}
        >
          <p>Hier komen uw vragen, en wie er bij past.</p>
        </EmptyState>
      </Stack>
    </PublicFrame>
  );
}
