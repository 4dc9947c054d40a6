import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createTestApp, type TestApp } from '../../../test/app.ts';
import { type GroupWorld, groupWorld } from '../../../test/factories/group-world.ts';
import { localDate } from '../../platform/clock/clock.ts';
import { changeOrganisation } from '../regions/index.ts';
import { entriesOf } from './entries.ts';
import { unreachedOwners } from './unreached.ts';

const MAIL = 'aanbieder@voorbeeld.example';
const PROVIDER = 'medewerker@voorbeeld.example';
const REGION = 'facilitair@voorbeeld.example';

let app: TestApp;
let world: GroupWorld;
let providerId: string;
beforeAll(async () => {
  app = await createTestApp();
  world = await app.system(groupWorld);
  await app.system((work) =>
    changeOrganisation(work, world.organisationId, { summary: '', phone: '071 555 01 40', email: MAIL, website: '' }),
  );
  providerId = (await app.person({ email: PROVIDER, memberships: [{ role: 'provider', organisationId: world.organisationId }] }))
    .actor.personId;
  await app.person({ email: REGION, memberships: [{ role: 'facility-support' }] });
});
afterAll(() => app.close());

beforeEach(async () => {
  await app.system(async (work) => {
    const today = localDate(work.now);
    for (const table of ['mails', 'mail_addresses', 'freshness_marks', 'upkeep_links'] as const)
      await work.tx.deleteFrom(table).execute();
    await work.tx.updateTable('persons').set({ active: true }).where('id', '=', providerId).execute();
    await work.tx.updateTable('offers').set({ confirmed_on: today, state: 'published' }).execute();
    for (const table of ['rooms', 'trainers', 'organisations'] as const)
      await work.tx.updateTable(table).set({ confirmed_on: today, hidden_at: null }).execute();
    // Only the organisation's own things are about to be old.
    for (const table of ['rooms', 'trainers'] as const)
      await work.tx
        .updateTable(table)
        .set({ confirmed_on: today.add({ years: 5 }) })
        .execute();
  });
});

async function nightAfter(days: number): Promise<void> {
  app.clock.move({ days });
  await app.runJob('upkeep-freshness');
}

/** What the mail server reports, or what came of sending it. */
const ends = (state: 'bounced' | 'withheld' | 'failed' | 'sent', to: string) =>
  app.system(async (work) => {
    const ids = (await app.mails()).filter((mail) => mail.to === to).map((mail) => mail.id);
    if (ids.length > 0) await work.tx.updateTable('mails').set({ state }).where('id', 'in', ids).execute();
  });
const only = (providerThere: boolean) =>
  app.system((work) => work.tx.updateTable('persons').set({ active: providerThere }).where('id', '=', providerId).execute());
const hidden = async () =>
  (await app.read((reading) => entriesOf(reading, { organisationId: world.organisationId, personId: null }))).filter(
    (entry) => entry.hidden,
  ).length;
const list = () => app.read(unreachedOwners);
const kindsTo = async (to: string) =>
  (await app.mails())
    .filter((mail) => mail.to === to)
    .map((mail) => mail.kind)
    .reverse();

describe('a warning that came back', () => {
  test('was none: the next way to the owner is tried the same night, and its term begins then', async () => {
    await nightAfter(335);
    await ends('bounced', MAIL);
    await nightAfter(2);
    expect(await kindsTo(MAIL)).toEqual(['upkeep-warning']);
    expect(await kindsTo(PROVIDER)).toEqual(['upkeep-warning']);
    expect(await list()).toEqual([]);
    // Thirty days after the first one, which nobody read.
    await nightAfter(28);
    expect(await hidden()).toBe(0);
    await nightAfter(2);
    expect(await hidden()).toBe(2);
  });

  test('with nobody else there is told to the region, with whom to call; nothing is hidden before that long enough', async () => {
    await only(false);
    await nightAfter(335);
    expect(await kindsTo(REGION)).toEqual([]);
    await ends('bounced', MAIL);
    await nightAfter(3);
    const [mail] = (await app.mails()).filter((one) => one.to === REGION);
    expect(mail?.kind).toBe('upkeep-unreached');
    expect(mail?.text).toContain('JGT Leiden-Noord: bel 071 555 01 40');
    const [owner] = await list();
    expect(owner).toMatchObject({ name: 'JGT Leiden-Noord', phone: '071 555 01 40', entries: 2 });
    expect(owner?.hidesOn?.toString()).toBe(localDate(app.clock.now()).add({ days: 30 }).toString());
    await nightAfter(29);
    expect(await hidden()).toBe(0);
    await nightAfter(1);
    expect(await hidden()).toBe(2);
  });

  test.each(['withheld', 'failed'] as const)('counts as none when it was %s', async (state) => {
    await only(false);
    await nightAfter(335);
    await ends(state, MAIL);
    await nightAfter(30);
    expect(await hidden()).toBe(0);
  });

  test('that reached one of two people reached the owner', async () => {
    await app.system((work) => work.tx.updateTable('organisations').set({ email: null }).execute());
    const second = await app.person({
      email: 'tweede@voorbeeld.example',
      memberships: [{ role: 'provider', organisationId: world.organisationId }],
    });
    await nightAfter(335);
    await ends('bounced', PROVIDER);
    await nightAfter(30);
    expect(await hidden()).toBe(2);
    await app.system(async (work) => {
      await work.tx.updateTable('persons').set({ active: false }).where('id', '=', second.actor.personId).execute();
      await work.tx.updateTable('organisations').set({ email: MAIL }).execute();
    });
  });

  test('does not go out to the same address every night', async () => {
    await only(false);
    await nightAfter(335);
    await ends('bounced', MAIL);
    for (let night = 0; night < 5; night += 1) await nightAfter(1);
    expect(await kindsTo(MAIL)).toHaveLength(1);
    expect(await kindsTo(REGION)).toHaveLength(1);
  });
});

describe('the list of who must be called', () => {
  const manage = '/werk/beheer/versheid';

  test('is there for facility support, with a telephone number and one button; who was called is off it', async () => {
    await only(false);
    await nightAfter(335);
    await ends('bounced', MAIL);
    await nightAfter(1);
    const { browser } = await app.person({ memberships: [{ role: 'facility-support' }] });
    const page = await browser.get(manage);
    expect(page.body).toContain('Niet te bereiken per mail');
    expect(page.body).toContain('href="tel:0715550140"');
    const called = await browser.post(`${manage}/gebeld`, { id: world.organisationId }, manage);
    expect(called.statusCode).toBe(303);
    expect(await list()).toEqual([]);
    await nightAfter(31);
    expect(await hidden()).toBe(0);
    expect((await browser.get(manage)).statusCode).not.toBe(500);
    const { browser: later } = await app.person({ memberships: [{ role: 'facility-support' }] });
    expect((await later.get(manage)).body).not.toContain('Niet te bereiken per mail');
    expect((await later.post(`${manage}/gebeld`, { id: world.organisationId }, manage)).statusCode).toBe(404);
  });

  test('is for who tends the region only', async () => {
    const { browser } = await app.person({ memberships: [{ role: 'provider', organisationId: world.organisationId }] });
    expect((await browser.get(manage)).statusCode).toBe(403);
  });
});
