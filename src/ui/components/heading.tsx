import { classes, type HeadingLevel, type WithChildren } from '../classes.ts';

export type HeadingProps = WithChildren & {
  level: HeadingLevel;
  /** Looks like another level than it is. */
  look?: HeadingLevel | 'display';
  id?: string;
};

const tags = { 1: 'h1', 2: 'h2', 3: 'h3', 4: 'h4', 5: 'h5' } as const;

/** A heading of the page. */
export function Heading({ level, look = level, id, children }: HeadingProps) {
  const Tag = tags[level];
  return (
    <Tag id={id} class={look === 'display' ? 'utrecht-heading-1 op-display' : `utrecht-heading-${look}`}>
      {children}
    </Tag>
  );
}

/** The first, larger paragraph below a page's heading. */
export function Lead({ children }: WithChildren) {
  return <p class="utrecht-paragraph op-lead">{children}</p>;
}

/** A paragraph; `small` for what is less important. */
export function Text({ children, small, class: extra }: WithChildren & { small?: boolean; class?: string }) {
  return <p class={classes('utrecht-paragraph', small && 'op-small', extra)}>{children}</p>;
}
