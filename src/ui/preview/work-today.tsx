import type { AssetSets } from '../assets.ts';
import { ButtonLink } from '../components/button.tsx';
import { Card } from '../components/card.tsx';
import { FitMarks } from '../components/fit-marks.tsx';
import { Heading } from '../components/heading.tsx';
import { Cluster, Grid, Stack } from '../components/layout-parts.tsx';
import { Link } from '../components/link.tsx';
import { Meter } from '../components/meter.tsx';
import { TaskList } from '../components/task-list.tsx';
import { WorkFrame } from './frame.tsx';
import { Head } from './work-head.tsx';

/** Home of a professional. */
export function TodayPreview({ sets }: { sets: AssetSets }) {
  return (
    <WorkFrame
      sets={sets}
      title="Vandaag"
      here="Vandaag"
      flash={{ tone: 'success', text: 'Uw groepsvraag staat op het plein. Er past al iets bij.' }}
    >
      <Stack gap="large">
        <Head
          title="Goedemorgen, Noor"
          text="Zaterdag 21 november. Vier dingen vragen vandaag uw aandacht."
          action={
            <ButtonLink href="/werk/nieuw" icon="plus">
              Nieuwe groepsvraag
            </ButtonLink>
          }
        />
        <Stack>
          <Heading level={2} look={3}>
            Dit vraagt u nu
          </Heading>
          <TaskList
            tasks={[
              {
                href: '/2',
                icon: 'phone',
                title: 'Bel Samira Bouali terug',
                text: 'Zij vroeg naar slapen',
                due: 'Voor 11.00 uur',
                urgent: true,
              },
              {
                href: '/1',
                icon: 'send',
                title: 'Antwoord op een voorstel: Rots en Water',
                text: 'Leiden-Noord en Katwijk samen, 9 kinderen',
                due: 'Nog 2 dagen',
                urgent: false,
              },
              {
                href: '/3',
                icon: 'clipboard-list',
                title: 'Bekijk 3 aanmeldingen',
                text: 'Kinderen in een scheiding',
                due: 'Vandaag',
                urgent: false,
              },
              {
                href: '/4',
                icon: 'users',
                title: 'Groep: Sterk op school',
                text: '15.30 uur, Het Spectrum, 10 kinderen',
                due: 'Vanmiddag',
                urgent: false,
              },
            ]}
          />
        </Stack>
        <Stack>
          <Cluster spread>
            <Heading level={2} look={3}>
              Uw open vragen
            </Heading>
            <Link href="/werk/vragen">Alle groepsvragen</Link>
          </Cluster>
          <Grid columns="normal" list>
            <Card href="/v/1" title="Weerbaarheid, 8 tot 10 jaar">
              <Meter value={9} min={6} max={12} unit="kinderen" />
              <FitMarks
                marks={[
                  { kind: 'days', state: 'fits', text: 'di en do middag' },
                  { kind: 'distance', state: 'almost', text: '14 km' },
                ]}
              />
            </Card>
            <Card href="/v/2" title="Scheiding, 6 tot 9 jaar">
              <Meter value={3} min={5} max={8} unit="kinderen" />
              <FitMarks
                marks={[
                  { kind: 'days', state: 'fits', text: 'wo middag' },
                  { kind: 'count', state: 'missing', text: 'nog 2 kinderen' },
                ]}
              />
            </Card>
            <Card href="/v/3" title="Ouders van pubers">
              <Meter value={2} min={8} max={16} unit="ouders" />
              <FitMarks marks={[{ kind: 'trainer', state: 'missing', text: 'geen trainer vrij' }]} />
            </Card>
          </Grid>
        </Stack>
      </Stack>
    </WorkFrame>
  );
}
