import { sql } from 'kysely';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { become, type LiveApp, launchBrowser, listeningApp, PHONE, visitor } from './browser.ts';

let app: LiveApp;
let browser: Browser;
let context: BrowserContext;
let page: Page;
let path: string;
let session: string;

beforeAll(async () => {
  [app, browser] = await Promise.all([listeningApp(), launchBrowser()]);
  const group = await app.read((reading) =>
    sql<{ id: string; session: string }>`select g.id, s.id as session from groups g join group_trainers gt on gt.group_id = g.id
      join trainers t on t.id = gt.trainer_id join persons p on p.id = t.person_id join group_sessions s on s.group_id = g.id
      where p.name = 'Nadia Proefbeeld' and g.state = 'running' and s.starts_at < ${reading.now}::timestamptz order by s.number desc limit 1`.execute(
      reading.tx,
    ),
  );
  session = group.rows[0]?.session ?? '';
  path = `/werk/groepen/${group.rows[0]?.id}/aanwezigheid/${session}`;
  await app.system(async (work) => {
    await work.tx.deleteFrom('attendance').where('session_id', '=', session).execute();
    await work.tx.deleteFrom('attendance_saves').where('session_id', '=', session).execute();
  });
  context = await visitor(browser, app.url, { viewport: PHONE });
  page = await become(context, 'Nadia Proefbeeld');
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await app?.close();
});

/** One row of the list. */
const child = () => page.locator('.op-roll').getByRole('group');

const rows = () =>
  app.read(({ tx }) =>
    tx
      .selectFrom('attendance')
      .select(['participant_id', 'present'])
      .where('session_id', '=', session)
      .orderBy('participant_id')
      .execute(),
  );
const saves = () =>
  app.read(({ tx }) => tx.selectFrom('attendance_saves').select('key').where('session_id', '=', session).execute());

test('marked without connection, in a page that opens without connection, it arrives later: one row each, none lost', async () => {
  await page.goto(path);
  await page.waitForFunction(() => navigator.serviceWorker.ready.then(() => true));
  const children = await child().count();
  await context.setOffline(true);
  await page.reload();
  await page.getByText('Je hebt geen verbinding').waitFor();
  await child().nth(1).getByLabel('Nee').check({ force: true });
  await page.getByRole('button', { name: 'Bewaar' }).click();
  await page.getByText(`Bewaard op deze telefoon. ${children} wachten op verbinding.`).waitFor();
  // Closed and opened again: what was marked is still there.
  await page.reload();
  await expect.poll(() => child().nth(1).getByLabel('Nee').isChecked()).toBe(true);
  await child().nth(0).getByLabel('Afgezegd').check({ force: true });
  expect(await rows()).toEqual([]);

  await context.setOffline(false);
  await page.getByText('Bewaard.', { exact: true }).waitFor();
  const noted = await rows();
  expect(noted).toHaveLength(children);
  expect(noted.filter((row) => row.present === 'absent')).toHaveLength(1);
  expect(noted.filter((row) => row.present === 'excused')).toHaveLength(1);
  expect(await saves()).toHaveLength(1);
  expect(await page.evaluate(() => JSON.parse(localStorage.getItem('aanwezigheid') ?? 'null'))).toEqual([]);
}, 60_000);

test('what was tapped and not saved is dropped when a colleague saved the list; a list that is not taken waits until somebody drops it', async () => {
  const first = () => child().nth(0);
  await first().getByLabel('Nee').check({ force: true });
  await page.getByText('Nog niet bewaard.').waitFor();
  await page.reload();
  await page.getByText('Nog niet bewaard.').waitFor();
  await expect.poll(() => first().getByLabel('Nee').isChecked()).toBe(true);
  await app.system(async (work) => {
    await sql`insert into attendance_saves (key, region_id, session_id, number, saved_by, saved_at, passed_over)
      select gen_random_uuid(), region_id, session_id, max(number) + 1, (array_agg(saved_by))[1], ${work.now}::timestamptz, 0
      from attendance_saves where session_id = ${session} group by 1, 2, 3`.execute(work.tx);
  });
  await page.reload();
  await page.waitForFunction(() => document.querySelector('[data-kept]'));
  expect(await first().getByLabel('Afgezegd').isChecked()).toBe(true);

  const team = (change: 'leaves' | 'returns') =>
    app.system((work) =>
      change === 'leaves'
        ? sql`delete from group_trainers gt using group_sessions s, trainers t, persons p where s.id = ${session} and gt.group_id = s.group_id
            and t.id = gt.trainer_id and p.id = t.person_id and p.name = 'Nadia Proefbeeld'`.execute(work.tx)
        : sql`insert into group_trainers (region_id, group_id, trainer_id) select s.region_id, s.group_id, t.id
            from group_sessions s, trainers t join persons p on p.id = t.person_id where s.id = ${session} and p.name = 'Nadia Proefbeeld'`.execute(
            work.tx,
          ),
    );
  await team('leaves');
  await first().getByLabel('Ja').check({ force: true });
  await page.getByRole('button', { name: 'Bewaar' }).click();
  await page.getByText('kon niet worden verstuurd. Bel de planner.').waitFor();
  await team('returns');
  await page.goto('/werk');
  await page.getByText('kon niet worden verstuurd. Bel de planner.').waitFor();
  await page.getByRole('button', { name: 'Gooi deze lijst weg' }).click();
  await page.reload();
  await page.goto(path);
  await expect.poll(() => first().getByLabel('Afgezegd').isChecked()).toBe(true);
  expect(await page.getByText('kon niet worden verstuurd').count()).toBe(0);
}, 60_000);

test('an answer that is lost on its way makes no second list; logging out leaves nothing of oneself on the phone', async () => {
  const before = (await saves()).length;
  let lost = 0;
  await page.route(`**${path}`, async (route) => {
    if (route.request().method() !== 'POST' || lost > 0) return route.continue();
    lost += 1;
    // It arrives, and its answer does not.
    await route.fetch({ maxRedirects: 0 });
    await route.abort('connectionreset');
  });
  await page.getByRole('button', { name: 'Bewaar' }).click();
  await page.getByText('wachten op verbinding').waitFor();
  await page.evaluate(() => dispatchEvent(new Event('online')));
  await page.getByText('wachten op verbinding').waitFor({ state: 'hidden' });
  expect(lost).toBe(1);
  expect(await saves()).toHaveLength(before + 1);
  await page.unroute(`**${path}`);

  // From the public part of the site too; what a colleague still has to send on this phone stays.
  await page.goto('/mijn/sessies');
  const colleague = { person: 'een-ander', path, key: 'x', at: Date.now(), version: '0', marks: {}, ready: true };
  await page.evaluate((one) => localStorage.setItem('aanwezigheid', JSON.stringify([one])), colleague);
  await page.locator('summary', { hasText: 'Menu' }).click();
  await page.getByRole('button', { name: 'Uitloggen' }).filter({ visible: true }).click();
  await page.waitForURL((url) => !url.pathname.startsWith('/mijn'));
  const left = await page.evaluate(async () => ({
    caches: await caches.keys(),
    kept: localStorage.getItem('aanwezigheid'),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }));
  expect(left).toEqual({ caches: [], kept: JSON.stringify([colleague]), workers: 0 });
  // A session that ended by itself: any page without a person takes a copy away.
  await page.evaluate(() => caches.open('aanwezigheid').then((kept) => kept.put('/werk/lijst', new Response('namen'))));
  await page.reload();
  await expect.poll(() => page.evaluate(() => caches.has('aanwezigheid'))).toBe(false);
}, 60_000);
