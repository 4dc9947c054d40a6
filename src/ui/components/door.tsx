import type { ComponentChildren } from 'preact';
import { Icon } from './icon.tsx';

export type DoorProps = {
  href: string;
  title: string;
  text: string;
  picture: ComponentChildren;
  tone?: 'sun' | 'night' | 'pine';
};

/** One of the ways in: for parents, for young people, for professionals. */
export function Door({ href, title, text, picture, tone = 'sun' }: DoorProps) {
  return (
    <div class={`op-card op-card--link op-door op-door--${tone}`}>
      <div class="op-card__picture">{picture}</div>
      <div class="op-card__body">
        <h2 class="utrecht-heading-3">
          <a class="op-card__link op-door__link" href={href}>
            <span>{title}</span>
            <Icon name="arrow-right" />
          </a>
        </h2>
        <p>{text}</p>
      </div>
    </div>
  );
}
