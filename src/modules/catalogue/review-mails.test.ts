import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createTestApp, type TestApp } from '../../../test/app.ts';
import { anOffer, type ShelfWorld, shelfWorld } from '../../../test/factories/shelf-world.ts';
import { chooseRhythm } from '../../platform/mail/notice-settings.ts';
import { changeOrganisation } from '../regions/index.ts';
import { offerDraft } from './offer-draft.ts';
import { approveOffer, returnOffer } from './review-offer.ts';
import { saveOffer } from './save-offer.ts';

type Person = Awaited<ReturnType<TestApp['person']>>;
const EDITOR = 'redacteur@voorbeeld.example';
const ENGLISH = 'editor@voorbeeld.example';
const PROVIDER = 'aanbieder@voorbeeld.example';
const ORGANISATION = 'bureau@voorbeeld.example';

let app: TestApp;
let world: ShelfWorld;
let provider: Person;
let editor: Person;
let id: string;
let made = 0;

beforeAll(async () => {
  // A moment in the middle of a day: the digest of tomorrow is more than twelve hours off.
  app = await createTestApp({ start: Temporal.Instant.from('2027-03-02T12:00:00Z') });
  world = await shelfWorld(app);
  provider = await app.person({ email: PROVIDER, memberships: [{ role: 'provider', organisationId: world.organisationId }] });
  editor = await app.person({ email: EDITOR, memberships: [{ role: 'editor' }] });
});
afterAll(() => app.close());

beforeEach(async () => {
  made += 1;
  app.clock.move({ hours: 48 });
  await app.runJob('platform-mail-digests');
  id = await app.system(async (work) => {
    await work.tx.deleteFrom('mails').execute();
    return anOffer(work, world, { slug: `nachten-${made}`, title: 'Rustige nachten' });
  });
});

async function change(who: Person, title: string, offerId = id): Promise<number> {
  const saved = await app.as(who.actor, async (work) => {
    const draft = await offerDraft(work, offerId);
    if (!draft) throw new Error('no offer');
    const { pictures: _, ...input } = draft.content;
    return saveOffer(work, offerId, { ...input, title });
  });
  if (!saved.ok) throw new Error(saved.fault);
  return saved.version;
}

const to = async (email: string) => (await app.mails()).filter((mail) => mail.to === email).reverse();

describe('who looks at offers first', () => {
  test('hears at once of the first of a day, and of the rest in one digest the next morning', async () => {
    await change(provider, 'Rustige nachten voor iedereen');
    const [first] = await to(EDITOR);
    expect(first).toMatchObject({ kind: 'offer-waits', subject: 'Kijk na: Rustige nachten voor iedereen' });
    expect(first?.text).toContain('/werk/beheer/aanbod');
    await change(provider, 'Rustige nachten, tweede');
    await change(provider, 'Rustige nachten, derde');
    expect(await to(EDITOR)).toHaveLength(1);
    app.clock.move({ hours: 20 });
    await app.runJob('platform-mail-digests');
    const mails = await to(EDITOR);
    expect(mails.map((mail) => mail.kind)).toEqual(['offer-waits', 'digest']);
    expect(mails[1]?.text).toContain('Kijk na: Rustige nachten, tweede');
    expect(mails[1]?.text).toContain('Kijk na: Rustige nachten, derde');
    // What comes after the digest of that day waits for the next.
    await change(provider, 'Rustige nachten, vierde');
    expect(await to(EDITOR)).toHaveLength(2);
  });

  test('is told in their own language, and as they chose: never is never', async () => {
    const english = await app.person({ email: ENGLISH, lang: 'en', memberships: [{ role: 'region-admin' }] });
    await app.as(editor.actor, (work) => chooseRhythm(work, editor.actor.personId, 'offer-waits', 'never'));
    await change(provider, 'Rustige nachten voor iedereen');
    expect(await to(EDITOR)).toEqual([]);
    expect((await to(ENGLISH))[0]?.subject).toBe('To look at: Rustige nachten voor iedereen');
    await app.as(editor.actor, (work) => chooseRhythm(work, editor.actor.personId, 'offer-waits', 'at-once'));
    await app.as(english.actor, (work) => chooseRhythm(work, english.actor.personId, 'offer-waits', 'never'));
  });

  test('is not told of what visitors read at once, nor of what they do themselves', async () => {
    await change(editor, 'Door de redactie');
    expect(await to(EDITOR)).toEqual([]);
    await app.as(provider.actor, async (work) => {
      const draft = await offerDraft(work, id);
      if (!draft) throw new Error('no offer');
      const { pictures: _, ...input } = draft.content;
      await saveOffer(work, id, { ...input, practical: 'Neem een deken mee.' });
    });
    expect(await to(EDITOR)).toEqual([]);
    const { browser } = await app.person({ memberships: [{ role: 'editor' }] });
    expect((await browser.get('/mijn/meldingen')).body).toContain('Er wacht aanbod op goedkeuring');
  });
});

describe('what was decided', () => {
  test('goes to who made the change', async () => {
    const version = await change(provider, 'Anders');
    await app.as(editor.actor, (work) => returnOffer(work, id, version, 'Noem de plaats.'));
    const [mail] = await to(PROVIDER);
    expect(mail?.kind).toBe('offer-decided');
    expect(mail?.text).toContain('Noem de plaats.');
    expect(mail?.text).toContain(`/werk/aanbod/${id}/bewerken`);
  });

  test('of a change through a link goes to the organisation, with the way to a new link and none to pages for work', async () => {
    const byLink = async (title: string) => {
      const draft = await app.read((reading) => offerDraft(reading, id));
      if (!draft) throw new Error('no offer');
      const { pictures: _, ...input } = draft.content;
      const saved = await app.as({ kind: 'visitor', personId: null }, (work) =>
        saveOffer(work, id, { ...input, title }, { trusted: true }),
      );
      if (!saved.ok) throw new Error(saved.fault);
      return saved.version;
    };
    // Without an address of its own: its providers.
    await app.as(editor.actor, async (work) => approveOffer(work, id, await byLink('Met een link')));
    expect((await to(PROVIDER)).map((mail) => mail.subject)).toEqual(['Staat online: Met een link']);

    await app.system((work) =>
      changeOrganisation(work, world.organisationId, { summary: '', phone: '', email: ORGANISATION, website: '' }),
    );
    const version = await byLink('Nog een keer');
    await app.as(editor.actor, (work) => returnOffer(work, id, version, 'Noem de plaats.'));
    const [returned] = await to(ORGANISATION);
    expect(returned?.text).toContain('Noem de plaats.');
    expect(returned?.text).toContain('/bijhouden');
    expect(returned?.text).not.toContain('/werk/');
    const again = await byLink('Nu met de plaats');
    await app.as(editor.actor, (work) => approveOffer(work, id, again));
    const approved = (await to(ORGANISATION)).at(-1);
    expect(approved?.text).toContain(`/aanbod/nachten-${made}`);
    expect(approved?.text).not.toContain('/werk/');
  });

  test('of somebody who left goes to the organisation too', async () => {
    const gone = await app.person({ memberships: [{ role: 'provider', organisationId: world.organisationId }] });
    const version = await change(gone, 'Van wie wegging');
    await app.system((work) =>
      work.tx.updateTable('persons').set({ active: false }).where('id', '=', gone.actor.personId).execute(),
    );
    await app.as(editor.actor, (work) => approveOffer(work, id, version));
    expect((await to(ORGANISATION)).map((mail) => mail.subject)).toContain('Staat online: Van wie wegging');
  });
});
