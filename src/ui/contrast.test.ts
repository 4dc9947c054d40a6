import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { maTokens } from './build/region-theme.ts';
import { type Look, looks } from './looks.ts';

type Theme = 'light' | 'dark' | 'youth' | 'ma light' | 'ma dark';
const read = (name: string) => readFileSync(join(import.meta.dirname, `styles/${name}.css`), 'utf8');
const [css = ''] = read('tokens').split('@media print');
const ma = `${await maTokens(css + read('theme-ma'))}${read('theme-ma')}`;

const grounds = ['page', 'card', 'sand', 'pine-soft', 'coral-soft', 'sun-soft'];
const text: [string, string][] = [
  ...grounds.flatMap((ground): [string, string][] => ['ink', 'soft', 'link', 'coral-text', 'error'].map((ink) => [ink, ground])),
  ['ink', 'hero'],
  ['on-action', 'action'],
  ['on-action', 'action-hover'],
  ['on-action', 'action-active'],
  ['on-header', 'header'],
  ['on-sun', 'sun'],
  ['on-night', 'night'],
  ['sun', 'night'],
  ['soft', 'hero'],
  ...(['positive', 'info', 'warning', 'negative'] as const).flatMap((tone): [string, string][] => [
    [`basis-color-${tone}-color-default`, `basis-color-${tone}-bg-subtle`],
    ['ink', `basis-color-${tone}-bg-subtle`],
    ['link', `basis-color-${tone}-bg-subtle`],
  ]),
];
const shapes: [string, string][] = [
  ...['page', 'card', 'sand'].flatMap((ground): [string, string][] =>
    ['control', 'action', 'coral', 'error', 'basis-focus-outline-color'].map((ink) => [ink, ground]),
  ),
  ['sun', 'header'],
  ['mark-house', 'header'],
  ['basis-focus-outline-color', 'pine-soft'],
];

describe.each<Theme>(['light', 'dark', 'youth', 'ma light', 'ma dark'])('theme %s', (theme) => {
  const color = reader(theme);
  it.each(text)('text: %s on %s has 4.5:1', (ink, ground) => {
    expect(contrast(color(ink), color(ground))).toBeGreaterThanOrEqual(4.5);
  });
  it.each(shapes)('shape: %s on %s has 3:1', (ink, ground) => {
    expect(contrast(color(ink), color(ground))).toBeGreaterThanOrEqual(3);
  });
});

it.each(Object.entries(looks))(
  'the bar of the browser and the picture in small have the colours of %s',
  (look, { bar, sample }) => {
    const themes = { opgroeiplein: ['light', 'dark'], ma: ['ma light', 'ma dark'] } as const satisfies Record<
      Look,
      [Theme, Theme]
    >;
    const [light, dark] = themes[look as Look].map((theme) => reader(theme)('header'));
    expect({ light, dark }).toEqual(bar);
    const color = reader(themes[look as Look][0]);
    const tokens = { page: 'page', card: 'card', ink: 'ink', action: 'action', accent: 'coral', tint: 'sun' };
    expect(Object.fromEntries(Object.entries(tokens).map(([part, token]) => [part, color(token)]))).toEqual(sample);
  },
);

it('knows black on white', () => expect(contrast('#000000', '#ffffff')).toBeCloseTo(21));

/** Resolves a token to #rrggbb in one theme. */
function reader(theme: Theme): (name: string) => string {
  const [base = '', youth = ''] = css.split(/\[data-section=["']youth["']\]/);
  const tokens = new Map(declarations(base));
  if (theme.startsWith('ma')) for (const [name, value] of declarations(ma)) tokens.set(name, value);
  if (theme === 'youth') for (const [name, value] of declarations(youth.slice(0, youth.indexOf('}')))) tokens.set(name, value);
  const resolve = (value: string): string => {
    const pair = /^light-dark\((.+?),\s*(.+)\)$/.exec(value);
    if (pair) return resolve((theme.endsWith('light') ? pair[1] : pair[2]) ?? '');
    const other = /^var\(--([\w-]+)\)$/.exec(value);
    if (other) return resolve(tokens.get(other[1] ?? '') ?? '');
    if (!/^#[0-9a-f]{6}$/.test(value)) throw new Error(`no colour: ${value}`);
    return value;
  };
  return (name) => resolve(`var(--${name})`);
}

function declarations(block: string): [string, string][] {
  return [...block.matchAll(/--([\w-]+):\s*([^;]+);/g)].map((found) => [found[1] ?? '', (found[2] ?? '').trim()]);
}

function contrast(one: string, other: string): number {
  const [high = 0, low = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
}

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
