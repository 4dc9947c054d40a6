import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { become, DESKTOP, type LiveApp, launchBrowser, listeningApp, PHONE, visitor } from './browser.ts';
import { answerYes, ask } from './steps.ts';

let app: LiveApp;
let browser: Browser;
const contexts: BrowserContext[] = [];

beforeAll(async () => {
  [app, browser] = await Promise.all([listeningApp(), launchBrowser()]);
}, 120_000);
afterAll(async () => {
  for (const context of contexts) await context.close();
  await browser?.close();
  await app?.close();
});

async function signedIn(name: string, viewport = DESKTOP): Promise<Page> {
  const context = await visitor(browser, app.url, { viewport });
  contexts.push(context);
  return become(context, name);
}

const proposal = (id: string) =>
  app.read((reading) =>
    reading.tx.selectFrom('proposals').select(['version', 'state', 'group_id']).where('id', '=', id).executeTakeFirstOrThrow(),
  );

const trainersOf = (id: string) =>
  app.read((reading) =>
    reading.tx
      .selectFrom('proposal_trainers as p')
      .innerJoin('trainers as t', 't.id', 'p.trainer_id')
      .innerJoin('persons as who', 'who.id', 't.person_id')
      .select('who.name')
      .where('p.proposal_id', '=', id)
      .where('p.answer', '=', 'pending')
      .execute(),
  );

test('a team asks for another day, the planner takes it, everybody whom it touches says yes again, and a group comes', async () => {
  const fatima = await signedIn('Fatima Voorbeeld');
  const sem = await signedIn('Sem Proefstra');
  await ask(fatima, '5 kinderen, 8-10 jaar, weerbaarheid, Leiden-Noord, di of do middag');
  await ask(sem, '4 kinderen, 8-10 jaar, weerbaarheid, Katwijk, di of do middag');

  const monique = await signedIn('Monique Zaalstra');
  await monique.goto('/werk/bundelingen');
  const pool = monique.locator('.op-card', { hasText: 'JGT Leiden-Noord' }).filter({ hasText: 'JGT Katwijk' }).first();
  await pool.getByRole('link', { name: /Maak een voorstel/ }).click();
  await monique.getByRole('button', { name: 'Maak het voorstel' }).click();
  await monique.getByRole('button', { name: 'Verstuur het voorstel' }).click();
  await monique.waitForLoadState();
  const path = new URL(monique.url()).pathname;
  const id = path.split('/').at(-1) ?? '';

  // The first team says yes; the other would rather come on the other afternoon.
  await fatima.goto(path);
  await answerYes(fatima);
  await sem.goto(path);
  const onTuesday = /dinsdag/.test(await sem.locator('main').innerText());
  const other = onTuesday ? 'donderdagmiddag' : 'dinsdagmiddag';
  await sem.getByRole('link', { name: 'Niet zo, maar zo' }).click();
  await sem.getByLabel('Ander dagdeel').selectOption({ label: other });
  await sem.getByRole('button', { name: 'Verstuur het tegenvoorstel' }).click();
  await sem.getByText(`Liever op ${other}`).waitFor();

  // The planner reads what it would mean before taking it.
  await monique.goto(path);
  await monique.getByRole('heading', { name: /^Tegenvoorstel van / }).waitFor();
  await monique.getByText(/De eerste keer is dan/).waitFor();
  await monique.getByRole('button', { name: /^Maak nieuwe versie/ }).click();
  await monique.getByText('De nieuwe versie is verstuurd.').waitFor();
  expect(await proposal(id)).toMatchObject({ version: 2, state: 'sent' });

  // Who made it has said yes with it; the first team is asked again, and its earlier yes stays known.
  await sem.goto(path);
  expect(await sem.getByRole('button', { name: 'Verstuur je antwoord' }).count()).toBe(0);
  await fatima.goto(path);
  await fatima.getByText('Zei ja op versie 1.').first().waitFor();
  await answerYes(fatima);
  for (const { name } of await trainersOf(id)) {
    const trainer = await signedIn(name, PHONE);
    await trainer.goto(path);
    await answerYes(trainer);
  }
  const done = await proposal(id);
  expect(done).toMatchObject({ version: 2, state: 'accepted' });
  await sem.goto(`/werk/groepen/${done.group_id}`);
  expect(await sem.locator('main').innerText()).toContain(onTuesday ? 'donderdag' : 'dinsdag');
}, 120_000);
