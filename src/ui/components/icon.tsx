import { classes } from '../classes.ts';
import { type IconName, iconPaths } from './icon-paths.ts';

export type { IconName };

export type IconProps = {
  name: IconName;
  /** Size in text heights: 1 (default), 1.5 or 2. */
  size?: 'normal' | 'large' | 'huge';
  class?: string;
};

/** Pictures that point along the line: turned round in a page from right to left. */
const pointing: readonly IconName[] = [
  'arrow-right',
  'arrow-left',
  'chevron-left',
  'chevron-right',
  'send',
  'logout',
  'external-link',
  'list',
  'clipboard-list',
];

/** A line icon; decoration only, so always put a word beside it. */
export function Icon({ name, size = 'normal', class: extra }: IconProps) {
  const points = pointing.includes(name) && 'op-icon--points';
  return (
    <svg
      class={classes('op-icon', points, size !== 'normal' && `op-icon--${size}`, extra)}
      viewBox="0 0 24 24"
      aria-hidden="true"
    >
      <path d={iconPaths[name]} />
    </svg>
  );
}
