import { spawn } from 'node:child_process';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestApp, type TestApp } from '../app.ts';

const TOKEN = 'a-token-for-tests-only';
const script = join(resolve(import.meta.dirname, '../..'), 'bin/bounce.ts');

let app: TestApp;
let url: string;
beforeAll(async () => {
  app = await createTestApp({ mail: { post: null, bounceToken: TOKEN } });
  url = await app.http.listen({ host: '127.0.0.1', port: 0 });
});
afterAll(() => app.close());

/** The command as a mail server's pipe runs it. */
async function bounce(mail: string, env: Record<string, string>): Promise<{ code: number | null; output: string }> {
  const child = spawn(process.execPath, [script], { env: { PATH: process.env.PATH, ...env }, stdio: ['pipe', 'pipe', 'pipe'] });
  child.stdin.end(mail);
  const ended = new Promise<number | null>((done) => child.once('close', done));
  const output = (await Promise.all([text(child.stdout), text(child.stderr)])).join('');
  return { code: await ended, output };
}

test('a mail on standard input reaches the program', async () => {
  const { code, output } = await bounce('Subject: Ik ben met vakantie\r\n\r\nTot later.', {
    BOUNCE_TOKEN: TOKEN,
    PUBLIC_URL: `${url}/`,
  });
  expect([code, JSON.parse(output)]).toEqual([0, { result: 'no-report' }]);
});

test('the mail server is told to try again when the program is away, and that the settings are wrong when they are', async () => {
  expect(await bounce('x', { BOUNCE_TOKEN: TOKEN, PORT: '1' })).toMatchObject({ code: 75 });
  expect(await bounce('x', { BOUNCE_TOKEN: 'another-token-of-16', PUBLIC_URL: url })).toMatchObject({ code: 78 });
  expect((await bounce('x', {})).output).toContain('BOUNCE_TOKEN');
});
