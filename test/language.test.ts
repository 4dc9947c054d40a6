import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { modules } from '../src/app.ts';
import { isTranslated } from '../src/platform/http/pages.ts';
import type { Route } from '../src/platform/http/route.ts';
import { type Lang, languages, localPath } from '../src/platform/i18n/lang.ts';
import { type Browser, createTestApp, type TestApp, tokenIn } from './app.ts';
import { everybody } from './factories/everybody.ts';
import { dutchWords, englishWords, found } from './factories/foreign-words.ts';
import { type FormSample, formSamples } from './factories/form-samples.ts';
import { formOn } from './factories/html-form.ts';
import { addressOf, nameOf, paramsOf } from './factories/route-paths.ts';
import { type RouteWorld, routeWorld } from './factories/route-world.ts';
import { type Shown, shownOn } from './factories/shown-text.ts';

const routes = modules
  .flatMap((module) => module.routes)
  .filter((route): route is Route => route.surface === 'page' && isTranslated(route) && !/\.\w+$/.test(route.path));
const pages = routes.filter((route) => route.method === 'GET');
// A form with a file is sent another way; its words are those of its page.
const forms = routes.filter((route) => route.method === 'POST' && !route.upload);
const named = (some: Route[]) => some.map((route) => [nameOf(route), route] as const);

let app: TestApp;
let world: RouteWorld;
let samples: Record<string, FormSample>;
let readers: { browser: Browser; may: (route: Route) => boolean }[];
let properNames: RegExp;
let titles: string[];
let anyTitle: RegExp;
beforeAll(async () => {
  app = await createTestApp({ example: true });
  world = await routeWorld(app);
  samples = formSamples(world);
  const { planner, leiden, katwijk } = world;
  readers = [
    ...[planner, leiden, katwijk].map(({ actor, browser }) => ({ browser, may: (route: Route) => route.can.allows(actor) })),
    { browser: world.trainer, may: (route) => route.path.startsWith('/werk') },
    ...(await everybody(app, leiden.organisationId, `/groepen/${world.group.slug}/aanmelden`)).map(({ actor, browser }) => ({
      browser,
      may: (route: Route) => route.can.allows(actor),
    })),
    { browser: world.visitor, may: (route) => route.can.allows({ kind: 'visitor', personId: null }) },
  ];
  for (const { browser } of readers) delete browser.cookies.melding;
  properNames = anyOf(
    await names(
      'organisations',
      'locations',
      'rooms',
      'persons',
      'municipalities',
      'interventions',
      'demand_templates',
      'material_kinds',
    ),
  );
  titles = await column('select title as name from offers union select title from groups');
  anyTitle = anyOf(titles);
}, 180_000);
afterAll(() => app?.close());

async function column(query: string): Promise<string[]> {
  const found = await app.read((reading) => sql<{ name: string }>`${sql.raw(query)}`.execute(reading.tx));
  return found.rows.map((row) => row.name).filter(Boolean);
}

/** Names of people, places and methods belong to no language. */
async function names(...tables: string[]): Promise<string[]> {
  const more = ['select address from locations', 'select town from locations', 'select area from demands'];
  return column([...tables.map((table) => `select name from ${table}`), ...more].join(' union '));
}

/** One of these names, that of the free look, or an address. */
function anyOf(all: string[]): RegExp {
  const longestFirst = [...all, 'Mooi & Anders'].toSorted((a, b) => b.length - a.length).map((name) => RegExp.escape(name));
  return new RegExp([...longestFirst, String.raw`https?://\S+|\S+@\S+`].join('|'), 'g');
}

const strange: Record<Lang, ReadonlySet<string>> = { nl: englishWords, en: dutchWords };
/** What has no language, or says that it has another one. */
const NOT_TRANSLATED = /^\/(api|assets|dev|health)(\/|$)|^(?!\/)/;

/** Everything on a page that is not in its language. What cannot be marked in part, as a title, may hold that of an offer. */
function faultsOn(shown: Shown, lang: Lang): string[] {
  const wholes = [shown.title, ...shown.names].map((piece) => piece.replaceAll(anyTitle, ' '));
  const pieces = lang === 'nl' ? shown.text.map((piece) => piece.replaceAll(anyTitle, ' ')) : shown.text;
  const faults = [...wholes, ...pieces].flatMap((piece) => {
    const words = found(strange[lang], piece.replaceAll(properNames, ' '));
    return words.length > 0 ? [`"${words.join(' ')}" in "${piece.trim().slice(0, 120)}"`] : [];
  });
  if (shown.lang !== lang) faults.push(`html lang is ${shown.lang}`);
  if (lang === 'nl') return faults;
  if (titles.includes(shown.title.split(' - Opgroeiplein')[0] ?? '')) faults.push('the title is Dutch and does not say so');
  for (const { tag, href, hreflang } of shown.links)
    if (!hreflang && !NOT_TRANSLATED.test(href) && !/^\/en(\/|\?|#|$)/.test(href)) faults.push(`${tag} leads to ${href}`);
  return faults;
}

/** Pages that show nothing without a query. */
const asked = ({ open: needs, plans }: RouteWorld): Record<string, Record<string, string>> => ({
  '/werk/voorstellen/nieuw': { vragen: needs.join(',') },
  '/werk/regioplan/:id/verplaatsing': { vraag: plans.need },
});

/** The page as the first of the readers who may open it sees it; null when it only ever sends on. */
async function open(route: Route, lang: Lang): Promise<string | null> {
  const needed = new URLSearchParams(asked(world)[route.path]);
  const url = [localPath(addressOf(route, paramsOf(route, world)), lang), ...(needed.size > 0 ? [needed] : [])].join('?');
  const answers: number[] = [];
  for (const { browser, may } of readers) {
    if (!may(route)) continue;
    const answer = await app.http.inject({ url, cookies: browser.cookies });
    const html = String(answer.headers['content-type']).startsWith('text/html');
    if (answer.statusCode === 200) return html ? answer.body : null;
    answers.push(answer.statusCode);
  }
  expect(answers, `${url}: nobody can open it`).toContain(303);
  return null;
}

describe.each(languages)('every page in %s', (lang) => {
  test.each(named(pages))('%s', async (_name, route) => {
    const html = await open(route, lang);
    if (html !== null) expect(faultsOn(shownOn(html), lang)).toEqual([]);
  });
});

describe('a wrong form in English', () => {
  test.each(named(forms))('%s', async (name, route) => {
    const sample = samples[name];
    if (!sample) throw new Error(`${name} has no sample: add one to test/factories/form-samples.ts`);
    const url = localPath(addressOf(route, paramsOf(route, world)), 'en');
    const page = await sample.as.get(localPath(sample.page ?? addressOf(route, paramsOf(route, world)), 'en'));
    const form = formOn(page.body, url);
    if (!form || !sample.fill) return;
    const hidden = form.hidden.flatMap((field) => [[field, [form.values[field] ?? ''].flat()[0] ?? '']]);
    const empty = [...form.texts.keys()].map((field) => [field, '']);
    const answer = await sample.as.postWithToken(url, Object.fromEntries([...empty, ...hidden]), tokenIn(page.body));
    if (sample.emptyIsRight) return;
    expect(answer.statusCode).toBe(422);
    expect(faultsOn(shownOn(answer.body), 'en')).toEqual([]);
  });
});

describe('the chosen language', () => {
  const get = (url: string, cookies: Record<string, string> = {}, headers: Record<string, string> = {}) =>
    app.http.inject({ url, cookies, headers: { host: 'localhost', ...headers } });
  const chosen = (answer: Awaited<ReturnType<typeof get>>) => answer.cookies.find((cookie) => cookie.name === 'taal')?.value;

  test('is remembered when the language link was followed, and only then', async () => {
    expect(chosen(await get('/en/aanbod?zoek=x', {}, { referer: 'http://localhost/aanbod?zoek=x' }))).toBe('en');
    expect(chosen(await get('/aanbod', { taal: 'en' }, { referer: 'http://localhost/en/aanbod' }))).toBe('nl');
    expect(chosen(await get('/en/aanbod'))).toBeUndefined();
    expect(chosen(await get('/en/aanbod', {}, { referer: 'http://localhost/agenda' }))).toBeUndefined();
    expect(chosen(await get('/en/aanbod', {}, { referer: 'http://elsewhere.example/aanbod' }))).toBeUndefined();
    expect(chosen(await get('/en/aanbod', { taal: 'en' }, { referer: 'http://localhost/aanbod' }))).toBeUndefined();
  });

  test.each([
    ['/', '/en'],
    ['/werk', '/en/werk'],
    ['/?zoek=x', '/en?zoek=x'],
  ])('sends a reader who types %s on to %s', async (typed, target) => {
    const answer = await get(typed, { taal: 'en' });
    expect([answer.statusCode, answer.headers.location]).toEqual([303, target]);
    expect(answer.headers).toMatchObject({ vary: expect.stringContaining('Cookie'), 'cache-control': 'no-store' });
  });

  test('leaves a link in Dutch, and a way through the site, as it is', async () => {
    expect((await get('/aanbod', { taal: 'en' })).statusCode).toBe(200);
    expect((await get('/', { taal: 'en' }, { referer: 'http://localhost/en' })).statusCode).toBe(200);
    expect((await get('/', { taal: 'en' }, { 'sec-fetch-site': 'same-origin' })).statusCode).toBe(200);
    expect((await get('/', { taal: 'nl' })).statusCode).toBe(200);
    expect((await get('/', { taal: 'fr' })).statusCode).toBe(200);
    expect((await get('/')).headers.vary).toContain('Cookie');
  });

  test('stays through the sign-in, a form and its notice', async () => {
    expect((await get('/en/werk')).headers.location).toBe('/en/inloggen?terug=%2Fen%2Fwerk');
    const { browser } = await app.person({
      memberships: [{ role: 'professional', organisationId: world.leiden.organisationId }],
    });
    const need = `/en/werk/groepsvragen/${world.open[0]}`;
    const answer = await browser.post(`${need}/intrekking`, {});
    expect([answer.statusCode, answer.headers.location]).toEqual([303, '/en/werk/groepsvragen']);
    expect((await browser.get('/en/werk/groepsvragen')).body).toContain('Your group need is withdrawn.');
  });

  test('a form that came back links to no address that cannot be opened', async () => {
    const { browser } = world.planner;
    const token = tokenIn((await browser.get(`/en/werk/voorstellen/${world.proposal}`)).body);
    const answer = await browser.postWithToken(`/en/werk/voorstellen/${world.proposal}/verzending`, {}, token);
    expect(answer.statusCode).toBe(422);
    expect(answer.body).not.toContain('hreflang');
  });
});
