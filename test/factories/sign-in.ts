import { sql } from 'kysely';
import { Secret, TOTP } from 'otpauth';
import { seal } from '../../src/platform/crypto/seal.ts';
import { newToken } from '../../src/platform/crypto/tokens.ts';
import type { Browser, TestApp } from '../app.ts';

/** Runs every job of this kind that was asked for, as a worker would. Returns how many. */
export async function runAsked(app: TestApp, name: string): Promise<number> {
  const { rows } = await app.system((work) =>
    sql<{ data: object }>`delete from pgboss.job where name = ${name} and state = 'created' returning data`.execute(work.tx),
  );
  for (const { data } of rows) await app.runJob(name, data);
  return rows.length;
}

/** Asks for a link in the browser and opens the mail. Returns the path of the link; undefined when no mail came. */
export async function mailedLink(app: TestApp, browser: Browser, email: string, back = ''): Promise<string | undefined> {
  const before = new Set((await app.mails()).map((mail) => mail.id));
  await browser.post('/inloggen', { email, ...(back ? { terug: back } : {}) });
  await runAsked(app, 'sign-in-link');
  const mail = (await app.mails()).find((one) => one.kind === 'sign-in-link' && one.to === email && !before.has(one.id));
  const link = /https?:\/\/\S+\/inloggen\/link\/\S+/.exec(mail?.text ?? '')?.[0];
  return link && new URL(link).pathname + new URL(link).search;
}

/** A link as if it was mailed. */
export async function linkFor(app: TestApp, personId: string): Promise<string> {
  const { token, hash } = newToken();
  await app.system((work) =>
    work.tx
      .insertInto('sign_in_links')
      .values({
        ...{ token_hash: hash, region_id: app.region.id, person_id: personId },
        ...{ created_at: work.now, expires_at: work.now.add({ minutes: 20 }) },
      })
      .execute(),
  );
  return token;
}

/** Gives the person an app with codes, or one that waits for its first code. */
export async function giveApp(app: TestApp, personId: string, confirmed = true): Promise<TOTP> {
  const secret = new Secret({ size: 20 });
  await app.system((work) =>
    work.tx
      .insertInto('totp_secrets')
      .values({
        ...{ person_id: personId, sealed: seal(work.services.keys, secret.base32) },
        ...{ created_at: work.now, confirmed_at: confirmed ? work.now : null },
      })
      .execute(),
  );
  return new TOTP({ secret, digits: 6, period: 30 });
}

/** The code that the app shows now, or some time steps earlier or later. */
export function codeNow(app: TestApp, totp: TOTP, steps = 0): string {
  return totp.generate({ timestamp: app.clock.now().epochMilliseconds + steps * 30_000 });
}

/** A code that is certainly wrong now. */
export function wrongCode(app: TestApp, totp: TOTP): string {
  const right = [-2, -1, 0, 1, 2].map((steps) => codeNow(app, totp, steps));
  for (let code = 100_000; ; code += 1) if (!right.includes(String(code))) return String(code);
}
