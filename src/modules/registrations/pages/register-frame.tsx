import { clockTime, longDate, money } from '../../../platform/i18n/format.ts';
import type { Lang } from '../../../platform/i18n/lang.ts';
import { ButtonLink } from '../../../ui/components/button.tsx';
import { Facts } from '../../../ui/components/facts.tsx';
import { Heading, Lead } from '../../../ui/components/heading.tsx';
import { Cluster, Stack } from '../../../ui/components/layout-parts.tsx';
import { Notice } from '../../../ui/components/notice.tsx';
import { StepIndicator } from '../../../ui/components/step-indicator.tsx';
import { Dutch } from '../../../ui/page-lang.tsx';
import { type ClosedFor, ClosedNotice } from '../../regions/index.ts';
import type { OpenGroup } from '../group-facts.ts';
import { agendaPath, offerPath } from '../paths.ts';
import { asksMore } from '../rules/conditions.ts';

const words = {
  nl: {
    register: 'Aanmelden',
    when: 'Eerste keer',
    where: 'Waar',
    orOnline: ', of online: u kiest zelf',
    cost: 'Kosten',
    fullTitle: 'Deze groep is vol',
    full: 'U kunt wel verdergaan. U komt dan op de wachtlijst. Is er plek voor u? Dan krijgt u meteen een mail.',
    tightTitle: (free: number) => (free === 1 ? 'Er is nog 1 plek' : `Er zijn nog ${free} plekken`),
    tight: 'Dat is niet genoeg voor al uw kinderen samen. U komt op de wachtlijst tot er genoeg plekken zijn.',
    closedTitle: 'Aanmelden kan hier niet',
    closed: {
      cancelled: 'Deze groep gaat niet door.',
      begun: 'Deze groep is al begonnen.',
      later: 'Het aanmelden begint pas op',
      other: 'U kunt zich voor deze groep niet zelf aanmelden.',
    },
    others: 'Bekijk andere groepen',
    offer: 'Over dit aanbod',
  },
  en: {
    register: 'Register',
    when: 'First time',
    where: 'Where',
    orOnline: ', or online: the choice is yours',
    cost: 'Cost',
    fullTitle: 'This group is full',
    full: 'You can go on: you will be on the waiting list. As soon as there is a place for you, we will e-mail you.',
    tightTitle: (free: number) => (free === 1 ? 'There is 1 place left' : `There are ${free} places left`),
    tight: 'That is not enough for all your children together. You will be on the waiting list until there are enough places.',
    closedTitle: 'You cannot register here',
    closed: {
      cancelled: 'This group is cancelled.',
      begun: 'This group has already started.',
      later: 'Registration opens on',
      other: 'You cannot register for this group yourself.',
    },
    others: 'See other groups',
    offer: 'About this offer',
  },
};

const STEPS = 3;

/** Which step of registering for which group. */
export function RegisterHead({ group, step, lang }: { group: OpenGroup; step: number; lang: Lang }) {
  const t = words[lang];
  const place = [group.placeName, group.town].filter(Boolean).join(', ');
  return (
    <Stack>
      <StepIndicator step={step} total={asksMore(group) ? STEPS + 1 : STEPS} label={t.register} />
      <Facts
        facts={[
          {
            icon: 'star',
            text: (
              <strong>
                <Dutch>{group.title}</Dutch>
              </strong>
            ),
          },
          {
            icon: 'calendar-event',
            label: t.when,
            text: `${longDate(group.startsAt, lang)}, ${clockTime(group.startsAt, lang)}`,
          },
          { icon: 'map-pin', label: t.where, text: `${place}${group.onlineToo ? t.orOnline : ''}` },
          { icon: 'currency-euro', label: t.cost, text: money(group.contributionCents, lang) },
        ]}
      />
    </Stack>
  );
}

/** That the group is full, or too full for this family, told before they go on. */
export function FullNotice({ group, places, lang }: { group: OpenGroup; places: number; lang: Lang }) {
  const t = words[lang];
  if (group.free >= places) return null;
  return group.free > 0 ? (
    <Notice tone="warning" title={t.tightTitle(group.free)}>
      <p>{t.tight}</p>
    </Notice>
  ) : (
    <Notice tone="warning" title={t.fullTitle}>
      <p>{t.full}</p>
    </Notice>
  );
}

/** Registering is not possible: why, and where to go. */
export function Closed({ group, now, lang }: { group: OpenGroup; now: Temporal.Instant; lang: Lang }) {
  const t = words[lang];
  const before = (instant: Temporal.Instant) => Temporal.Instant.compare(now, instant) < 0;
  const why =
    group.state === 'cancelled'
      ? t.closed.cancelled
      : group.openedTo !== 'parents'
        ? t.closed.other
        : before(group.opensAt)
          ? `${t.closed.later} ${longDate(group.opensAt, lang)}.`
          : before(group.startsAt)
            ? t.closed.other
            : t.closed.begun;
  return (
    <Stack>
      <Heading level={1}>{t.closedTitle}</Heading>
      <Lead>{why}</Lead>
      <WayOn group={group} lang={lang} />
    </Stack>
  );
}

/** The marketplace is not open yet to families of this municipality: for whom it is, and the desk that helps. */
export function NotOpened({ group, closed, lang }: { group: OpenGroup; closed: ClosedFor; lang: Lang }) {
  return (
    <Stack>
      <Heading level={1}>{words[lang].closedTitle}</Heading>
      <ClosedNotice closed={closed} />
      <WayOn group={group} lang={lang} look="secondary" />
    </Stack>
  );
}

/** Other groups and the offer itself. */
export function WayOn({ group, lang, look = 'primary' }: { group: OpenGroup; lang: Lang; look?: 'primary' | 'secondary' }) {
  const t = words[lang];
  return (
    <Cluster>
      <ButtonLink href={agendaPath(lang)} look={look}>
        {t.others}
      </ButtonLink>
      <ButtonLink href={offerPath(group.offerSlug, lang)} look="secondary">
        {t.offer}
      </ButtonLink>
    </Cluster>
  );
}
