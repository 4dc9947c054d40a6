import type { Page } from 'playwright-core';
import type { TestApp } from '../app.ts';

/** Types the sentence, sees the fields, puts it on the marketplace. */
export async function ask(page: Page, sentence: string): Promise<void> {
  await page.goto('/werk/groepsvragen/nieuw');
  await page.getByLabel('Zeg het in één zin').fill(sentence);
  await page.getByRole('button', { name: 'Vul de velden in' }).click();
  await page.getByRole('button', { name: 'Zet op het marktplein' }).click();
  await page.getByText('Je groepsvraag staat op het marktplein').first().waitFor();
}

export async function answerYes(page: Page): Promise<void> {
  await page.locator('label', { hasText: /^Ja, / }).click();
  await page.getByRole('button', { name: 'Verstuur je antwoord' }).click();
  await page.waitForLoadState();
}

/** The address in the newest mail to somebody. */
export async function linkInMail(app: TestApp, email: string): Promise<string> {
  const mail = (await app.mails()).find((one) => one.to === email);
  const link = /https?:\/\/\S+\/aanmelding\/\S+/.exec(mail?.text ?? '')?.[0];
  if (!link) throw new Error(`no link in a mail to ${email}`);
  return new URL(link).pathname;
}

/** From the group's page to the warm page at the end. Returns its main heading. */
export async function registerChild(
  page: Page,
  groupPath: string,
  number: number,
  birth: Temporal.PlainDate,
  until: 'sent' | 'summary' = 'sent',
): Promise<string> {
  await page.goto(groupPath);
  await page.locator(`a[href="${groupPath}/aanmelden"]`).filter({ visible: true }).first().click();
  await page.getByLabel('Voornaam van uw kind').fill(`Kind${number}`);
  const date = page.getByRole('group', { name: 'Geboortedatum' });
  await date.getByLabel('Dag').fill(String(birth.day));
  await date.getByLabel('Maand').fill(String(birth.month));
  await date.getByLabel('Jaar').fill(String(birth.year));
  await page.getByRole('button', { name: 'Ga verder' }).click();
  await page.getByLabel('Uw naam').fill('Ouder Voorbeeld');
  await page.getByLabel('Uw e-mailadres').fill(`ouder${number}@voorbeeld.example`);
  await page.getByRole('button', { name: 'Ga verder' }).click();
  if (until === 'summary') return (await page.getByRole('heading', { level: 1 }).textContent()) ?? '';
  await page.getByRole('button', { name: /Meld aan|Zet mij op de wachtlijst/ }).click();
  return (await page.getByRole('heading', { level: 1 }).textContent()) ?? '';
}
