import { sql } from 'kysely';
import { addPerson, type Role, roles } from '../../src/modules/people/index.ts';
import { addOrganisation, foundRegion } from '../../src/modules/regions/index.ts';
import { openSession } from '../../src/modules/sign-in/index.ts';
import { type Actor, system, visitor } from '../../src/platform/auth/actor.ts';
import { openDatabase } from '../../src/platform/db/database.ts';
import { changing } from '../../src/platform/work.ts';
import { type Browser, type TestApp, tokenIn } from '../app.ts';

export interface Somebody {
  name: string;
  actor: Actor;
  browser: Browser;
  /** Belongs to every form that this browser may send. */
  token: string;
}

export const allRoles = Object.keys(roles) as Role[];

/** A visitor, one person in every role, member of a team, and a planner. `publicForm` is a page with a form for anybody. */
export async function everybody(app: TestApp, organisationId: string, publicForm: string): Promise<Somebody[]> {
  const nobody = app.browser();
  const found: Somebody[] = [
    { name: 'visitor', actor: visitor, browser: nobody, token: tokenIn((await nobody.get(publicForm)).body) },
  ];
  const add = async (name: string, role: Role, planner: boolean) => {
    const person = await app.person({ memberships: [{ role, organisationId, planner }] });
    found.push({ name, ...person, token: tokenIn((await person.browser.get('/werk')).body) });
  };
  for (const role of allRoles) await add(role, role, false);
  await add('planner', 'professional', true);
  return found;
}

export interface Elsewhere {
  host: string;
  cookies: Record<string, string>;
  token: string;
}

/** Another region on the same server with somebody who may do everything there. The example region gets its own host. */
export async function otherRegion(app: TestApp): Promise<Elsewhere> {
  const host = 'andere.test';
  const owner = openDatabase(app.ownerUrl, 1);
  await sql`insert into region_hosts (host, region_id) values ('localhost', ${app.region.id})`.execute(owner.db);
  const region = await foundRegion(owner.db, { slug: 'andere', name: 'Andere regio', isExample: true, hosts: [host] });
  await owner.db.destroy();
  const there = { region, actor: system, now: app.clock.now(), origin: 'test', services: app.services };
  const session = await changing(there, async (work) => {
    const team = { slug: 'team', name: 'Team elders', kind: 'core-partner', sort: 'Jeugd- en gezinsteam', summary: '' } as const;
    const organisationId = await addOrganisation(work, team);
    const memberships = allRoles.map((role) => ({ role, organisationId, planner: true }));
    const person = { name: 'Iemand Elders', email: 'elders@voorbeeld.example', about: '', memberships };
    return openSession(work, await addPerson(work, person), { method: 'example', strength: 2 });
  });
  const cookies = { sessie: session.token };
  const page = await app.http.inject({ url: '/werk', headers: { host }, cookies });
  const secret = page.cookies.find((cookie) => cookie.name === 'csrf');
  return { host, cookies: { ...cookies, csrf: secret?.value ?? '' }, token: tokenIn(page.body) };
}
