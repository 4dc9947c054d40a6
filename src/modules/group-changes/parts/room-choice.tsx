import { errorOf, type FormState, typed } from '../../../platform/http/form.ts';
import { RadioGroup } from '../../../ui/components/choice-group.tsx';
import { Notice } from '../../../ui/components/notice.tsx';
import { usePage } from '../../../ui/page-lang.tsx';
import type { RoomView } from '../../facilities/index.ts';

const words = {
  nl: {
    room: 'Ruimte',
    roomHint: 'Vrij op al deze dagen.',
    noRoom: 'Geen ruimte vrij',
    noRoomText: 'Op deze dagen is er geen ruimte die groot genoeg is. Kies bij stap 1 een ander moment.',
    seats: (n: number) => `${n} plekken`,
  },
  en: {
    room: 'Room',
    roomHint: 'Free on all these days.',
    noRoom: 'No room free',
    noRoomText: 'On these days no room is large enough. Choose another moment at step 1.',
    seats: (n: number) => `${n} places`,
  },
} as const;

const MOST_ROOMS = 8;

/** One of the rooms that are free on all days of a series, the best first. */
export function RoomChoice({ rooms, form }: { rooms: RoomView[]; form: FormState }) {
  const t = words[usePage().lang];
  const chosen = typed(form, 'ruimte');
  if (rooms.length === 0) return <NoRoom />;
  return (
    <RadioGroup
      name="ruimte"
      legend={t.room}
      hint={t.roomHint}
      options={rooms.slice(0, MOST_ROOMS).map((room) => ({
        value: room.id,
        label: `${room.locationName}, ${room.name} (${room.town})`,
        hint: t.seats(room.capacity),
      }))}
      value={rooms.some((room) => room.id === chosen) ? chosen : rooms[0]?.id}
      {...errorOf(form, 'ruimte')}
    />
  );
}

/** Instead of the choice when there is nothing to choose. */
export function NoRoom() {
  const t = words[usePage().lang];
  return (
    <Notice tone="warning" title={t.noRoom}>
      <p>{t.noRoomText}</p>
    </Notice>
  );
}
