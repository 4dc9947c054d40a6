import { z } from 'zod';
import { notFound, workPage } from '../../../../platform/http/reply.ts';
import { nothing, route } from '../../../../platform/http/route.ts';
import { municipalities } from '../../../regions/index.ts';
import { comingUse } from '../../coming-use.ts';
import { seeksRoom } from '../../policy.ts';
import { rooms } from '../../queries.ts';
import { Rooms } from './view.tsx';
import { words } from './words.ts';

const query = z.object({
  gemeente: z.union([z.literal(''), z.string().regex(/^GM\d{4}$/)]).optional(),
  plekken: z.union([z.literal(''), z.coerce.number().int().min(1).max(1000)]).optional(),
});

/** Where a group can meet: rooms with size, day-parts and what is coming. */
export const roomsPage = route({
  method: 'GET',
  path: '/werk/ruimtes',
  can: seeksRoom,
  audit: nothing('rooms and their bookings, no persons'),
  query,
  handle: async ({ read, query: asked, lang }) => {
    const found = await read(async (reading) => ({
      all: await rooms(reading),
      places: await municipalities(reading),
      uses: await comingUse(reading),
    }));
    const place = asked.gemeente ? found.places.find((one) => one.cbsCode === asked.gemeente) : null;
    if (place === undefined) return notFound();
    const fits = found.all.filter(
      (room) => (!place || room.municipalityId === place.id) && room.capacity >= (asked.plekken || 1),
    );
    return workPage(words[lang].title, <Rooms {...found} rooms={fits} asked={asked} />, { width: 'wide' });
  },
});
