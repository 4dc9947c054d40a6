import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

type Theme = 'light' | 'dark' | 'youth';
const css = readFileSync(join(import.meta.dirname, 'styles/tokens.css'), 'utf8');

const grounds = ['page', 'card', 'sand', 'pine-soft', 'coral-soft', 'sun-soft'];
const text: [string, string][] = [
  ...grounds.flatMap((ground): [string, string][] => ['ink', 'soft', 'link', 'coral-text', 'error'].map((ink) => [ink, ground])),
  ['ink', 'hero'],
  ['on-action', 'action'],
  ['on-action', 'action-hover'],
  ['on-action', 'basis-color-action-1-inverse-bg-active'],
  ['on-header', 'header'],
  ['on-sun', 'sun'],
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
  ['basis-focus-outline-color', 'pine-soft'],
];

describe.each<Theme>(['light', 'dark', 'youth'])('theme %s', (theme) => {
  const color = reader(theme);
  it.each(text)('text: %s on %s has 4.5:1', (ink, ground) => {
    expect(contrast(color(ink), color(ground))).toBeGreaterThanOrEqual(4.5);
  });
  it.each(shapes)('shape: %s on %s has 3:1', (ink, ground) => {
    expect(contrast(color(ink), color(ground))).toBeGreaterThanOrEqual(3);
  });
});

it('knows black on white', () => expect(contrast('#000000', '#ffffff')).toBeCloseTo(21));

/** Resolves a token to #rrggbb in one theme. */
function reader(theme: Theme): (name: string) => string {
  const [base = '', youth = ''] = css.split(/\[data-section=["']youth["']\]/);
  const tokens = new Map(declarations(base));
  if (theme === 'youth') for (const [name, value] of declarations(youth.slice(0, youth.indexOf('}')))) tokens.set(name, value);
  const resolve = (value: string): string => {
    const pair = /^light-dark\((.+?),\s*(.+)\)$/.exec(value);
    if (pair) return resolve((theme === 'light' ? pair[1] : pair[2]) ?? '');
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
