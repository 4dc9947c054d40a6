import type { ComponentChildren } from 'preact';
import { useWords } from '../words.ts';

export type SummaryItem = {
  label: string;
  value: ComponentChildren;
  /** Page where this can be changed. */
  changeHref?: string;
};

/** What was filled in, with a link to change each. */
export function SummaryList({ items, compact }: { items: readonly SummaryItem[]; compact?: boolean }) {
  const words = useWords();
  return (
    <dl class={compact ? 'op-summary op-summary--compact' : 'op-summary'}>
      {items.map((item) => (
        <div class="op-summary__row" key={item.label}>
          <dt>{item.label}</dt>
          <dd>{item.value}</dd>
          {item.changeHref && (
            <dd class="op-summary__change">
              <a class="utrecht-link" href={item.changeHref}>
                {words.change}
                <span class="op-hidden"> {item.label}</span>
              </a>
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}
