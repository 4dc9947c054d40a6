import { Card } from '../../../../ui/components/card.tsx';
import { Facts } from '../../../../ui/components/facts.tsx';
import { Heading, Lead, Text } from '../../../../ui/components/heading.tsx';
import { Icon, type IconName } from '../../../../ui/components/icon.tsx';
import { iconPaths } from '../../../../ui/components/icon-paths.ts';
import { Cluster, Grid, Prose, Section, Split, Stack } from '../../../../ui/components/layout-parts.tsx';
import { Link } from '../../../../ui/components/link.tsx';
import { Wordmark } from '../../../../ui/mark.tsx';
import { Sample, State } from './sample.tsx';

const icons = Object.keys(iconPaths) as IconName[];

export const textAndLayout = (
  <>
    <Sample name="Wordmark" use="Merk en naam. De kleuren volgen het thema.">
      <p>
        <Wordmark />
      </p>
    </Sample>
    <Sample name="Heading, Lead, Text" use="Elke pagina heeft één kop van niveau 1. Sla geen niveau over.">
      <State name="Kop die als een andere eruitziet">
        <Heading level={4} look={1}>
          Ziet eruit als niveau 1
        </Heading>
        <Heading level={4} look={2}>
          Ziet eruit als niveau 2
        </Heading>
      </State>
      <State name="Lang woord">
        <Heading level={4} look={1}>
          Weerbaarheidstrainingsbijeenkomsten en opvoedingsondersteuningsactiviteiten
        </Heading>
      </State>
      <Lead>Een inleiding in grotere letters, ook voor Gülşah, İpek, Łukasz en Żaneta.</Lead>
      <Text>
        Gewone tekst met <Link href="/dev/ui">een link</Link> erin, en <strong>een nadruk</strong>.
      </Text>
      <Text small>Kleine tekst voor wat minder belangrijk is.</Text>
    </Sample>
    <Sample name="Link" use="Naar een andere pagina. Voor iets doen is er een knop.">
      <Cluster>
        <Link href="/dev/ui">Gewoon</Link>
        <Link href="/dev/ui" icon="calendar">
          Met een icoon
        </Link>
        <Link href="/dev/ui" current>
          Hier bent u
        </Link>
      </Cluster>
    </Sample>
    <Sample name="Prose" use="Lopende tekst met koppen en lijsten.">
      <Prose>
        <p>Een eerste alinea.</p>
        <ul>
          <li>Een punt</li>
          <li>Nog een punt, met een adres: https://opgroeiplein.example/een/heel/lang/adres/zonder/spaties</li>
        </ul>
      </Prose>
    </Sample>
    <Sample name="Stack, Cluster, Grid" use="Onder elkaar, naast elkaar, en in zoveel kolommen als er passen.">
      <Stack gap="small">
        <span>Onder</span>
        <span>elkaar</span>
      </Stack>
      <Cluster spread>
        <span>Links en</span>
        <span>rechts</span>
      </Cluster>
      <Grid columns="narrow" list>
        <Card title="Een" headingLevel={4} />
        <Card title="Twee" headingLevel={4} />
        <Card title="Drie" headingLevel={4} />
      </Grid>
    </Sample>
    <Sample name="Split" use="Een hoofddeel met een kleiner deel ernaast. Op een telefoon onder elkaar.">
      <Split label="Voorbeeld van een zijkant" aside={<Text>De zijkant.</Text>}>
        <Text>Het hoofddeel.</Text>
      </Split>
    </Sample>
    <Sample name="Section" use="Een baan over de hele breedte, op de voorpagina.">
      {(['white', 'sand', 'pine', 'sun'] as const).map((tint) => (
        <Section key={tint} tint={tint}>
          <Text>Ondergrond {tint}</Text>
        </Section>
      ))}
    </Sample>
    <Sample name="Facts" use="Korte feiten met een icoon: voor wie, wanneer, waar.">
      <Facts
        facts={[
          { icon: 'users', text: 'Kinderen van 8 tot en met 10 jaar', label: 'Voor wie' },
          { icon: 'clock', text: '15.30\u00a0- 17.00 uur' },
          { icon: 'map-pin', text: <Link href="/dev/ui">Buurthuis Het Spectrum, Leiden</Link> },
        ]}
      />
    </Sample>
    <Sample name="Icon" use="Altijd naast een woord. Wat wijst, keert om in een taal van rechts naar links.">
      <Cluster>
        {icons.map((name) => (
          <span key={name} class="op-tag">
            <Icon name={name} /> {name}
          </span>
        ))}
      </Cluster>
      <Cluster>
        <Icon name="sun" /> gewoon <Icon name="sun" size="large" /> groot <Icon name="sun" size="huge" /> heel groot
      </Cluster>
    </Sample>
  </>
);
