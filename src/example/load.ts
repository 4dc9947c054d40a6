import { foundRegion } from '../modules/regions/index.ts';
import { openDatabase } from '../platform/db/database.ts';
import { changing, type Region, type Services } from '../platform/work.ts';

export interface ExampleParts {
  ownerUrl: string;
  services: Services;
  now: Temporal.Instant;
  say(line: string): void;
}

/** Loads the example region once. Returns false when it is there already. Half-loaded is impossible: one transaction. */
export async function loadExample(parts: ExampleParts): Promise<boolean> {
  const region = await exampleRegion(parts);
  const situation = { region, actor: { kind: 'system', personId: null } as const, now: parts.now, origin: 'example', services: parts.services };
  return changing(situation, async (work) => {
    const present = await work.tx.selectFrom('municipalities').select('id').limit(1).executeTakeFirst();
    return !present;
  });
}

async function exampleRegion(parts: ExampleParts): Promise<Region> {
  const { db } = openDatabase(parts.ownerUrl, 1);
  try {
    const row = await db.selectFrom('regions').selectAll().where('slug', '=', 'holland-rijnland').executeTakeFirst();
    if (row) return { id: row.id, slug: row.slug, name: row.name, isExample: row.is_example };
    return await foundRegion(db, { slug: 'holland-rijnland', name: 'Holland Rijnland', isExample: true, hosts: [] });
  } finally {
    await db.destroy();
  }
}
