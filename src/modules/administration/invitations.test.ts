import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Browser, createTestApp, type TestApp, tokenIn } from '../../../test/app.ts';
import { blindIndex } from '../../platform/crypto/keys.ts';
import { membershipsFor, personByAddress } from '../people/index.ts';
import { addOrganisation } from '../regions/index.ts';
import { invitationLink } from './first-administrator.ts';
import { withdrawInvitation } from './invitations.ts';
import { invite, inviteAgain } from './invite.ts';

let app: TestApp;
let admin: Awaited<ReturnType<TestApp['person']>>;
let team: string;
let other: string;
let number = 0;
let address: string;
beforeAll(async () => {
  app = await createTestApp();
  admin = await app.person({ name: 'Wim Beheer', memberships: [{ role: 'region-admin' }] });
  const organisation = { kind: 'core-partner', sort: 'Jeugd- en gezinsteam', summary: '' } as const;
  team = await app.system((work) => addOrganisation(work, { ...organisation, slug: 'team', name: 'JGT Proef' }));
  other = await app.system((work) => addOrganisation(work, { ...organisation, slug: 'ander', name: 'JGT Ander' }));
});
afterAll(() => app?.close());
beforeEach(() => {
  number += 1;
  address = `nieuw${number}@voorbeeld.example`;
});

const PAGE = '/werk/beheer/mensen/uitnodigen';
const form = (extra: Record<string, string | string[]> = {}) => ({
  ...{ name: 'Nora Nieuw', email: address, lang: 'nl', roles: 'professional', organisation: team, municipality: '' },
  ...{ 'until-day': '', 'until-month': '', 'until-year': '' },
  ...extra,
});

async function link(to = address): Promise<string> {
  const mail = (await app.mails()).find((one) => one.to === to);
  const found = /\/uitnodiging\/[\w-]{43}/.exec(mail?.text ?? '')?.[0];
  if (!found) throw new Error('no mail with a link');
  return found;
}

async function invited(extra: Record<string, string | string[]> = {}): Promise<string> {
  const answer = await admin.browser.post(PAGE, form(extra));
  expect(answer.statusCode, answer.body.replaceAll(/<[^>]+>/g, ' ')).toBe(303);
  return link();
}

async function accept(path: string, browser: Browser = app.browser()) {
  return { browser, answer: await browser.post(path, {}) };
}

const rolesOf = (email: string) =>
  app.read(async (reading) => {
    const person = await personByAddress(reading, email);
    return person ? (await membershipsFor(reading, person.id)).map((one) => one.role) : undefined;
  });

describe('an invitation', () => {
  test('is mailed, says who invites for what, and lets the person in with the role and nothing else', async () => {
    const path = await invited();
    const mail = (await app.mails()).find((one) => one.to === address);
    expect(mail?.text).toContain('Wim Beheer nodigt je uit');
    expect(mail?.text).toContain('professional in een team bij JGT Proef');
    const browser = app.browser();
    const page = await browser.get(path);
    expect(page.body).toContain('Wim Beheer nodigt je uit');
    expect(page.body).toContain('JGT Proef');
    expect(await rolesOf(address), 'looking changes nothing').toBeUndefined();

    const { answer } = await accept(path, browser);
    expect([answer.statusCode, answer.headers.location]).toEqual([303, '/werk']);
    expect(await rolesOf(address)).toEqual(['professional']);
    expect((await browser.get('/werk/groepsvragen')).statusCode).toBe(200);
    expect((await browser.get('/werk/beheer/mensen')).statusCode).toBe(403);
  });

  test('works once, also when two press at the same moment', async () => {
    const path = await invited();
    const browsers = Array.from({ length: 6 }, () => app.browser());
    const tokens = await Promise.all(browsers.map(async (browser) => tokenIn((await browser.get(path)).body)));
    const answers = await Promise.all(browsers.map((browser, n) => browser.postWithToken(path, {}, tokens[n] ?? '')));
    expect(answers.filter((one) => one.statusCode === 303)).toHaveLength(1);
    expect(answers.filter((one) => one.statusCode === 410)).toHaveLength(5);
    expect((await app.browser().get(path)).body).toContain('al gebruikt');
  });

  test('leads who needs two factors to their security page; the role sleeps until then', async () => {
    const path = await invited({ roles: 'privacy-officer', organisation: '' });
    const { answer, browser } = await accept(path);
    expect(answer.headers.location).toBe('/mijn/beveiliging');
    expect((await browser.get('/mijn/beveiliging')).statusCode).toBe(200);
  });

  test('gives the role to who has this address already, without a second account', async () => {
    await accept(await invited());
    const path = await invited({ organisation: other });
    await accept(path);
    expect(await rolesOf(address.toUpperCase())).toEqual(['professional', 'professional']);
  });

  test('is refused for a role that the address has, and only the administrator hears it', async () => {
    await accept(await invited());
    const mails = (await app.mails()).length;
    const answer = await admin.browser.post(PAGE, form());
    expect(answer.statusCode).toBe(422);
    expect(answer.body).toContain('heeft deze rol al');
    expect((await app.mails()).length).toBe(mails);
  });

  test('is refused while another is open for the address, also when two are sent at once', async () => {
    const send = (organisationId: string) =>
      app.as(admin.actor, (work) =>
        invite(work, {
          invited: { name: 'Nora', email: address, lang: 'nl' },
          roles: ['professional'],
          organisationId,
          planner: false,
        }),
      );
    const sent = await Promise.all([send(team), send(other)]);
    expect(sent.filter((one) => one.ok)).toHaveLength(1);
    expect(sent.find((one) => !one.ok)).toEqual({ ok: false, faults: ['already-invited'] });
  });

  test('ends after seven days, and can be sent again with a new link', async () => {
    const path = await invited();
    app.clock.move({ hours: 7 * 24, seconds: 1 });
    const late = await app.browser().get(path);
    expect([late.statusCode, late.body.includes('verlopen')]).toEqual([410, true]);
    const id = await idOf(address);
    expect(await app.as(admin.actor, (work) => inviteAgain(work, id))).toBe(true);
    const fresh = await link();
    expect(fresh).not.toBe(path);
    expect((await app.browser().get(path)).statusCode, 'the old link').toBe(404);
    expect((await accept(fresh)).answer.statusCode).toBe(303);
    app.clock.move({ hours: -7 * 24 });
  });

  test('can be withdrawn; a withdrawn one is not sent again, and an accepted one is not withdrawn', async () => {
    const path = await invited();
    const id = await idOf(address);
    const page = `/werk/beheer/mensen/uitnodigingen/${id}/intrekking`;
    expect((await admin.browser.post(page, {})).statusCode).toBe(303);
    expect((await app.browser().get(path)).body).toContain('ingetrokken');
    expect(await app.as(admin.actor, (work) => inviteAgain(work, id))).toBe(false);
    await accept(await invited());
    expect(await app.as(admin.actor, async (work) => withdrawInvitation(work, await idOf(address)))).toBe(false);
  });

  test('needs what its roles need, says everything at once and keeps what was typed', async () => {
    const answer = await admin.browser.post(PAGE, form({ roles: ['local-contact', 'editor'], organisation: '', planner: 'ja' }));
    expect(answer.statusCode).toBe(422);
    expect(answer.body).toContain('hoort bij een organisatie');
    expect(answer.body).toContain('hoort bij een gemeente');
    expect(answer.body).toContain(`value="${address}"`);
    const planner = await admin.browser.post(PAGE, form({ roles: 'editor', planner: 'ja' }));
    expect(planner.body).toContain('Alleen facilitaire ondersteuning');
    const parent = await admin.browser.post(PAGE, form({ roles: 'parent' }));
    expect(parent.statusCode, 'families are not invited').toBe(422);
  });

  test('from the terminal replaces an open one, and lets in who has the role but cannot get in', async () => {
    const first = await invited();
    const input = {
      invited: { name: 'Nora', email: address, lang: 'nl' },
      roles: ['professional' as const],
      planner: false,
    } as const;
    const form = { ...input, roles: [...input.roles], organisationId: team };
    for (const round of ['an open invitation', 'a person with the role']) {
      const made = await app.system((work) => invitationLink(work, form));
      expect(made.ok, round).toBe(true);
      const link = made.ok ? new URL(made.link).pathname : '';
      expect((await accept(link)).answer.statusCode, round).toBe(303);
    }
    expect((await app.browser().get(first)).body).toContain('ingetrokken');
    expect(await rolesOf(address)).toEqual(['professional']);
  });

  test('goes a month after its link ended, and keeps no readable address', async () => {
    await invited();
    const rows = await app.read((reading) => reading.tx.selectFrom('invitations').selectAll().execute());
    expect(JSON.stringify(rows.map((row) => row.sealed.toString('latin1')))).not.toContain(address);
    app.clock.move({ hours: 45 * 24 });
    await app.runJob('platform-retention');
    expect(await app.read((reading) => reading.tx.selectFrom('invitations').select('id').execute())).toEqual([]);
  });
});

async function idOf(email: string): Promise<string> {
  const row = await app.read((reading) =>
    reading.tx
      .selectFrom('invitations')
      .select('id')
      .where('email_index', '=', blindIndex(app.services.keys, email))
      .orderBy('id', 'desc')
      .executeTakeFirstOrThrow(),
  );
  return row.id;
}
