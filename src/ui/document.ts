import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';

/** A whole page as HTML text, for one answer. */
export function toDocument(page: VNode): string {
  return `<!doctype html>${renderToString(page)}`;
}
