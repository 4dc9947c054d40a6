import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Browser, createTestApp, type TestApp } from '../../../test/app.ts';
import { type GroupWorld, groupWorld } from '../../../test/factories/group-world.ts';
import { addMunicipality, setOpening } from '../regions/index.ts';
import { initiativeById } from './queries.ts';

let app: TestApp;
let world: GroupWorld;
beforeAll(async () => {
  app = await createTestApp();
  world = await app.system((work) => groupWorld(work));
});
afterAll(() => app.close());

const form = (input: Record<string, string | string[]> = {}) => ({
  ...{
    who: 'parent',
    title: 'Samen koken',
    what: 'We koken elke maand samen.',
    theme: 'weerbaarheid',
    municipality: world.municipalityId,
  },
  ...{ 'ages-from': '4', 'ages-to': '11', place: 'Het buurthuis', dayParts: '21', dates: '', people: '12', needs: 'help' },
  ...input,
});
const linkIn = (text: string, part: string) => new RegExp(`/initiatieven/${part}/[\\w-]{43}`).exec(text)?.[0] ?? '';
const lastMail = async (kind: string) => (await app.mails()).find((mail) => mail.kind === kind);
const to = (response: { headers: Record<string, unknown> }) => String(response.headers.location);
const stateOf = (id: string) => app.read(async (reading) => (await initiativeById(reading, id))?.state);
const newest = () =>
  app.read(({ tx }) => tx.selectFrom('initiatives').selectAll().orderBy('id', 'desc').limit(1).executeTakeFirstOrThrow());

/** From the form to the mail, by somebody without an account. Returns the draft's page and the link in the mail. */
async function sent(browser: Browser, email: string, input = {}): Promise<{ id: string; draft: string; own: string }> {
  const draft = to(await browser.post('/initiatieven/nieuw', form(input)));
  const done = await browser.post(`${draft}/verzending`, { name: 'Sam', email }, draft);
  if (done.statusCode !== 303) throw new Error(done.body.replaceAll(/<[^>]+>/g, ' '));
  const own = linkIn((await lastMail('initiative-confirm'))?.text ?? '', 'eigen');
  return { id: (await newest()).id, draft, own };
}

async function waiting(input = {}): Promise<{ id: string; own: string }> {
  const browser = app.browser();
  const { id, own } = await sent(browser, `${crypto.randomUUID()}@voorbeeld.example`, input);
  await browser.post(`${own}/bevestiging`, {}, own);
  return { id, own };
}

async function moderator(role: 'moderator' | 'local-contact' = 'moderator', municipalityId?: string) {
  const memberships = [{ role, ...(municipalityId ? { municipalityId } : {}) }];
  return (await app.person({ memberships })).browser;
}

async function publish(id: string): Promise<void> {
  const browser = await moderator();
  const page = `/werk/beheer/initiatieven/${id}`;
  const seen = /name="seen" value="(\d+)"/.exec((await browser.get(page)).body)?.[1] ?? '';
  const done = await browser.post(`${page}/publicatie`, { seen }, page);
  expect(done.headers.location).toBe('/werk/beheer/initiatieven');
}

describe('without an account', () => {
  test('draft, confirmed by the mail only, looked at, public; the address is sealed and nowhere shown', async () => {
    const browser = app.browser();
    const email = 'sam.koken@voorbeeld.example';
    const { id, draft, own } = await sent(browser, email);
    expect(await stateOf(id)).toBe('unconfirmed');
    // The link on the screen does not prove the address; looking at the mail's page changes nothing.
    expect((await browser.post(`${draft}/bevestiging`, {}, draft.replace(/eigen.*/, 'nieuw'))).statusCode).toBe(404);
    expect((await browser.get(own)).body).toContain('Bevestig uw mailadres');
    expect(await stateOf(id)).toBe('unconfirmed');
    expect((await browser.post(`${own}/bevestiging`, {}, own)).statusCode).toBe(303);
    expect(await stateOf(id)).toBe('waiting');
    expect((await browser.get(draft)).statusCode).toBe(404);
    expect((await browser.get('/initiatieven/samen-koken')).statusCode).toBe(404);
    await publish(id);
    const page = await browser.get('/initiatieven/samen-koken');
    expect(page.statusCode).toBe(200);
    expect(page.body).not.toContain(email);
    expect((await browser.get('/en/initiatieven')).body).toContain('Samen koken');
    const row = await newest();
    expect(row.contact_sealed?.toString('latin1')).not.toContain('koken@');
    expect((await lastMail('initiative-decision'))?.subject).toContain('staat op Opgroeiplein');
  });

  test('too late, too many, and nothing left after a day', async () => {
    const browser = app.browser();
    const email = 'veel@voorbeeld.example';
    const { own } = await sent(browser, email);
    await sent(browser, email);
    await sent(browser, email);
    await expect(sent(browser, email)).rejects.toThrow('al genoeg initiatieven');
    app.clock.move({ hours: 25 });
    const late = await browser.post(`${own}/bevestiging`, {}, own);
    expect(late.statusCode).toBe(303);
    expect(await stateOf((await newest()).id)).not.toBe('waiting');
    await app.runJob('platform-retention');
    expect((await browser.get(own)).statusCode).toBe(404);
    await sent(browser, email);
  });

  test('data of a person are pointed out, and stay only when the writer is sure; a citizen number never', async () => {
    const browser = app.browser();
    const what = 'Bel mij op 06-12345678 als u wilt komen koken.';
    const warned = await browser.post('/initiatieven/nieuw', form({ what }));
    expect(warned.statusCode).toBe(422);
    expect(warned.body).toContain('06-12345678');
    expect(warned.body).toContain('name="sure"');
    expect((await browser.post('/initiatieven/nieuw', form({ what, sure: 'ja' }))).statusCode).toBe(303);
    const bsn = await browser.post('/initiatieven/nieuw', form({ what: 'Mijn nummer is 111222333 voor wie wil.', sure: 'ja' }));
    expect(bsn.statusCode).toBe(422);
    expect(bsn.body).toContain('burgerservicenummer');
  });

  test('every fault at once; when and ages are asked', async () => {
    const wrong = await app
      .browser()
      .post('/initiatieven/nieuw', form({ title: 'x', dayParts: [], 'ages-from': '9', 'ages-to': '4', who: '' }));
    expect(wrong.statusCode).toBe(422);
    for (const field of ['title', 'who']) expect(wrong.body).toContain(`href="#veld-${field}"`);
    const inTime = await app.browser().post('/initiatieven/nieuw', form({ dayParts: [], 'ages-from': '9', 'ages-to': '4' }));
    for (const field of ['dayParts', 'ages']) expect(inTime.body).toContain(`href="#veld-${field}"`);
  });

  test('not open to young people of this municipality: said so with the desk', async () => {
    const opening: Parameters<typeof setOpening>[1] = {
      domain: 'youth',
      audience: 'youth',
      municipalityIds: [world.municipalityId],
      opensOn: null,
    };
    await app.system((work) => setOpening(work, opening));
    const closed = await app.browser().post('/initiatieven/nieuw', form({ who: 'youth' }));
    expect(closed.statusCode).toBe(422);
    expect(closed.body).toContain('nog niet open voor jongeren');
  });
});

describe('with an account', () => {
  test('no mail to confirm; the own page is found by the account, and only one’s own', async () => {
    const parent = await app.person({ memberships: [{ role: 'parent', municipalityId: world.municipalityId }] });
    const draft = to(await parent.browser.post('/initiatieven/nieuw', form({ title: 'Knutselclub' })));
    expect((await parent.browser.get(draft)).body).not.toContain('name="email"');
    await parent.browser.post(`${draft}/verzending`, {}, draft);
    const { id, state } = await newest();
    expect(state).toBe('waiting');
    expect((await parent.browser.get('/mijn/initiatieven')).body).toContain('Knutselclub');
    const link = to(await parent.browser.post(`/mijn/initiatieven/${id}/link`, {}, '/mijn/initiatieven'));
    expect((await parent.browser.get(link)).body).toContain('Wij kijken ernaar');
    const other = await app.person({ memberships: [{ role: 'parent', municipalityId: world.municipalityId }] });
    expect((await other.browser.post(`/mijn/initiatieven/${id}/link`, {}, '/initiatieven/nieuw')).statusCode).toBe(404);
    // Somebody with an account cannot send another's draft as their own.
    const theirs = to(await parent.browser.post('/initiatieven/nieuw', form({ title: 'Van een ander' })));
    expect((await other.browser.post(`${theirs}/verzending`, {}, theirs)).statusCode).toBe(422);
  });
});

describe('looked at', () => {
  test('sent back with a reason, changed, looked at again; a changed one is not published unread', async () => {
    const { id, own } = await waiting({ title: 'Bos in' });
    const browser = await moderator();
    const page = `/werk/beheer/initiatieven/${id}`;
    const seen = /name="seen" value="(\d+)"/.exec((await browser.get(page)).body)?.[1] ?? '';
    const empty = await browser.post(`${page}/afwijzing`, { outcome: 'returned', seen, code: 'other', words: '' }, page);
    expect(empty.statusCode).toBe(422);
    const words = 'Schrijf op wat de kinderen gaan doen.';
    expect(
      (await browser.post(`${page}/afwijzing`, { outcome: 'returned', seen, code: 'unclear', words }, page)).statusCode,
    ).toBe(303);
    expect(await stateOf(id)).toBe('returned');
    expect((await lastMail('initiative-decision'))?.text).toContain(words);
    const maker = app.browser();
    expect((await maker.get(own)).body).toContain(words);
    await maker.post(`${own}/wijzigen`, form({ title: 'Bos in', what: 'We bouwen samen hutten in het bos.' }));
    expect(await stateOf(id)).toBe('waiting');
    const late = await browser.post(`${page}/publicatie`, { seen }, page);
    expect(late.headers.location).toBe(page);
    expect(await stateOf(id)).toBe('waiting');
    await publish(id);
    await maker.post(`${own}/wijzigen`, form({ title: 'Bos in', what: 'We bouwen nu ook vlotten.' }));
    expect(await stateOf(id)).toBe('waiting');
    expect((await maker.get('/initiatieven/bos-in')).statusCode).toBe(404);
  });

  test('refused is over: its maker reads why, nothing can be changed, and it goes after its term', async () => {
    const { id, own } = await waiting({ title: 'Koop mijn boek' });
    const browser = await moderator();
    const page = `/werk/beheer/initiatieven/${id}`;
    const seen = /name="seen" value="(\d+)"/.exec((await browser.get(page)).body)?.[1] ?? '';
    await browser.post(`${page}/afwijzing`, { outcome: 'refused', seen, code: 'advertising', words: '' }, page);
    expect(await stateOf(id)).toBe('refused');
    expect((await app.browser().get(`${own}/wijzigen`)).statusCode).toBe(303);
    app.clock.move({ days: 91 });
    await app.runJob('platform-retention');
    expect(await stateOf(id)).toBeUndefined();
  });

  test('a local contact looks at those of the own municipality, others at nothing', async () => {
    const elsewhere = await app.system((work) =>
      addMunicipality(work, {
        ...{ cbsCode: 'GM0537', name: 'Katwijk', mainTown: 'Katwijk', lat: 52.2, lon: 4.4, inhabitants: 64_000 },
        ...{ inhabitantsOn: Temporal.PlainDate.from('2016-01-01'), postcodes: [[2221, 2235]] },
      }),
    );
    const { id } = await waiting({ title: 'Speelstraat' });
    const page = `/werk/beheer/initiatieven/${id}`;
    expect((await (await moderator('local-contact', world.municipalityId)).get(page)).statusCode).toBe(200);
    const other = await moderator('local-contact', elsewhere);
    expect((await other.get(page)).statusCode).toBe(404);
    expect((await other.get('/werk/beheer/initiatieven')).body).not.toContain('Speelstraat');
    const { browser } = await app.person({ memberships: [{ role: 'trainer' }] });
    expect((await browser.get(page)).statusCode).toBe(403);
  });

  test('ends by its maker at once, and by itself after the region’s term', async () => {
    const { id, own } = await waiting({ title: 'Even maar' });
    await publish(id);
    const maker = app.browser();
    await maker.post(`${own}/einde`, {}, own);
    expect((await maker.get('/initiatieven/even-maar')).statusCode).toBe(404);
    const other = await waiting({ title: 'Lang genoeg' });
    await publish(other.id);
    app.clock.move({ days: 181 });
    await app.runJob('initiatives-ending');
    await app.runJob('initiatives-ending');
    expect(await stateOf(other.id)).toBe('ended');
    const told = (await app.mails()).filter((mail) => mail.subject === 'Uw initiatief is afgelopen: Lang genoeg');
    expect(told).toHaveLength(1);
  });
});

describe('replies', () => {
  test('reach the maker and come back without any address, after the button in the mail', async () => {
    const { id } = await waiting({ title: 'Buurttuin' });
    await publish(id);
    const path = '/initiatieven/buurttuin';
    const browser = app.browser();
    const reply = { kind: 'help', name: 'Joris', email: 'joris@voorbeeld.example', message: 'Ik heb een schep.\nhttp' };
    expect((await browser.post(`${path}/reactie`, { ...reply, message: 'Kijk op www.koop.nl' }, path)).statusCode).toBe(422);
    expect((await browser.post(`${path}/reactie`, reply, path)).statusCode).toBe(303);
    expect(await lastMail('initiative-reply')).toBeUndefined();
    const link = linkIn((await lastMail('initiative-reply-confirm'))?.text ?? '', 'reactie');
    await browser.get(link);
    expect(await lastMail('initiative-reply')).toBeUndefined();
    await browser.post(link, {});
    await browser.post(link, {}, path);
    const passed = (await app.mails()).filter((mail) => mail.kind === 'initiative-reply');
    expect(passed).toHaveLength(1);
    expect(passed[0]?.text).toContain('> Ik heb een schep.');
    expect(passed[0]?.text).not.toContain('joris@');
    const own = linkIn(passed[0]?.text ?? '', 'eigen');
    const shown = await browser.get(own);
    expect(shown.body).toContain('Joris kan helpen');
    expect(shown.body).not.toContain('joris@');
    const answerAt = /\/reacties\/([\w-]{36})|antwoord=([\w-]{36})/.exec(shown.body)?.slice(1).find(Boolean) ?? '';
    const answer = { answer: 'Fijn! Kom zaterdag om tien uur.' };
    expect((await browser.post(`${own}/reacties/${answerAt}/antwoord`, answer, `${own}?antwoord=${answerAt}`)).statusCode).toBe(
      303,
    );
    const answered = await lastMail('initiative-answer');
    expect(answered?.to).toBe('joris@voorbeeld.example');
    expect(answered?.text).toContain('> Fijn!');
    expect(answered?.text).not.toContain(passed[0]?.to ?? 'nobody');
    await browser.post(`${own}/reacties/${answerAt}/antwoord`, answer, path);
    expect((await app.mails()).filter((mail) => mail.kind === 'initiative-answer')).toHaveLength(1);
  });

  test('at most five an hour of one address, in silence', async () => {
    const { id } = await waiting({ title: 'Voorlezen' });
    await publish(id);
    const browser = app.browser();
    const reply = { kind: 'join', name: 'Druk', email: 'druk@voorbeeld.example', message: 'Ik doe mee.' };
    for (let time = 0; time < 7; time += 1)
      expect((await browser.post('/initiatieven/voorlezen/reactie', reply, '/initiatieven/voorlezen')).statusCode).toBe(303);
    const mails = (await app.mails()).filter((mail) => mail.to === 'druk@voorbeeld.example');
    expect(mails).toHaveLength(5);
  });
});
