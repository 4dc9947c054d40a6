import { HtmlValidate } from 'html-validate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Browser, createTestApp, type TestApp, tokenIn } from '../../../../../test/app.ts';
import { type Fields, formOn } from '../../../../../test/factories/html-form.ts';
import { multipart } from '../../../../../test/factories/multipart.ts';
import { anOffer, type ShelfWorld, shelfWorld } from '../../../../../test/factories/shelf-world.ts';
import { drawPicture } from '../../../../example/draw-picture.ts';
import { addOrganisation } from '../../../regions/index.ts';

let app: TestApp;
let world: ShelfWorld;
let provider: Browser;
let stranger: Browser;
let editor: Browser;
let id: string;
const picture = drawPicture(['ffffff', '12493b'], [{ kind: 'disc', x: 300, y: 200, radius: 90, colour: 1 }]);

beforeAll(async () => {
  app = await createTestApp();
  world = await shelfWorld(app);
  const own = { role: 'provider' as const, organisationId: world.organisationId };
  provider = (await app.person({ name: 'Piet Aanbieder', memberships: [own] })).browser;
  editor = (await app.person({ name: 'Els Redacteur', memberships: [{ role: 'editor' }] })).browser;
  const elsewhere = await app.system((work) =>
    addOrganisation(work, { slug: 'elders', name: 'Elders', kind: 'provider', sort: 'Praktijk', summary: '' }),
  );
  stranger = (await app.person({ memberships: [{ role: 'provider', organisationId: elsewhere }] })).browser;
  id = await app.system((work) => anOffer(work, world, { slug: 'nachten', title: 'Rustige nachten' }));
});
afterAll(() => app.close());

const one = (rest = '') => `/werk/aanbod/${id}${rest}`;

async function formAt(browser: Browser, path: string): Promise<Fields> {
  const form = formOn((await browser.get(path)).body, path);
  if (!form) throw new Error(`no form at ${path}`);
  return form.values;
}

async function sendPicture(browser: Browser, fields: Record<string, string>, name: string, content: Buffer, field = 'file') {
  const page = await browser.get(one('/afbeeldingen'));
  const { version = '1' } = formOn(page.body, one('/afbeeldingen'))?.values ?? {};
  const sent = multipart({ _csrf: tokenIn(page.body), version, ...fields }, {}, [{ field, name, content }]);
  return app.http.inject({ method: 'POST', url: one('/afbeeldingen'), cookies: browser.cookies, ...sent });
}

test('a new offer goes from form to review to the shelf with everything that was filled in', async () => {
  const fields = {
    ...(await formAt(provider, '/werk/aanbod/nieuw')),
    ...{ interventionId: world.interventionId, organisationId: world.organisationId, title: 'Samen koken', level: 'selective' },
    ...{ summary: 'Een middag koken met andere ouders.', titleEn: 'Cooking together', audience: ['parents', 'children'] },
    ...{ themes: ['slapen', 'ontwikkeling'], functions: ['information'], 'ageMin-years': '2', 'ageMax-years': '5' },
    ...{ form: 'group', sessions: '3', sessionMinutes: '90', minSize: '4', maxSize: '8', languages: ['nl', 'tr'] },
    ...{ contributionCents: '12,50', contributionNote: 'Inclusief eten', remissions: 'Met een pas betaalt u niets.' },
    ...{
      pricePerGroupCents: '900',
      pricePerParticipantCents: '112,50',
      access: 'after-intake',
      intakeBy: 'de jeugdverpleegkundige',
    },
    ...{
      registerAt: 'bij de balie',
      phone: '071 - 555 01 49',
      openOutsideRegion: 'ja',
      deployableOutside: 'ja',
      municipalities: [world.municipalityId],
    },
    ...{ qualificationNeeded: 'ja', trainersNeeded: '2', coTrainer: 'ja', requires: 'skj', materials: 'Pannen\nSchorten' },
    ...{ forWhom: 'Voor ouders die graag koken.', whatYouGet: 'Recepten\nNieuwe mensen', whatHappens: 'We koken samen.' },
    ...{ practical: 'Neem een bakje mee.', 'q-0': 'Mag de baby mee?', 'a-0': 'Ja hoor.' },
  };
  const added = await provider.post('/werk/aanbod/nieuw', fields, '/werk/aanbod/nieuw');
  expect(added.statusCode).toBe(303);
  const path = String(added.headers.location);
  expect((await app.browser().get('/aanbod/samen-koken')).statusCode).toBe(404);
  expect((await editor.get('/werk/beheer/aanbod')).body).toContain('Samen koken');
  const approve = await formAt(editor, path).catch(() => ({}));
  expect((await editor.post(`${path}/goedkeuring`, { ...approve, version: '1' }, path)).statusCode).toBe(303);
  const visitor = (await app.browser().get('/aanbod/samen-koken')).body;
  const worker = (await editor.get('/aanbod/samen-koken')).body;
  const forAll = [
    'Samen koken',
    'Een middag koken',
    '2-5 jaar',
    '3 keer',
    '4 tot 8',
    'Nederlands en Turks',
    '€ 12,50',
    'Inclusief eten',
  ];
  const more = [
    'Met een pas betaalt u niets.',
    'de jeugdverpleegkundige',
    'bij de balie',
    'niet in deze regio',
    'Leiden',
    'Voor ouders die',
  ];
  const story = [
    'Recepten',
    'Nieuwe mensen',
    'We koken samen.',
    'Neem een bakje mee.',
    'Mag de baby mee?',
    'Ja hoor.',
    'Rots en Water',
  ];
  expect(visitor).toContain('href="tel:0715550149"');
  expect(visitor).toContain('"telephone":"071 - 555 01 49"');
  for (const text of [...forAll, ...more, ...story]) expect(visitor.replaceAll('\u00a0', ' '), text).toContain(text);
  const professional = [
    'Selectief',
    'Informatie geven',
    'een mag co-trainer zijn',
    'ja, voor Rots en Water',
    'SKJ',
    'Pannen, Schorten',
    '900,00',
    '112,50',
  ];
  for (const text of professional) expect(worker, text).toContain(text);
  const english = (await app.browser().get('/en/aanbod/samen-koken')).body;
  expect(english).toContain('Cooking together');
  expect(english).toMatch(/lang="nl"[^>]*><p[^>]*>Met een pas betaalt u niets/);
  const api = (await app.browser().get('/api/v1/offers/samen-koken')).json();
  expect(api).toMatchObject({
    ...{
      ageMinMonths: 24,
      ageMaxMonths: 71,
      functions: ['information'],
      municipalities: ['Leiden'],
      materials: ['Pannen', 'Schorten'],
    },
    ...{
      remissions: 'Met een pas betaalt u niets.',
      pricePerParticipantCents: 11_250,
      coTrainer: true,
      qualificationNeeded: true,
    },
    ...{ intervention: { slug: 'rots-en-water', recognition: 'good-indications' }, trainersNeeded: 2 },
  });
});

test('every fault of a form comes back at once with everything that was typed', async () => {
  const path = one('/bewerken');
  const fields = { ...(await formAt(provider, path)), title: '', sessions: 'acht', maxSize: '1', practical: 'Blijft staan.' };
  const answer = await provider.post(path, fields, path);
  expect(answer.statusCode).toBe(422);
  for (const field of ['title', 'sessions', 'maxSize']) expect(answer.body).toContain(`href="#veld-${field}"`);
  expect(formOn(answer.body, path)?.values).toMatchObject({ sessions: 'acht', maxSize: '1', practical: 'Blijft staan.' });
});

test('who saves second sees what the first changed, keeps what they typed, and may save once more', async () => {
  const path = one('/bewerken');
  const [mine, theirs] = [await formAt(editor, path), await formAt(editor, path)];
  expect((await editor.post(path, { ...theirs, title: 'Van de eerste' }, path)).statusCode).toBe(303);
  const answer = await editor.post(path, { ...mine, summary: 'Van de tweede, met zorg geschreven.' }, path);
  expect(answer.statusCode).toBe(409);
  expect(answer.body).toContain('Iemand anders heeft dit aanbod net aangepast');
  expect(answer.body).toContain('Van de eerste');
  const again = formOn(answer.body, path)?.values ?? {};
  expect(again).toMatchObject({ summary: 'Van de tweede, met zorg geschreven.', title: 'Rustige nachten' });
  expect((await editor.post(path, { ...again, title: 'Van de eerste' }, path)).statusCode).toBe(303);
  const { body } = await app.browser().get('/aanbod/nachten');
  expect(body).toContain('Van de eerste');
  expect(body).toContain('Van de tweede, met zorg geschreven.');
});

test.each(['', '/bewerken', '/historie', '/afbeeldingen', '/intrekking'])(
  "another organisation's offer%s is not there",
  async (rest) => {
    expect((await stranger.get(one(rest))).statusCode).toBe(404);
    if (rest === '' || rest === '/historie' || rest === '/afbeeldingen') return;
    expect((await stranger.post(one(rest), { reason: 'Zomaar weg.', version: '1' }, '/werk/aanbod')).statusCode).toBe(404);
  },
);

test("the list has one's own offers, for who runs the region all of them", async () => {
  expect((await provider.get('/werk/aanbod')).body).toContain('Van de eerste');
  expect((await stranger.get('/werk/aanbod')).body).not.toContain('Van de eerste');
  expect((await editor.get('/werk/aanbod?titel=EERSTE')).body).toContain('Van de eerste');
  expect((await editor.get('/werk/aanbod?stand=withdrawn')).body).not.toContain('Van de eerste');
});

test('a copy starts with what there is and is an offer of its own', async () => {
  const path = `/werk/aanbod/nieuw?van=${id}`;
  const form = formOn((await provider.get(path)).body, '/werk/aanbod/nieuw');
  expect(form?.values).toMatchObject({ title: 'Van de eerste', 'ageMax-years': '3', 'ageMax-months': '11' });
  expect((await stranger.get(path)).statusCode).toBe(404);
});

test.each<[string, Record<string, string>, string, Buffer, number]>([
  ['without words', { alt: '' }, 'a.png', picture, 422],
  ['that is no picture', { alt: 'Een hond' }, 'a.png', Buffer.from('<script>alert(1)</script>'), 422],
  ['that is SVG', { alt: 'Een hond' }, 'a.svg', Buffer.from('<svg onload="alert(1)"/>'), 422],
  ['of more than 2 MB', { alt: 'Een hond' }, 'a.png', Buffer.concat([picture, Buffer.alloc(2 * 1024 * 1024)]), 422],
  ['of far more than 2 MB', { alt: 'Een hond' }, 'a.png', Buffer.alloc(9 * 1024 * 1024), 413],
  ['with an unknown field', { alt: 'Een hond', extra: '1' }, 'a.png', picture, 422],
  ['that is not chosen', { alt: 'Een hond' }, '', Buffer.alloc(0), 422],
])('a picture %s is refused', async (_what, fields, name, content, status) => {
  const answer = await sendPicture(provider, fields, name, content);
  expect(answer.statusCode).toBe(status);
  expect(answer.body).not.toContain('<script>alert');
  const kept = await app.read((reading) => reading.tx.selectFrom('offer_pictures').select('id').execute());
  expect(kept).toEqual([]);
});

test('a second file, a file under another name and a form without a token are refused', async () => {
  const file = { field: 'file', name: 'a.png', content: picture };
  const post = (sent: ReturnType<typeof multipart>, cookies = provider.cookies) =>
    app.http.inject({ method: 'POST', url: one('/afbeeldingen'), cookies, ...sent });
  const token = tokenIn((await provider.get(one('/afbeeldingen'))).body);
  const fields = { _csrf: token, version: '1', alt: 'Een hond' };
  expect((await post(multipart(fields, {}, [file, file]))).statusCode).toBe(413);
  expect((await sendPicture(provider, { alt: 'Een hond' }, 'a.png', picture, 'anders')).statusCode).toBe(400);
  expect((await post(multipart({ ...fields, _csrf: 'x' }, {}, [file]))).statusCode).toBe(422);
  expect((await post(multipart(fields, {}, [file]), {})).statusCode).toBe(403);
});

test('a picture waits like any change, is shown cleaned under rules of its own, and goes', async () => {
  const withMore = Buffer.concat([picture, Buffer.from('<script>alert(1)</script>')]);
  const added = await sendPicture(
    provider,
    { alt: 'Tekening: een groene bal.', altEn: 'Drawing: a green ball.' },
    'bal.PNG',
    withMore,
  );
  expect(added.statusCode).toBe(303);
  const row = await app.read((reading) => reading.tx.selectFrom('offer_pictures').select('id').executeTakeFirstOrThrow());
  const file = `/afbeeldingen/${row.id}`;
  expect((await app.browser().get(file)).statusCode).toBe(404);
  expect((await stranger.get(file)).statusCode).toBe(404);
  expect((await provider.get(file)).statusCode).toBe(200);
  const waiting = formOn((await editor.get(one())).body, one('/goedkeuring'))?.values ?? {};
  await editor.post(one('/goedkeuring'), waiting, one());
  const shown = await app.http.inject(file);
  expect(shown.headers).toMatchObject({ 'content-type': 'image/png', 'x-content-type-options': 'nosniff' });
  expect(shown.headers['content-security-policy']).toBe("default-src 'none'; frame-ancestors 'none'; sandbox");
  expect(shown.rawPayload.equals(picture)).toBe(true);
  expect((await app.browser().get('/aanbod/nachten')).body).toContain('alt="Tekening: een groene bal."');
  expect((await app.browser().get('/en/aanbod/nachten')).body).toContain('alt="Drawing: a green ball."');
  const remove = `${one('/afbeeldingen')}/${row.id}/verwijdering`;
  const form = formOn((await editor.get(one('/afbeeldingen'))).body, remove)?.values ?? {};
  expect((await editor.post(remove, form, one('/afbeeldingen'))).statusCode).toBe(303);
  expect((await app.browser().get(file)).statusCode).toBe(404);
});

test('withdrawn with a reason, told in the history, and back', async () => {
  const path = one('/intrekking');
  expect((await provider.post(path, { reason: '' }, path)).statusCode).toBe(422);
  expect((await provider.post(path, { reason: 'De trainer is weg.' }, path)).statusCode).toBe(303);
  expect((await app.browser().get('/aanbod/nachten')).statusCode).toBe(404);
  const { body } = await provider.get(one('/historie'));
  for (const text of ['De trainer is weg.', 'Piet Aanbieder', 'Els Redacteur', 'Van de eerste']) expect(body).toContain(text);
  await editor.post(one('/bewerken'), await formAt(editor, one('/bewerken')), one('/bewerken'));
  expect((await app.browser().get('/aanbod/nachten')).statusCode).toBe(200);
});

test('every screen is sound HTML in both languages', async () => {
  const validator = new HtmlValidate({ extends: ['html-validate:standard'], root: true });
  const paths = [
    ...[
      '/werk/aanbod',
      '/werk/aanbod/nieuw',
      one(),
      one('/bewerken'),
      one('/historie'),
      one('/afbeeldingen'),
      one('/intrekking'),
    ],
    ...[
      '/werk/beheer/aanbod',
      '/werk/beheer/methoden',
      '/werk/beheer/methoden/nieuw',
      '/werk/beheer/methoden/erkenningen',
      '/methoden',
      '/methoden/rots-en-water',
      '/aanbod/samen-koken',
    ],
  ];
  for (const path of paths.flatMap((one) => [one, `/en${one}`])) {
    const { statusCode, body } = await editor.get(path);
    expect(statusCode, path).toBe(200);
    const { results } = await validator.validateString(body);
    expect(results.flatMap((result) => result.messages.map((message) => `${path} ${message.line}: ${message.message}`))).toEqual(
      [],
    );
  }
});
