import type { ComponentChildren } from 'preact';
import type { Tone } from '../classes.ts';

export type TimelineItem = {
  /** "dinsdag 3 maart, 19.30 uur". */
  when: string;
  title: ComponentChildren;
  text?: ComponentChildren;
  tone?: Tone;
  /** Not yet happened. */
  future?: boolean;
};

/** What happened and what comes, in order of time. */
export function Timeline({ items }: { items: readonly TimelineItem[] }) {
  return (
    <ol class="op-timeline">
      {items.map((item) => (
        <li
          key={item.when}
          class={`op-timeline__item op-timeline__item--${item.tone ?? 'neutral'}${item.future ? ' op-timeline__item--future' : ''}`}
        >
          <p class="op-timeline__when">{item.when}</p>
          <p class="op-timeline__title">{item.title}</p>
          {item.text && <div class="op-small">{item.text}</div>}
        </li>
      ))}
    </ol>
  );
}
