import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestApp, type TestApp } from '../../../test/app.ts';
import { type GroupWorld, groupWorld } from '../../../test/factories/group-world.ts';
import { addOrganisation, changeOrganisation, changeSetting } from '../regions/index.ts';
import { linkOf } from './upkeep.test-help.ts';

let app: TestApp;
let world: GroupWorld;
beforeAll(async () => {
  app = await createTestApp();
  world = await app.system(groupWorld);
  await app.system((work) => changeSetting(work, 'offer.review', false));
});
afterAll(() => app.close());

const offer = () =>
  app.read(({ tx }) => tx.selectFrom('offers').selectAll().where('id', '=', world.offerId).executeTakeFirstOrThrow());
const marks = () => app.read(({ tx }) => tx.selectFrom('freshness_marks').selectAll().execute());
const trail = (action: string) =>
  app.read(({ tx }) =>
    tx.selectFrom('audit_events').select(['actor_kind', 'subject_id', 'detail']).where('action', '=', action).execute(),
  );
const short = {
  title: 'Sterk staan',
  summary: 'Uw kind leert voor zichzelf opkomen.',
  practical: 'Vanaf 3 maart, elke dinsdag om 16.00 uur.',
  registerAt: '071 555 01 40',
  contribution: '12,50',
  contributionNote: '',
};

describe('a link that lapses', () => {
  test('shows everything of one owner; opening it changes nothing (rule 19)', async () => {
    const { path } = await linkOf(app, world.organisationId);
    const page = await app.browser().get(path);
    expect(page.statusCode).toBe(200);
    expect(page.body).toContain('JGT Leiden-Noord');
    expect(page.body).toContain('Sterk staan');
    expect(page.body).not.toContain('Buurthuis');
    expect(page.headers['x-robots-tag']).toBe('noindex');
    expect(page.headers['cache-control']).toBe('no-store');
    expect(page.headers['referrer-policy']).toBe('same-origin');
    expect(await marks()).toEqual([]);
  });

  test('one button confirms all of it, with the link in the trail', async () => {
    const { path, id } = await linkOf(app, world.organisationId);
    app.clock.move({ days: 60 });
    const answer = await app.browser().post(`${path}/bevestiging`, {}, path);
    expect(answer.statusCode).toBe(303);
    expect((await offer()).confirmed_on.toString()).toBe(
      app.clock.now().toZonedDateTimeISO('Europe/Amsterdam').toPlainDate().toString(),
    );
    expect((await marks()).map((mark) => [mark.kind, mark.confirmed_through])).toEqual(
      expect.arrayContaining([
        ['offer', id],
        ['organisation', id],
      ]),
    );
    expect((await trail('freshness.confirm')).map((row) => row.detail)).toContainEqual({ link: id });
    expect((await trail('freshness.confirm'))[0]?.actor_kind).toBe('visitor');
  });

  test('one entry can be confirmed; not one of somebody else', async () => {
    const { path } = await linkOf(app, world.organisationId);
    const one = await app.browser().post(`${path}/bevestiging`, { soort: 'offer', id: world.offerId }, path);
    expect(one.statusCode).toBe(303);
    const strange = await app.browser().post(`${path}/bevestiging`, { soort: 'room', id: world.roomId }, path);
    expect(strange.statusCode).toBe(404);
    const other = await app.system((work) =>
      addOrganisation(work, { slug: 'ander', name: 'Een ander', kind: 'provider', sort: '', summary: '' }),
    );
    const foreign = await linkOf(app, other);
    const browser = app.browser();
    expect(
      (await browser.post(`${foreign.path}/bevestiging`, { soort: 'offer', id: world.offerId }, foreign.path)).statusCode,
    ).toBe(404);
    expect((await browser.get(`${foreign.path}/aanbod/${world.offerId}`)).statusCode).toBe(404);
    expect((await browser.get(`${foreign.path}/einde/offer/${world.offerId}`)).statusCode).toBe(404);
  });

  test('is nothing to who guesses, and over at once for who has the page open', async () => {
    const { actor, browser } = await app.person({ memberships: [{ role: 'region-admin' }] });
    expect(actor.kind).toBe('person');
    const link = await linkOf(app, world.organisationId);
    const open = app.browser();
    const { body } = await open.get(link.path);
    const token = /name="_csrf" value="([^"]+)"/.exec(body)?.[1] ?? '';
    const revoked = await browser.post(`/werk/beheer/versheid/links/${link.id}/intrekking`, {}, '/werk/beheer/versheid');
    expect(revoked.statusCode).toBe(303);
    const unknown = await app.browser().get(`/bijhouden/${'A'.repeat(43)}`);
    const gone = await app.browser().get(link.path);
    expect([unknown.statusCode, gone.statusCode]).toEqual([404, 410]);
    expect((await open.postWithToken(`${link.path}/bevestiging`, {}, token)).statusCode).toBe(410);

    const late = await linkOf(app, world.organisationId);
    app.clock.move({ days: 91 });
    expect((await app.browser().get(late.path)).statusCode).toBe(410);
  });

  test('edits the short form of an offer at once when the region does not look first', async () => {
    const { path, id } = await linkOf(app, world.organisationId);
    const form = `${path}/aanbod/${world.offerId}`;
    const browser = app.browser();
    const page = await browser.get(form);
    const version = /name="version" value="(\d+)"/.exec(page.body)?.[1] ?? '';
    const saved = await browser.post(form, { ...short, title: 'Sterk staan in Leiden', version });
    expect(saved.statusCode).toBe(303);
    const now = await offer();
    expect(now).toMatchObject({
      title: 'Sterk staan in Leiden',
      contribution_cents: 1250,
      practical: short.practical,
      age_min: 96,
    });
    expect((await trail('offer.change')).length).toBeGreaterThan(0);
    expect((await trail('freshness.confirm')).map((row) => row.detail)).toContainEqual({ link: id });

    const stale = await browser.post(form, { ...short, title: 'Nog iets anders', version });
    expect(stale.statusCode).toBe(422);
    expect(stale.body).toContain('Iemand anders veranderde dit net');
    expect((await offer()).title).toBe('Sterk staan in Leiden');
  });

  test('all faults of the short form come at once, and what was typed stays', async () => {
    const { path } = await linkOf(app, world.organisationId);
    const form = `${path}/aanbod/${world.offerId}`;
    const wrong = { ...short, title: '', summary: 'kort', contribution: 'twaalf', version: '1' };
    const refused = await app.browser().post(form, wrong);
    expect(refused.statusCode).toBe(422);
    expect(refused.body).toContain('href="#veld-title"');
    expect(refused.body).toContain('href="#veld-summary"');
    expect(refused.body).toContain('Vanaf 3 maart');
    const amount = await app.browser().post(form, { ...short, contribution: 'twaalf', version: String((await offer()).version) });
    expect(amount.statusCode).toBe(422);
    expect(amount.body).toContain('Vul een bedrag in');
    expect(amount.body).toContain('value="twaalf"');
  });

  test('a change waits where the region looks first; visitors read what was', async () => {
    await app.system((work) => changeSetting(work, 'offer.review', true));
    const before = (await offer()).title;
    const { path } = await linkOf(app, world.organisationId);
    const form = `${path}/aanbod/${world.offerId}`;
    const version = String((await offer()).version);
    expect((await app.browser().post(form, { ...short, title: 'Nieuwe titel', version })).statusCode).toBe(303);
    expect((await offer()).title).toBe(before);
    const waiting = await app.read(({ tx }) =>
      tx.selectFrom('offer_versions').select('content').where('state', '=', 'waiting').execute(),
    );
    expect(waiting).toHaveLength(1);
    await app.system((work) => changeSetting(work, 'offer.review', false));
  });

  test('what is no more goes from the shelf at once, and the desk brings it back', async () => {
    const { path } = await linkOf(app, world.organisationId);
    const end = `${path}/einde/offer/${world.offerId}`;
    expect((await app.browser().post(end, {})).statusCode).toBe(303);
    expect((await offer()).state).toBe('withdrawn');
    expect((await app.browser().get('/aanbod/sterk-staan')).statusCode).toBe(404);
    expect((await app.browser().get(path)).body).not.toContain('Sterk staan');

    const { browser } = await app.person({ memberships: [{ role: 'facility-support', planner: true }] });
    const manage = '/werk/beheer/versheid';
    expect((await browser.get(manage)).body).toContain('Sterk staan');
    expect((await browser.post(`${manage}/terugzetting`, { soort: 'offer', id: world.offerId }, manage)).statusCode).toBe(303);
    expect((await app.browser().get('/aanbod/sterk-staan')).statusCode).toBe(200);
    expect((await browser.post(`${manage}/terugzetting`, { soort: 'offer', id: world.offerId }, manage)).statusCode).toBe(404);
  });

  test('changes how an organisation is reached', async () => {
    const { path } = await linkOf(app, world.organisationId);
    const data = {
      summary: 'Voor ouders in Leiden.',
      phone: '071 555 01 41',
      email: 'jgt@voorbeeld.example',
      website: 'jgt.example',
    };
    expect((await app.browser().post(`${path}/organisatie`, data)).statusCode).toBe(303);
    const row = await app.read(({ tx }) =>
      tx
        .selectFrom('organisations')
        .select(['phone', 'email', 'website'])
        .where('id', '=', world.organisationId)
        .executeTakeFirstOrThrow(),
    );
    expect(row).toEqual({ phone: '071 555 01 41', email: 'jgt@voorbeeld.example', website: 'https://jgt.example' });
    const wrong = await app.browser().post(`${path}/organisatie`, { ...data, website: 'javascript:alert(1)', phone: 'bel mij' });
    expect(wrong.statusCode).toBe(422);
  });
});

describe('the page of who runs the region', () => {
  test('mails a link to the organisation, and refuses what it cannot reach', async () => {
    const { browser } = await app.person({ memberships: [{ role: 'region-admin' }] });
    await app.system((work) =>
      changeOrganisation(work, world.organisationId, { summary: '', phone: '', email: 'jgt@voorbeeld.example', website: '' }),
    );
    const manage = '/werk/beheer/versheid';
    const sent = await browser.post(`${manage}/links`, { owner: world.organisationId, email: '' }, manage);
    expect(sent.statusCode).toBe(303);
    const mail = (await app.mails()).find((one) => one.kind === 'upkeep-link');
    expect(mail?.to).toBe('jgt@voorbeeld.example');
    const path = /\/bijhouden\/[\w-]{43}/.exec(mail?.text ?? '')?.[0] ?? '';
    expect((await app.browser().get(path)).statusCode).toBe(200);
    const wrong = await browser.post(`${manage}/links`, { owner: crypto.randomUUID(), email: '' }, manage);
    expect(wrong.statusCode).toBe(422);
    expect(wrong.body).toContain('Kies een organisatie uit de lijst');
  });

  test('keeps the terms within their limits', async () => {
    const { browser } = await app.person({ memberships: [{ role: 'region-admin' }] });
    const manage = '/werk/beheer/versheid';
    const terms = { offer: 180, room: 365, trainer: 365, organisation: 365, warn: 30, remind: 7, link: 90 };
    expect((await browser.post(`${manage}/termijnen`, terms, manage)).statusCode).toBe(303);
    expect((await browser.post(`${manage}/termijnen`, { ...terms, offer: 10, link: 30 }, manage)).statusCode).toBe(422);
  });
});

describe('the public overview', () => {
  test('counts per owner and municipality, in a page and as data, without trainers', async () => {
    const page = await app.browser().get('/versheid?op=verborgen');
    expect(page.statusCode).toBe(200);
    expect(page.body).toContain('JGT Leiden-Noord');
    expect((await app.browser().get('/versheid?gemeente=GM9999')).statusCode).toBe(404);
    const { total, owners } = (await app.browser().get('/api/v1/freshness')).json();
    const all = total.fresh + total.ageing + total.hidden;
    expect(all).toBe(owners.reduce((so: number, one: typeof total) => so + one.fresh + one.ageing + one.hidden, 0));
    const own = owners.find((one: { slug: string }) => one.slug === 'jgt-leiden-noord');
    expect(own.fresh + own.ageing + own.hidden).toBe(2);
  });
});
