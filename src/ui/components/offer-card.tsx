import type { ComponentChildren } from 'preact';
import type { HeadingLevel } from '../classes.ts';
import { Card, Why } from './card.tsx';
import { type Fact, Facts } from './facts.tsx';
import { Places, type PlacesProps } from './places.tsx';
import { Tag } from './tag.tsx';

export type OfferCardProps = {
  href: string;
  title: ComponentChildren;
  /** For whom, in plain words: "Ouders van kinderen van 2 tot 4". */
  audience: string;
  summary?: ComponentChildren;
  when?: string;
  where?: string;
  cost?: string;
  places?: PlacesProps;
  /** One line why it fits what was asked. */
  why?: string;
  tags?: readonly string[];
  provider?: string;
  headingLevel?: HeadingLevel;
};

/** One offer among the results. */
export function OfferCard(props: OfferCardProps) {
  const facts: Fact[] = [{ icon: 'users', text: props.audience }];
  if (props.when) facts.push({ icon: 'calendar', text: props.when });
  if (props.where) facts.push({ icon: 'map-pin', text: props.where });
  if (props.cost) facts.push({ icon: 'currency-euro', text: props.cost });
  return (
    <Card href={props.href} title={props.title} headingLevel={props.headingLevel}>
      {props.summary && <p class="op-card__text">{props.summary}</p>}
      <Facts facts={facts} />
      {props.places && <Places {...props.places} />}
      {props.tags && props.tags.length > 0 && (
        <p class="op-tags">
          {props.tags.map((tag) => (
            <Tag key={tag}>{tag}</Tag>
          ))}
        </p>
      )}
      {props.provider && <p class="op-small">{props.provider}</p>}
      {props.why && <Why>{props.why}</Why>}
    </Card>
  );
}
