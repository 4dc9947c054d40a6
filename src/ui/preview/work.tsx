import type { ComponentChildren } from 'preact';
import type { AssetSets } from '../assets.ts';
import { ActionBar } from '../components/action-bar.tsx';
import { AgeRange } from '../components/age-range.tsx';
import { Person } from '../components/avatar.tsx';
import { Button, ButtonLink } from '../components/button.tsx';
import { CalendarMonth } from '../components/calendar-month.tsx';
import { Card } from '../components/card.tsx';
import { DataTable } from '../components/data-table.tsx';
import { DateBlock } from '../components/date-block.tsx';
import { DayPartPicker } from '../components/day-part-picker.tsx';
import { Facts } from '../components/facts.tsx';
import { FitMarks } from '../components/fit-marks.tsx';
import { Form } from '../components/form.tsx';
import { Heading } from '../components/heading.tsx';
import { Cluster, Grid, Split, Stack } from '../components/layout-parts.tsx';
import { Link } from '../components/link.tsx';
import { Meter } from '../components/meter.tsx';
import { NeedList } from '../components/need-list.tsx';
import { Notice } from '../components/notice.tsx';
import { RegionMap } from '../components/region-map.tsx';
import { Select } from '../components/select.tsx';
import { Tabs } from '../components/tabs.tsx';
import { Tag } from '../components/tag.tsx';
import { TaskList } from '../components/task-list.tsx';
import { TextArea } from '../components/text-area.tsx';
import { NumberField } from '../components/text-field.tsx';
import { Timeline } from '../components/timeline.tsx';
import { WorkFrame } from './frame.tsx';

function Head({ title, action, text }: { title: string; action?: ComponentChildren; text?: string }) {
  return (
    <Stack gap="small">
      <Cluster spread>
        <Heading level={1}>{title}</Heading>
        {action}
      </Cluster>
      {text && <p>{text}</p>}
    </Stack>
  );
}

/** Home of a professional. */
export function TodayPreview({ sets }: { sets: AssetSets }) {
  return (
    <WorkFrame sets={sets} title="Vandaag" here="Vandaag" flash={{ tone: 'success', text: 'Uw groepsvraag staat op het plein. Er past al iets bij.' }}>
      <Stack gap="large">
        <Head title="Goedemorgen, Noor" text="Zaterdag 21 november. Vier dingen vragen vandaag uw aandacht." action={<ButtonLink href="/werk/nieuw" icon="plus">Nieuwe groepsvraag</ButtonLink>} />
        <Stack>
          <Heading level={2} look={3}>
            Dit vraagt u nu
          </Heading>
          <TaskList
            tasks={[
              { href: '/2', icon: 'phone', title: 'Bel Samira Bouali terug', text: 'Zij vroeg naar slapen', due: 'Voor 11.00 uur', urgent: true },
              { href: '/1', icon: 'send', title: 'Antwoord op een voorstel: Rots en Water', text: 'Leiden-Noord en Katwijk samen, 9 kinderen', due: 'Nog 2 dagen', urgent: false },
              { href: '/3', icon: 'clipboard-list', title: 'Bekijk 3 aanmeldingen', text: 'Kinderen in een scheiding', due: 'Vandaag', urgent: false },
              { href: '/4', icon: 'users', title: 'Groep: Sterk op school', text: '15.30 uur, Het Spectrum, 10 kinderen', due: 'Vanmiddag', urgent: false },
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
              <FitMarks marks={[{ kind: 'days', state: 'fits', text: 'di en do middag' }, { kind: 'distance', state: 'almost', text: '14 km' }]} />
            </Card>
            <Card href="/v/2" title="Scheiding, 6 tot 9 jaar">
              <Meter value={3} min={5} max={8} unit="kinderen" />
              <FitMarks marks={[{ kind: 'days', state: 'fits', text: 'wo middag' }, { kind: 'count', state: 'missing', text: 'nog 2 kinderen' }]} />
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

/** Form of a new need. */
export function NeedPreview({ sets }: { sets: AssetSets }) {
  return (
    <WorkFrame sets={sets} title="Nieuwe groepsvraag" here="Groepsvragen" back={{ href: '/werk/vragen', label: 'Groepsvragen' }}>
      <Split
        label="Wat er al is"
        aside={
          <Stack>
            <Heading level={2} look={3}>
              Dit is er al
            </Heading>
            <Card href="/p/1" title="Samen met Katwijk een groep">
              <Meter value={9} min={6} max={12} unit="kinderen" />
              <FitMarks marks={[{ kind: 'age', state: 'fits', text: '8 tot 10 jaar' }, { kind: 'days', state: 'fits', text: 'do middag' }, { kind: 'distance', state: 'almost', text: '14 km uit elkaar' }, { kind: 'room', state: 'missing', text: 'nog geen zaal' }]} />
            </Card>
            <Card href="/g/1" title="Rots en Water, Leiden">
              <Facts facts={[{ icon: 'calendar', text: 'vanaf dinsdag 24 november' }, { icon: 'users', text: 'nog 3 plekken' }]} />
            </Card>
          </Stack>
        }
      >
        <Stack gap="large">
          <Heading level={1}>Nieuwe groepsvraag</Heading>
          <Form action="/werk/vragen" csrf="token">
            <TextArea name="sentence" label="Wat zoekt u?" hint="Schrijf het in één zin. Noem geen namen, scholen of adressen." rows={2} value="5 kinderen, 8-10 jaar, weerbaarheid, Leiden-Noord, di of do middag" />
            <Notice tone="success">
              <p>Dit begrepen wij. Klopt het niet? Verbeter het hieronder.</p>
            </Notice>
            <NumberField name="count" label="Hoeveel kinderen?" value={5} suffix="kinderen" />
            <AgeRange name="age" label="Hoe oud zijn ze?" from={8} to={10} unit="years" />
            <Select name="theme" label="Waar gaat het om?" options={[{ value: 'w', label: 'Weerbaarheid' }, { value: 's', label: 'Scheiding' }]} value="w" width="medium" />
            <DayPartPicker name="dayParts" label="Wanneer kan het?" values={[5, 13]} hint="Hoe meer u kiest, hoe sneller er een groep is." />
            <ActionBar sticky>
              <Button>Zet op het plein</Button>
              <Button look="subtle" name="draft" value="1">
                Bewaar als concept
              </Button>
            </ActionBar>
          </Form>
        </Stack>
      </Split>
    </WorkFrame>
  );
}

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
                areas={towns.map((town) => ({ ...town, tone: town.id === 'lei' || town.id === 'kat' ? ('accent' as const) : ('neutral' as const), value: town.id === 'lei' ? '5' : town.id === 'kat' ? '4' : undefined }))}
                lines={[{ from: [52.16, 4.49], to: [52.2, 4.41] }]}
              />
            </Card>
          }
        >
          <Stack>
            <Card title="Weerbaarheid, 8 tot 10 jaar" headingLevel={2} footer={<Cluster><ButtonLink href="/v/nieuw" small>Maak een voorstel</ButtonLink><ButtonLink href="/p/1" look="subtle" small label="Bekijk: weerbaarheid, 8 tot 10 jaar">Bekijk</ButtonLink></Cluster>}>
              <Meter value={9} min={6} max={12} unit="kinderen" />
              <NeedList items={[{ count: 5, name: 'JGT Leiden-Noord', note: 'wacht 3 dagen' }, { count: 4, name: 'JGT Katwijk', note: 'wacht 1 dag' }]} />
              <FitMarks marks={[{ kind: 'age', state: 'fits', text: '8 tot 10 jaar' }, { kind: 'days', state: 'fits', text: 'do middag' }, { kind: 'distance', state: 'almost', text: '14 km uit elkaar' }, { kind: 'language', state: 'fits', text: 'Nederlands' }, { kind: 'trainer', state: 'missing', text: 'nog 1 trainer' }]} />
            </Card>
            <Card title="Scheiding, 6 tot 9 jaar" headingLevel={2} footer={<Cluster><ButtonLink href="/p/2" look="secondary" small label="Bekijk: scheiding, 6 tot 9 jaar">Bekijk</ButtonLink></Cluster>}>
              <Meter value={3} min={5} max={8} unit="kinderen" />
              <NeedList items={[{ count: 3, name: 'Basisschool De Vlieger', note: 'wacht 12 dagen' }]} />
              <FitMarks marks={[{ kind: 'days', state: 'fits', text: 'wo middag' }, { kind: 'count', state: 'missing', text: 'nog 2 kinderen' }]} />
            </Card>
          </Stack>
        </Split>
      </Stack>
    </WorkFrame>
  );
}

/** The calendar of the region. */
export function CalendarPreview({ sets }: { sets: AssetSets }) {
  const items = {
    '2026-11-24': [{ title: 'Rots en Water', time: '15.30', href: '/g/1' }],
    '2026-11-25': [{ title: 'Slapen: inloop', time: '9.30', href: '/g/2', tone: 'accent' as const }],
    '2026-11-26': [{ title: 'Scheiding', time: '16.00', href: '/g/3' }, { title: 'Pubers', time: '19.30', href: '/g/4', tone: 'accent' as const }],
    '2026-11-10': [{ title: 'Rots en Water', time: '15.30', href: '/g/5' }, { title: 'Babymassage', time: '10.00', href: '/g/6', tone: 'warning' as const }],
  };
  return (
    <WorkFrame sets={sets} title="Agenda" here="Agenda" width="wide">
      <Stack gap="large">
        <Head title="Agenda" action={<ButtonLink href="/agenda.ics" look="subtle" icon="calendar">Zet in uw eigen agenda</ButtonLink>} />
        <Tabs label="Weergave" tabs={[{ href: '/maand', label: 'Maand', current: true }, { href: '/week', label: 'Week' }, { href: '/lijst', label: 'Lijst', count: 14 }]} />
        <CalendarMonth month="2026-11" today="2026-11-21" items={items} show="titles" previousHref="/10" nextHref="/12" />
        <CalendarMonth month="2026-12" items={{ '2026-12-03': items['2026-11-26'] }} dayHref={(date) => `/agenda/${date}`} previousHref="/11" nextHref="/1" marked={{ '2026-12-24': 'kerstvakantie', '2026-12-25': 'kerst' }} />
      </Stack>
    </WorkFrame>
  );
}

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
              <Tag tone="success" icon="circle-check">Gaat door</Tag>
              <Tag>Open voor ouders</Tag>
            </p>
          </Stack>
        </Cluster>
        <Tabs label="Deze groep" tabs={[{ href: '/a', label: 'Deelnemers', current: true, count: 9 }, { href: '/b', label: 'Bijeenkomsten' }, { href: '/c', label: 'Instellingen' }]} />
        <Split
          label="Over deze groep"
          aside={
            <Stack>
              <Card title="Plekken" headingLevel={2}>
                <Meter value={9} min={6} max={12} unit="kinderen" />
              </Card>
              <Card title="Verloop" headingLevel={2}>
                <Timeline items={[{ when: 'maandag 9 november', title: 'Voorstel verstuurd' }, { when: 'woensdag 11 november', title: 'Alle teams zeiden ja', tone: 'success' }, { when: 'dinsdag 24 november, 15.30 uur', title: 'Eerste keer', future: true }]} />
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
                { label: 'Staat', cell: (row) => <Tag tone={row.state === 'bevestigd' ? 'success' : 'warning'}>{row.state}</Tag> },
                { label: 'Dagen geleden', cell: (row) => row.days, numeric: true },
              ]}
            />
            <Cluster>
              <Person name="Fatima El Amrani" role="trainer" />
              <Person name="Joost de Wilde" role="trainer" />
            </Cluster>
          </Stack>
        </Split>
      </Stack>
    </WorkFrame>
  );
}
