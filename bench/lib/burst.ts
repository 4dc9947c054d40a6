import { Agent, request } from 'node:http';
import type pg from 'pg';
import { seal } from '../../src/platform/crypto/seal.ts';
import { openKeys } from '../../src/platform/crypto/secrets.ts';
import { newToken } from '../../src/platform/crypto/tokens.ts';
import { inExampleRegion } from './in-example-region.ts';

export interface Prepared {
  groupId: string;
  /** Paths of the last step of registering, one for each family. */
  paths: string[];
}

/** A group of so many places that is open to parents, and so many families who have filled in everything but the last button. */
export function prepareBurst(ownerUrl: string, dataDir: string, families: number, places: number): Promise<Prepared> {
  const keys = openKeys({ dataDir, secretKey: null, dataKey: null, dataKeysOld: [] });
  return inExampleRegion(ownerUrl, async (client) => {
    const slug = `toeloop-${crypto.randomUUID().slice(0, 8)}`;
    const group = await openGroup(client, slug, places);
    const paths: string[] = [];
    for (let number = 0; number < families; number += 1) {
      const { token, hash } = newToken();
      await client.query(
        `insert into registration_drafts (token_hash, region_id, group_id, sealed, expires_at) values ($1, $2, $3, $4, now() + interval '1 day')`,
        [hash, group.regionId, group.id, seal(keys, draft(number, slug, group.birth))],
      );
      paths.push(`/groepen/${slug}/aanmelden/${token}/overzicht`);
    }
    return { groupId: group.id, paths };
  });
}

const draft = (number: number, slug: string, birthDate: string) => ({
  children: [{ name: `Kind ${number}`, birthDate }],
  contact: {
    ...{ name: `Ouder ${number}`, email: `${slug}-${number}@voorbeeld.example`, phone: '', relation: 'parent', remarks: '' },
    ...{ otherGroups: false, maxKm: 10, postcode: '' },
  },
});

/** Of an offer that anybody may come to without more; with the birthday of a child that fits. */
async function openGroup(
  client: pg.Client,
  slug: string,
  places: number,
): Promise<{ id: string; regionId: string; birth: string }> {
  const { rows } = await client.query<{ id: string; regionId: string; birth: string }>(
    `insert into groups (region_id, offer_id, organisation_id, room_id, slug, title, state, opened_to, language, min_size, age_min, age_max,
      registration_opens_at, registration_closes_at, starts_at, ends_at, created_at, changed_at)
    select g.region_id, g.offer_id, g.organisation_id, g.room_id, $1, g.title, 'planned', 'parents', g.language, 6, g.age_min, g.age_max,
      now() - interval '1 day', now() + interval '60 days', now() + interval '60 days', now() + interval '60 days 2 hours', now(), now()
    from groups g join offers o on o.id = g.offer_id
    where g.opened_to = 'parents' and o.access = 'free' and o.domain = 'youth' and not exists (select from registration_rules q where q.offer_id = o.id)
      and not exists (select from registrations w where w.offer_id = o.id and w.state = 'waiting')
    order by g.id limit 1
    returning id, region_id as "regionId", (now() + interval '60 days' - make_interval(months => (age_min + age_max) / 2))::date::text as birth`,
    [slug],
  );
  const [group] = rows;
  if (!group) throw new Error('the example region has no offer that is free for all');
  await client.query('insert into group_places (group_id, region_id, capacity) values ($1, $2, $3)', [
    group.id,
    group.regionId,
    places,
  ]);
  await client.query(
    `insert into group_sessions (region_id, group_id, number, starts_at, ends_at) select region_id, id, 1, starts_at, ends_at from groups where id = $1`,
    [group.id],
  );
  return group;
}

export interface Burst {
  /** How long all of it took, in ms. */
  whole: number;
  /** How long each family waited, in ms. */
  times: number[];
  /** Answers other than the way on. */
  refused: number;
}

/** All families press the button at the same moment, each on a connection of its own. */
export async function pressAll(url: string, paths: string[]): Promise<Burst> {
  const first = await fetch(new URL(paths[0] ?? '', url));
  const cookie = first.headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ');
  const token = /name="_csrf" value="([^"]+)"/.exec(await first.text())?.[1] ?? '';
  const body = new URLSearchParams({ _csrf: token }).toString();
  const agent = new Agent({ keepAlive: false, maxSockets: Number.POSITIVE_INFINITY });
  const began = performance.now();
  const answers = await Promise.all(paths.map((path) => press(new URL(path, url), agent, cookie, body)));
  const whole = performance.now() - began;
  return { whole, times: answers.map(({ ms }) => ms), refused: answers.filter(({ status }) => status !== 303).length };
}

function press(url: URL, agent: Agent, cookie: string, body: string): Promise<{ status: number; ms: number }> {
  const began = performance.now();
  const headers = { cookie, 'content-type': 'application/x-www-form-urlencoded', 'content-length': String(body.length) };
  return new Promise((resolve, reject) => {
    const asked = request(url, { method: 'POST', agent, headers }, (answer) => {
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, ms: performance.now() - began })).resume();
    });
    asked.on('error', reject);
    asked.end(body);
  });
}
