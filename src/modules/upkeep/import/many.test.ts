import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createTestApp, type TestApp } from '../../../../test/app.ts';
import { type GroupWorld, groupWorld } from '../../../../test/factories/group-world.ts';
import { offerDraft, saveOffer } from '../../catalogue/index.ts';
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
  test('that somebody changes while it is taken back: that one stays as they made it, and is named on the page', async () => {
    const run = await bringIn(
      app,
      planner.actor,
      csvOf([rightRow, { Kenmerk: 'sterk-staan', ...rightRow, Titel: 'Sterk staan 5' }]),
    );
    await putIn(app, planner.actor, run);
    await app.as(planner.actor, (work) => undoImport(work, run));
    // Somebody is saving the changed offer at this very moment: the job waits for them.
    let job: Promise<void> = Promise.resolve();
    await app.as(planner.actor, async (work) => {
      await work.tx.selectFrom('offers').select('id').where('id', '=', world.offerId).forUpdate().execute();
      job = runJob(app, run);
      await new Promise((resolve) => setTimeout(resolve, 150));
      const draft = await offerDraft(work, world.offerId, { trusted: true });
      if (!draft) throw new Error('no offer');
      const { pictures: _, ...input } = draft.content;
      await saveOffer(work, world.offerId, { ...input, title: 'Van een collega' }, { trusted: true, review: false });
    });
    await job;
    expect(await titles()).toEqual(['Van een collega']);
    const { totals } = await seen(app, planner.actor, run);
    expect(totals.left).toBe(1);
    const page = await planner.browser.get(`/werk/aanbod/importeren/${run}`);
    expect(page.body).toMatch(/Sterk staan 5/);
    expect(page.body).toContain('Eén rij is daarna nog veranderd');
  });

  test('that changes many at once keeps history, trail and the marks for the search, one of each', async () => {
    const rows = ['een', 'twee', 'drie'].map((name) => ({ ...rightRow, Titel: `Reeks ${name}` }));
    await putIn(app, planner.actor, await bringIn(app, planner.actor, csvOf(rows)));
    const added = (await offers()).filter((offer) => offer.title.startsWith('Reeks'));
    const ids = added.map((offer) => offer.id);
    const before = await app.read(({ tx }) =>
      tx
        .selectFrom('shelf_changes')
        .select(({ fn }) => fn.max('id').as('last'))
        .executeTakeFirstOrThrow(),
    );
    const other = rows.map((row) => ({ ...row, 'Eigen bijdrage': '14,50', Praktisch: 'Neem gymschoenen mee.' }));
    await putIn(app, planner.actor, await bringIn(app, planner.actor, csvOf(other)));
    const changed = (await offers()).filter((offer) => ids.includes(offer.id));
    expect(changed.map((offer) => [offer.contribution_cents, offer.practical, offer.version])).toEqual(
      ids.map(() => [1450, 'Neem gymschoenen mee.', 2]),
    );
    // Only what was in the sheet is other than it was.
    const rest = ({ contribution_cents: _, practical: __, version: ___, changed_at: ____, ...offer }: (typeof changed)[number]) =>
      offer;
    expect(changed.map(rest)).toEqual(added.map(rest));
    const versions = await app.read(({ tx }) =>
      tx
        .selectFrom('offer_versions')
        .select(['number', 'state', 'changes', 'made_by'])
        .where('offer_id', 'in', ids)
        .where('number', '=', 2)
        .execute(),
    );
    expect(versions).toHaveLength(3);
    for (const version of versions)
      expect(version).toMatchObject({
        ...{ state: 'approved', made_by: planner.actor.personId },
        changes: [
          { field: 'contributionCents', from: 1250, to: 1450 },
          { field: 'practical', from: '', to: 'Neem gymschoenen mee.' },
        ],
      });
    const trail = await app.read(({ tx }) =>
      tx
        .selectFrom('audit_events')
        .select(['subject_id', 'detail'])
        .where('action', '=', 'offer.change')
        .where('subject_id', 'in', ids)
        .execute(),
    );
    expect(trail.map((row) => row.subject_id).toSorted()).toEqual(ids.toSorted());
    expect(trail[0]?.detail).toEqual({ version: 2, fields: 2 });
    const marks = await app.read(({ tx }) =>
      tx.selectFrom('shelf_changes').select('offer_id').where('id', '>', Number(before.last)).execute(),
    );
    expect(marks.map((mark) => mark.offer_id).toSorted()).toEqual(ids.toSorted());
  });

  test('gives titles that are taken a number, also those that stand in it more than once', async () => {
    const other = await app.system((work) =>
      addOrganisation(work, {
        slug: `ander-${crypto.randomUUID()}`,
        name: 'Bureau Ander',
        kind: 'provider',
        sort: '',
        summary: '',
      }),
    );
    expect(other).toBeTruthy();
    await putIn(app, planner.actor, await bringIn(app, planner.actor, csvOf([rightRow])));
    const rows = [
      { ...rightRow, Organisatie: 'Bureau Ander' },
      { ...rightRow, Titel: 'Samen sterk 2' },
      { ...rightRow, Titel: 'Samen, sterk!' },
    ];
    const run = await bringIn(app, planner.actor, csvOf(rows));
    await putIn(app, planner.actor, run);
    const slugs = (await offers()).map((offer) => offer.slug);
    expect(new Set(slugs).size).toBe(slugs.length);
    expect(slugs).toEqual(expect.arrayContaining(['samen-sterk', 'samen-sterk-2', 'samen-sterk-3']));
  });
});
