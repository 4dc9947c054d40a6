import { h } from 'preact';
import { ActionBar } from '../../../../ui/components/action-bar.tsx';
import { Button, ButtonLink } from '../../../../ui/components/button.tsx';
import { Form } from '../../../../ui/components/form.tsx';
import { Heading, Lead, Text } from '../../../../ui/components/heading.tsx';
import { Split, Stack } from '../../../../ui/components/layout-parts.tsx';
import { Link } from '../../../../ui/components/link.tsx';
import { Notice } from '../../../../ui/components/notice.tsx';
import { type SummaryItem, SummaryList } from '../../../../ui/components/summary-list.tsx';
import { Timeline } from '../../../../ui/components/timeline.tsx';
import type { DemandView } from '../../demand.ts';
import type { Step } from '../../history.ts';
import { languageNames } from '../../languages.ts';
import { demandPaths } from '../../paths.ts';
import { dateText, dayPartsText, expiryText, placesText, placeText, stateWords, waitingText } from '../../wording.ts';
import { NeedTags } from '../list/need-card.tsx';
import { historyItems } from './history-items.ts';

interface Props {
  demand: DemandView;
  /** The visitor sees everything of it (rule 7). */
  whole: boolean;
  own: boolean;
  /** Shows what others could join. */
  pools: boolean;
  history: Step[];
  today: Temporal.PlainDate;
  csrf: string;
}

/** One need with where it stands. */
export function OneNeed({ demand, whole, own, pools, history, today, csrf }: Props) {
  return (
    <Stack gap="large">
      <Stack>
        <Heading level={1}>{demand.themeLabel}</Heading>
        <Lead>{`${placesText(demand)}. ${placeText(demand)}.`}</Lead>
        <NeedTags demand={demand} own={own} today={today} />
      </Stack>
      {own && <Expiry demand={demand} today={today} csrf={csrf} />}
      {pools && <PoolPart id={demand.id} />}
      <Split label="Verloop" aside={whole ? <History demand={demand} history={history} /> : <OthersNote />}>
        <Stack>
          <SummaryList items={whole ? allOf(demand, today) : forOthers(demand, today)} />
          {own && <Withdrawal demand={demand} />}
        </Stack>
      </Split>
    </Stack>
  );
}

/** The planner's part of this page: fetched by itself, or one click away without script. */
function PoolPart({ id }: { id: string }) {
  const fallback = (
    <Notice title="Samen een groep vormen">
      <Text>Misschien zoeken andere teams hetzelfde. Samen heb je eerder genoeg deelnemers.</Text>
      <ButtonLink look="secondary" href={demandPaths.pools(id)}>
        Bekijk wie erbij past
      </ButtonLink>
    </Notice>
  );
  const attributes: Record<string, unknown> = {
    id: 'bundeling',
    src: demandPaths.poolPart(id),
    refresh: 'morph',
    target: '_top',
  };
  return h('turbo-frame', attributes, fallback);
}

function Expiry({ demand, today, csrf }: Pick<Props, 'demand' | 'today' | 'csrf'>) {
  const expiry = expiryText(demand, today);
  if (!expiry) return null;
  return (
    <Notice tone="warning" title={expiry}>
      <Text>Daarna gaat je vraag van het marktplein. Is er nog steeds een groep nodig?</Text>
      <Form action={demandPaths.renewal(demand.id)} csrf={csrf} label="Verlengen">
        <Button look="secondary">Laat de vraag staan</Button>
      </Form>
    </Notice>
  );
}

function Withdrawal({ demand }: { demand: DemandView }) {
  if (demand.state === 'proposed')
    return (
      <Text>
        Deze vraag zit in een voorstel. Wil je niet meer meedoen?{' '}
        <Link href={demandPaths.proposals}>Wijs dan het voorstel af</Link>.
      </Text>
    );
  if (demand.state !== 'open') return null;
  return (
    <ActionBar>
      <ButtonLink look="danger" href={demandPaths.withdrawal(demand.id)}>
        Trek de vraag in
      </ButtonLink>
    </ActionBar>
  );
}

function History({ demand, history }: Pick<Props, 'demand' | 'history'>) {
  return (
    <Stack>
      <Heading level={2} look={4}>
        Verloop
      </Heading>
      <Timeline items={historyItems(demand, history)} />
    </Stack>
  );
}

function OthersNote() {
  return (
    <Text small>
      Dit is een vraag van een ander team. Je ziet aantal, leeftijd in hele jaren, thema, dagdelen en gebied. Meer hoef je niet te
      weten om samen een groep te maken.
    </Text>
  );
}

function forOthers(demand: DemandView, today: Temporal.PlainDate): SummaryItem[] {
  return [
    { label: 'Status', value: stateWords[demand.state] },
    { label: 'Kan op', value: dayPartsText(demand.dayParts) },
    {
      label: 'Wacht sinds',
      value: `${dateText(demand.waitingSince)} (${waitingText(demand.waitingSince, today).toLowerCase()})`,
    },
  ];
}

function allOf(demand: DemandView, today: Temporal.PlainDate): SummaryItem[] {
  const optional: SummaryItem[] = [
    ...(demand.postcode4 ? [{ label: 'Postcode', value: String(demand.postcode4) }] : []),
    ...(demand.interventionName ? [{ label: 'Methode', value: demand.interventionName }] : []),
    ...(demand.note ? [{ label: 'Toelichting', value: demand.note }] : []),
  ];
  const ends: SummaryItem[] = demand.state === 'open' ? [{ label: 'Staat tot en met', value: dateText(demand.expiresOn) }] : [];
  return [
    { label: 'Status', value: stateWords[demand.state] },
    { label: 'Team', value: demand.organisationName },
    ...forOthers(demand, today).slice(1),
    { label: 'Leeftijd opgegeven op', value: dateText(demand.statedOn) },
    { label: 'Reisafstand', value: `${demand.maxKm} km` },
    { label: 'Talen', value: demand.languages.map((code) => languageNames[code] ?? code).join(', ') },
    ...optional,
    ...ends,
  ];
}
