import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTestApp, type TestApp, tokenIn } from '../../../test/app.ts';
import type { GroupWorld } from '../../../test/factories/group-world.ts';
import { cancelRegistration } from './cancellation.ts';
import { startDraft } from './drafts.ts';
import { aGroup, aWorld, counted, family, registered, START } from './registration.test-help.ts';

const FAMILIES = 300;
const PLACES = 12;

let app: TestApp;
let world: GroupWorld;
let address: string;

beforeAll(async () => {
  app = await createTestApp({ start: START, pool: 40 });
  world = await aWorld(app);
  address = await app.http.listen({ port: 0, host: '127.0.0.1' });
});
afterAll(() => app.close());

const draft = (number: number) => ({
  children: [{ name: `Kind ${number}`, birthDate: '2017-09-01' }],
  contact: {
    name: `Ouder ${number}`,
    email: `ouder${number}@voorbeeld.example`,
    phone: '',
    relation: 'parent' as const,
    remarks: '',
    otherGroups: false,
    maxKm: 10,
    postcode: '',
  },
});

/** The token and cookie of one page: every family opens its own. */
async function openPage(url: string): Promise<{ cookie: string; token: string }> {
  const shown = await fetch(url);
  expect(shown.status).toBe(200);
  return {
    cookie: shown.headers
      .getSetCookie()
      .map((one) => one.split(';')[0])
      .join('; '),
    token: tokenIn(await shown.text()),
  };
}

it(`gives ${PLACES} of ${FAMILIES} families that register at the same moment a place, the others a position, in order (rules 1 and 3)`, async () => {
  const { groupId, slug } = await aGroup(app, world, { capacity: PLACES });
  const urls = await app.system(async (work) => {
    const made: string[] = [];
    for (let number = 0; number < FAMILIES; number += 1)
      made.push(`${address}/groepen/${slug}/aanmelden/${await startDraft(work, groupId, draft(number))}/overzicht`);
    return made;
  });
  const { cookie, token } = await openPage(urls[0] ?? '');
  const send = (url: string) =>
    fetch(url, {
      method: 'POST',
      redirect: 'manual',
      headers: { cookie, 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({ _csrf: token }),
    });
  const answers = await Promise.all(urls.map(send));
  expect(answers.filter((answer) => answer.status === 303)).toHaveLength(FAMILIES);

  const rows = await app.read(({ tx }) =>
    tx.selectFrom('registrations').selectAll().where('group_id', '=', groupId).orderBy('sequence').execute(),
  );
  expect(rows).toHaveLength(FAMILIES);
  expect(rows.slice(0, PLACES).every((row) => row.state === 'requested')).toBe(true);
  expect(rows.slice(PLACES).every((row) => row.state === 'waiting')).toBe(true);
  expect(await counted(app, groupId)).toEqual({ capacity: PLACES, taken: PLACES, rows: PLACES });
  const recipients = (await app.mails()).map((mail) => mail.to);
  expect(new Set(recipients).size).toBe(FAMILIES);
  const audited = await app.read(({ tx }) =>
    tx.selectFrom('audit_events').select('subject_id').where('action', '=', 'registration.add').execute(),
  );
  expect(audited).toHaveLength(FAMILIES);
}, 60_000);

it('offers every place that is given back at the same moment once, to the first of the list', async () => {
  const { groupId } = await aGroup(app, world, { capacity: 5, inDays: 60 });
  const all: string[] = [];
  for (let number = 0; number < 12; number += 1) all.push((await registered(app, family(groupId))).registrationId);
  const late = Promise.all([1, 2, 3].map(() => registered(app, family(groupId))));
  await Promise.all(all.slice(0, 5).map((id) => app.system((work) => cancelRegistration(work, id))));
  await late;
  const rows = await app.read(({ tx }) =>
    tx.selectFrom('registrations').select(['id', 'state']).where('group_id', '=', groupId).orderBy('sequence').execute(),
  );
  expect(rows.filter((row) => row.state === 'offered').map((row) => row.id)).toEqual(all.slice(5, 10));
  expect(await counted(app, groupId)).toEqual({ capacity: 5, taken: 5, rows: 5 });
});
