import pg from 'pg';
import type { Module } from '../../src/platform/module.ts';

export interface StaffPage {
  name: string;
  /** Null: the region has no record for its parameters. */
  path: string | null;
}

/** Where the records of a path stand: its first part, with a query for each parameter that gives one value. $1: a busy group. */
const records: [string, Record<string, string>][] = [
  [
    '/werk/groepen/',
    {
      id: 'select $1::uuid as value',
      session: 'select id as value from group_sessions where group_id = $1::uuid order by number limit 1',
      registration:
        "select id as value from registrations where group_id = $1::uuid and state = 'confirmed' order by sequence limit 1",
      trainer: 'select trainer_id as value from group_trainers where group_id = $1::uuid limit 1',
    },
  ],
  ['/werk/groepsvragen/', { id: "select id as value from demands where state = 'open' and kind = 'team' order by id limit 1" }],
  [
    '/werk/bundelingen/bij/',
    { id: "select id as value from demands where state = 'open' and kind = 'team' order by id limit 1" },
  ],
  ['/werk/voorstellen/', { id: 'select id as value from proposals order by id limit 1' }],
  ['/werk/aanbod/', { id: "select id as value from offers where state = 'published' order by id limit 1" }],
  ['/werk/evaluaties/aanbod/', { id: 'select offer_id as value from groups where id = $1::uuid' }],
  ['/werk/trainers/', { id: 'select id as value from trainers order by id limit 1' }],
  ['/werk/beheer/mensen/', { id: 'select id as value from persons order by id limit 1' }],
  ['/werk/beheer/methoden/', { id: 'select id as value from interventions order by id limit 1' }],
  [
    '/werk/beheer/zoekwoorden/',
    { theme: "select 'resilience' as value", id: "select id as value from search_words where theme = 'resilience' limit 1" },
  ],
  ['/werk/beheer/initiatieven/', { id: 'select id as value from initiatives order by id limit 1' }],
  ['/werk/regioplan/', { id: 'select id as value from plans order by id limit 1' }],
  [
    '/werk/ruimtes/',
    { id: 'select id as value from rooms order by id limit 1', room: 'select id as value from rooms order by id limit 1' },
  ],
  ['/werk/materialen/', { id: 'select id as value from material_kinds order by id limit 1' }],
  ['/werk/uitleningen/', { id: 'select id as value from material_loans order by id limit 1' }],
  ['/werk/facilitair/', { id: 'select id as value from support_requests order by id limit 1' }],
  [
    '/werk/intakes/',
    { registration: 'select registration_id as value from registration_intakes order by registration_id limit 1' },
  ],
  ['/werk/locaties/', { id: 'select id as value from locations order by id limit 1' }],
];

/** Every page of staff, from the router, with a record where it asks for one; the calendar in each of its views. */
export async function staffPages(modules: readonly Module[], appUrl: string, group: string): Promise<StaffPage[]> {
  const client = new pg.Client({ connectionString: appUrl });
  await client.connect();
  try {
    await client.query(`select set_config('app.region_id', (select id::text from regions limit 1), false)`);
    const routes = modules
      .flatMap((module) => module.routes)
      .filter((route) => route.surface === 'page' && route.method === 'GET' && /^\/(werk|mijn)(\/|$)/.test(route.path))
      .map((route) => route.path)
      .filter((path) => !/\.\w+$/.test(path));
    const pages: StaffPage[] = [];
    for (const route of routes) pages.push({ name: route, path: await filled(client, route, group) });
    const room = await value(client, 'select slug as value from rooms order by id limit 1', group);
    const trainer = await value(
      client,
      'select trainer_id as value from group_trainers where group_id = $1::uuid limit 1',
      group,
    );
    const month = '/werk/agenda?beeld=maand';
    return [
      ...pages,
      { name: 'calendar, month', path: month },
      { name: 'calendar, month of one municipality', path: `${month}&gemeente=GM0546` },
      { name: 'calendar, month of a room', path: `${month}&ruimte=${room}` },
      { name: 'calendar, month of a trainer', path: `${month}&trainer=${trainer}` },
      { name: 'calendar, list', path: '/werk/agenda?beeld=lijst' },
      { name: 'calendar for everybody, month', path: '/agenda?beeld=maand' },
      { name: 'calendar for everybody, list', path: '/agenda' },
    ];
  } finally {
    await client.end();
  }
}

async function filled(client: pg.Client, route: string, group: string): Promise<string | null> {
  const known = records.find(([start]) => route.startsWith(start))?.[1] ?? {};
  let path = route;
  for (const [whole, name = ''] of route.matchAll(/:(\w+)/g)) {
    const query = known[name];
    const found = query ? await value(client, query, group) : null;
    if (found === null) return null;
    path = path.replace(whole, found);
  }
  return path;
}

async function value(client: pg.Client, query: string, group: string): Promise<string | null> {
  const { rows } = await client.query<{ value: string }>(query, query.includes('$1') ? [group] : []);
  return rows[0]?.value ?? null;
}
