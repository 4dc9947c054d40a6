import type { ComponentChildren } from 'preact';
import { classes, type WithChildren } from '../classes.ts';

type Gap = 'small' | 'normal' | 'large' | 'huge';

/** Things below each other with even space. */
export function Stack({ gap = 'normal', class: extra, children }: WithChildren & { gap?: Gap; class?: string }) {
  return <div class={classes('op-stack', gap !== 'normal' && `op-stack--${gap}`, extra)}>{children}</div>;
}

/** Things beside each other that wrap. */
export function Cluster({ children, spread, class: extra }: WithChildren & { spread?: boolean; class?: string }) {
  return <div class={classes('op-cluster', spread && 'op-cluster--spread', extra)}>{children}</div>;
}

/** Cards in as many columns as fit; `list` makes it a list for screen readers. */
export function Grid({
  children,
  columns = 'normal',
  list,
}: WithChildren & { columns?: 'narrow' | 'normal' | 'wide'; list?: boolean }) {
  const name = classes('op-grid', `op-grid--${columns}`);
  if (!list) return <div class={name}>{children}</div>;
  const items = (Array.isArray(children) ? children : [children]).flat().filter(Boolean);
  return (
    <ul class={name}>
      {items.map((child: ComponentChildren, index: number) => (
        <li key={index}>{child}</li>
      ))}
    </ul>
  );
}

/** Main part and a smaller part beside it; below each other on a phone. */
export function Split({
  children,
  aside,
  asideFirst,
  asideWide,
  label,
}: WithChildren & {
  aside: ComponentChildren;
  asideFirst?: boolean /** Room for a map. */;
  asideWide?: boolean;
  label?: string;
}) {
  const side = (
    <aside class="op-split__aside" aria-label={label}>
      {aside}
    </aside>
  );
  return (
    <div class={classes('op-split', asideFirst && 'op-split--aside-first', asideWide && 'op-split--aside-wide')}>
      {asideFirst && side}
      <div class="op-split__main">{children}</div>
      {!asideFirst && side}
    </div>
  );
}

/** A band across the page; `tint` gives it a ground of its own. */
export function Section({
  children,
  tint,
  labelledby,
}: WithChildren & { tint?: 'sand' | 'pine' | 'sun' | 'white'; labelledby?: string }) {
  return (
    <section class={classes('op-section', tint && `op-section--${tint}`)} aria-labelledby={labelledby}>
      <div class="op-section__inner">{children}</div>
    </section>
  );
}

/** Running text made elsewhere (paragraphs, lists, headings) with the right distances. */
export function Prose({ children }: WithChildren) {
  return <div class="op-prose">{children}</div>;
}
