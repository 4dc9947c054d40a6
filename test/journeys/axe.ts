import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

type Finding = { id: string; nodes: { target: unknown[]; failureSummary?: string }[] };
type Axe = { run: (root: Document, options: object) => Promise<{ violations: Finding[] }> };

export const STANDARD = { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] };
/** The rules that look at colours; no other rule can tell light from dark. */
export const COLOURS = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] };

/** Puts axe in the page that is open. */
export async function loadAxe(page: Page): Promise<void> {
  await page.evaluate(source);
}

/** What axe finds, one line per rule. */
export async function findings(page: Page, runOnly: typeof STANDARD): Promise<string[]> {
  return page.evaluate(async (only) => {
    const { axe } = globalThis as unknown as { axe: Axe };
    const { violations } = await axe.run(document, { runOnly: only, resultTypes: ['violations'] });
    return violations.map(({ id, nodes }) => {
      const where = nodes.map((node) => `${String(node.target)} (${node.failureSummary ?? ''})`).join('; ');
      return `${id}: ${where.slice(0, 600)}`;
    });
  }, runOnly);
}
