import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestApp, type TestApp } from '../../../../../test/app.ts';

const components = join(import.meta.dirname, '../../../../ui/components');
/** With the main heading of a page in them, of which there is one; the parts that they are made of are shown. */
const mainHeadings = ['FilteredTable', 'PageOpening'];
let app: TestApp;
beforeAll(async () => {
  app = await createTestApp();
});
afterAll(() => app.close());

/** Names of all components that a page could use. */
function exported(): string[] {
  const files = readdirSync(components).filter((name) => name.endsWith('.tsx'));
  const sources = files.map((file) => readFileSync(join(components, file), 'utf8'));
  return sources.flatMap((source) => [...source.matchAll(/^export function ([A-Z]\w*)/gm)].map(([, name = '']) => name));
}

test('every component of src/ui stands on the page of samples', () => {
  const files = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.tsx'));
  const source = files.map((file) => readFileSync(join(import.meta.dirname, file), 'utf8')).join('\n');
  expect(exported().length).toBeGreaterThan(50);
  const named = exported().filter((name) => !mainHeadings.includes(name));
  expect(named.filter((name) => !new RegExp(`<${name}[\\s/>]`).test(source))).toEqual([]);
});

test('the page is sound HTML with nothing inline, in every look and direction', async () => {
  const validator = new HtmlValidate({ extends: ['html-validate:standard'], root: true });
  for (const [query, expected] of [
    ['', 'dir="ltr" class="opgroeiplein-theme"'],
    ['?thema=ma', 'dir="ltr" class="opgroeiplein-theme ma-theme"'],
    ['?richting=rtl', 'dir="rtl" class="opgroeiplein-theme"'],
  ] as const) {
    const { statusCode, body } = await app.http.inject(`/dev/ui${query}`);
    expect(statusCode).toBe(200);
    expect(body).toContain(expected);
    const { results } = await validator.validateString(body);
    expect(results.flatMap((result) => result.messages.map((one) => `${one.line}: ${one.message}`))).toEqual([]);
    expect(body).not.toMatch(/\sstyle=|<script(?![^>]*\ssrc=)|\son[a-z]+=/);
  }
});

test('a look that does not exist is no page', async () => {
  expect((await app.http.inject('/dev/ui?thema=neon')).statusCode).toBe(404);
});
