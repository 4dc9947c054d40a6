import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const root = new URL('../../', import.meta.url);
const read = (name: string) => readFileSync(new URL(name, root), 'utf8');

/** Requirements of levels 1 and 2 in each section of ASVS 5.0; a number alone stands for all from 1. */
const SECTIONS: Record<string, number | number[]> = {
  ...{
    '1.1': 2,
    '1.2': 9,
    '1.3': 11,
    '1.4': 3,
    '1.5': 2,
    '2.1': 3,
    '2.2': 3,
    '2.3': 4,
    '2.4': 1,
    '3.2': 2,
    '3.3': 4,
    '3.4': 6,
    '3.5': 5,
  },
  ...{
    '3.7': 2,
    '4.1': 3,
    '4.2': 1,
    '4.3': 2,
    '4.4': 4,
    '5.1': 1,
    '5.2': 3,
    '5.3': 2,
    '5.4': 3,
    '6.1': 3,
    '6.2': 12,
    '6.3': 4,
    '6.4': 4,
  },
  ...{
    '6.5': 5,
    '6.6': 3,
    '6.8': 4,
    '7.1': 3,
    '7.2': 4,
    '7.3': 2,
    '7.4': 5,
    '7.5': 2,
    '7.6': 2,
    '8.1': 2,
    '8.2': 3,
    '8.3': 1,
    '8.4': 1,
  },
  ...{
    '9.1': 3,
    '9.2': 4,
    '10.1': 2,
    '10.2': 2,
    '10.3': 4,
    '10.4': 11,
    '10.5': 5,
    '10.6': 2,
    '10.7': 3,
    '11.1': 2,
    '11.2': 3,
    '11.3': 3,
  },
  ...{
    '11.4': 4,
    '11.5': 1,
    '11.6': 1,
    '12.1': 3,
    '12.2': 2,
    '12.3': 4,
    '13.1': 1,
    '13.2': 5,
    '13.3': 2,
    '13.4': 5,
    '14.1': 2,
    '14.2': 4,
  },
  ...{
    '14.3': 3,
    '15.1': 3,
    '15.2': 3,
    '15.3': 7,
    '16.1': 1,
    '16.2': 5,
    '16.3': 4,
    '16.4': 3,
    '16.5': 3,
    '17.1': 1,
    '17.2': 4,
    '17.3': 2,
  },
};

const rows = [
  ...read('docs/security.md').matchAll(/^\| (\d+\.\d+\.\d+) \| ([12]) \| (.+?) \| (met|partly|not met|n\/a) \| (.*) \|$/gm),
].map(([, number = '', , , state = '', where = '']) => ({ number, state, where }));

describe('docs/security.md', () => {
  test('has a row for every requirement of ASVS 5.0, levels 1 and 2, in order', () => {
    const all = Object.entries(SECTIONS).flatMap(([section, count]) =>
      (typeof count === 'number' ? Array.from({ length: count }, (_, n) => n + 1) : count).map((n) => `${section}.${n}`),
    );
    const order = (number: string) => number.split('.').reduce((sum, part) => sum * 100 + Number(part), 0);
    expect(rows.map((row) => row.number)).toEqual(all.sort((a, b) => order(a) - order(b)));
    expect(rows).toHaveLength(253);
  });

  test('says where, or why not, and counts itself right', () => {
    for (const { number, where } of rows) expect(where.length, number).toBeGreaterThan(3);
    const count = (state: string) => rows.filter((row) => row.state === state).length;
    expect(read('docs/security.md')).toContain(
      `253 requirements of levels 1 and 2: ${count('met')} met, ${count('partly')} partly, ${count('not met')} not met, ${count('n/a')} do not apply.`,
    );
  });
});

test.each(['docs/security.md', 'docs/threat-model.md', 'SECURITY.md'])('%s names only files that exist', (name) => {
  const text = read(name);
  const named = [
    ...text.matchAll(/`((?:src|test|docs|bin|deploy|db)\/[\w./-]+)`/g),
    ...text.matchAll(/\]\((?!http|#)([^)]+)\)/g),
  ];
  for (const [, path = ''] of named) {
    const from = path.startsWith('../') || !path.includes('/') ? new URL(path, new URL(name, root)) : new URL(path, root);
    expect(existsSync(from), path).toBe(true);
  }
  expect(named.length).toBeGreaterThan(0);
});

test('every test of this folder is named in docs/security.md', () => {
  const tests = readdirSync(new URL('test/security/', root)).filter((name) => name.endsWith('.test.ts'));
  for (const name of tests) expect(read('docs/security.md'), name).toContain(`test/security/${name}`);
});
