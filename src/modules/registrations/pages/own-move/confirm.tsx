import { clockTime, list, longDate, money, shortDate } from '../../../../platform/i18n/format.ts';
import type { Lang } from '../../../../platform/i18n/lang.ts';
import { Button, ButtonLink } from '../../../../ui/components/button.tsx';
import { Form } from '../../../../ui/components/form.tsx';
import { Heading, Lead } from '../../../../ui/components/heading.tsx';
import { Cluster, Stack } from '../../../../ui/components/layout-parts.tsx';
import { SummaryList } from '../../../../ui/components/summary-list.tsx';
import { Dutch } from '../../../../ui/page-lang.tsx';
import type { SessionView } from '../../../groups/index.ts';
import type { Contribution } from '../../contribution/contributions.ts';
import type { GroupFacts } from '../../group-facts.ts';
import type { OwnRegistration } from '../../own-registration.ts';

const words = {
  nl: {
    title: 'Wilt u naar deze groep?',
    lead: 'Er verandert pas iets als u op de knop drukt.',
    leave: 'Uw groep nu',
    leaveWaiting: 'U wacht nu op een plek in deze groep',
    to: 'Uw nieuwe groep',
    what: 'Wat',
    first: 'Eerste keer',
    dates: (n: number) => (n === 1 ? '1 bijeenkomst' : `${n} bijeenkomsten`),
    where: 'Waar',
    happens: 'Wat gebeurt er?',
    oldPlace: (n: number) =>
      n === 1
        ? 'Uw oude plek gaat naar iemand anders. Die plek kunnen we niet voor u vasthouden.'
        : 'Uw oude plekken gaan naar iemand anders. Die plekken kunnen we niet voor u vasthouden.',
    oldWait: 'U heeft dan een plek. U staat niet meer op de wachtlijst.',
    mail: 'U krijgt een mail met de nieuwe data voor uw agenda.',
    cost: 'Eigen bijdrage',
    pays: (amount: string) => `U betaalt ${amount}.`,
    free: 'De nieuwe groep is gratis.',
    settled: (amount: string) =>
      `Over uw eigen bijdrage van ${amount} is al iets afgesproken. Dat blijft zo. U betaalt niet nog een keer.`,
    go: 'Ja, ga naar deze groep',
    stay: 'Nee, laat het zo',
  },
  en: {
    title: 'Do you want to go to this group?',
    lead: 'Nothing changes until you press the button.',
    leave: 'Your group now',
    leaveWaiting: 'You are waiting for a place in this group',
    to: 'Your new group',
    what: 'What',
    first: 'First time',
    dates: (n: number) => (n === 1 ? '1 session' : `${n} sessions`),
    where: 'Where',
    happens: 'What happens?',
    oldPlace: (n: number) =>
      n === 1
        ? 'Your old place goes to someone else. We cannot keep it for you.'
        : 'Your old places go to someone else. We cannot keep them for you.',
    oldWait: 'You will have a place. You will no longer be on the waiting list.',
    mail: 'You will get an e-mail with the new dates for your calendar.',
    cost: 'Your contribution',
    pays: (amount: string) => `You pay ${amount}.`,
    free: 'The new group is free.',
    settled: (amount: string) => `Your contribution of ${amount} has been settled. That stays as it is. You do not pay again.`,
    go: 'Yes, go to this group',
    stay: 'No, leave it as it is',
  },
};

export interface MoveTarget {
  group: GroupFacts;
  sessions: SessionView[];
}

interface Props {
  own: OwnRegistration;
  from: MoveTarget;
  into: MoveTarget;
  /** Where the button goes, and the page itself. */
  action: string;
  /** The registration, as it is. */
  stayHref: string;
  lang: Lang;
  csrf: string;
}

/** From which group to which, and what becomes of the old place and the contribution; with the one button that does it. */
export function ConfirmMove({ own, from, into, action, stayHref, lang, csrf }: Props) {
  const t = words[lang];
  const waits = own.state === 'waiting';
  const places = own.participants.length;
  const cost = costOf(own.contribution, into.group.contributionCents * places, lang);
  return (
    <Stack gap="large">
      <Stack>
        <Heading level={1}>{t.title}</Heading>
        <Lead>{t.lead}</Lead>
      </Stack>
      <One title={waits ? t.leaveWaiting : t.leave} lang={lang} {...from} />
      <One title={t.to} lang={lang} {...into} />
      <section class="op-stack op-stack--small" aria-labelledby="gevolgen">
        <Heading level={2} look={3} id="gevolgen">
          {t.happens}
        </Heading>
        <p>
          {waits ? t.oldWait : t.oldPlace(places)} {t.mail}
        </p>
        {cost && (
          <p>
            <strong>{t.cost}:</strong> {cost}
          </p>
        )}
      </section>
      <Cluster>
        <Form action={action} csrf={csrf} hidden={{ groep: into.group.groupId }} label={t.go}>
          <Button icon="check">{t.go}</Button>
        </Form>
        <ButtonLink href={stayHref} look="secondary">
          {t.stay}
        </ButtonLink>
      </Cluster>
    </Stack>
  );
}

function One({ title, group, sessions, lang }: MoveTarget & { title: string; lang: Lang }) {
  const t = words[lang];
  const days = list(
    sessions.map(({ startsAt }) => shortDate(startsAt, lang)),
    lang,
  );
  const items = [
    { label: t.what, value: <Dutch>{group.title}</Dutch> },
    { label: t.first, value: `${longDate(group.startsAt, lang)}, ${clockTime(group.startsAt, lang)}` },
    { label: t.dates(sessions.length), value: days },
    { label: t.where, value: [group.placeName, group.address, group.town].filter(Boolean).join(', ') },
  ];
  return (
    <section class="op-stack op-stack--small">
      <Heading level={2} look={3}>
        {title}
      </Heading>
      <SummaryList items={items} compact />
    </section>
  );
}

/** What is still to be paid follows the new group; what was paid, billed or remitted stays. Empty when both groups are free. */
function costOf(now: Contribution | undefined, cents: number, lang: Lang): string {
  const t = words[lang];
  const before = now?.amountCents ?? 0;
  if (before > 0 && now && ['paid-desk', 'paid-online', 'invoice', 'remitted'].includes(now.state))
    return t.settled(money(before, lang));
  if (cents > 0) return t.pays(money(cents, lang));
  return before > 0 ? t.free : '';
}

export const confirmTitle = (lang: Lang) => words[lang].title;
