import { Card } from '../../../../ui/components/card.tsx';
import { type Fact, Facts } from '../../../../ui/components/facts.tsx';
import { Tag } from '../../../../ui/components/tag.tsx';
import { usePage } from '../../../../ui/page-lang.tsx';
import type { DemandView } from '../../demand.ts';
import { demandPaths } from '../../paths.ts';
import { dayPartsText, expiryText, placesText, placeText, themeText, waitingText } from '../../wording.ts';
import { words } from './words.ts';

interface Props {
  demand: DemandView;
  own: boolean;
  today: Temporal.PlainDate;
}

/** One need in the list. */
export function NeedCard({ demand, own, today }: Props) {
  const { lang, to } = usePage();
  const t = words[lang];
  const facts: Fact[] = [
    { icon: 'users', label: t.forWhom, text: placesText(demand, lang) },
    { icon: 'map-pin', label: t.where, text: placeText(demand) },
    { icon: 'calendar', label: t.when, text: dayPartsText(demand.dayParts, lang) },
    { icon: 'hourglass', label: t.waiting, text: waitingText(demand.waitingSince, today, lang) },
    ...(demand.organisationId ? [{ icon: 'building-community' as const, label: t.team, text: demand.organisationName }] : []),
  ];
  return (
    <Card href={to(demandPaths.one(demand.id))} title={themeText(demand, lang)} headingLevel={2}>
      <NeedTags demand={demand} own={own} today={today} />
      <Facts facts={facts} />
    </Card>
  );
}

/** Urgent, in a proposal, of the own team, nearly over. */
export function NeedTags({ demand, own, today }: Props) {
  const { lang } = usePage();
  const t = words[lang];
  const expiry = own ? expiryText(demand, today, lang) : '';
  if (!demand.urgent && !own && !expiry && demand.state === 'open') return null;
  return (
    <p class="op-tags">
      {demand.urgent && (
        <Tag tone="error" icon="alert-triangle">
          {t.urgent}
        </Tag>
      )}
      {demand.state === 'proposed' && (
        <Tag tone="info" icon="send">
          {t.proposed}
        </Tag>
      )}
      {own && <Tag tone="success">{t.own}</Tag>}
      {expiry && <Tag tone="warning">{expiry}</Tag>}
    </p>
  );
}
