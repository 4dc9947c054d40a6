import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestApp, type TestApp } from '../../../../../test/app.ts';
import { changeSetting } from '../../../regions/index.ts';

let app: TestApp;
beforeAll(async () => {
  app = await createTestApp({ publicUrl: 'https://opgroeiplein.test', start: Temporal.Instant.from('2026-03-01T10:00:00Z') });
}, 60_000);
afterAll(() => app?.close());

const fieldsOf = (text: string) =>
  text
    .trim()
    .split('\n')
    .map((line) => line.split(/: (.*)/).slice(0, 2));

test('security.txt has every field that RFC 9116 asks for, for half a year', async () => {
  const answer = await app.http.inject('/.well-known/security.txt');
  expect(answer.headers['content-type']).toBe('text/plain; charset=utf-8');
  expect(fieldsOf(answer.body)).toEqual([
    ['Contact', 'https://opgroeiplein.test/veiligheid'],
    ['Expires', '2026-08-28T00:00:00Z'],
    ['Preferred-Languages', 'nl, en'],
    ['Canonical', 'https://opgroeiplein.test/.well-known/security.txt'],
    ['Policy', 'https://opgroeiplein.test/veiligheid'],
  ]);
  app.clock.move({ hours: 24 * 300 });
  const later = await app.http.inject('/.well-known/security.txt');
  expect(later.body).toContain('Expires: 2027-06-24T00:00:00Z');
});

test('the address of the region comes first, whatever is in it', async () => {
  await app.system((work) => changeSetting(work, 'contact.email', 'veilig+meld@voorbeeld.example'));
  const host = 'na-de-wijziging.test';
  const answer = await app.http.inject({ url: '/.well-known/security.txt', headers: { host } });
  expect(fieldsOf(answer.body)[0]).toEqual(['Contact', 'mailto:veilig%2Bmeld@voorbeeld.example']);
});

test('its page exists and leads back to it', async () => {
  for (const path of ['/veiligheid', '/en/veiligheid'])
    expect((await app.http.inject(path)).body, path).toContain('security.txt');
});
