import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createTestApp, type TestApp } from '../../../../test/app.ts';
import { type GroupWorld, groupWorld } from '../../../../test/factories/group-world.ts';
import { addOrganisation } from '../../regions/index.ts';
import { bringIn, csvOf, putIn, rightRow, runJob, seen } from './import.test-help.ts';
import { undoImport } from './runs.ts';

let app: TestApp;
let world: GroupWorld;
let planner: Awaited<ReturnType<TestApp['person']>>;
beforeAll(async () => {
  app = await createTestApp();
  world = await app.system(groupWorld);
  planner = await app.person({ memberships: [{ role: 'facility-support', planner: true }] });
});
afterAll(() => app.close());

const offers = () =>
  app.read(({ tx }) => tx.selectFrom('offers').selectAll().where('state', '=', 'published').orderBy('title').execute());
const titles = async () => (await offers()).map((offer) => offer.title);
beforeEach(async () => {
  await app.system(async (work) => {
    await work.tx.deleteFrom('import_runs').execute();
    await work.tx.deleteFrom('offers').where('id', '<>', world.offerId).execute();
    await work.tx.updateTable('offers').set({ title: 'Sterk staan', state: 'published' }).execute();
  });
});

describe('a sheet of offers', () => {
  test('shows first what is new, changed, the same and wrong, and changes nothing', async () => {
    const run = await bringIn(
      app,
      planner.actor,
      csvOf([
        rightRow,
        { Kenmerk: 'sterk-staan', ...rightRow, Titel: 'Sterk staan!' },
        { ...rightRow, Titel: 'Ander', Niveau: 'Selektief' },
      ]),
    );
    const { totals, faults, changed, run: view } = await seen(app, planner.actor, run);
    expect(view?.state).toBe('checked');
    expect(totals).toMatchObject({ new: 1, changed: 1, unchanged: 0, fault: 1 });
    expect(faults).toEqual(['E4: “Selektief” kennen we niet. Bedoelde u “Selectief”?']);
    expect(changed[0]?.before).toMatchObject({ title: 'Sterk staan', contributionCents: '0,00' });
    expect(await titles()).toEqual(['Sterk staan']);
  });

  test('names every fault of every row at once, with its cell', async () => {
    const wrong = {
      ...rightRow,
      Organisatie: 'JGT Leiden-Nord',
      "Thema's": 'Weerbaarhijd; Onbekend thema',
      'Leeftijd van': 'peuter',
      'Aantal keer': 'acht',
      'Minimum deelnemers': '20',
      'Eigen bijdrage': 'gratis',
      Samenvatting: '',
    };
    const run = await bringIn(app, planner.actor, csvOf([wrong, { ...wrong, Titel: '' }]));
    const { faults } = await seen(app, planner.actor, run);
    const ofRow = (row: number) => faults.filter((fault) => new RegExp(`^[A-Z]+${row}:`).test(fault));
    expect(ofRow(2)).toEqual([
      'A2: “JGT Leiden-Nord” kennen we niet. Bedoelde u “JGT Leiden-Noord”?',
      'G2: Vul een leeftijd in, bijvoorbeeld 8 jaar of 18 maanden.',
      'I2: “Weerbaarhijd” kennen we niet. Bedoelde u “Weerbaarheid”? “Onbekend thema” kennen we niet.',
      'K2: Vul een heel getal in, bijvoorbeeld 8.',
      'P2: Vul een bedrag in, bijvoorbeeld 12,50.',
      'D2: Vul dit in.',
      'N2: Het hoogste aantal is lager dan het laagste.',
    ]);
    expect(ofRow(3)).toHaveLength(8);
  });

  test('knows doubles within the sheet, unknown keys and missing columns', async () => {
    const { Niveau: _, ...without } = rightRow;
    const rows = [{ ...without, Kenmerk: '' }, without, { ...without, Kenmerk: 'bestaat-niet' }];
    const { faults } = await seen(app, planner.actor, await bringIn(app, planner.actor, csvOf(rows)));
    expect(faults).toContain('C3: Dit aanbod staat ook in rij 2.');
    expect(faults).toContain('Q4: Dit kenmerk kennen we niet. Laat het leeg als dit nieuw aanbod is.');
    expect(faults.filter((fault) => fault.includes('De kolom “Niveau” ontbreekt'))).toHaveLength(3);
  });

  test('goes in as a whole, with its history and who did it', async () => {
    const rows = [
      rightRow,
      { Kenmerk: 'sterk-staan', ...rightRow, Titel: 'Sterk staan 2' },
      { ...rightRow, Titel: 'Fout', Vorm: 'Kring' },
    ];
    const run = await bringIn(app, planner.actor, csvOf(rows));
    await putIn(app, planner.actor, run);
    expect((await seen(app, planner.actor, run)).run?.state).toBe('applied');
    expect(await titles()).toEqual(['Samen sterk', 'Sterk staan 2']);
    const [added] = await offers();
    expect(added).toMatchObject({ age_min: 96, age_max: 131, contribution_cents: 1250, sessions: 8 });
    const made = await app.read(({ tx }) =>
      tx
        .selectFrom('audit_events')
        .select(['actor_id'])
        .where('subject_id', '=', added?.id ?? '')
        .where('action', '=', 'offer.add')
        .execute(),
    );
    expect(made).toEqual([{ actor_id: planner.actor.personId }]);
    // The same button twice, or the job once more, does nothing more.
    await putIn(app, planner.actor, run);
    await runJob(app, run);
    expect(await offers()).toHaveLength(2);
  });

  test('is taken back as a whole; what was changed since is left and named', async () => {
    const rows = [rightRow, { ...rightRow, Titel: 'Nog een' }, { Kenmerk: 'sterk-staan', ...rightRow, Titel: 'Sterk staan 3' }];
    const before = (await offers())[0];
    const run = await bringIn(app, planner.actor, csvOf(rows));
    await putIn(app, planner.actor, run);
    const again = await bringIn(app, planner.actor, csvOf([{ Kenmerk: 'samen-sterk', Titel: 'Samen sterker' }]));
    await putIn(app, planner.actor, again);
    await app.as(planner.actor, (work) => undoImport(work, run));
    await runJob(app, run);
    const { totals, run: view } = await seen(app, planner.actor, run);
    expect(view?.state).toBe('undone');
    expect(totals.left).toBe(1);
    expect(await titles()).toEqual(['Samen sterker', 'Sterk staan']);
    const restored = (await offers()).find((offer) => offer.slug === 'sterk-staan');
    const { version: _, changed_at: __, search: ___, ...same } = before ?? {};
    expect(restored).toMatchObject(same);
  });

  test('is looked at anew when somebody changed something before the button was pressed', async () => {
    const run = await bringIn(
      app,
      planner.actor,
      csvOf([rightRow, { Kenmerk: 'sterk-staan', ...rightRow, Titel: 'Sterk staan 4' }]),
    );
    await app.system((work) =>
      work.tx.updateTable('offers').set({ title: 'Intussen anders' }).where('id', '=', world.offerId).execute(),
    );
    await putIn(app, planner.actor, run);
    const { run: view, changed } = await seen(app, planner.actor, run);
    expect(view).toMatchObject({ state: 'checked', refusal: 'changed' });
    expect(changed[0]?.before).toMatchObject({ title: 'Intussen anders' });
    expect(await titles()).toEqual(['Intussen anders']);
    await putIn(app, planner.actor, run);
    expect(await titles()).toEqual(['Samen sterk', 'Sterk staan 4']);
  });

  test('of a provider holds only rows of its own organisation, and waits where the region looks first', async () => {
    const own = await app.system((work) =>
      addOrganisation(work, {
        slug: `aanbieder-${crypto.randomUUID()}`,
        name: 'Bureau Eigen',
        kind: 'provider',
        sort: '',
        summary: '',
      }),
    );
    const { actor } = await app.person({ memberships: [{ role: 'provider', organisationId: own }] });
    const rows = [
      rightRow,
      { ...rightRow, Organisatie: 'Bureau Eigen' },
      { Kenmerk: 'sterk-staan', ...rightRow, Organisatie: 'Bureau Eigen', Titel: 'x' },
    ];
    const run = await bringIn(app, actor, csvOf(rows));
    const { totals, faults, run: view } = await seen(app, actor, run);
    expect(totals).toMatchObject({ new: 1, fault: 2 });
    expect(faults.some((fault) => fault.startsWith('A2: “JGT Leiden-Noord” kennen we niet.'))).toBe(true);
    expect(faults.some((fault) => fault.includes('Dit kenmerk kennen we niet'))).toBe(true);
    expect(view?.review).toBe(true);
    await putIn(app, actor, run);
    expect(await titles()).toEqual(['Sterk staan']);
    const drafts = await app.read(({ tx }) => tx.selectFrom('offers').select('title').where('state', '=', 'draft').execute());
    expect(drafts).toEqual([{ title: 'Samen sterk' }]);
    // A run is its maker's own.
    expect((await planner.browser.get(`/werk/aanbod/importeren/${run}`)).statusCode).toBe(404);
  });
});

describe('the pages', () => {
  const path = '/werk/aanbod/importeren';

  async function send(content: Buffer, name: string) {
    const { body } = await planner.browser.get(path);
    const token = /name="_csrf" value="([^"]+)"/.exec(body)?.[1] ?? '';
    const boundary = '----proef';
    const part = (head: string, value: Buffer | string) => [
      Buffer.from(`--${boundary}\r\n${head}\r\n\r\n`),
      Buffer.from(value),
      Buffer.from('\r\n'),
    ];
    const payload = Buffer.concat([
      ...part('content-disposition: form-data; name="_csrf"', token),
      ...part(
        `content-disposition: form-data; name="bestand"; filename="${name}"\r\ncontent-type: application/octet-stream`,
        content,
      ),
      Buffer.from(`--${boundary}--\r\n`),
    ]);
    const headers = { 'content-type': `multipart/form-data; boundary=${boundary}`, 'content-length': String(payload.length) };
    return app.http.inject({ method: 'POST', url: path, headers, payload, cookies: planner.browser.cookies });
  }

  test('take a file, show it, put it in and take it back', async () => {
    const sent = await send(Buffer.from(csvOf([rightRow, { ...rightRow, Titel: 'Fout', Vorm: 'Kring' }])), 'aanbod.csv');
    expect(sent.statusCode).toBe(303);
    const run = String(sent.headers.location);
    expect((await planner.browser.get(run)).body).toContain('We kijken uw bestand na');
    await runJob(app, run.split('/').at(-1) ?? '');
    const shown = await planner.browser.get(run);
    expect(shown.body).toContain('Voer de goede rij in');
    expect(shown.body).toContain('cel J3');
    expect((await planner.browser.post(`${run}/invoer`, {}, run)).statusCode).toBe(303);
    await runJob(app, run.split('/').at(-1) ?? '');
    expect(await titles()).toContain('Samen sterk');
    expect((await planner.browser.post(`${run}/terugdraaiing`, {}, run)).statusCode).toBe(303);
    await runJob(app, run.split('/').at(-1) ?? '');
    expect(await titles()).toEqual(['Sterk staan']);
    expect((await planner.browser.get(run)).body).toContain('Alles is weer zoals het was');
  });

  test('say what is wrong with what is no sheet', async () => {
    expect((await send(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0]), 'foto.xlsx')).statusCode).toBe(422);
    expect((await send(Buffer.alloc(0), '')).statusCode).toBe(422);
    expect((await send(Buffer.alloc(4 * 1024 * 1024 + 10, 'a'), 'groot.csv')).statusCode).toBe(422);
    const empty = await send(Buffer.from('Titel;Niveau\r\n'), 'leeg.csv');
    await runJob(app, String(empty.headers.location).split('/').at(-1) ?? '');
    expect((await planner.browser.get(String(empty.headers.location))).body).toContain('Er staan geen rijen in het bestand');
  });

  test('are not for who does not handle sheets', async () => {
    const { browser } = await app.person({ memberships: [{ role: 'professional', organisationId: world.organisationId }] });
    expect((await browser.get(path)).statusCode).toBe(403);
    expect((await browser.get('/werk/aanbod/export.csv')).statusCode).toBe(403);
  });
});
