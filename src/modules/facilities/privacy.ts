import type { ModulePrivacy } from '../../platform/privacy.ts';

const places = 'locations and rooms, no persons';

/** What this module keeps about people: nothing. */
export const privacy: ModulePrivacy = {
  actions: {
    'location.add': { nl: 'voegde een locatie toe', en: 'added a location' },
    'room.add': { nl: 'voegde een ruimte toe', en: 'added a room' },
  },
  tables: { locations: { without: places }, rooms: { without: places }, room_bookings: { without: places } },
};
