import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { readPasswords } from '../../src/platform/db/embedded-passwords.ts';

/** Address of the running embedded database of a data folder, for one of its two roles. */
export function databaseUrl(dataDir: string, role: 'owner' | 'app'): string {
  const port = readFileSync(join(dataDir, 'postgres/postmaster.pid'), 'utf8').split('\n')[3];
  return `postgres://opgroeiplein_${role}:${readPasswords(dataDir)[role]}@127.0.0.1:${port}/opgroeiplein`;
}

/** Home, shelf, a search, an offer with groups, a group, the agenda and a JSON list of the example region. */
export async function examplePages(dataDir: string): Promise<Record<string, string>> {
  const client = new pg.Client({ connectionString: databaseUrl(dataDir, 'app') });
  await client.connect();
  await client.query(`select set_config('app.region_id', (select id::text from regions limit 1), false)`);
  const { rows } = await client.query<{ offer: string; group: string }>(
    `select o.slug as offer, g.slug as "group" from groups g join offers o on o.id = g.offer_id
      where g.opened_to = 'parents' and g.state in ('planned', 'confirmed') and g.starts_at > now() and o.access = 'free' order by g.id limit 1`,
  );
  await client.end();
  const [row] = rows;
  if (!row) throw new Error('the example region has no coming group for parents');
  return {
    home: '/',
    catalogue: '/aanbod',
    'catalogue, filter': '/aanbod?thema=resilience',
    'catalogue, search': '/aanbod?zoek=mijn+zoon+van+9+wordt+gepest',
    offer: `/aanbod/${row.offer}`,
    group: `/groepen/${row.group}`,
    agenda: '/agenda',
    'JSON list': '/api/v1/offers',
  };
}
