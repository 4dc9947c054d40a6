import { sql } from 'kysely';
import type { Reading } from '../../platform/work.ts';
import { roles } from './roles.ts';

export interface ExamplePerson {
  id: string;
  name: string;
  about: string;
  featured: boolean;
  /** "professional in een team, JGT Katwijk". */
  roles: string;
  worksHere: boolean;
}

/** The people of the example region with their roles, featured ones first. */
export async function examplePeople(reading: Reading): Promise<ExamplePerson[]> {
  const rows = await reading.tx
    .selectFrom('memberships as m')
    .innerJoin('persons as p', 'p.id', 'm.person_id')
    .leftJoin('organisations as o', 'o.id', 'm.organisation_id')
    .leftJoin('municipalities as g', 'g.id', 'm.municipality_id')
    .select([
      'p.id',
      'p.name',
      'p.about',
      'm.featured',
      'm.role',
      'm.planner',
      'o.name as organisation',
      'g.name as municipality',
    ])
    .orderBy('m.featured', 'desc')
    .orderBy(sql`p.id`)
    .execute();
  const people = new Map<string, ExamplePerson>();
  for (const row of rows) {
    const where = row.organisation ?? row.municipality;
    const words = `${roles[row.role].nl}${row.planner ? ' en planner' : ''}${where ? `, ${where}` : ''}`;
    const known = people.get(row.id);
    const worksHere = row.role !== 'parent' && row.role !== 'youth';
    people.set(row.id, {
      id: row.id,
      name: row.name,
      about: row.about,
      featured: row.featured,
      roles: known ? `${known.roles}; ${words}` : words,
      worksHere: worksHere || (known?.worksHere ?? false),
    });
  }
  return [...people.values()];
}
