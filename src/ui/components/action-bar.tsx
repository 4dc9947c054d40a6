import type { WithChildren } from '../classes.ts';
import { classes } from '../classes.ts';

/** Buttons at the end of a form or page; `sticky` keeps them in reach on a phone. */
export function ActionBar({
  sticky,
  children,
  note,
}: WithChildren & { sticky?: boolean /** One sentence beside the buttons. */; note?: string }) {
  return (
    <div class={classes('op-actions', sticky && 'op-actions--sticky')}>
      {note && <p class="op-actions__note">{note}</p>}
      <div class="op-actions__buttons">{children}</div>
    </div>
  );
}
