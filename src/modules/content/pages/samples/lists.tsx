import { ButtonLink } from '../../../../ui/components/button.tsx';
import { CalendarMonth } from '../../../../ui/components/calendar-month.tsx';
import { DataTable } from '../../../../ui/components/data-table.tsx';
import { Link } from '../../../../ui/components/link.tsx';
import { NearMap } from '../../../../ui/components/near-map.tsx';
import { NeedList } from '../../../../ui/components/need-list.tsx';
import { RegionMap } from '../../../../ui/components/region-map.tsx';
import { SummaryList } from '../../../../ui/components/summary-list.tsx';
import { TaskList } from '../../../../ui/components/task-list.tsx';
import { Timeline } from '../../../../ui/components/timeline.tsx';
import { Sample, State } from './sample.tsx';

interface Row {
  name: string;
  date: string;
  places: number;
}

const rows: Row[] = [
  { name: 'Rots en Water', date: 'di 24 nov 2026', places: 12 },
  { name: 'Kinderen in een scheiding, voor kinderen met ouders die uit elkaar gaan', date: 'do 3 dec 2026', places: 8 },
  { name: 'Opvoeden met meer plezier', date: 'wo 13 jan 2027', places: 120 },
];
const columns = [
  { label: 'Groep', cell: (row: Row) => <Link href="/dev/ui">{row.name}</Link>, head: true },
  { label: 'Eerste keer', cell: (row: Row) => <time>{row.date}</time> },
  { label: 'Plekken', cell: (row: Row) => row.places, numeric: true },
];

export const lists = (
  <>
    <Sample name="DataTable" use="Rijen met dezelfde gegevens. Op een telefoon wordt elke rij een kaart.">
      <DataTable caption="Groepen" columns={columns} rows={rows} rowKey={(row) => row.name} />
      <State name="Leeg">
        <DataTable
          caption="Groepen"
          columns={columns}
          rows={[]}
          rowKey={(row) => row.name}
          empty={<p>Er zijn nog geen groepen.</p>}
        />
      </State>
    </Sample>
    <Sample name="SummaryList" use="Wat iemand invulde, of de feiten van één ding.">
      <SummaryList
        items={[
          { label: 'Voornaam', value: 'Samira', changeHref: '/dev/ui' },
          { label: 'Geboortedatum', value: '14 maart 2018', changeHref: '/dev/ui' },
          { label: 'Telefoon', value: <bdi dir="ltr">06 12 34 56 78</bdi> },
        ]}
      />
      <State name="Compact">
        <SummaryList compact items={[{ label: 'Dagen', value: 'dinsdagmiddag, donderdagmiddag' }]} />
      </State>
    </Sample>
    <Sample name="TaskList" use="Wat er nu te doen is, het dringendste eerst.">
      <TaskList
        tasks={[
          {
            href: '/dev/ui',
            icon: 'send',
            title: 'Antwoord op een voorstel',
            text: 'Rots en Water',
            due: 'vandaag',
            urgent: true,
          },
          { href: '/dev/ui', icon: 'phone', title: 'Bel terug', due: 'morgen' },
        ]}
      />
    </Sample>
    <Sample name="NeedList" use="De groepsvragen waaruit een groep kan ontstaan.">
      <NeedList
        items={[
          { count: 5, name: 'JGT Leiden-Noord', note: 'wacht 3 dagen' },
          { count: 12, name: 'Jeugd- en Gezinsteam Kaag en Braassem, met een lange naam', note: 'wacht 1 dag' },
          { count: 3, name: 'Basisschool De Vlieger' },
        ]}
      />
    </Sample>
    <Sample name="Timeline" use="Wat er gebeurde en wat nog komt.">
      <Timeline
        items={[
          { when: '3 maart', title: 'Geplaatst', text: 'Door JGT Leiden-Noord' },
          { when: '10 maart', title: 'Bijna verlopen', tone: 'warning' },
          { when: '12 maart', title: 'Afgewezen', tone: 'error' },
          { when: '1 april', title: 'Eerste bijeenkomst', future: true },
        ]}
      />
    </Sample>
    <Sample name="CalendarMonth" use="Een maand met stippen of titels. Op een telefoon een lijst.">
      <CalendarMonth
        month="2026-11"
        today="2026-11-21"
        show="titles"
        items={{
          '2026-11-24': [{ title: 'Rots en Water', time: '15.30', href: '/dev/ui' }],
          '2026-11-26': [
            { title: 'Scheiding', time: '16.00', tone: 'accent' },
            { title: 'Pubers', time: '19.30', tone: 'warning' },
          ],
        }}
      />
      <State name="Met stippen, bladeren en vrije dagen">
        <CalendarMonth
          month="2026-12"
          items={{ '2026-12-03': [{ title: 'Scheiding', time: '16.00' }] }}
          dayHref={(date) => `/dev/ui?dag=${date}`}
          previousHref="/dev/ui?maand=11"
          nextHref="/dev/ui?maand=1"
          marked={{ '2026-12-24': 'kerstvakantie' }}
        />
      </State>
    </Sample>
    <Sample name="RegionMap" use="Waar het is, zonder kaartdienst van een ander. Dezelfde cijfers staan ernaast in tekst.">
      <RegionMap
        title="Kaart met open groepsvragen per gemeente"
        description="Leiden 5 kinderen, Katwijk 4 kinderen, op 14 kilometer van elkaar."
        areas={[
          { id: 'lei', name: 'Leiden', lat: 52.16, lon: 4.49, weight: 1, tone: 'accent', value: '5' },
          { id: 'kat', name: 'Katwijk', lat: 52.2, lon: 4.41, weight: 0.6, tone: 'warning', value: '4' },
          { id: 'alp', name: 'Alphen aan den Rijn', lat: 52.13, lon: 4.66, weight: 0.8 },
        ]}
        points={[{ lat: 52.18, lon: 4.53, label: 'Zaal' }]}
        lines={[{ from: [52.16, 4.49], to: [52.2, 4.41] }]}
      />
    </Sample>
    <Sample name="NearMap" use="Wat er dichtbij is, met dezelfde nummers als de lijst ernaast.">
      <NearMap
        title="Kaart van drie plekken rond Leiden"
        from={{ lat: 52.16, lon: 4.49, name: 'Leiden' }}
        places={[
          { lat: 52.16, lon: 4.49 },
          { lat: 52.2, lon: 4.41 },
          { lat: 52.14, lon: 4.5 },
        ]}
        towns={[
          { name: 'Leiden', lat: 52.16, lon: 4.49 },
          { name: 'Katwijk', lat: 52.2, lon: 4.41 },
        ]}
      />
      <ButtonLink href="/dev/ui" look="subtle">
        Bekijk de lijst
      </ButtonLink>
    </Sample>
  </>
);
