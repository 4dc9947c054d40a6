import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createTestApp, type TestApp } from '../../../test/app.ts';
import { anOffer, type ShelfWorld, shelfWorld } from '../../../test/factories/shelf-world.ts';
import { addOrganisation, changeSetting } from '../regions/index.ts';
import { createOffer } from './create-offer.ts';
import { offerBySlug } from './offer.ts';
import { offerDraft } from './offer-draft.ts';
import { offerHistory } from './offer-history.ts';
import type { OfferInput } from './offer-input.ts';
import { approveOffer, returnOffer } from './review-offer.ts';
import { type SaveOptions, saveOffer } from './save-offer.ts';
import { withdrawOffer } from './withdraw-offer.ts';

type Person = Awaited<ReturnType<TestApp['person']>>;

let app: TestApp;
let world: ShelfWorld;
let provider: Person;
let editor: Person;
let stranger: Person;
let id: string;
let slug: string;
let made = 0;

beforeAll(async () => {
  app = await createTestApp();
  world = await shelfWorld(app);
  provider = await app.person({
    name: 'Piet Aanbieder',
    memberships: [{ role: 'provider', organisationId: world.organisationId }],
  });
  editor = await app.person({ name: 'Els Redacteur', memberships: [{ role: 'editor' }] });
  const elsewhere = await app.system((work) =>
    addOrganisation(work, { slug: 'elders', name: 'Elders', kind: 'provider', sort: 'Praktijk', summary: '' }),
  );
  stranger = await app.person({ memberships: [{ role: 'provider', organisationId: elsewhere }] });
});
afterAll(() => app.close());

beforeEach(async () => {
  made += 1;
  slug = `nachten-${made}`;
  id = await app.system((work) => anOffer(work, world, { slug, title: 'Rustige nachten', practical: 'Neem een deken mee.' }));
});

const shown = () => app.read((reading) => offerBySlug(reading, slug), { kind: 'visitor', personId: null });
const draftOf = (who: Person) => app.read((reading) => offerDraft(reading, id), who.actor);
const history = () => app.read((reading) => offerHistory(reading, id));

async function inputNow(): Promise<OfferInput> {
  const draft = await app.read((reading) => offerDraft(reading, id));
  if (!draft) throw new Error('no offer');
  const { pictures: _, ...input } = draft.content;
  return input;
}

async function save(who: Person, fields: Partial<OfferInput>, options: SaveOptions = {}) {
  const input = { ...(await inputNow()), ...fields };
  return app.as(who.actor, (work) => saveOffer(work, id, input, options));
}

describe("a provider's change", () => {
  test('waits while visitors read the version before, and is shown once it is approved', async () => {
    const saved = await save(provider, { title: 'Heel rustige nachten', contributionCents: 500 });
    expect(saved).toMatchObject({ ok: true, outcome: 'waits', version: 2 });
    expect((await shown())?.title).toBe('Rustige nachten');
    expect((await draftOf(provider))?.content.title).toBe('Heel rustige nachten');
    const decided = await app.as(editor.actor, (work) => approveOffer(work, id, 2));
    expect(decided.ok).toBe(true);
    expect(await shown()).toMatchObject({ title: 'Heel rustige nachten', contributionCents: 500 });
    const mail = (await app.mails()).find((one) => one.subject.includes('Heel rustige nachten'));
    expect(mail?.text).toContain(`/werk/aanbod/${id}`);
  });

  test('sent back with a reason stays to be worked on, and its maker is told', async () => {
    await save(provider, { title: 'Luide nachten' });
    await app.as(editor.actor, (work) => returnOffer(work, id, 2, 'De titel klopt niet.'));
    expect((await shown())?.title).toBe('Rustige nachten');
    expect(await draftOf(provider)).toMatchObject({
      returned: { reason: 'De titel klopt niet.' },
      content: { title: 'Luide nachten' },
    });
    expect((await app.mails()).find((one) => one.subject.includes('Luide nachten'))?.text).toContain('De titel klopt niet.');
    expect(await save(provider, { title: 'Zachte nachten' })).toMatchObject({ outcome: 'waits', version: 3 });
  });

  test('that came back is not shown by the way, with a practical fact', async () => {
    await save(provider, { contributionCents: 500 });
    await app.as(editor.actor, (work) => returnOffer(work, id, 2, 'Dit is gratis.'));
    expect(await save(provider, { practical: 'Neem niets mee.' })).toMatchObject({ outcome: 'waits' });
    expect(await shown()).toMatchObject({ contributionCents: 0, practical: 'Neem een deken mee.' });
    expect(await save(provider, { contributionCents: 0 })).toMatchObject({ outcome: 'waits' });
  });

  test('of a practical fact is shown at once, also while another change waits, which keeps it', async () => {
    await save(provider, { title: 'Nieuwe titel' });
    const saved = await save(provider, { practical: 'Neem niets mee.' });
    expect(saved).toMatchObject({ outcome: 'shown', version: 3 });
    expect(await shown()).toMatchObject({ title: 'Rustige nachten', practical: 'Neem niets mee.' });
    expect(await draftOf(provider)).toMatchObject({
      waiting: { number: 2 },
      content: { title: 'Nieuwe titel', practical: 'Neem niets mee.' },
    });
    await app.as(editor.actor, (work) => approveOffer(work, id, 2));
    expect(await shown()).toMatchObject({ title: 'Nieuwe titel', practical: 'Neem niets mee.' });
  });

  test('with a practical fact and something else waits as a whole', async () => {
    await save(provider, { title: 'Nieuwe titel', practical: 'Neem niets mee.' });
    expect(await shown()).toMatchObject({ title: 'Rustige nachten', practical: 'Neem een deken mee.' });
  });

  test('is shown at once where the region does not look first', async () => {
    await app.system((work) => changeSetting(work, 'offer.review', false));
    expect(await save(provider, { title: 'Meteen' })).toMatchObject({ outcome: 'shown' });
    expect((await shown())?.title).toBe('Meteen');
    await app.system((work) => changeSetting(work, 'offer.review', true));
  });

  test('that changes nothing makes no version', async () => {
    expect(await save(provider, {})).toMatchObject({ ok: true, outcome: 'same' });
    expect(await history()).toHaveLength(1);
  });
});

describe('two at once', () => {
  test('the second is told what the first changed, and nothing of either is lost', async () => {
    const first = await save(editor, { title: 'Van de eerste' }, { version: 1 });
    expect(first).toMatchObject({ ok: true, version: 2 });
    const second = await save(provider, { summary: 'Van de tweede, na de eerste.' }, { version: 1 });
    expect(second).toMatchObject({ ok: false, fault: 'conflict', version: 2 });
    if (second.ok || second.fault !== 'conflict') throw new Error('no conflict');
    expect(second.theirs).toEqual([{ field: 'title', from: 'Rustige nachten', to: 'Van de eerste' }]);
    expect((await shown())?.title).toBe('Van de eerste');
  });

  test('of twenty saves of the same version at the same moment one wins', async () => {
    const input = await inputNow();
    const saves = Array.from({ length: 20 }, (_, n) =>
      app.as(editor.actor, (work) => saveOffer(work, id, { ...input, title: `Titel ${n} van de twintig` }, { version: 1 })),
    );
    const results = await Promise.all(saves);
    expect(results.filter((one) => one.ok)).toHaveLength(1);
    expect(results.filter((one) => !one.ok && one.fault === 'conflict')).toHaveLength(19);
    expect((await history()).map((one) => one.number)).toEqual([2, 1]);
  });

  test('a change that was altered after somebody looked at it is not approved', async () => {
    await save(provider, { title: 'Gezien' });
    await save(provider, { title: 'Niet gezien' });
    expect(await app.as(editor.actor, (work) => approveOffer(work, id, 2))).toEqual({ ok: false, fault: 'changed' });
    expect((await shown())?.title).toBe('Rustige nachten');
  });
});

describe('who may', () => {
  test("another organisation's offer is not there", async () => {
    expect(await draftOf(stranger)).toBeUndefined();
    expect(await save(stranger, { title: 'Gekaapt' })).toEqual({ ok: false, fault: 'not-there' });
    expect(await app.as(stranger.actor, (work) => withdrawOffer(work, id, 'Zomaar weg.'))).toEqual({
      ok: false,
      fault: 'not-there',
    });
  });

  test("an offer cannot be put under an organisation that is not one's own", async () => {
    const input = { ...(await inputNow()), organisationId: world.cjgId };
    const created = await app.as(provider.actor, (work) => createOffer(work, input));
    expect(created).toEqual({ ok: false, fault: 'unknown', fields: { organisationId: 'unknown-organisation' } });
    expect(await save(provider, { organisationId: world.cjgId })).toMatchObject({ fault: 'unknown' });
  });

  test('a provider does not approve', async () => {
    await save(provider, { title: 'Zelf goedgekeurd' });
    expect(await app.as(provider.actor, (work) => approveOffer(work, id, 2))).toEqual({ ok: false, fault: 'not-there' });
  });

  test('what is not in the lists is named by its field', async () => {
    const nowhere = crypto.randomUUID();
    expect(await save(editor, { themes: ['bestaat-niet'], municipalities: [nowhere], interventionId: nowhere })).toEqual({
      ok: false,
      fault: 'unknown',
      fields: { themes: 'unknown-theme', municipalities: 'unknown-municipality', interventionId: 'unknown-method' },
    });
  });
});

test('a new offer of a provider is seen when it is approved; the same title gets an address of its own', async () => {
  const input = { ...(await inputNow()), title: 'Samen koken', municipalities: [world.municipalityId] };
  const [first, second] = await app.as(provider.actor, async (work) => [
    await createOffer(work, input),
    await createOffer(work, input),
  ]);
  if (!first?.ok || !second?.ok) throw new Error('refused');
  expect([first.slug, second.slug, first.outcome]).toEqual(['samen-koken', 'samen-koken-2', 'waits']);
  slug = first.slug;
  expect(await shown()).toBeUndefined();
  await app.as(editor.actor, (work) => approveOffer(work, first.offerId, 1));
  expect(await shown()).toMatchObject({ title: 'Samen koken', municipalities: ['Leiden'] });
});

test('withdrawn with a reason it is gone at once, and saving puts it back after a look', async () => {
  expect(await app.as(provider.actor, (work) => withdrawOffer(work, id, 'De trainer is weg.'))).toMatchObject({ ok: true });
  expect(await shown()).toBeUndefined();
  expect((await history())[0]).toMatchObject({ state: 'withdrawn', reason: 'De trainer is weg.', madeBy: 'Piet Aanbieder' });
  expect(await save(provider, {})).toMatchObject({ outcome: 'waits' });
  await app.as(editor.actor, (work) => approveOffer(work, id, 3));
  expect((await shown())?.title).toBe('Rustige nachten');
});

test('the history tells who changed what, when, and who decided', async () => {
  await save(provider, { maxSize: 25, languages: ['nl', 'tr'] });
  await app.as(editor.actor, (work) => approveOffer(work, id, 2));
  const [newest, first] = await history();
  expect(newest).toMatchObject({ number: 2, state: 'approved', madeBy: 'Piet Aanbieder', decidedBy: 'Els Redacteur' });
  expect(newest?.changes).toEqual([
    { field: 'maxSize', from: 20, to: 25 },
    { field: 'languages', from: ['nl'], to: ['nl', 'tr'] },
  ]);
  expect(first).toMatchObject({ number: 1, state: 'approved', madeBy: null });
});
