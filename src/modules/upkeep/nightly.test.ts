import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createTestApp, type TestApp } from '../../../test/app.ts';
import { type GroupWorld, groupWorld } from '../../../test/factories/group-world.ts';
import { localDate } from '../../platform/clock/clock.ts';
import { changeOrganisation, changeSetting } from '../regions/index.ts';
import { confirmEntries } from './confirm.ts';
import { entriesOf } from './entries.ts';

const MAIL = 'aanbieder@voorbeeld.example';
const TRAINER = 'trainer@voorbeeld.example';

let app: TestApp;
let world: GroupWorld;
beforeAll(async () => {
  app = await createTestApp();
  world = await app.system(groupWorld);
  await app.system((work) =>
    changeOrganisation(work, world.organisationId, { summary: '', phone: '', email: MAIL, website: '' }),
  );
});
afterAll(() => app.close());

/** Everything was confirmed today, and no mail was sent yet. */
beforeEach(async () => {
  await app.system(async (work) => {
    const today = localDate(work.now);
    await work.tx.deleteFrom('mails').execute();
    await work.tx.deleteFrom('freshness_marks').execute();
    await work.tx.updateTable('offers').set({ confirmed_on: today, state: 'published' }).execute();
    for (const table of ['rooms', 'trainers', 'organisations'] as const)
      await work.tx.updateTable(table).set({ confirmed_on: today, hidden_at: null }).execute();
  });
});

async function nightAfter(days: number): Promise<void> {
  app.clock.move({ days });
  await app.runJob('upkeep-freshness');
}

const owner = () => ({ organisationId: world.organisationId, personId: null });
const hidden = async () =>
  (await app.read((reading) => entriesOf(reading, owner()))).filter((entry) => entry.hidden).map((entry) => entry.kind);
const mailsTo = async (to: string) => (await app.mails()).filter((mail) => mail.to === to).reverse();

describe('the freshness contract', () => {
  test('warns, reminds and then hides, with one link for everything of an owner', async () => {
    await nightAfter(334);
    expect(await mailsTo(MAIL)).toEqual([]);
    await nightAfter(1);
    const [warning] = await mailsTo(MAIL);
    expect(warning?.subject).toBe('Kloppen deze 2 gegevens nog?');
    expect(warning?.text).toContain('Sterk staan (aanbod)');
    expect(warning?.text.match(/\/bijhouden\/[\w-]{43}/g)).toHaveLength(1);
    await nightAfter(1);
    expect(await mailsTo(MAIL)).toHaveLength(1);

    await nightAfter(22);
    expect((await mailsTo(MAIL)).map((mail) => mail.kind)).toEqual(['upkeep-warning', 'upkeep-reminder']);
    expect(await hidden()).toEqual([]);
    await nightAfter(6);
    expect(await hidden()).toEqual([]);
    await nightAfter(1);
    expect(await hidden()).toEqual(['organisation', 'offer']);
    expect((await mailsTo(MAIL)).at(-1)?.kind).toBe('upkeep-hidden');
    await nightAfter(1);
    expect(await mailsTo(MAIL)).toHaveLength(3);
  });

  test('hides nothing within the days of the warning, also when the job stood still past the term', async () => {
    await nightAfter(500);
    expect(await hidden()).toEqual([]);
    expect(await mailsTo(MAIL)).toHaveLength(1);
    await nightAfter(29);
    expect(await hidden()).toEqual([]);
    await nightAfter(1);
    expect(await hidden()).toHaveLength(2);
  });

  test('a job that stood still for a week between warning and term hides on the first night after', async () => {
    await nightAfter(335);
    await nightAfter(29);
    expect(await hidden()).toEqual([]);
    await nightAfter(8);
    expect(await hidden()).toHaveLength(2);
  });

  test('confirming brings it back at once, and the warnings of before do not count for it', async () => {
    await nightAfter(335);
    await nightAfter(30);
    expect(await hidden()).toHaveLength(2);
    const all = await app.read((reading) => entriesOf(reading, owner()));
    await app.system((work) => confirmEntries(work, all));
    expect(await hidden()).toEqual([]);
    expect((await app.browser().get('/aanbod/sterk-staan')).statusCode).toBe(200);
    await nightAfter(334);
    expect(await hidden()).toEqual([]);
    await nightAfter(1);
    expect(await hidden()).toEqual([]);
  });

  test('what is hidden is not on the shelf, in no search and in no list of rooms', async () => {
    await nightAfter(335);
    await nightAfter(30);
    expect((await app.browser().get('/aanbod/sterk-staan')).statusCode).toBe(404);
    expect((await app.browser().get('/aanbod')).body).not.toContain('Sterk staan');
  });

  test('an entry that was confirmed between warning and term stays', async () => {
    await nightAfter(335);
    await app.system((work) => confirmEntries(work, [{ kind: 'offer', id: world.offerId }]));
    await nightAfter(30);
    expect(await hidden()).toEqual(['organisation']);
  });

  test('a trainer gets an own mail, with no name of anybody in it', async () => {
    const { actor } = await app.person({ memberships: [{ role: 'trainer' }], name: 'Tessa Trainer', email: TRAINER });
    await app.system(async (work) => {
      await work.tx.updateTable('trainers').set({ person_id: actor.personId }).where('id', '=', world.trainerIds[0]).execute();
    });
    await nightAfter(335);
    const [mail] = await mailsTo(TRAINER);
    expect(mail?.text).toContain('Uw gegevens als trainer');
    expect(mail?.text).not.toContain('Tessa');
    expect(mail?.text).not.toContain('Sterk staan');
  });

  test('what nobody can be warned about is not hidden; the people of the region are warned where they are', async () => {
    const room = async () =>
      (await app.read(({ tx }) => tx.selectFrom('rooms').select('hidden_at').executeTakeFirstOrThrow())).hidden_at;
    await nightAfter(335);
    await nightAfter(60);
    expect(await room()).toBeNull();
    const email = 'facilitair@voorbeeld.example';
    await app.person({ memberships: [{ role: 'facility-support' }], email });
    await nightAfter(1);
    expect((await mailsTo(email)).some((mail) => mail.text.includes('Buurthuis Het Voorbeeld'))).toBe(true);
    await nightAfter(30);
    expect(await room()).not.toBeNull();
  });

  test('a shorter term of the region counts for what was there already, after a warning', async () => {
    await app.system((work) => changeSetting(work, 'freshness.offer-days', 60));
    await nightAfter(70);
    expect(await hidden()).toEqual([]);
    await nightAfter(30);
    expect(await hidden()).toEqual(['offer']);
    await app.system((work) => changeSetting(work, 'freshness.offer-days', 365));
  });
});
