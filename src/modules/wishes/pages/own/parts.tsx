import { clockTime, longDate, money, plainDate, timeSpan } from '../../../../platform/i18n/format.ts';
import type { Lang } from '../../../../platform/i18n/lang.ts';
import { ActionBar } from '../../../../ui/components/action-bar.tsx';
import { Button } from '../../../../ui/components/button.tsx';
import { Card } from '../../../../ui/components/card.tsx';
import { Facts } from '../../../../ui/components/facts.tsx';
import { Form } from '../../../../ui/components/form.tsx';
import { Text } from '../../../../ui/components/heading.tsx';
import { Stack } from '../../../../ui/components/layout-parts.tsx';
import { Link } from '../../../../ui/components/link.tsx';
import { Dutch, usePage } from '../../../../ui/page-lang.tsx';
import { dayPartsText } from '../../../demand/index.ts';
import type { Kept, Question } from '../../own-wish.ts';
import { paths } from '../../paths.ts';
import type { words } from './words.ts';

export interface PartProps {
  token: string;
  csrf: string;
  t: (typeof words)['parents']['nl'];
}

const moment = (at: Temporal.Instant, lang: Lang) => `${longDate(at, lang)}, ${clockTime(at, lang)}`;

/** "Rather at another moment": what was asked and said, or the way to ask it. */
function OtherMoment({ question: { demandId, other }, token, t }: Omit<PartProps, 'csrf'> & { question: Question }) {
  const { lang, to } = usePage();
  const ask = (label: string) => (
    <p>
      <Link href={to(`${paths.own(token, '/ander-moment')}?vraag=${demandId}`)}>{label}</Link>
    </p>
  );
  if (!other) return ask(t.other);
  const what = [
    ...(other.dayParts.length > 0 ? [t.otherOn(dayPartsText(other.dayParts, lang))] : []),
    ...(other.firstDay ? [t.otherFrom(plainDate(other.firstDay, lang))] : []),
  ].join(' ');
  return (
    <>
      <Text>
        {t.otherAsked(what)} {other.note && <q>{other.note}</q>}
      </Text>
      <Text>
        {other.state === 'open' ? t.otherOpen : t.otherKept} {other.reason && <Dutch>{other.reason}</Dutch>}
      </Text>
      {other.state === 'open' && ask(t.otherChange)}
    </>
  );
}

/** One proposal with two buttons and the way to ask for another moment, or that they said yes. */
export function QuestionCard({ question, token, csrf, t }: PartProps & { question: Question }) {
  const { lang, to } = usePage();
  const { proposal, demandId, places, answer } = question;
  const [first] = proposal.sessions;
  return (
    <Card title={<Dutch>{proposal.offerTitle}</Dutch>} headingLevel={2} tone="sun">
      <Stack>
        <Facts
          facts={[
            ...(first
              ? [
                  {
                    icon: 'calendar-event' as const,
                    label: t.when,
                    text: `${longDate(first.startsAt, lang, true)}, ${timeSpan(first.startsAt, first.endsAt, lang)}`,
                  },
                ]
              : []),
            { icon: 'calendar', label: t.how, text: t.times(proposal.sessions.length) },
            { icon: 'map-pin', label: t.where, text: `${proposal.placeName}, ${proposal.town}` },
            { icon: 'currency-euro', label: t.cost, text: money(proposal.contributionCents, lang) },
            { icon: 'users', text: t.places(places) },
          ]}
        />
        {answer === 'pending' ? (
          <>
            <Form
              action={to(paths.own(token, '/antwoord'))}
              csrf={csrf}
              hidden={{ vraag: demandId, voorstel: proposal.id, versie: proposal.version }}
              label={t.question}
            >
              {proposal.lapsesAt && <Text>{t.before(moment(proposal.lapsesAt, lang))}</Text>}
              <ActionBar>
                <Button name="antwoord" value="ja">
                  {t.yes}
                </Button>
                <Button name="antwoord" value="nee" look="secondary">
                  {t.no}
                </Button>
              </ActionBar>
            </Form>
            <OtherMoment question={question} token={token} t={t} />
          </>
        ) : (
          <Text>{t.saidYes}</Text>
        )}
      </Stack>
    </Card>
  );
}

/** Nameless places in a planned group: to fill by registering, or to give back. */
export function KeptCard({ kept, token, csrf, now, t }: PartProps & { kept: Kept; now: Temporal.Instant }) {
  const { lang, to } = usePage();
  const { group, places, demandId, giveBackBefore } = kept;
  const { startsAt, endsAt } = group.firstSession;
  const ahead = group.state !== 'cancelled' && Temporal.Instant.compare(now, startsAt) < 0;
  return (
    <Card title={<Dutch>{group.title}</Dutch>} headingLevel={2} tone={places > 0 ? 'sun' : 'neutral'}>
      <Stack>
        {places > 0 && <Text>{t.keptTitle(places)}</Text>}
        <Facts
          facts={[
            {
              icon: 'calendar-event',
              label: t.when,
              text: `${longDate(startsAt, lang, true)}, ${timeSpan(startsAt, endsAt, lang)}`,
            },
            { icon: 'map-pin', label: t.where, text: `${group.placeName}, ${group.town}` },
            { icon: 'currency-euro', label: t.cost, text: money(group.contributionCents, lang) },
          ]}
        />
        {places > 0 && ahead ? (
          <>
            <Text>{t.keptUntil(moment(giveBackBefore, lang))}</Text>
            <Form action={to(paths.own(token, '/plekken'))} csrf={csrf} hidden={{ vraag: demandId }} label={t.keptTitle(places)}>
              <ActionBar>
                <Button name="doe" value="aanmelden">
                  {t.fill}
                </Button>
                <Button name="doe" value="terug" look="secondary">
                  {t.giveBack}
                </Button>
              </ActionBar>
            </Form>
          </>
        ) : (
          <Text>{t.keptOver}</Text>
        )}
      </Stack>
    </Card>
  );
}
