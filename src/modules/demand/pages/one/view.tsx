import { h } from 'preact';
import { plainDate } from '../../../../platform/i18n/format.ts';
import type { Lang } from '../../../../platform/i18n/lang.ts';
import { ActionBar } from '../../../../ui/components/action-bar.tsx';
import { Button, ButtonLink } from '../../../../ui/components/button.tsx';
import { Form } from '../../../../ui/components/form.tsx';
import { Heading, Lead, Text } from '../../../../ui/components/heading.tsx';
import { Split, Stack } from '../../../../ui/components/layout-parts.tsx';
import { Link } from '../../../../ui/components/link.tsx';
import { Notice } from '../../../../ui/components/notice.tsx';
import { type SummaryItem, SummaryList } from '../../../../ui/components/summary-list.tsx';
import { Timeline } from '../../../../ui/components/timeline.tsx';
import { Dutch, usePage } from '../../../../ui/page-lang.tsx';
import type { DemandView } from '../../demand.ts';
import type { Step } from '../../history.ts';
import { demandPaths } from '../../paths.ts';
import {
  dayPartsText,
  expiryText,
  languageText,
  placesText,
  placeText,
  stateText,
  themeText,
  waitingText,
} from '../../wording.ts';
import { NeedTags } from '../list/need-card.tsx';
import { historyItems } from './history-items.ts';
import { words } from './words.ts';

interface Props {
  demand: DemandView;
  /** The visitor sees everything of it (rule 7). */
  whole: boolean;
  own: boolean;
  /** May offer to do something about it. */
  helps: boolean;
  /** Shows what others could join. */
  pools: boolean;
  history: Step[];
  today: Temporal.PlainDate;
  csrf: string;
}

/** One need with where it stands. */
export function OneNeed({ demand, whole, own, helps, pools, history, today, csrf }: Props) {
  const { lang } = usePage();
  const t = words[lang];
  return (
    <Stack gap="large">
      <Stack>
        <Heading level={1}>{themeText(demand, lang)}</Heading>
        <Lead>{`${placesText(demand, lang)}. ${placeText(demand)}.`}</Lead>
        <NeedTags demand={demand} own={own} today={today} />
      </Stack>
      {(helps || whole) && demand.state === 'open' && <HelpLink demand={demand} own={own || whole} />}
      {own && <Expiry demand={demand} today={today} csrf={csrf} />}
      {pools && <PoolPart id={demand.id} />}
      <Split label={t.course} aside={whole ? <History demand={demand} history={history} /> : <OthersNote />}>
        <Stack>
          <SummaryList items={whole ? allOf(demand, today, lang) : forOthers(demand, today, lang)} />
          {own && <Withdrawal demand={demand} />}
        </Stack>
      </Split>
    </Stack>
  );
}

/** From an open need to "I can do this"; its team and planners go to what was offered. */
function HelpLink({ demand, own }: { demand: DemandView; own: boolean }) {
  const { lang, to } = usePage();
  const t = words[lang];
  return (
    <div>
      <ButtonLink href={to(demandPaths.help(demand.id))} look={own ? 'secondary' : 'primary'} icon="hand-stop">
        {own ? t.offeredHelp : t.canDo}
      </ButtonLink>
    </div>
  );
}

/** The planner's part of this page: fetched by itself, or one click away without script. */
function PoolPart({ id }: { id: string }) {
  const { lang, to } = usePage();
  const t = words[lang];
  const fallback = (
    <Notice title={t.togetherTitle}>
      <Text>{t.together}</Text>
      <ButtonLink look="secondary" href={to(demandPaths.pools(id))}>
        {t.whoFits}
      </ButtonLink>
    </Notice>
  );
  const attributes: Record<string, unknown> = {
    id: 'bundeling',
    src: to(demandPaths.poolPart(id)),
    refresh: 'morph',
    target: '_top',
  };
  return h('turbo-frame', attributes, fallback);
}

function Expiry({ demand, today, csrf }: Pick<Props, 'demand' | 'today' | 'csrf'>) {
  const { lang, to } = usePage();
  const t = words[lang];
  const expiry = expiryText(demand, today, lang);
  if (!expiry) return null;
  return (
    <Notice tone="warning" title={expiry}>
      <Text>{t.stillNeeded}</Text>
      <Form action={to(demandPaths.renewal(demand.id))} csrf={csrf} label={t.renew}>
        <Button look="secondary">{t.keep}</Button>
      </Form>
    </Notice>
  );
}

function Withdrawal({ demand }: { demand: DemandView }) {
  const { lang, to } = usePage();
  const t = words[lang];
  if (demand.state === 'proposed')
    return (
      <Text>
        {t.inProposal} <Link href={to(demandPaths.proposals)}>{t.decline}</Link>.
      </Text>
    );
  if (demand.state !== 'open') return null;
  return (
    <ActionBar>
      <ButtonLink look="danger" href={to(demandPaths.withdrawal(demand.id))}>
        {t.withdraw}
      </ButtonLink>
    </ActionBar>
  );
}

function History({ demand, history }: Pick<Props, 'demand' | 'history'>) {
  const { lang } = usePage();
  const t = words[lang];
  return (
    <Stack>
      <Heading level={2} look={4}>
        {t.course}
      </Heading>
      <Timeline items={historyItems(demand, history, lang)} />
    </Stack>
  );
}

function OthersNote() {
  return <Text small>{words[usePage().lang].others}</Text>;
}

function forOthers(demand: DemandView, today: Temporal.PlainDate, lang: Lang): SummaryItem[] {
  const t = words[lang];
  return [
    { label: t.status, value: stateText(demand.state, lang) },
    { label: t.suits, value: dayPartsText(demand.dayParts, lang) },
    {
      label: t.waitsSince,
      value: `${plainDate(demand.waitingSince, lang)} (${waitingText(demand.waitingSince, today, lang).toLowerCase()})`,
    },
  ];
}

function allOf(demand: DemandView, today: Temporal.PlainDate, lang: Lang): SummaryItem[] {
  const t = words[lang];
  const optional: SummaryItem[] = [
    ...(demand.postcode4 ? [{ label: t.postcode, value: String(demand.postcode4) }] : []),
    ...(demand.interventionName ? [{ label: t.method, value: demand.interventionName }] : []),
    ...(demand.note ? [{ label: t.note, value: <Dutch>{demand.note}</Dutch> }] : []),
  ];
  const ends: SummaryItem[] = demand.state === 'open' ? [{ label: t.until, value: plainDate(demand.expiresOn, lang) }] : [];
  return [
    { label: t.status, value: stateText(demand.state, lang) },
    { label: t.team, value: demand.organisationName },
    ...forOthers(demand, today, lang).slice(1),
    { label: t.stated, value: plainDate(demand.statedOn, lang) },
    { label: t.distance, value: `${demand.maxKm} km` },
    { label: t.languages, value: demand.languages.map((code) => languageText(code, lang)).join(', ') },
    ...optional,
    ...ends,
  ];
}
