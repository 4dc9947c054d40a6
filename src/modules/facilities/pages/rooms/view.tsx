import { dayPartList } from '../../../../platform/i18n/day-part-list.ts';
import { clockTime, longDate, money } from '../../../../platform/i18n/format.ts';
import type { Lang } from '../../../../platform/i18n/lang.ts';
import type { Column } from '../../../../ui/components/data-table.tsx';
import { FilteredTable } from '../../../../ui/components/filtered-table.tsx';
import { Stack } from '../../../../ui/components/layout-parts.tsx';
import { Link } from '../../../../ui/components/link.tsx';
import { Select } from '../../../../ui/components/select.tsx';
import { NumberField, TextField } from '../../../../ui/components/text-field.tsx';
import { Dutch, usePage } from '../../../../ui/page-lang.tsx';
import type { MunicipalityView } from '../../../regions/index.ts';
import type { RoomUses } from '../../coming-use.ts';
import { FacilityTabs } from '../../parts/tabs.tsx';
import { paths } from '../../paths.ts';
import type { RoomView } from '../../queries.ts';
import { words } from './words.ts';

export interface RoomsModel {
  rooms: RoomView[];
  places: MunicipalityView[];
  uses: Map<string, RoomUses>;
  asked: Asked;
  /** The actor looks after rooms. */
  tends: boolean;
}

interface Asked {
  gemeente?: string | undefined;
  plekken?: number | '' | undefined;
  dag?: Temporal.PlainDate | null | undefined;
  van?: Temporal.PlainTime | null | undefined;
  tot?: Temporal.PlainTime | null | undefined;
}

const clockText = (time: Temporal.PlainTime | null | undefined) => time?.toString().slice(0, 5) ?? '';

/** The time that was looked for stands in the form of the room already. */
function timeOf({ dag, van, tot }: Asked): string {
  return dag && van && tot
    ? `?${new URLSearchParams({ week: `${dag}`, dag: `${dag}`, van: clockText(van), tot: clockText(tot) })}`
    : '';
}

/** A row a room: where, how large, when it can be used, and when it is taken. */
export function Rooms(model: RoomsModel) {
  const { rooms, places, asked } = model;
  const { lang, to } = usePage();
  const t = words[lang];
  return (
    <Stack gap="large">
      <FacilityTabs current="rooms" />
      <FilteredTable
        href={to(paths.rooms)}
        words={t}
        filters={
          <>
            <Select
              name="gemeente"
              label={t.municipality}
              all={t.allMunicipalities}
              options={places.map((place) => ({ value: place.cbsCode, label: place.name }))}
              value={asked.gemeente ?? ''}
            />
            <NumberField name="plekken" label={t.least} optional value={asked.plekken ?? ''} />
            <TextField name="dag" label={t.day} type="date" width="medium" optional value={asked.dag?.toString() ?? ''} />
            <TextField name="van" label={t.from} type="time" width="short" optional value={clockText(asked.van)} />
            <TextField name="tot" label={t.to} type="time" width="short" optional value={clockText(asked.tot)} />
          </>
        }
        columns={columns(model, lang, to)}
        rows={rooms}
        rowKey={(room) => room.id}
      />
      {model.tends && (
        <p>
          <Link href={to(paths.locations)}>{t.manage}</Link>
        </p>
      )}
    </Stack>
  );
}

function columns({ uses, asked }: RoomsModel, lang: Lang, to: (path: string) => string): Column<RoomView>[] {
  const t = words[lang];
  const time = timeOf(asked);
  return [
    {
      label: t.room,
      head: true,
      cell: (room) => (
        <>
          <Link href={to(`${paths.room(room.id)}${time}`)}>{room.name}</Link>
          <br />
          <span class="op-small">
            {room.locationName}, {room.town}
          </span>
        </>
      ),
    },
    { label: t.places, numeric: true, cell: (room) => room.capacity },
    { label: t.usable, cell: (room) => dayPartList(room.dayParts, lang) || t.notStated },
    {
      label: t.has,
      cell: (room) => (
        <>
          {room.facilities.length > 0 && <Dutch>{room.facilities.join(', ')}</Dutch>}
          {room.facilities.length > 0 && ', '}
          {room.wheelchair ? t.wheelchair : t.noWheelchair}
        </>
      ),
    },
    { label: t.rent, cell: (room) => money(room.rentCents, lang) },
    { label: t.taken, cell: (room) => <Taken room={room} uses={uses.get(room.id)} /> },
  ];
}

function Taken({ room, uses }: { room: RoomView; uses: RoomUses | undefined }) {
  const { lang, to } = usePage();
  const t = words[lang];
  if (!uses) return <>{t.free}</>;
  return (
    <ul class="op-small op-plain-list">
      {uses.soonest.map((use) => (
        <li key={use.next.toString()}>
          {use.groupId ? (
            <Link href={to(`/werk/groepen/${use.groupId}`)}>
              <Dutch>{use.title}</Dutch>
            </Link>
          ) : use.title === null ? (
            t.held
          ) : (
            <>
              {use.closed && `${t.closed}: `}
              <Dutch>{use.title}</Dutch>
            </>
          )}
          : {t.times(use.times, `${longDate(use.next, lang)} ${clockTime(use.next, lang)}`)}
        </li>
      ))}
      {uses.more > 0 && (
        <li>
          <Link href={to(paths.room(room.id))}>
            {t.more(uses.more)}
            <span class="op-hidden">: {room.name}</span>
          </Link>
        </li>
      )}
    </ul>
  );
}
