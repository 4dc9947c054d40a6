import type { ComponentChildren } from 'preact';

/** Joins class names and leaves out what is empty. */
export function classes(...names: unknown[]): string {
  return names.filter((name) => typeof name === 'string' && name !== '').join(' ');
}

/** `data-*` attributes that a component hands on, for controllers in the browser. */
export type DataAttributes = { [key: `data-${string}`]: string | undefined };

/** Props of everything that only holds other things. */
export type WithChildren = { children?: ComponentChildren };

/** Level of a heading in the page. */
export type HeadingLevel = 1 | 2 | 3 | 4 | 5;

/** The meaning of a notice, a tag or a mark; never shown by colour alone. */
export type Tone = 'neutral' | 'info' | 'success' | 'warning' | 'error' | 'accent';
