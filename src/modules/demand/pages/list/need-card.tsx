import { Card } from '../../../../ui/components/card.tsx';
import { type Fact, Facts } from '../../../../ui/components/facts.tsx';
import { Tag } from '../../../../ui/components/tag.tsx';
import type { DemandView } from '../../demand.ts';
import { demandPaths } from '../../paths.ts';
import { dayPartsText, expiryText, placesText, placeText, waitingText } from '../../wording.ts';

interface Props {
  demand: DemandView;
  own: boolean;
  today: Temporal.PlainDate;
}

/** One need in the list. */
export function NeedCard({ demand, own, today }: Props) {
  const facts: Fact[] = [
    { icon: 'users', label: 'Voor wie', text: placesText(demand) },
    { icon: 'map-pin', label: 'Waar', text: placeText(demand) },
    { icon: 'calendar', label: 'Wanneer', text: dayPartsText(demand.dayParts) },
    { icon: 'hourglass', label: 'Wachttijd', text: waitingText(demand.waitingSince, today) },
    ...(demand.organisationId ? [{ icon: 'building-community' as const, label: 'Team', text: demand.organisationName }] : []),
  ];
  return (
    <Card href={demandPaths.one(demand.id)} title={demand.themeLabel} headingLevel={2}>
      <NeedTags demand={demand} own={own} today={today} />
      <Facts facts={facts} />
    </Card>
  );
}

/** Urgent, in a proposal, of the own team, nearly over. */
export function NeedTags({ demand, own, today }: Props) {
  const expiry = own ? expiryText(demand, today) : '';
  if (!demand.urgent && !own && !expiry && demand.state === 'open') return null;
  return (
    <p class="op-tags">
      {demand.urgent && (
        <Tag tone="error" icon="alert-triangle">
          Spoed
        </Tag>
      )}
      {demand.state === 'proposed' && (
        <Tag tone="info" icon="send">
          In een voorstel
        </Tag>
      )}
      {own && <Tag tone="success">Van je team</Tag>}
      {expiry && <Tag tone="warning">{expiry}</Tag>}
    </p>
  );
}
