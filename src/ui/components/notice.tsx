import type { HeadingLevel, WithChildren } from '../classes.ts';
import { useWords } from '../words.ts';
import { Icon, type IconName } from './icon.tsx';

export type NoticeTone = 'info' | 'success' | 'warning' | 'error';

export type NoticeProps = WithChildren & {
  tone?: NoticeTone;
  title?: string;
  headingLevel?: HeadingLevel;
  /** Read out at once when the page opens (a flash after a form). */
  live?: boolean;
  id?: string;
};

const icons: Record<NoticeTone, IconName> = {
  info: 'info-circle',
  success: 'circle-check',
  warning: 'alert-triangle',
  error: 'alert-circle',
};
const tags = { 1: 'h1', 2: 'h2', 3: 'h3', 4: 'h4', 5: 'h5' } as const;

/** A message in the page: what happened or what to know, and what to do. */
export function Notice({ tone = 'info', title, headingLevel = 2, live, id, children }: NoticeProps) {
  const words = useWords();
  const Tag = tags[headingLevel];
  return (
    <div class={`op-notice op-notice--${tone}`} id={id} role={live ? (tone === 'error' ? 'alert' : 'status') : undefined}>
      <Icon name={icons[tone]} size="large" />
      <div class="op-notice__body">
        {title ? <Tag class="utrecht-heading-4">{title}</Tag> : <span class="op-hidden">{words[tone]}: </span>}
        {children}
      </div>
    </div>
  );
}
