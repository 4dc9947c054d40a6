import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { become, DESKTOP, type LiveApp, launchBrowser, listeningApp, PHONE, visitor } from './browser.ts';
import { answerYes, ask, linkInMail, registerChild } from './steps.ts';

const TEAM = 'Fatima Voorbeeld';
const OTHER_TEAM = 'Sem Proefstra';
const PLANNER = 'Monique Zaalstra';
const FREE_PLACES = 3;

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

/** A parent on a phone, without JavaScript. */
async function parent(): Promise<Page> {
  const context = await visitor(browser, app.url, { viewport: PHONE, javaScriptEnabled: false });
  contexts.push(context);
  return context.newPage();
}

test('from two needs to a full group with a waiting list, attendance and a calendar', async () => {
  const fatima = await signedIn(TEAM);
  const sem = await signedIn(OTHER_TEAM);

  // 1. A need in under a minute; personal data is refused with an explanation and nothing typed is lost.
  await fatima.goto('/werk/groepsvragen/nieuw');
  await fatima.getByLabel('Zeg het in één zin').fill('5 kinderen, 8-10 jaar, weerbaarheid, Leiden-Noord, di of do middag');
  await fatima.getByRole('button', { name: 'Vul de velden in' }).click();
  const note = fatima.locator('textarea[name="note"]');
  await fatima.locator('details', { has: note }).locator('summary').click();
  await note.fill('Bel de moeder op 06-12345678');
  await fatima.getByRole('button', { name: 'Zet op het marktplein' }).click();
  await expect.poll(() => fatima.getByText(/telefoonnummer/i).count()).toBeGreaterThan(0);
  expect(await note.inputValue()).toBe('Bel de moeder op 06-12345678');
  await note.fill('Graag in een kleine groep.');
  await fatima.getByRole('button', { name: 'Zet op het marktplein' }).click();
  await fatima.getByText('Je groepsvraag staat op het marktplein').first().waitFor();
  const needOfFatima = new URL(fatima.url()).pathname;
  await fatima.locator('turbo-frame#bundeling[complete]').waitFor();
  const together = (page: Page) => page.getByRole('heading', { name: 'Samen kunnen jullie een groep vormen' });
  expect(await together(fatima).count()).toBe(0);

  // 2. The other team asks the same: both see it at once, the first without touching anything.
  await ask(sem, '4 kinderen, 8-10 jaar, weerbaarheid, Katwijk, di of do middag');
  await together(sem).waitFor();
  await together(fatima).waitFor();
  expect(new URL(fatima.url()).pathname).toBe(needOfFatima);
  const frame = fatima.locator('turbo-frame#bundeling');
  for (const why of ['9 van 6-12', 'Katwijk', '8 tot 10 jaar', 'dinsdagmiddag of donderdagmiddag', 'Nederlands', /\d km/]) {
    await expect.poll(() => frame.getByText(why).count(), { message: String(why) }).toBeGreaterThan(0);
  }
  expect(await frame.getByText('JGT Katwijk').count(), 'another team is not named (rule 7)').toBe(0);

  // 3. The planner makes the proposal; teams and trainers accept; the group is planned.
  const monique = await signedIn(PLANNER);
  await monique.goto('/werk/bundelingen');
  const pool = monique.locator('.op-card', { hasText: 'JGT Leiden-Noord' }).filter({ hasText: 'JGT Katwijk' }).first();
  await pool.getByRole('link', { name: /Maak een voorstel/ }).click();
  await monique.getByRole('button', { name: 'Maak het voorstel' }).click();
  await monique.getByRole('button', { name: 'Verstuur het voorstel' }).click();
  await monique.waitForLoadState();
  const proposal = new URL(monique.url()).pathname;
  const proposalId = proposal.split('/').at(-1) ?? '';
  const trainers = await app.read((reading) =>
    reading.tx
      .selectFrom('proposal_trainers as p')
      .innerJoin('trainers as t', 't.id', 'p.trainer_id')
      .innerJoin('persons as who', 'who.id', 't.person_id')
      .select('who.name')
      .where('p.proposal_id', '=', proposalId)
      .execute(),
  );
  expect(trainers).toHaveLength(2);
  const sessions = await app.read((reading) =>
    reading.tx.selectFrom('proposal_sessions').selectAll().where('proposal_id', '=', proposalId).execute(),
  );
  expect(sessions).toHaveLength(8);
  for (const page of [fatima, sem]) {
    await page.goto(proposal);
    await answerYes(page);
  }
  let trainer: Page | undefined;
  for (const { name } of trainers) {
    trainer = await signedIn(name, PHONE);
    await trainer.goto(proposal);
    await answerYes(trainer);
  }
  const planned = await app.read((reading) =>
    reading.tx
      .selectFrom('groups as g')
      .innerJoin('proposals as p', 'p.group_id', 'g.id')
      .innerJoin('group_places as places', 'places.group_id', 'g.id')
      .select(['g.id', 'g.slug', 'g.title', 'g.starts_at', 'places.capacity', 'places.taken'])
      .where('p.id', '=', proposalId)
      .executeTakeFirstOrThrow(),
  );
  expect(planned).toMatchObject({ capacity: 12, taken: 9 });
  const invitations = (await app.mails()).filter(
    (mail) => mail.attachments.some((file) => file.content.includes('BEGIN:VCALENDAR')) && mail.text.includes(planned.title),
  );
  expect(new Set(invitations.map((mail) => mail.to)).size).toBeGreaterThanOrEqual(5);
  await fatima.goto(needOfFatima);

  // 4. Confirmed and opened to parents; found from the home page on a phone in three steps, without JavaScript.
  await monique.goto(`/werk/groepen/${planned.id}`);
  await monique.getByRole('button', { name: 'Bevestig de groep' }).click();
  await monique.getByRole('button', { name: 'Stel open voor ouders' }).click();
  await monique.waitForLoadState();
  const phone = await parent();
  await phone.goto('/');
  await phone.getByRole('link', { name: 'Mijn kind wordt gepest' }).click();
  await phone
    .locator('main a', { hasText: /Weerbaarheidstraining|Rots en Water/ })
    .first()
    .click();
  const groupPath = `/groepen/${planned.slug}`;
  await phone.locator(`main a[href^="${groupPath}"]`).first().click();
  expect(new URL(phone.url()).pathname.startsWith(groupPath)).toBe(true);

  const birth = planned.starts_at.toZonedDateTimeISO('Europe/Amsterdam').toPlainDate().subtract({ years: 9, months: 2 });
  for (let number = 0; number < FREE_PLACES; number += 1) {
    const page = number === 0 ? phone : await parent();
    expect(await registerChild(page, groupPath, number, birth)).not.toMatch(/wachtlijst/i);
    await page.goto(await linkInMail(app, `ouder${number}@voorbeeld.example`));
    await page.getByRole('button', { name: /^(Ja|Bevestig)/ }).click();
    await page.waitForLoadState();
  }
  const certain = (await app.mails()).find((mail) => mail.to === 'ouder0@voorbeeld.example' && mail.attachments.length > 0);
  expect(certain?.attachments[0]?.content).toContain('BEGIN:VEVENT');

  const late = await parent();
  expect(await registerChild(late, groupPath, FREE_PLACES, birth)).toMatch(/wachtlijst/i);
  const counted = () =>
    app.read((reading) =>
      reading.tx.selectFrom('group_places').select('taken').where('group_id', '=', planned.id).executeTakeFirstOrThrow(),
    );
  expect((await counted()).taken).toBe(12);

  // A cancellation by the link in the mail offers the place to the first waiting.
  await phone.goto(`${await linkInMail(app, 'ouder0@voorbeeld.example')}/annulering`);
  await phone.getByRole('button', { name: /^Ja/ }).click();
  await phone.waitForLoadState();
  await late.goto(await linkInMail(app, `ouder${FREE_PLACES}@voorbeeld.example`));
  await late.getByRole('button', { name: /^(Ja|Neem)/ }).click();
  await late.waitForLoadState();
  expect((await counted()).taken).toBe(12);

  // 5. The region's calendar and its feed show the group; the trainer sees who comes and notes attendance.
  const feed = await (await fetch(`${app.url}/agenda.ics`)).text();
  // Long lines of a feed are folded.
  expect(feed.replaceAll(/\r\n[ \t]/g, '')).toContain(planned.slug);
  const first = planned.starts_at.toZonedDateTimeISO('Europe/Amsterdam');
  await phone.goto(`/agenda?maand=${first.year}-${String(first.month).padStart(2, '0')}`);
  await expect.poll(() => phone.locator(`a[href="${groupPath}"]`).count()).toBeGreaterThan(0);

  app.clock.move({ hours: Math.ceil((planned.starts_at.epochMilliseconds - app.clock.now().epochMilliseconds) / 3_600_000) + 1 });
  await app.runJob('groups-clock');
  const [{ name } = { name: '' }] = trainers;
  const atGroup = await signedIn(name, PHONE);
  await atGroup.goto(`/werk/groepen/${planned.id}/deelnemers`);
  await expect.poll(() => atGroup.getByText('Kind1').count()).toBeGreaterThan(0);
  const session = await app.read((reading) =>
    reading.tx
      .selectFrom('group_sessions')
      .select('id')
      .where('group_id', '=', planned.id)
      .where('number', '=', 1)
      .executeTakeFirstOrThrow(),
  );
  await atGroup.goto(`/werk/groepen/${planned.id}/aanwezigheid/${session.id}`);
  await atGroup.getByRole('group', { name: /Kind1/ }).locator('label', { hasText: 'Afgezegd' }).first().click();
  await atGroup.getByRole('button', { name: 'Bewaar' }).click();
  await atGroup.getByText('Bewaard.').waitFor();
  const noted = await app.read((reading) =>
    reading.tx.selectFrom('attendance').select('present').where('session_id', '=', session.id).execute(),
  );
  expect(noted.map((row) => row.present).sort()).toContain('present');
  expect(noted.some((row) => row.present !== 'present')).toBe(true);
}, 300_000);
