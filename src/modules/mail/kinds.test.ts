import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { modules } from '../../app.ts';

const folder = join(import.meta.dirname, '..');
const kinds = modules.flatMap((module) => module.mails ?? []);
const declared = kinds.map((one) => one.kind);

test('every kind of mail that a module names where it sends is declared, with a name in both languages', () => {
  const sent = globSync('**/*.ts', { cwd: folder, exclude: (name) => name.includes('.test') })
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .filter((text) => text.includes('sendMail(work'))
    .flatMap((text) =>
      [...text.matchAll(/(?:\bkind: |KIND = |tell\(work, |send\(work, to, )'([a-z-]+)'/g)].map(([, kind = '']) => kind),
    );
  expect(sent.length).toBeGreaterThan(8);
  expect([...new Set(sent)].filter((kind) => !declared.includes(kind))).toEqual([]);
  expect(new Set(declared).size).toBe(declared.length);
  for (const { kind, label } of kinds) expect(label.nl && label.en, kind).toBeTruthy();
});

test('what has a term, or was asked for, cannot be put off', () => {
  expect(kinds.filter((one) => one.notice).map((one) => one.kind)).toEqual([
    'offer-waits',
    'room-not-freed',
    'room-option-lapsed',
    'group-changed',
    'room-released',
    'group-changed-team',
    'group-goes-team',
    'support-asked',
    'support-news',
    'proposal-changed',
    'proposal-ended',
    'proposal-accepted',
    'help-offered',
  ]);
  expect(kinds.filter((one) => one.notice && (one.asked || one.whose))).toEqual([]);
});
