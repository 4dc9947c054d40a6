import type { ComponentChildren } from 'preact';
import type { HeadingLevel } from '../classes.ts';

export type HeroProps = {
  headingLevel?: HeadingLevel;
  /** The one sentence. */
  title: ComponentChildren;
  lead?: ComponentChildren;
  /** The question box. */
  children: ComponentChildren;
  /** A wide scene along the bottom. */
  scene: ComponentChildren;
};

/** Top of the home page: one sentence, one question, and the square in the morning sun. */
export function Hero({ headingLevel = 1, title, lead, children, scene }: HeroProps) {
  const Title = `h${headingLevel}` as const;
  return (
    <div class="op-hero">
      <div class="op-hero__inner">
        <Title class="utrecht-heading-1 op-display">{title}</Title>
        {lead && <p class="op-hero__lead">{lead}</p>}
        <div class="op-hero__box">{children}</div>
      </div>
      {scene}
    </div>
  );
}
