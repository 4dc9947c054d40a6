import { confirmOffers } from '../modules/catalogue/index.ts';
import { confirmTrainers } from '../modules/expertise/index.ts';
import { confirmRooms } from '../modules/facilities/index.ts';
import { tendFreshness } from '../modules/upkeep/index.ts';
import type { Work } from '../platform/work.ts';
import { confirmedDaysAgo, warnedDaysAgo } from './data/confirmed.ts';
import type { Loaded } from './keys.ts';

/** Some entries were confirmed long ago, and the nights since did what they do: a few owners are warned, two entries are hidden. */
export async function loadFreshness(work: Work, loaded: Loaded): Promise<void> {
  const { offers, rooms, trainers } = confirmedDaysAgo;
  for (const [key, days] of Object.entries(offers)) await confirmOffers(daysAgo(work, days), [loaded.offers.get(key)]);
  for (const [key, days] of Object.entries(rooms)) await confirmRooms(daysAgo(work, days), [loaded.rooms.get(key)]);
  for (const [key, days] of Object.entries(trainers)) await confirmTrainers(daysAgo(work, days), [loaded.trainers.get(key)]);
  await tendFreshness(daysAgo(work, warnedDaysAgo));
  await tendFreshness(work);
}

/** The same unit of work as if it were so many days ago. */
function daysAgo(work: Work, days: number): Work {
  return { ...work, now: work.now.subtract({ hours: days * 24 }) };
}
