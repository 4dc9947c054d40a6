import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestApp, type TestApp } from '../../../test/app.ts';
import { type GroupWorld, groupWorld } from '../../../test/factories/group-world.ts';
import { runAsked } from '../../../test/factories/sign-in.ts';
import { changeOrganisation } from '../regions/index.ts';
import { linkOf } from './upkeep.test-help.ts';

let app: TestApp;
let world: GroupWorld;
beforeAll(async () => {
  app = await createTestApp();
  world = await app.system(groupWorld);
});
afterAll(() => app.close());

describe('a link', () => {
  test('that was used works on, and says so', async () => {
    const { path } = await linkOf(app, world.organisationId);
    expect((await app.browser().get(path)).body).not.toContain('U gebruikte deze link al');
    await app.browser().post(`${path}/bevestiging`, {}, path);
    const again = await app.browser().get(path);
    expect(again.statusCode).toBe(200);
    expect(again.body).toContain('U gebruikte deze link al');
    expect(again.body).toContain('Alles klopt nog');
  });

  test('that lapsed or was revoked says why on every page behind it, changes nothing, and a new one goes to the known address only', async () => {
    await app.system((work) =>
      changeOrganisation(work, world.organisationId, { summary: '', phone: '', email: 'jgt@voorbeeld.example', website: '' }),
    );
    const [lapsed, revoked] = [await linkOf(app, world.organisationId), await linkOf(app, world.organisationId)];
    const { browser } = await app.person({ memberships: [{ role: 'region-admin' }] });
    await browser.post(`/werk/beheer/versheid/links/${revoked.id}/intrekking`, {}, '/werk/beheer/versheid');
    app.clock.move({ days: 91 });
    const newLinks = async () => (await app.mails()).filter((mail) => mail.kind === 'upkeep-link');
    for (const [link, title] of [
      [lapsed, 'Deze link is verlopen'],
      [revoked, 'Deze link is ingetrokken'],
    ] as const) {
      for (const part of ['', '/organisatie', `/aanbod/${world.offerId}`, `/einde/offer/${world.offerId}`]) {
        const page = await app.browser().get(link.path + part);
        expect([part, page.statusCode, page.body.includes(title)]).toEqual([part, 410, true]);
        expect(page.headers['x-robots-tag']).toBe('noindex');
        expect(page.body).not.toContain('jgt@voorbeeld.example');
      }
      expect((await app.browser().post(`${link.path}/bevestiging`, {}, link.path)).statusCode).toBe(410);
      const before = (await newLinks()).length;
      const asked = await app.browser().post(`${link.path}/nieuwe-link`, {}, link.path);
      expect([asked.statusCode, asked.headers.location]).toEqual([303, '/bijhouden/verstuurd']);
      await runAsked(app, 'upkeep-new-links');
      const sent = await newLinks();
      expect(sent.length - before).toBe(1);
      expect(sent[0]?.to).toBe('jgt@voorbeeld.example');
      const path = /\/bijhouden\/[\w-]{43}/.exec(sent[0]?.text ?? '')?.[0] ?? '';
      expect((await app.browser().get(path)).statusCode).toBe(200);
    }
    const unknown = await app.browser().get(`/bijhouden/${'B'.repeat(43)}`);
    expect(unknown.statusCode).toBe(404);
    expect(unknown.body).toContain('Deze link kennen we niet');
    expect(unknown.body).toContain('href="/bijhouden"');
    const nothing = await app.browser().post(`/bijhouden/${'B'.repeat(43)}/nieuwe-link`, {}, '/bijhouden');
    expect(nothing.statusCode).toBe(404);
  });

  test('is asked for by address: the same answer for every address, and at most three an hour', async () => {
    app.clock.move({ hours: 2 });
    await app.system((work) => work.tx.deleteFrom('mails').execute());
    const ask = (email: string) => app.browser().post('/bijhouden', { email });
    for (const email of ['jgt@voorbeeld.example', 'onbekend@voorbeeld.example', 'JGT@voorbeeld.example ']) {
      const answer = await ask(email);
      expect([answer.statusCode, answer.headers.location]).toEqual([303, '/bijhouden/verstuurd']);
      await runAsked(app, 'upkeep-new-links');
    }
    expect((await app.mails()).map((mail) => mail.to)).toEqual(['jgt@voorbeeld.example', 'jgt@voorbeeld.example']);
    for (let times = 0; times < 3; times += 1) {
      await ask('jgt@voorbeeld.example');
      await runAsked(app, 'upkeep-new-links');
    }
    expect(await app.mails()).toHaveLength(3);
    expect((await ask('geen adres')).statusCode).toBe(422);
    expect((await app.browser().get('/bijhouden/verstuurd')).statusCode).toBe(200);
  });
});
