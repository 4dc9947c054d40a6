import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fixedColours, paperColours } from './paper-colours.ts';

const css = readFileSync(join(import.meta.dirname, '../styles/scenes.css'), 'utf8');

test('pictures on paper have the colours of the screen by day', () => {
  const onScreen = [...css.matchAll(/(--[\w-]+): (?:light-dark\()?(#[0-9a-f]{6})/g)].map(([, name, colour]) => [name, colour]);
  expect(fixedColours).toEqual(Object.fromEntries(onScreen));
});

test('every colour of the scenes is there in every look', () => {
  const names = [...css.matchAll(/^ {2}(--[\w-]+):/gm)].map(([, name]) => name).sort();
  for (const look of ['opgroeiplein', 'ma'] as const) expect(Object.keys(paperColours(look).scene).sort()).toEqual(names);
});
