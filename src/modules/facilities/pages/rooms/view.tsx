import { dayPartList } from '../../../../platform/i18n/day-part-list.ts';
import { clockTime, longDate, money } from '../../../../platform/i18n/format.ts';
import { Button, ButtonLink } from '../../../../ui/components/button.tsx';
import { type Column, DataTable } from '../../../../ui/components/data-table.tsx';
import { EmptyState } from '../../../../ui/components/empty-state.tsx';
import { Form } from '../../../../ui/components/form.tsx';
import { Heading, Lead } from '../../../../ui/components/heading.tsx';
import { Stack } from '../../../../ui/components/layout-parts.tsx';
import { Link } from '../../../../ui/components/link.tsx';
import { Select } from '../../../../ui/components/select.tsx';
import { NumberField } from '../../../../ui/components/text-field.tsx';
import type { MunicipalityView } from '../../../regions/index.ts';
import type { RoomUse } from '../../coming-use.ts';
import type { RoomView } from '../../queries.ts';

export interface RoomsModel {
  rooms: RoomView[];
  places: MunicipalityView[];
  uses: Map<string, RoomUse[]>;
  asked: { gemeente?: string | undefined; plekken?: number | '' | undefined };
}

const PATH = '/werk/ruimtes';

/** A row a room: where, how large, when it can be used, and when it is taken. */
export function Rooms({ rooms, places, uses, asked }: RoomsModel) {
  return (
    <Stack>
      <Heading level={1}>Ruimtes</Heading>
      <Lead>Waar groepen bij elkaar kunnen komen, en wanneer een ruimte al bezet is.</Lead>
      <Form action={PATH} method="get" inline label="Filters">
        <Select
          name="gemeente"
          label="Gemeente"
          empty={false}
          options={[
            { value: '', label: 'Alle gemeenten' },
            ...places.map((place) => ({ value: place.cbsCode, label: place.name })),
          ]}
          value={asked.gemeente ?? ''}
        />
        <NumberField name="plekken" label="Plekken, minstens" optional value={asked.plekken ?? ''} />
        <Button look="secondary">Toon</Button>
      </Form>
      <DataTable
        caption="Ruimtes"
        hiddenCaption
        columns={columns(uses)}
        rows={rooms}
        rowKey={(room) => room.id}
        empty={<Nothing />}
      />
    </Stack>
  );
}

function columns(uses: RoomsModel['uses']): Column<RoomView>[] {
  return [
    {
      label: 'Ruimte',
      head: true,
      cell: (room) => (
        <>
          {room.name}
          <br />
          <span class="op-small">
            {room.locationName}, {room.town}
          </span>
        </>
      ),
    },
    { label: 'Plekken', numeric: true, cell: (room) => room.capacity },
    { label: 'Te gebruiken', cell: (room) => dayPartList(room.dayParts) || 'niet opgegeven' },
    {
      label: 'Wat er is',
      cell: (room) => [...room.facilities, room.wheelchair ? 'toegankelijk met rolstoel' : 'niet met rolstoel'].join(', '),
    },
    { label: 'Huur per keer', cell: (room) => money(room.rentCents, 'nl') },
    { label: 'Bezet', cell: (room) => <Taken uses={uses.get(room.id) ?? []} /> },
  ];
}

function Taken({ uses }: { uses: RoomUse[] }) {
  if (uses.length === 0) return <>nog helemaal vrij</>;
  return (
    <ul class="op-small">
      {uses.map((use) => (
        <li key={use.next.toString()}>
          {use.groupId ? <Link href={`/werk/groepen/${use.groupId}`}>{use.groupTitle}</Link> : 'Vast voor een voorstel'}:{' '}
          {use.times} keer, vanaf {longDate(use.next, 'nl')} {clockTime(use.next, 'nl')}
        </li>
      ))}
    </ul>
  );
}

function Nothing() {
  return (
    <EmptyState title="Geen ruimte gevonden" actions={<ButtonLink href={PATH}>Toon alle ruimtes</ButtonLink>}>
      <p>Kies een andere gemeente of minder plekken.</p>
    </EmptyState>
  );
}
