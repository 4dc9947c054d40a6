import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestApp, type TestApp } from '../../../../test/app.ts';
import { ageText, monthsOf } from './ages.ts';
import { cellText, columns } from './columns.ts';
import { exportRows } from './export.ts';
import { bringIn, seen } from './import.test-help.ts';
import { type Lookups, lookups } from './lookups.ts';
import { readCell } from './read-cell.ts';
import { writeSheet } from './write-sheet.ts';

let app: TestApp;
let names: Lookups;
beforeAll(async () => {
  app = await createTestApp({ example: true });
  names = await app.read((reading) => lookups(reading, null));
}, 180_000);
afterAll(() => app.close());

async function bytes(stream: AsyncIterable<unknown>): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of stream) parts.push(Buffer.from(part as Uint8Array));
  return Buffer.concat(parts);
}

describe('what goes out comes in as it was', () => {
  test.each([
    ['xlsx', 'nl'],
    ['csv', 'nl'],
    ['csv', 'en'],
  ] as const)('every offer of the example region, %s in %s', async (kind, lang) => {
    const { actor } = await app.person({ memberships: [{ role: 'editor' }] });
    const content = await bytes(
      writeSheet(
        kind,
        exportRows((queries) => app.read(queries), null, lang),
      ),
    );
    const { totals, faults } = await seen(app, actor, await bringIn(app, actor, content, kind));
    expect(faults).toEqual([]);
    expect(totals).toMatchObject({ new: 0, changed: 0, fault: 0 });
    expect(totals.unchanged).toBeGreaterThan(20);
  });

  const some = (all: readonly string[]) => fc.uniqueArray(fc.constantFrom(...all), { minLength: 1, maxLength: 5 });
  const words = fc.stringMatching(/^[A-Za-zé€"';,=:\\]{1,12}( [A-Za-z'=;]{1,9}){0,3}$/).filter((text) => text.trim() === text);
  const values: Record<string, () => fc.Arbitrary<unknown>> = {
    text: () => words,
    lines: () => fc.array(words, { maxLength: 4 }),
    number: () => fc.integer({ min: 0, max: 9999 }),
    euros: () => fc.integer({ min: 0, max: 9_999_999 }),
    'yes-no': () => fc.boolean(),
    age: () => fc.integer({ min: -9, max: 287 }),
    languages: () => some(['nl', 'en', 'ar', 'tr', 'pl', 'uk', 'ti', 'so', 'es', 'fr', 'de', 'fa', 'zh', 'bg', 'ro']),
    questions: () =>
      fc.array(fc.record({ q: words, a: fc.array(words, { minLength: 1, maxLength: 3 }).map((lines) => lines.join('\n')) }), {
        maxLength: 3,
      }),
  };

  test.each(columns.map((column) => [column.nl, column] as const))('the column %s, whatever is in it', (_name, column) => {
    const { kind } = column;
    const value =
      kind.is === 'named'
        ? fc.constantFrom(...names[kind.lookup].shown.keys())
        : kind.is === 'names'
          ? some([...names[kind.lookup].shown.keys()])
          : kind.is === 'one-of' || kind.is === 'some-of'
            ? undefined
            : values[kind.is]?.();
    if (!value) return;
    fc.assert(
      fc.property(value, fc.constantFrom('nl' as const, 'en' as const), (one, lang) => {
        const input = { [column.field]: one } as never;
        expect(readCell(column, cellText(column, input, names, lang), names, lang)).toEqual({ ok: true, value: one });
      }),
      { numRuns: 50 },
    );
  });

  test('ages as people write them', () => {
    expect(
      ['8', '8 jaar', '8 jr', '18 maanden', '1 jaar en 6 maanden', 'zwanger', '-9 maanden', '0'].map((text) =>
        monthsOf(text, 'low'),
      ),
    ).toEqual([96, 96, 96, 18, 18, -9, -9, 0]);
    expect(['10', '10 years', '10 jaar en 0 maanden'].map((text) => monthsOf(text, 'high'))).toEqual([131, 131, 120]);
    expect(['', 'acht', '8 weken', '8-10'].map((text) => monthsOf(text, 'low'))).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    expect(ageText(131, 'high', { year: 'jaar', month: 'maanden', and: 'en' })).toBe('10 jaar');
  });
});
