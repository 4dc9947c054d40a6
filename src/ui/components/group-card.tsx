import type { ComponentChildren } from 'preact';
import type { HeadingLevel } from '../classes.ts';
import { Card, Why } from './card.tsx';
import { DateBlock } from './date-block.tsx';
import { type Fact, Facts } from './facts.tsx';
import { Places, type PlacesProps } from './places.tsx';

export type GroupCardProps = {
  href?: string;
  title: ComponentChildren;
  /** First or next date, yyyy-mm-dd. */
  date: string;
  /** "19.30 tot 21.00 uur, 6 keer". */
  time?: string;
  place?: string;
  audience?: string;
  cost?: string;
  places?: PlacesProps;
  why?: string;
  /** A tag such as "Online" or "Bijna vol". */
  status?: ComponentChildren;
  /** Button at the end of the card; use it only when the title is no link or goes elsewhere. */
  action?: ComponentChildren;
  headingLevel?: HeadingLevel;
};

/** One planned group: date block, title, where, and how many places are left. */
export function GroupCard(props: GroupCardProps) {
  const facts: Fact[] = [];
  if (props.audience) facts.push({ icon: 'users', text: props.audience });
  if (props.time) facts.push({ icon: 'clock', text: props.time });
  if (props.place) facts.push({ icon: 'map-pin', text: props.place });
  if (props.cost) facts.push({ icon: 'currency-euro', text: props.cost });
  return (
    <Card href={props.href} title={props.title} headingLevel={props.headingLevel} lead={<DateBlock date={props.date} />}>
      {props.status && <p class="op-tags">{props.status}</p>}
      <Facts facts={facts} />
      {props.places && <Places {...props.places} />}
      {props.why && <Why>{props.why}</Why>}
      {props.action && <div class="op-card__action">{props.action}</div>}
    </Card>
  );
}
