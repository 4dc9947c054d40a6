import type { ComponentChildren } from 'preact';

export type HeroProps = {
  /** The one sentence. */
  title: ComponentChildren;
  lead?: ComponentChildren;
  /** The question box. */
  children: ComponentChildren;
  /** A wide scene along the bottom. */
  scene: ComponentChildren;
};

/** Top of the home page: one sentence, one question, and the square in the morning sun. */
export function Hero({ title, lead, children, scene }: HeroProps) {
  return (
    <div class="op-hero">
      <div class="op-hero__inner">
        <h1 class="utrecht-heading-1 op-display">{title}</h1>
        {lead && <p class="op-hero__lead">{lead}</p>}
        <div class="op-hero__box">{children}</div>
      </div>
      {scene}
    </div>
  );
}
