import type { AssetSets } from '../assets.ts';
import { ButtonLink } from '../components/button.tsx';
import { Card } from '../components/card.tsx';
import { FitMarks } from '../components/fit-marks.tsx';
import { Cluster, Split, Stack } from '../components/layout-parts.tsx';
import { Meter } from '../components/meter.tsx';
import { NeedList } from '../components/need-list.tsx';
import { RegionMap } from '../components/region-map.tsx';
import { WorkFrame } from './frame.tsx';
import { Head } from './work-head.tsx';

const towns = [
  { id: 'lei', name: 'Leiden', lat: 52.16, lon: 4.49, weight: 1 },
  { id: 'kat', name: 'Katwijk', lat: 52.2, lon: 4.41, weight: 0.6 },
  { id: 'alp', name: 'Alphen aan den Rijn', lat: 52.13, lon: 4.66, weight: 0.8 },
  { id: 'noo', name: 'Noordwijk', lat: 52.24, lon: 4.45, weight: 0.4 },
  { id: 'tey', name: 'Teylingen', lat: 52.21, lon: 4.51, weight: 0.4 },
  { id: 'lis', name: 'Lisse', lat: 52.26, lon: 4.56, weight: 0.3 },
  { id: 'hil', name: 'Hillegom', lat: 52.29, lon: 4.58, weight: 0.3 },
  { id: 'kaa', name: 'Kaag en Braassem', lat: 52.19, lon: 4.63, weight: 0.3 },
  { id: 'nie', name: 'Nieuwkoop', lat: 52.15, lon: 4.78, weight: 0.3 },
  { id: 'voo', name: 'Voorschoten', lat: 52.12, lon: 4.44, weight: 0.3 },
];

/** Needs that could become groups. */
export function PoolPreview({ sets }: { sets: AssetSets }) {
  return (
    <WorkFrame sets={sets} title="Bundelingen" here="Bundelingen" width="wide">
      <Stack gap="large">
        <Head title="Samen kan er een groep" text="Deze groepsvragen passen bij elkaar." />
        <Split
          asideWide
          label="Kaart van de regio"
          aside={
            <Card title="Waar de vragen zijn" headingLevel={2}>
              <RegionMap
                title="Kaart van Holland Rijnland met open groepsvragen per gemeente"
                description="Leiden 5 kinderen, Katwijk 4 kinderen; samen op 14 kilometer van elkaar."
                areas={towns.map((town) => ({
                  ...town,
                  tone: town.id === 'lei' || town.id === 'kat' ? ('accent' as const) : ('neutral' as const),
                  value: town.id === 'lei' ? '5' : town.id === 'kat' ? '4' : undefined,
                }))}
                lines={[{ from: [52.16, 4.49], to: [52.2, 4.41] }]}
              />
            </Card>
          }
        >
          <Stack>
            <Card
              title="Weerbaarheid, 8 tot 10 jaar"
              headingLevel={2}
              footer={
                <Cluster>
                  <ButtonLink href="/v/nieuw" small>
                    Maak een voorstel
                  </ButtonLink>
                  <ButtonLink href="/p/1" look="subtle" small label="Bekijk: weerbaarheid, 8 tot 10 jaar">
                    Bekijk
                  </ButtonLink>
                </Cluster>
              }
            >
              <Meter value={9} min={6} max={12} unit="kinderen" />
              <NeedList
                items={[
                  { count: 5, name: 'JGT Leiden-Noord', note: 'wacht 3 dagen' },
                  { count: 4, name: 'JGT Katwijk', note: 'wacht 1 dag' },
                ]}
              />
              <FitMarks
                marks={[
                  { kind: 'age', state: 'fits', text: '8 tot 10 jaar' },
                  { kind: 'days', state: 'fits', text: 'do middag' },
                  { kind: 'distance', state: 'almost', text: '14 km uit elkaar' },
                  { kind: 'language', state: 'fits', text: 'Nederlands' },
                  { kind: 'trainer', state: 'missing', text: 'nog 1 trainer' },
                ]}
              />
            </Card>
            <Card
              title="Scheiding, 6 tot 9 jaar"
              headingLevel={2}
              footer={
                <Cluster>
                  <ButtonLink href="/p/2" look="secondary" small label="Bekijk: scheiding, 6 tot 9 jaar">
                    Bekijk
                  </ButtonLink>
                </Cluster>
              }
            >
              <Meter value={3} min={5} max={8} unit="kinderen" />
              <NeedList items={[{ count: 3, name: 'Basisschool De Vlieger', note: 'wacht 12 dagen' }]} />
              <FitMarks
                marks={[
                  { kind: 'days', state: 'fits', text: 'wo middag' },
                  { kind: 'count', state: 'missing', text: 'nog 2 kinderen' },
                ]}
              />
            </Card>
          </Stack>
        </Split>
      </Stack>
    </WorkFrame>
  );
}
