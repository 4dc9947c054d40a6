import type { ComponentChildren } from 'preact';
import { Heading } from './heading.tsx';
import { Tag } from './tag.tsx';

export type TalkWay = {
  title: string;
  text: string /** "Nu open, tot 17.00 uur". */;
  open: ComponentChildren;
  isOpen: boolean;
  action: ComponentChildren;
};

/** "Praat met iemand": who can be reached now, and how. */
export function TalkPanel({
  title,
  text,
  ways,
  picture,
}: {
  title: string;
  text?: string;
  ways: readonly TalkWay[];
  picture?: ComponentChildren;
}) {
  return (
    <div class="op-talk">
      <div class="op-talk__intro">
        <Heading level={2}>{title}</Heading>
        {text && <p>{text}</p>}
        {picture && <div class="op-talk__picture">{picture}</div>}
      </div>
      <ul class="op-talk__ways">
        {ways.map((way) => (
          <li key={way.title}>
            <div>
              <h3 class="utrecht-heading-4">{way.title}</h3>
              <p>{way.text}</p>
              <Tag tone={way.isOpen ? 'success' : 'neutral'} icon="clock">
                {way.open}
              </Tag>
            </div>
            {way.action}
          </li>
        ))}
      </ul>
    </div>
  );
}
