import type { ComponentChildren } from 'preact';
import { classes, type DataAttributes } from '../classes.ts';
import { Icon, type IconName } from './icon.tsx';

export type ButtonLook = 'primary' | 'secondary' | 'subtle' | 'danger';

type Shared = DataAttributes & {
  /** One primary button per screen. */
  look?: ButtonLook;
  icon?: IconName;
  iconEnd?: IconName;
  /** As wide as its column. */
  wide?: boolean;
  /** Lower, for rows and cards on staff screens. */
  small?: boolean;
  id?: string;
  /** Words for who cannot see the context, for example "Wijzig telefoon". Must start with the visible words. */
  label?: string;
  children: ComponentChildren;
};

export type ButtonProps = Shared & {
  type?: 'submit' | 'button' | 'reset';
  name?: string;
  value?: string;
  form?: string;
  formAction?: string;
  disabled?: boolean;
};

export type ButtonLinkProps = Shared & { href: string; rel?: string; download?: boolean };

const looks: Record<ButtonLook, string> = {
  primary: 'utrecht-button--primary-action',
  secondary: 'utrecht-button--secondary-action',
  subtle: 'utrecht-button--subtle',
  danger: 'utrecht-button--secondary-action op-button--danger',
};

/** A button that sends a form; verbs as words ("Meld je aan"). */
export function Button({ look = 'primary', type = 'submit', icon, iconEnd, wide, small, label, children, ...rest }: ButtonProps) {
  return (
    <button type={type} class={buttonClass(look, wide, small)} aria-label={label} {...rest}>
      {icon && <Icon name={icon} />}
      <span>{children}</span>
      {iconEnd && <Icon name={iconEnd} />}
    </button>
  );
}

/** A link that looks like a button: goes to the next step, changes nothing. */
export function ButtonLink({ look = 'primary', href, icon, iconEnd, wide, small, label, children, ...rest }: ButtonLinkProps) {
  return (
    <a href={href} class={buttonClass(look, wide, small)} aria-label={label} {...rest}>
      {icon && <Icon name={icon} />}
      <span>{children}</span>
      {iconEnd && <Icon name={iconEnd} />}
    </a>
  );
}

function buttonClass(look: ButtonLook, wide?: boolean, small?: boolean): string {
  return classes('utrecht-button', looks[look], wide && 'op-button--wide', small && 'op-button--small');
}
