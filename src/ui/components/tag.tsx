import { classes, type Tone, type WithChildren } from '../classes.ts';
import { Icon, type IconName } from './icon.tsx';

/** A short mark on a card or in a row; says its meaning in words. */
export function Tag({ tone = 'neutral', icon, children }: WithChildren & { tone?: Tone; icon?: IconName }) {
  return (
    <span class={classes('op-tag', tone !== 'neutral' && `op-tag--${tone}`)}>
      {icon && <Icon name={icon} />}
      {children}
    </span>
  );
}

/** A number beside a menu item or tab. */
export function Badge({ count, label }: { count: number /** What is counted, read out: "open vragen". */; label?: string }) {
  return (
    <span class="op-badge">
      {count}
      {label && <span class="op-hidden"> {label}</span>}
    </span>
  );
}
