import type { ComponentChildren } from 'preact';
import type { HeadingLevel, WithChildren } from '../classes.ts';
import { Heading } from './heading.tsx';

export type EmptyStateProps = WithChildren & {
  title: string;
  headingLevel?: HeadingLevel;
  picture?: ComponentChildren;
  /** What one can do now: buttons or links. */
  actions?: ComponentChildren;
};

/** What could be here and how to start. */
export function EmptyState({ title, headingLevel = 2, picture, actions, children }: EmptyStateProps) {
  return (
    <div class="op-empty">
      {picture && <div class="op-empty__picture">{picture}</div>}
      <Heading level={headingLevel} look={3}>
        {title}
      </Heading>
      {children}
      {actions && <div class="op-cluster">{actions}</div>}
    </div>
  );
}
