import type { AssetSets } from '../assets.ts';
import { Person } from '../components/avatar.tsx';
import { Card } from '../components/card.tsx';
import { DataTable } from '../components/data-table.tsx';
import { DateBlock } from '../components/date-block.tsx';
import { Heading } from '../components/heading.tsx';
import { Cluster, Split, Stack } from '../components/layout-parts.tsx';
import { Link } from '../components/link.tsx';
import { Meter } from '../components/meter.tsx';
import { Tabs } from '../components/tabs.tsx';
import { Tag } from '../components/tag.tsx';
import { Timeline } from '../components/timeline.tsx';
import { WorkFrame } from './frame.tsx';

const children = [
  { id: '1', name: 'Yusuf B.', age: '8 jaar', state: 'bevestigd', days: 3 },
  { id: '2', name: 'Lotte d. W.', age: '9 jaar', state: 'bevestigd', days: 8 },
  { id: '3', name: 'Kaj M.', age: '8 jaar', state: 'wacht op bevestiging', days: 1 },
];

/** One group, as its trainer sees it. */
export function GroupPreview({ sets }: { sets: AssetSets }) {
  return (
    <WorkFrame sets={sets} title="Rots en Water, Leiden" here="Groepen" back={{ href: '/werk/groepen', label: 'Groepen' }}>
      <Stack gap="large">
        <Cluster>
          <DateBlock date="2026-11-24" />
          <Stack gap="small">
            <Heading level={1}>Rots en Water, Leiden</Heading>
            <p class="op-tags">
              <Tag tone="success" icon="circle-check">
                Gaat door
              </Tag>
              <Tag>Open voor ouders</Tag>
            </p>
          </Stack>
        </Cluster>
        <Tabs
          label="Deze groep"
          tabs={[
            { href: '/a', label: 'Deelnemers', current: true, count: 9 },
            { href: '/b', label: 'Bijeenkomsten' },
            { href: '/c', label: 'Instellingen' },
          ]}
        />
        <Split
          label="Over deze groep"
          aside={
            <Stack>
              <Card title="Plekken" headingLevel={2}>
                <Meter value={9} min={6} max={12} unit="kinderen" />
              </Card>
              <Card title="Verloop" headingLevel={2}>
                <Timeline
                  items={[
                    { when: 'maandag 9 november', title: 'Voorstel verstuurd' },
                    { when: 'woensdag 11 november', title: 'Alle teams zeiden ja', tone: 'success' },
                    { when: 'dinsdag 24 november, 15.30 uur', title: 'Eerste keer', future: true },
                  ]}
                />
              </Card>
            </Stack>
          }
        >
          <Stack>
            <DataTable
              caption="Deelnemers"
              rows={children}
              rowKey={(row) => row.id}
              columns={[
                { label: 'Naam', head: true, cell: (row) => <Link href={`/d/${row.id}`}>{row.name}</Link> },
                { label: 'Leeftijd', cell: (row) => row.age },
                {
                  label: 'Staat',
                  cell: (row) => <Tag tone={row.state === 'bevestigd' ? 'success' : 'warning'}>{row.state}</Tag>,
                },
                { label: 'Dagen geleden', cell: (row) => row.days, numeric: true },
              ]}
            />
            <Cluster>
              <Person name="Fatima El Amrani" about="trainer" />
              <Person name="Joost de Wilde" about="trainer" />
            </Cluster>
          </Stack>
        </Split>
      </Stack>
    </WorkFrame>
  );
}
