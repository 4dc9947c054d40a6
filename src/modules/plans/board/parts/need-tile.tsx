import { classes } from '../../../../ui/classes.ts';
import { Icon } from '../../../../ui/components/icon.tsx';
import { usePage } from '../../../../ui/page-lang.tsx';
import type { NeedName } from '../naming.ts';
import { boardPaths } from '../paths.ts';
import type { Stale } from '../stale.ts';
import { words } from './words.ts';

interface Props {
  planId: string;
  need: NeedName;
  /** Cannot be moved: it is only shown. */
  still?: boolean;
  stale?: Stale | undefined;
  /** It has its places in this group. */
  reserved?: boolean;
  /** What stands below it: why it is not in the plan. */
  note?: string;
}

/** A need as a tile: how many, of whom. It leads to where it could go, and can be dragged there. */
export function NeedTile({ planId, need, still = false, stale, reserved = false, note }: Props) {
  const { lang, to } = usePage();
  const t = words[lang];
  const body = (
    <>
      <span class="op-need__count">{need.count}</span>{' '}
      <span class="op-need__body">
        <span class="op-need__who">
          {need.who} {need.urgent && <span class="op-need__urgent">{t.urgent}</span>}
        </span>{' '}
        {need.facts.length > 0 && (
          <span class="op-need__facts">
            {need.facts.map((fact, at) => (
              <span key={fact}>
                {fact}
                {at < need.facts.length - 1 && ' · '}
              </span>
            ))}
          </span>
        )}{' '}
        {note && <span class="op-need__note">{note}</span>} {reserved && <span class="op-need__note">{t.reserved}</span>}{' '}
        {stale && (
          <span class="op-need__stale">
            <Icon name="alert-triangle" />
            {t.outdated}: {t.stale[stale]}
          </span>
        )}
      </span>
    </>
  );
  const name = classes('op-need', still && 'op-need--still', stale && 'op-need--stale');
  if (still) return <span class={name}>{body}</span>;
  return (
    <a class={name} href={to(boardPaths.moveOf(planId, need.id))} draggable data-need={need.id}>
      {body}
    </a>
  );
}
