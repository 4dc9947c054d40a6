import { classes, type DataAttributes, type WithChildren } from '../classes.ts';
import { Icon, type IconName } from './icon.tsx';

export type LinkProps = DataAttributes &
  WithChildren & {
    href: string;
    icon?: IconName;
    lang?: string;
    rel?: string;
    class?: string;
    current?: boolean;
    label?: string;
  };

/** A link in running text or on its own. */
export function Link({ href, icon, current, label, children, class: extra, ...rest }: LinkProps) {
  return (
    <a
      href={href}
      class={classes('utrecht-link', extra)}
      aria-current={current ? 'page' : undefined}
      aria-label={label}
      {...rest}
    >
      {icon && <Icon name={icon} />}
      {children}
    </a>
  );
}
