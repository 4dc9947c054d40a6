import { dayPartList } from '../../../../platform/i18n/day-part-list.ts';
import { clockTime, longDate, money } from '../../../../platform/i18n/format.ts';
import type { Lang } from '../../../../platform/i18n/lang.ts';
import type { Column } from '../../../../ui/components/data-table.tsx';
import { FilteredTable } from '../../../../ui/components/filtered-table.tsx';
import { Link } from '../../../../ui/components/link.tsx';
import { Select } from '../../../../ui/components/select.tsx';
import { NumberField } from '../../../../ui/components/text-field.tsx';
import { Dutch, usePage } from '../../../../ui/page-lang.tsx';
import type { MunicipalityView } from '../../../regions/index.ts';
import type { RoomUse } from '../../coming-use.ts';
import type { RoomView } from '../../queries.ts';
import { words } from './words.ts';

export interface RoomsModel {
  rooms: RoomView[];
  places: MunicipalityView[];
  uses: Map<string, RoomUse[]>;
  asked: { gemeente?: string | undefined; plekken?: number | '' | undefined };
}

const PATH = '/werk/ruimtes';

/** A row a room: where, how large, when it can be used, and when it is taken. */
export function Rooms({ rooms, places, uses, asked }: RoomsModel) {
  const { lang, to } = usePage();
  const t = words[lang];
  return (
    <FilteredTable
      href={to(PATH)}
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
        </>
      }
      columns={columns(uses, lang)}
      rows={rooms}
      rowKey={(room) => room.id}
    />
  );
}

function columns(uses: RoomsModel['uses'], lang: Lang): Column<RoomView>[] {
  const t = words[lang];
  return [
    {
      label: t.room,
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
    { label: t.taken, cell: (room) => <Taken uses={uses.get(room.id) ?? []} /> },
  ];
}

function Taken({ uses }: { uses: RoomUse[] }) {
  const { lang, to } = usePage();
  const t = words[lang];
  if (uses.length === 0) return <>{t.free}</>;
  return (
    <ul class="op-small">
      {uses.map((use) => (
        <li key={use.next.toString()}>
          {use.groupId ? (
            <Link href={to(`/werk/groepen/${use.groupId}`)}>
              <Dutch>{use.groupTitle}</Dutch>
            </Link>
          ) : (
            t.held
          )}
          : {t.times(use.times, `${longDate(use.next, lang)} ${clockTime(use.next, lang)}`)}
        </li>
      ))}
    </ul>
  );
}
