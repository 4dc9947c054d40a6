import { localDate } from '../../../../platform/clock/clock.ts';
import { ageSpan, longDate, plainDate, timeSpan } from '../../../../platform/i18n/format.ts';
import { ActionBar } from '../../../../ui/components/action-bar.tsx';
import { Button, ButtonLink } from '../../../../ui/components/button.tsx';
import { Disclosure } from '../../../../ui/components/disclosure.tsx';
import { Form } from '../../../../ui/components/form.tsx';
import { GroupCard } from '../../../../ui/components/group-card.tsx';
import { Heading, Lead, Text } from '../../../../ui/components/heading.tsx';
import { Stack } from '../../../../ui/components/layout-parts.tsx';
import { Notice } from '../../../../ui/components/notice.tsx';
import { SummaryList } from '../../../../ui/components/summary-list.tsx';
import { Timeline } from '../../../../ui/components/timeline.tsx';
import { Dutch, usePage } from '../../../../ui/page-lang.tsx';
import { listLabel } from '../../../regions/index.ts';
import type { OwnWish } from '../../own-wish.ts';
import { paths } from '../../paths.ts';
import { askItems } from '../../wording.ts';
import { historyItems } from './history.ts';
import { KeptCard, type PartProps, QuestionCard } from './parts.tsx';
import { words } from './words.ts';

interface Props {
  own: OwnWish;
  token: string;
  now: Temporal.Instant;
  csrf: string;
}

/** A wish as its owner sees it: what is to be done first, then how it stands, what was asked and what happened. */
export function OwnWishPage({ own, token, now, csrf }: Props) {
  const { lang } = usePage();
  const t = words[own.audience][lang];
  const part: PartProps = { token, csrf, t };
  return (
    <Stack gap="large">
      <Stack>
        <Heading level={1}>{t.title}</Heading>
        <Lead>{t.states[stateOf(own)]}</Lead>
      </Stack>
      {!own.confirmed && <Confirm own={own} {...part} />}
      {own.questions.map((question) => (
        <QuestionCard key={question.demandId} question={question} {...part} />
      ))}
      {own.kept.map((kept) => (
        <KeptCard key={kept.demandId} kept={kept} now={now} {...part} />
      ))}
      {own.groups.length > 0 && <Fitting own={own} t={t} />}
      <Expiry own={own} today={localDate(now)} {...part} />
      <Asked own={own} {...part} />
      <Stack gap="small">
        <Heading level={2} look={3}>
          {t.historyTitle}
        </Heading>
        <Timeline items={historyItems(own.history, lang)} />
      </Stack>
      <Withdrawal {...part} />
    </Stack>
  );
}

/** The state of the whole: what is nearest to something happening. */
export function stateOf({ confirmed, demands }: OwnWish): keyof (typeof words)['parents']['nl']['states'] {
  if (!confirmed) return 'unconfirmed';
  const states = demands.map((demand) => demand.state);
  if (states.includes('proposed')) return 'proposed';
  if (states.includes('open')) return 'open';
  return states.includes('served') ? 'served' : 'expired';
}

function Confirm({ own, token, csrf, t }: PartProps & { own: OwnWish }) {
  const { to } = usePage();
  return (
    <Notice tone="warning" title={t.confirmTitle}>
      {own.byMail ? (
        <Form action={to(paths.own(token, '/bevestiging'))} csrf={csrf} label={t.confirmTitle}>
          <p>{own.email}</p>
          <Button>{t.confirm}</Button>
        </Form>
      ) : (
        <p>{t.confirmByMail}</p>
      )}
    </Notice>
  );
}

function Fitting({ own, t }: { own: OwnWish; t: PartProps['t'] }) {
  const { lang, to } = usePage();
  return (
    <Stack>
      <Heading level={2} look={3}>
        {t.groupsTitle}
      </Heading>
      {own.groups.map((group) => (
        <GroupCard
          key={group.id}
          href={to(`/groepen/${group.slug}`)}
          title={<Dutch>{group.title}</Dutch>}
          headingLevel={3}
          date={localDate(group.startsAt).toString()}
          time={`${longDate(group.startsAt, lang)}, ${timeSpan(group.firstSession.startsAt, group.firstSession.endsAt, lang)}`}
          place={group.town}
          audience={ageSpan(group.ageMin, group.ageMax, lang)}
          places={{ free: group.free, total: group.capacity }}
        />
      ))}
    </Stack>
  );
}

/** In its last two weeks: one button keeps it. */
function Expiry({ own, today, token, csrf, t }: PartProps & { own: OwnWish; today: Temporal.PlainDate }) {
  const { lang, to } = usePage();
  const [first] = own.demands
    .filter((demand) => demand.state === 'open')
    .map((demand) => demand.expiresOn)
    .sort(Temporal.PlainDate.compare);
  if (!first || today.until(first, { largestUnit: 'days' }).days > 14) return null;
  return (
    <Notice tone="warning">
      <Form action={to(paths.own(token, '/verlenging'))} csrf={csrf} label={t.keep}>
        <p>{t.expires(plainDate(first, lang))}</p>
        <Button look="secondary">{t.keep}</Button>
      </Form>
    </Notice>
  );
}

function Asked({ own, token, t }: PartProps & { own: OwnWish }) {
  const { lang, to } = usePage();
  const busy = own.demands.some((demand) => demand.state === 'proposed' || demand.state === 'served');
  return (
    <Stack gap="small">
      <Heading level={2} look={3}>
        {t.askedTitle}
      </Heading>
      <SummaryList
        items={[
          ...askItems(own.ask, listLabel(own.theme, lang), lang),
          { label: t.waiting, value: plainDate(own.waitingSince, lang) },
          { label: t.mail, value: own.email ?? t.anonymous },
        ]}
      />
      {!busy && (
        <ActionBar>
          <ButtonLink href={to(paths.own(token, '/wijzigen'))} look="secondary">
            {t.change}
          </ButtonLink>
        </ActionBar>
      )}
    </Stack>
  );
}

/** Folded, so that nobody presses it by mistake. */
function Withdrawal({ token, csrf, t }: PartProps) {
  const { to } = usePage();
  return (
    <Disclosure label={t.withdrawTitle}>
      <Form action={to(paths.own(token, '/intrekking'))} csrf={csrf} label={t.withdrawTitle}>
        <Text>{t.withdrawText}</Text>
        <Button look="danger">{t.withdraw}</Button>
      </Form>
    </Disclosure>
  );
}
