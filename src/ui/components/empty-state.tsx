import type { ComponentChildren } from 'preact';
import type { HeadingLevel, WithChildren } from '../classes.ts';
import { ButtonLink } from './button.tsx';
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

/** A list of which the filters left nothing, with the way back to all of it. */
export function NothingFound({ title, text, all, href }: { title: string; text: string; all: string; href: string }) {
  return (
    <EmptyState title={title} actions={<ButtonLink href={href}>{all}</ButtonLink>}>
      <p>{text}</p>
    </EmptyState>
  );
}
