import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { answerTrainer } from '../../src/modules/planner/index.ts';
import { become, DESKTOP, type LiveApp, launchBrowser, listeningApp, PHONE, visitor } from './browser.ts';
import { answerYes, ask } from './steps.ts';

const EMAIL = 'wens@voorbeeld.example';

let app: LiveApp;
let browser: Browser;
const contexts: BrowserContext[] = [];

beforeAll(async () => {
  [app, browser] = await Promise.all([listeningApp(), launchBrowser()]);
}, 300_000);
afterAll(async () => {
  for (const context of contexts) await context.close();
  await browser?.close();
  await app?.close();
});

async function signedIn(name: string): Promise<Page> {
  const context = await visitor(browser, app.url, { viewport: DESKTOP });
  contexts.push(context);
  return become(context, name);
}

/** The page behind the link in the newest mail of a kind. */
async function linkIn(kind: string): Promise<string> {
  const mail = (await app.mails()).find((one) => one.to === EMAIL && one.kind === kind);
  const link = /\/wensen\/mijn\/[\w-]{43}/.exec(mail?.text ?? '')?.[0];
  if (!link) throw new Error(`no link in a mail of kind ${kind}`);
  return link;
}

const openNeeds = (kind: 'team' | 'resident', municipality: string) =>
  app.read(async ({ tx }) =>
    (
      await tx
        .selectFrom('demands as d')
        .innerJoin('municipalities as m', 'm.id', 'd.municipality_id')
        .select('d.id')
        .where('d.kind', '=', kind)
        .where('d.theme', '=', 'resilience')
        .where('m.name', '=', municipality)
        .orderBy('d.created_at', 'desc')
        .limit(1)
        .execute()
    ).map((row) => row.id),
  );

test('a parent without JavaScript: from a wish to a proposal, a place and a registration', async () => {
  const context = await visitor(browser, app.url, { viewport: PHONE, javaScriptEnabled: false });
  contexts.push(context);
  const parent = await context.newPage();

  // 1. What is not found is told, with what was understood filled in.
  await parent.goto(`/aanbod?${new URLSearchParams({ zoek: 'weerbaar kind van 9 in Leiden' })}`);
  await parent.getByRole('link', { name: 'Vertel wat u zoekt' }).first().click();
  await expect.poll(() => parent.getByLabel('Leeftijd van uw kind', { exact: true }).inputValue()).toBe('9');
  await expect.poll(() => parent.getByLabel('Waar woont u?').inputValue()).toBe('Leiden');
  await parent.getByLabel('Wat zoekt u?').selectOption('resilience');
  for (const day of ['dinsdag', 'donderdag'])
    await parent.getByRole('group', { name: day, exact: true }).getByText('middag', { exact: true }).click();
  await parent.locator('label', { hasText: '20 km' }).click();
  await parent.getByLabel('Uw mailadres').fill(EMAIL);
  await parent.getByRole('button', { name: 'Verstuur mijn wens' }).click();
  await parent.getByRole('heading', { name: 'Bekijk uw mail' }).waitFor();
  expect(await openNeeds('resident', 'Leiden')).toEqual([]);

  // 2. The button behind the link confirms.
  await parent.goto(await linkIn('wish-confirm'));
  await parent.getByRole('button', { name: 'Ja, dit klopt' }).click();
  await parent.getByText('We zoeken mee.').waitFor();

  // 3. Two teams ask the same; the planner puts all three in a proposal and sends it.
  const fatima = await signedIn('Fatima Voorbeeld');
  const sem = await signedIn('Sem Proefstra');
  await ask(fatima, '5 kinderen, 8-10 jaar, weerbaarheid, Leiden-Noord, di of do middag');
  await ask(sem, '4 kinderen, 8-10 jaar, weerbaarheid, Katwijk, di of do middag');
  const [ofFatima] = await openNeeds('team', 'Leiden');
  const [ofSem] = await openNeeds('team', 'Katwijk');
  const [wish] = await openNeeds('resident', 'Leiden');
  const monique = await signedIn('Monique Zaalstra');
  await monique.goto(`/werk/voorstellen/nieuw?vragen=${[ofFatima, ofSem, wish].join(',')}`);
  await expect.poll(() => monique.getByText('Een gezin').count()).toBeGreaterThan(0);
  await monique.getByRole('button', { name: 'Maak het voorstel' }).click();
  await monique.getByRole('button', { name: 'Verstuur het voorstel' }).click();
  await monique.waitForLoadState();
  const proposal = new URL(monique.url()).pathname;
  const proposalId = proposal.split('/').at(-1) ?? '';
  await fatima.goto(proposal);
  await expect.poll(() => fatima.getByText('Een gezin').count()).toBe(1);

  // 4. The owner of the wish is asked too, and says yes with one button.
  await app.runJob('wishes-news');
  await parent.goto(await linkIn('wish-proposal'));
  await parent.getByRole('button', { name: 'Ja, ik wil deze plek' }).click();
  await parent.getByText('Het antwoord was ja.').waitFor();
  for (const page of [fatima, sem]) {
    await page.goto(proposal);
    await answerYes(page);
  }
  const trainers = await app.read(({ tx }) =>
    tx
      .selectFrom('proposal_trainers as p')
      .innerJoin('trainers as t', 't.id', 'p.trainer_id')
      .select('t.person_id as personId')
      .where('p.proposal_id', '=', proposalId)
      .execute(),
  );
  for (const { personId } of trainers) {
    const session = { id: crypto.randomUUID(), strength: 2 as const, openedAt: app.clock.now(), provedAt: app.clock.now() };
    const actor = { kind: 'person' as const, personId, name: '', memberships: [], asleep: [], session };
    await app.as(actor, (work) => answerTrainer(work, { proposalId, answer: 'accepted', reason: '' }));
  }

  // 5. The group is planned: a nameless place is kept, and filled by registering.
  await app.runJob('wishes-news');
  await parent.goto(await linkIn('wish-planned'));
  await parent.getByText('Er is een plek vrijgehouden').waitFor();
  await parent.getByRole('button', { name: 'Meld aan voor deze groep' }).click();
  await parent.getByLabel('Voornaam van uw kind').fill('Proefkind');
  const date = parent.getByRole('group', { name: 'Geboortedatum' });
  const birth = app.clock.now().toZonedDateTimeISO('Europe/Amsterdam').toPlainDate().subtract({ years: 9, months: 2 });
  await date.getByLabel('Dag').fill(String(birth.day));
  await date.getByLabel('Maand').fill(String(birth.month));
  await date.getByLabel('Jaar').fill(String(birth.year));
  await parent.getByRole('button', { name: 'Ga verder' }).click();
  await parent.getByLabel('Uw naam').fill('Ouder Voorbeeld');
  await parent.getByLabel('Uw e-mailadres').fill(EMAIL);
  await parent.getByRole('button', { name: 'Ga verder' }).click();
  await parent.getByRole('button', { name: /Meld aan/ }).click();
  await parent.getByRole('heading', { level: 1 }).waitFor();
  const registered = await app.read(({ tx }) =>
    tx
      .selectFrom('registrations as r')
      .innerJoin('team_reservations as t', 't.id', 'r.team_reservation_id')
      .select(['r.state', 't.demand_id as demandId', 't.places'])
      .where('t.organisation_id', 'is', null)
      .execute(),
  );
  expect(registered).toEqual([{ state: 'requested', demandId: wish, places: 0 }]);
}, 240_000);
