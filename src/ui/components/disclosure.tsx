import type { WithChildren } from '../classes.ts';
import { Icon } from './icon.tsx';

/** What few people need, folded behind a button that says what it is. Open it when something inside was filled in or is wrong. */
export function Disclosure({ label, open, children }: WithChildren & { label: string; open?: boolean }) {
  return (
    <details class="op-more" open={open}>
      <summary class="utrecht-button utrecht-button--secondary-action">
        {label}
        <Icon name="chevron-down" />
      </summary>
      <div class="op-stack op-more__inner">{children}</div>
    </details>
  );
}
