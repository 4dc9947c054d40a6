import { z } from 'zod';
import { day } from '../../../../platform/http/fields.ts';
import { notFound, workPage } from '../../../../platform/http/reply.ts';
import { nothing, route } from '../../../../platform/http/route.ts';
import type { Reading } from '../../../../platform/work.ts';
import { municipalities } from '../../../regions/index.ts';
import { comingUse } from '../../coming-use.ts';
import { clock } from '../../fields.ts';
import { seeksRoom, tendsRooms } from '../../policy.ts';
import { freeRooms, type RoomView, rooms } from '../../queries.ts';
import { spanOn } from '../../times.ts';
import { Rooms } from './view.tsx';
import { words } from './words.ts';

const query = z.object({
  gemeente: z.union([z.literal(''), z.string().regex(/^GM\d{4}$/)]).optional(),
  plekken: z.union([z.literal(''), z.coerce.number().int().min(1).max(1000)]).optional(),
  dag: z.union([z.literal('').transform(() => null), day]).optional(),
  van: z.union([z.literal('').transform(() => null), clock]).optional(),
  tot: z.union([z.literal('').transform(() => null), clock]).optional(),
});

/** Where a group can meet: rooms with size, day-parts and what is coming. */
export const roomsPage = route({
  method: 'GET',
  path: '/werk/ruimtes',
  can: seeksRoom,
  audit: nothing('rooms and their bookings, no persons'),
  query,
  handle: async ({ read, query: asked, lang, actor }) => {
    const found = await read(async (reading) => ({
      all: await roomsFree(reading, asked),
      places: await municipalities(reading),
      uses: await comingUse(reading),
    }));
    const place = asked.gemeente ? found.places.find((one) => one.cbsCode === asked.gemeente) : null;
    if (place === undefined) return notFound();
    const fits = found.all.filter(
      (room) => (!place || room.municipalityId === place.id) && room.capacity >= (asked.plekken || 1),
    );
    const view = <Rooms {...found} rooms={fits} asked={asked} tends={tendsRooms.allows(actor)} />;
    return workPage(words[lang].title, view, { width: 'wide', live: ['rooms', 'groups'] });
  },
});

/** All rooms, or those that are free at the time that was asked for. */
function roomsFree(reading: Reading, { dag, van, tot }: z.infer<typeof query>): Promise<RoomView[]> {
  if (!dag || !van || !tot || Temporal.PlainTime.compare(tot, van) <= 0) return rooms(reading);
  return freeRooms(reading, { sessions: [spanOn(dag, van, tot)], minCapacity: 1 });
}
