import { makeFeed, ownFeeds } from '../../src/modules/calendar/index.ts';
import { rooms } from '../../src/modules/facilities/index.ts';
import type { TestApp } from '../app.ts';
import type { FormSample } from './form-samples.ts';
import type { RouteWorld } from './route-world.ts';

/** A calendar of a room that somebody's program fetches. */
export interface CalendarWorld {
  calendar: { room: string; feed: string; token: string };
}

export async function calendarWorld(app: TestApp, personId: string): Promise<CalendarWorld> {
  const [room] = await app.read(rooms);
  if (!room) throw new Error('the region has no room');
  const token = await app.system((work) => makeFeed(work, personId, { kind: 'ruimte', id: room.id }));
  const [feed] = await app.read((reading) => ownFeeds(reading, personId));
  if (!token || !feed) throw new Error('the calendar was not made');
  return { calendar: { room: room.id, feed: feed.feedId, token } };
}

export function calendarPaths({ calendar }: CalendarWorld): Record<string, Record<string, string>> {
  return { '/agenda/eigen/': { token: calendar.token }, '/mijn/agenda/': { id: calendar.feed } };
}

export function calendarSamples({ calendar, planner }: CalendarWorld & Pick<RouteWorld, 'planner'>): Record<string, FormSample> {
  const { browser } = planner;
  return {
    'POST /werk/groepen/:id/praktisch': {
      ...{ as: browser, fill: { online: 'https://bellen.voorbeeld.example/kamer' }, emptyIsRight: true },
    },
    'POST /mijn/agenda': { as: browser, fill: { waarvan: `ruimte:${calendar.room}` } },
    'POST /mijn/agenda/:id/adres': { as: browser, page: '/mijn/agenda' },
    'POST /mijn/agenda/:id/intrekking': { as: browser, page: '/mijn/agenda' },
  };
}
