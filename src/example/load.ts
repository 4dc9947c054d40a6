import { foundRegion, type NewRegion } from '../modules/regions/index.ts';
import { system } from '../platform/auth/actor.ts';
import { openDatabase } from '../platform/db/database.ts';
import { lookAtTables } from '../platform/db/statistics.ts';
import { changing, type Region, type Services } from '../platform/work.ts';
import { nothingLoaded } from './keys.ts';
import { loadDemand } from './load-demand.ts';
import { loadEvaluations } from './load-evaluations.ts';
import { loadFacilities } from './load-facilities.ts';
import { loadFreshness } from './load-freshness.ts';
import { loadGroups } from './load-groups.ts';
import { loadInitiatives, loadOpenings, loadTrainerDetails } from './load-growth.ts';
import { loadOfferChanges } from './load-offer-changes.ts';
import { loadRecruitment } from './load-recruitment.ts';
import { loadPeople, loadRegion } from './load-region.ts';
import { loadRegistrations } from './load-registrations.ts';
import { loadRooms, loadShelf, loadTrainers } from './load-shelf.ts';
import { loadWishes } from './load-wishes.ts';

export const exampleRegion: NewRegion = { slug: 'holland-rijnland', name: 'Holland Rijnland', isExample: true, hosts: [] };

export interface ExampleParts {
  ownerUrl: string;
  services: Services;
  now: Temporal.Instant;
  say(line: string): void;
}

/** Loads the example region once, in one transaction. Returns false when it is there already. */
export async function loadExample(parts: ExampleParts): Promise<boolean> {
  const region = await findOrFound(parts);
  const situation = { region, actor: system, now: parts.now, origin: 'example', services: parts.services };
  const loadedNow = await changing(situation, async (work) => {
    const present = await work.tx.selectFrom('municipalities').select('id').limit(1).executeTakeFirst();
    if (present) return false;
    parts.say('Loading the example region Holland Rijnland ...');
    const loaded = nothingLoaded();
    await loadRegion(work, loaded);
    await loadPeople(work, loaded);
    await loadOpenings(work, loaded);
    await loadShelf(work, loaded);
    await loadOfferChanges(work, loaded);
    await loadRooms(work, loaded);
    await loadTrainers(work, loaded);
    await loadTrainerDetails(work, loaded);
    await loadGroups(work, loaded);
    await loadEvaluations(work);
    await loadRecruitment(work);
    await loadRegistrations(work, loaded);
    await loadDemand(work, loaded);
    await loadInitiatives(work, loaded);
    await loadWishes(work, loaded);
    await loadFacilities(work, loaded);
    await loadFreshness(work, loaded);
    return true;
  });
  if (loadedNow) await lookAtTables(parts.ownerUrl);
  return loadedNow;
}

async function findOrFound(parts: ExampleParts): Promise<Region> {
  const { db } = openDatabase(parts.ownerUrl, 1);
  try {
    const row = await db.selectFrom('regions').selectAll().where('slug', '=', exampleRegion.slug).executeTakeFirst();
    if (row) return { id: row.id, slug: row.slug, name: row.name, isExample: row.is_example, contact: {} };
    return await foundRegion(db, exampleRegion);
  } finally {
    await db.destroy();
  }
}
