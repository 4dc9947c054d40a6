import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { tokenIn } from '../../../test/app.ts';
import { openDemands, seesWhole, visibleTo } from '../demand/index.ts';
import { setOpening } from '../regions/index.ts';
import { linkIn, type WishWorld, wishWorld } from './wishes.test-help.ts';

let w: WishWorld;
beforeAll(async () => {
  w = await wishWorld();
});
afterAll(() => w.app.close());
/** Lets hours go by; after the test it is as early as before. */
const pass = (hours: number) => {
  w.app.clock.move({ hours });
  passed += hours;
};
let passed = 0;
afterEach(() => {
  w.app.clock.move({ hours: -passed });
  passed = 0;
});
beforeEach(() =>
  w.app.system(async ({ tx }) => {
    await tx.deleteFrom('demands').where('kind', '=', 'resident').execute();
    await tx.deleteFrom('wishes').execute();
  }),
);

describe('a wish with an address', () => {
  it('counts from the moment that its owner pressed the button in the mail, and waits since the day it was sent', async () => {
    const browser = w.app.browser();
    const sent = await browser.post('/wensen', w.fields({ bericht: 'mail', email: 'Ouder@voorbeeld.example' }));
    expect(sent.headers.location).toBe('/wensen/verstuurd');
    expect(await w.needs()).toEqual([]);
    const own = linkIn((await w.mailTo('ouder@voorbeeld.example', 'wish-confirm'))?.text ?? '');
    expect(own).not.toBe('');
    const page = await browser.get(own);
    expect(page.body).toContain('Ja, dit klopt');
    // Opening a link changes nothing (rule 19).
    expect(await w.needs()).toEqual([]);
    pass(3);
    expect((await browser.post(`${own}/bevestiging`, {}, own)).statusCode).toBe(303);
    expect((await browser.post(`${own}/bevestiging`, {}, own)).statusCode).toBe(303);
    expect(await w.needs()).toMatchObject([{ state: 'open', places: 1 }]);
    expect((await browser.get(own)).body).toContain('We zoeken mee.');
  });

  it('goes by itself when nobody confirms it', async () => {
    await w.app.browser().post('/wensen', w.fields({ bericht: 'mail', email: 'niet@voorbeeld.example' }));
    pass(25);
    await w.app.runJob('wishes-news');
    const left = await w.app.read((r) => r.tx.selectFrom('wishes').select('id').execute());
    expect(left).toEqual([]);
  });

  it('is not confirmed by who only has the secret of the form', async () => {
    const fields = w.fields({ bericht: 'mail', email: 'een@voorbeeld.example' });
    await w.app.browser().post('/wensen', fields);
    expect((await w.app.browser().get(`/wensen/mijn/${fields.sleutel}`)).statusCode).toBe(404);
    expect((await w.app.browser().get(`/wensen/code/${fields.sleutel}`)).statusCode).toBe(404);
  });

  it('sends at most five mails an hour to one address, and says nothing of it', async () => {
    const count = async () => (await w.app.mails()).filter((mail) => mail.to === 'veel@voorbeeld.example').length;
    for (let n = 0; n < 7; n++) {
      const sent = await w.app.browser().post('/wensen', w.fields({ bericht: 'mail', email: 'veel@voorbeeld.example' }));
      expect(sent.headers.location).toBe('/wensen/verstuurd');
    }
    expect(await count()).toBe(5);
  });
});

describe('an anonymous wish', () => {
  it('counts at once; its code is shown until it is kept, and opens it later', async () => {
    const { own, code, browser } = await w.anonymous();
    expect(code).toMatch(/^[0-9A-Z]{4}(-[0-9A-Z]{4}){3}$/);
    expect(await w.needs()).toMatchObject([{ state: 'open' }]);
    expect((await browser.get(own.replace('/mijn/', '/code/'))).statusCode).toBe(404);
    const later = w.app.browser();
    pass(30);
    expect((await later.get(own)).statusCode).toBe(404);
    const opened = await later.post('/wensen/code', { code: ` ${code.toLowerCase().replaceAll('-', ' ')}` });
    expect(opened.statusCode).toBe(303);
    const page = await later.get(String(opened.headers.location));
    expect(page.body).toContain('Niemand: alleen met de code');
    const stored = await w.app.read((r) => r.tx.selectFrom('wishes').selectAll().executeTakeFirstOrThrow());
    expect(JSON.stringify(stored)).not.toContain(code);
  });

  it('answers every wrong code alike', async () => {
    for (const code of ['0000-0000-0000-0000', 'x', 'ABCD-EFGH-JKMN-PQRS']) {
      const page = await w.app.browser().post('/wensen/code', { code });
      expect(page.statusCode).toBe(422);
      expect(page.body).toContain('Bij deze code vinden we geen wens.');
    }
  });

  it('is one wish when the button is pressed twice', async () => {
    const fields = w.fields();
    const [one, two] = await Promise.all([w.app.browser().post('/wensen', fields), w.app.browser().post('/wensen', fields)]);
    expect(one.headers.location).toBe(two.headers.location);
    expect(await w.needs()).toHaveLength(1);
  });
});

describe('brothers and sisters', () => {
  it('together are one need with all ages, apart one each', async () => {
    await w.anonymous({ 'leeftijd-0': '8', 'leeftijd-1': '10' });
    await w.anonymous({ 'leeftijd-0': '8', 'leeftijd-1': '10', samen: 'los' });
    const rows = await w.app.read((r) =>
      r.tx.selectFrom('demands').select(['places', 'age_min', 'age_max']).where('kind', '=', 'resident').orderBy('id').execute(),
    );
    expect(rows).toEqual([
      { places: 2, age_min: 96, age_max: 131 },
      { places: 1, age_min: 96, age_max: 107 },
      { places: 1, age_min: 120, age_max: 131 },
    ]);
  });
});

describe('who reads a wish (rule 7)', () => {
  it('is facility support, in the trail; a planner and a team see how many and nothing else', async () => {
    await w.anonymous();
    const [demand] = (await w.app.read((r) => openDemands(r, { residents: true }))).filter((one) => one.kind === 'resident');
    if (!demand) throw new Error('no demand');
    const contact = await w.app.person({
      memberships: [{ role: 'local-contact', organisationId: w.leiden.organisationId, planner: true }],
    });
    for (const actor of [contact.actor, w.leiden.actor]) {
      expect(seesWhole(actor, demand)).toBe(false);
      const seen = visibleTo(actor, demand);
      expect(seen).toMatchObject({
        places: 1,
        theme: '',
        themeLabel: '',
        municipalityId: '',
        dayParts: [],
        lat: 0,
        postcode4: null,
      });
      expect([seen.ageMin, seen.ageMax]).toEqual([-9, 287]);
    }
    expect(seesWhole(w.planner.actor, demand)).toBe(true);
    const list = await w.planner.browser.get('/werk/wensen');
    expect(list.body).toContain('9 jaar');
    expect((await contact.browser.get('/werk/wensen')).statusCode).toBe(403);
    expect((await w.leiden.browser.get('/werk/wensen')).statusCode).toBe(403);
    const rows = await w.app.read((r) =>
      r.tx.selectFrom('audit_events').select('action').where('action', '=', 'wish.list').execute(),
    );
    expect(rows).toHaveLength(1);
  });

  it('is on no page, list or answer of the API for teams', async () => {
    const team = await w.need('leiden');
    await w.anonymous();
    const needs = await w.needs();
    const id = needs[0]?.id ?? '';
    for (const path of [
      '/werk/groepsvragen',
      `/werk/bundelingen/bij/${team}`,
      '/werk/bundelingen',
      '/werk',
      '/api/v1/demands',
      '/api/v1/pools',
    ]) {
      const answer = await w.leiden.browser.get(path);
      expect(answer.statusCode, path).toBe(200);
      if (path !== '/werk/bundelingen' && path !== '/werk') expect(answer.body.includes(`/groepsvragen/${id}`), path).toBe(false);
    }
    expect((await w.leiden.browser.get(`/werk/groepsvragen/${id}`)).statusCode).toBe(404);
    expect((await w.leiden.browser.get(`/werk/groepsvragen/${id}/hulp`)).statusCode).toBe(404);
    expect((await w.leiden.browser.get(`/werk/bundelingen/bij/${id}`)).statusCode).toBe(404);
    const board = await w.leiden.browser.get('/werk/bundelingen');
    expect(board.body).toContain('Via wensen van gezinnen');
    await w.app.system((work) => work.tx.deleteFrom('demands').where('id', '=', team).execute());
  });
});

describe('the form', () => {
  it.each([
    [
      'nothing',
      { thema: '', 'leeftijd-0': '', plaats: '', dagdelen: [], talen: [] },
      ['thema', 'leeftijd-0', 'plaats', 'dagdelen', 'talen'],
    ],
    ['a place outside the region', { plaats: 'Groningen' }, ['plaats']],
    ['mail without an address', { bericht: 'mail' }, ['email']],
    [
      'a broken address and no theme at once',
      { bericht: 'mail', email: 'geen adres', thema: '', plaats: '9999' },
      ['email', 'thema', 'plaats'],
    ],
    ['a theme that does not exist', { thema: 'toveren' }, ['thema']],
    ['a young person under twelve', { wie: 'youth', 'leeftijd-0': '9' }, ['leeftijd-0']],
    ['a language that we do not know', { talen: ['xx'] }, ['talen']],
  ])('says what is wrong with %s and keeps the rest', async (_what, over, wrong) => {
    const page = await w.app.browser().post('/wensen', w.fields(over as Record<string, string>));
    expect(page.statusCode).toBe(422);
    for (const field of wrong) expect(page.body).toContain(`id="veld-${field}"`);
    for (const field of wrong) expect(page.body).toContain(`href="#veld-${field}"`);
    expect(page.body).toMatch(/value="20" checked/);
    expect(await w.needs()).toEqual([]);
  });

  it('is only there where the region opened it (A11)', async () => {
    await w.app.system((work) => setOpening(work, { domain: 'youth', audience: 'youth', municipalityIds: [], opensOn: null }));
    const young = await w.app.browser().get('/wensen?voor=mij');
    expect(young.body).toContain('nog niet open voor jongeren');
    const sent = await w.app.browser().post('/wensen', w.fields({ wie: 'youth', 'leeftijd-0': '15' }));
    expect(sent.statusCode).toBe(422);
    await w.app.system((work) =>
      setOpening(work, {
        domain: 'youth',
        audience: 'youth',
        municipalityIds: [w.leiden.municipalityId],
        opensOn: Temporal.PlainDate.from('2026-01-01'),
      }),
    );
    expect((await w.app.browser().post('/wensen', w.fields({ wie: 'youth', 'leeftijd-0': '15' }))).statusCode).toBe(303);
    expect(
      (await w.app.browser().post('/wensen', w.fields({ wie: 'youth', 'leeftijd-0': '15', plaats: 'Katwijk' }))).statusCode,
    ).toBe(422);
  });

  it('begins with what a search understood, and passes over what makes no sense', async () => {
    const page = await w.app.browser().get('/wensen?thema=resilience&leeftijd=9&plaats=Katwijk');
    expect(page.body).toMatch(/<option value="resilience" selected/);
    expect(page.body).toMatch(/name="plaats"[^>]*value="Katwijk"/);
    expect((await w.app.browser().get('/wensen?thema=%27&leeftijd=abc&voor=x')).statusCode).toBe(200);
  });
});

describe('its owner', () => {
  it('changes it, and the waiting time stays', async () => {
    const { own, browser } = await w.anonymous();
    const [before] = await w.app.read((r) =>
      r.tx.selectFrom('demands').select('waiting_since').where('kind', '=', 'resident').execute(),
    );
    const form = await browser.get(`${own}/wijzigen`);
    expect(form.body).toMatch(/<option value="resilience" selected/);
    pass(1);
    const { sleutel: _key, wie: _who, bericht: _how, email: _to, ...fields } = w.fields({ 'leeftijd-0': '10', km: '5' });
    expect((await browser.post(`${own}/wijzigen`, fields)).statusCode).toBe(303);
    const rows = await w.app.read((r) =>
      r.tx.selectFrom('demands').select(['age_min', 'max_km', 'waiting_since', 'state']).where('kind', '=', 'resident').execute(),
    );
    expect(rows).toEqual([{ age_min: 120, max_km: 5, waiting_since: before?.waiting_since, state: 'open' }]);
  });

  it('takes it away, with everything that was kept of it', async () => {
    const { own, browser } = await w.anonymous();
    const token = tokenIn((await browser.get(own)).body);
    expect((await browser.postWithToken(`${own}/intrekking`, {}, token)).headers.location).toContain('/wensen');
    expect(await w.needs()).toEqual([]);
    expect((await browser.get(own)).statusCode).toBe(404);
    expect((await browser.postWithToken(`${own}/intrekking`, {}, token)).statusCode).toBe(404);
  });

  it('is asked before it expires, and keeps it with one button', async () => {
    const { own, browser } = await w.byMail('lang@voorbeeld.example');
    pass(24 * 170);
    await w.app.runJob('wishes-expiry');
    await w.app.runJob('wishes-expiry');
    const asked = (await w.app.mails()).filter((mail) => mail.kind === 'wish-expiring');
    expect(asked).toHaveLength(1);
    expect((await browser.get(own)).body).toContain('Laat mijn wens staan');
    expect((await browser.post(`${own}/verlenging`, {}, own)).statusCode).toBe(303);
    expect((await browser.get(own)).body).not.toContain('Laat mijn wens staan</button>');
  });
});

describe('privacy', () => {
  it('removes a wish long after nothing of it waits any more', async () => {
    await w.anonymous();
    await w.app.system((work) =>
      work.tx.updateTable('demands').set({ state: 'expired', closed_at: work.now }).where('kind', '=', 'resident').execute(),
    );
    const kept = async () => (await w.app.read((r) => r.tx.selectFrom('wishes').select('id').execute())).length;
    pass(24 * 80);
    await w.app.runJob('platform-retention');
    expect(await kept()).toBe(1);
    pass(24 * 11);
    await w.app.runJob('platform-retention');
    expect(await kept()).toBe(0);
  });

  it('keeps no address readable, in the row, the trail or the log of a mail', async () => {
    await w.byMail('geheim@voorbeeld.example');
    const rows = await w.app.read(async (r) => ({
      wishes: await r.tx.selectFrom('wishes').selectAll().execute(),
      demands: await r.tx.selectFrom('demands').selectAll().where('kind', '=', 'resident').execute(),
      trail: await r.tx.selectFrom('audit_events').selectAll().execute(),
    }));
    const text = JSON.stringify(rows, (_key, value) =>
      value?.type === 'Buffer' ? Buffer.from(value.data).toString('latin1') : value,
    );
    expect(text).not.toContain('geheim@');
  });
});
