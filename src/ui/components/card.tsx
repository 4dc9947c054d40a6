import type { ComponentChildren } from 'preact';
import { classes, type HeadingLevel, type Tone, type WithChildren } from '../classes.ts';
import { useWords } from '../words.ts';
import { Icon } from './icon.tsx';

export type CardProps = WithChildren & {
  /** Makes the whole card a target: its title becomes the link. */
  href?: string;
  title?: ComponentChildren;
  headingLevel?: HeadingLevel;
  tone?: Tone | 'sun' | 'sand';
  /** Picture or block above the title. */
  picture?: ComponentChildren;
  /** Block before the title, at the start of the line: a date. */
  lead?: ComponentChildren;
  footer?: ComponentChildren;
  id?: string;
};

const tags = { 1: 'h1', 2: 'h2', 3: 'h3', 4: 'h4', 5: 'h5' } as const;

/** A white card on the sand ground. */
export function Card({ href, title, headingLevel = 3, tone = 'neutral', picture, lead, footer, id, children }: CardProps) {
  return (
    <div
      class={classes('op-card', href && 'op-card--link', tone !== 'neutral' && `op-card--${tone}`, lead && 'op-group')}
      id={id}
    >
      {lead}
      {picture && <div class="op-card__picture">{picture}</div>}
      <div class="op-card__body">
        {title && <CardTitle href={href} title={title} level={headingLevel} />}
        {children}
      </div>
      {footer && <div class="op-card__footer">{footer}</div>}
    </div>
  );
}

/** Title of a card: the only link in it, stretched over the card. */
function CardTitle({ href, title, level }: { href?: string; title: ComponentChildren; level: HeadingLevel }) {
  const Tag = tags[level];
  return (
    <Tag class="utrecht-heading-4 op-card__title">
      {href ? (
        <a class="op-card__link" href={href}>
          {title}
        </a>
      ) : (
        title
      )}
    </Tag>
  );
}

/** One line at the end of a card why it fits what was asked. */
export function Why({ children }: WithChildren) {
  const words = useWords();
  return (
    <p class="op-why">
      <Icon name="circle-check" />
      <span>
        <span class="op-hidden">{words.why}: </span>
        {children}
      </span>
    </p>
  );
}
