import type { HeadingLevel } from '../classes.ts';
import { useWords } from '../words.ts';
import { Card } from './card.tsx';
import { type Fact, Facts } from './facts.tsx';
import { Icon } from './icon.tsx';
import { Places, type PlacesProps } from './places.tsx';
import { Tag } from './tag.tsx';

export type OfferCardProps = {
  href: string;
  title: string;
  /** For whom, in plain words: "Ouders van kinderen van 2 tot 4". */
  audience: string;
  summary?: string;
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
  const words = useWords();
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
      {props.why && (
        <p class="op-why">
          <Icon name="circle-check" />
          <span>
            <span class="op-hidden">{words.why}: </span>
            {props.why}
          </span>
        </p>
      )}
    </Card>
  );
}
