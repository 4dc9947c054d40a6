import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

type Finding = { id: string; nodes: { target: unknown[]; failureSummary?: string }[] };
type Axe = { run: (root: Document, options: object) => Promise<{ violations: Finding[] }> };

const TAGS = { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] };
/** The rules that look at colours, and take as long as all others together; no other rule can tell light from dark. */
const COLOURS = ['color-contrast', 'link-in-text-block'];

/** Which rules are asked: all, all but those about colours, or those about colours only. */
export type Rules = 'all' | 'structure' | 'colours';

const options = {
  all: { runOnly: TAGS },
  structure: { runOnly: TAGS, rules: Object.fromEntries(COLOURS.map((id) => [id, { enabled: false }])) },
  colours: { runOnly: { type: 'rule', values: COLOURS } },
};

/** Puts axe in the page that is open. */
export async function loadAxe(page: Page): Promise<void> {
  await page.evaluate(source);
}

/** What axe finds, one line per rule. */
export async function findings(page: Page, rules: Rules): Promise<string[]> {
  return page.evaluate(async (asked) => {
    const { axe } = globalThis as unknown as { axe: Axe };
    const { violations } = await axe.run(document, { ...asked, resultTypes: ['violations'] });
    return violations.map(({ id, nodes }) => {
      const where = nodes.map((node) => `${String(node.target)} (${node.failureSummary ?? ''})`).join('; ');
      return `${id}: ${where.slice(0, 600)}`;
    });
  }, options[rules]);
}

/**
 * What decides the colours on the page that is open: each element with its classes and states, and what is around it. Colours come from
 * classes only: the content security policy allows no style of one element.
 */
export async function colouredKinds(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const states = /^(aria-(current|pressed|selected|invalid|expanded|disabled)|disabled|open|type)$/;
    const kind = (element: Element | null) =>
      element
        ? [
            element.tagName,
            element.className,
            ...[...element.attributes].filter(({ name }) => states.test(name)).map((one) => one.value),
          ]
        : [];
    const kinds = [...document.querySelectorAll('body, body *:not(svg *)')].map((element) =>
      [...kind(element), '<', ...kind(element.parentElement)].join(' '),
    );
    return [...new Set(kinds)];
  });
}
