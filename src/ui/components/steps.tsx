import type { ComponentChildren } from 'preact';
import { useWords } from '../words.ts';

export type Step = { title: ComponentChildren; text?: ComponentChildren; state?: 'done' | 'now' | 'next' };

/** What happens, one after the other, numbered. */
export function Steps({ steps }: { steps: readonly Step[] }) {
  const words = useWords();
  return (
    <ol class="op-steps">
      {steps.map((step, index) => (
        <li
          key={index}
          class={step.state ? `op-steps__item op-steps__item--${step.state}` : 'op-steps__item'}
          aria-current={step.state === 'now' ? 'step' : undefined}
        >
          <div>
            <p class="op-steps__title">
              {step.title}
              {step.state === 'done' && <span class="op-hidden"> ({words.done})</span>}
            </p>
            {step.text && <div class="op-steps__text">{step.text}</div>}
          </div>
        </li>
      ))}
    </ol>
  );
}
