import type { ComponentChildren } from 'preact';
import { classes, type Tone } from '../classes.ts';

export type StatProps = {
  /** The figure, already formatted: "1.240", "<5". */
  value: string;
  /** What it is: "gezinnen bereikt". */
  label: string;
  /** One plain sentence that says what it means. */
  sentence?: ComponentChildren;
  trend?: { direction: 'up' | 'down' | 'flat' /** "12 meer dan vorig halfjaar". */; text: string };
  tone?: Tone;
  href?: string;
};

const arrows = { up: 'M6 18 18 6M9 6h9v9', down: 'M6 6l12 12M18 9v9H9', flat: 'M4 12h16m-5-5 5 5-5 5' };

/** One figure with its trend and a plain sentence. */
export function Stat({ value, label, sentence, trend, tone = 'neutral', href }: StatProps) {
  return (
    <div class={classes('op-stat', tone !== 'neutral' && `op-stat--${tone}`)}>
      <p class="op-stat__figure">
        <span class="op-stat__value">{value}</span>{' '}
        {href ? (
          <a href={href} class="utrecht-link">
            {label}
          </a>
        ) : (
          <span>{label}</span>
        )}
      </p>
      {trend && (
        <p class="op-stat__trend">
          <svg class="op-icon" viewBox="0 0 24 24" aria-hidden="true">
            <path d={arrows[trend.direction]} />
          </svg>
          {trend.text}
        </p>
      )}
      {sentence && <p class="op-small">{sentence}</p>}
    </div>
  );
}
