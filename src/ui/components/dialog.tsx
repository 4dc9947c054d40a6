import type { ComponentChildren } from 'preact';
import { useWords } from '../words.ts';
import { Button, ButtonLink, type ButtonLook } from './button.tsx';
import type { IconName } from './icon.tsx';

export type DialogProps = {
  id: string;
  title: string;
  /** The page that asks the same; used without script. */
  fallbackHref: string;
  /** Words on the button that opens it. */
  opener: string;
  openerLook?: ButtonLook;
  openerIcon?: IconName;
  small?: boolean;
  children: ComponentChildren;
};

/** A question over the page: a link to its own page, which script turns into a native dialog. */
export function Dialog({ id, title, fallbackHref, opener, openerLook = 'secondary', openerIcon, small, children }: DialogProps) {
  const words = useWords();
  return (
    <>
      <ButtonLink href={fallbackHref} look={openerLook} icon={openerIcon} small={small} data-dialog={id}>
        {opener}
      </ButtonLink>
      <dialog class="op-dialog" id={id} aria-labelledby={`${id}-title`}>
        <div class="op-dialog__head">
          <h2 class="utrecht-heading-3" id={`${id}-title`}>
            {title}
          </h2>
          <form method="dialog">
            <Button look="subtle" icon="x" small>
              {words.close}
            </Button>
          </form>
        </div>
        <div class="op-stack">{children}</div>
      </dialog>
    </>
  );
}
