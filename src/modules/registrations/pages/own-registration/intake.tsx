import { clockTime, longDate } from '../../../../platform/i18n/format.ts';
import type { Lang } from '../../../../platform/i18n/lang.ts';
import { ButtonLink } from '../../../../ui/components/button.tsx';
import { Card } from '../../../../ui/components/card.tsx';
import { Text } from '../../../../ui/components/heading.tsx';
import { Cluster, Stack } from '../../../../ui/components/layout-parts.tsx';
import { SummaryList } from '../../../../ui/components/summary-list.tsx';
import { Dutch } from '../../../../ui/page-lang.tsx';
import type { OwnIntake } from '../../intake/own.ts';
import type { OwnRegistration } from '../../own-registration.ts';
import { offerPath } from '../../paths.ts';

const words = {
  nl: {
    title: 'Het gesprek vooraf',
    todo: 'We maken eerst kennis. We kijken samen of de groep bij u past. Wij bellen of mailen u voor een afspraak.',
    hold: (when: string) => `We houden uw plek vast tot ${when}.`,
    when: 'Wanneer',
    with: 'Met',
    where: 'Waar',
    better: 'Dit past beter bij u',
    see: 'Bekijk dit aanbod',
    said: 'Na het gesprek',
  },
  en: {
    title: 'The talk beforehand',
    todo: 'First we would like to meet you. We decide together whether the group is right for you. We will call or e-mail you for an appointment.',
    hold: (when: string) => `We keep your place until ${when}.`,
    when: 'When',
    with: 'With',
    where: 'Where',
    better: 'This suits you better',
    see: 'See this offer',
    said: 'After the talk',
  },
};

/** Where the talk beforehand stands, and what fits better when the group does not. */
export function IntakePart({ own, lang }: { own: OwnRegistration; lang: Lang }) {
  const { intake } = own;
  if (!intake) return null;
  if (own.state === 'not-suitable') return <NotSuitable intake={intake} lang={lang} />;
  const ahead = intake.outcome === null && ['requested', 'waiting', 'offered'].includes(own.state) && own.addressConfirmed;
  return ahead ? <Ahead intake={intake} held={own.stage === 'intake'} lang={lang} /> : null;
}

function Ahead({ intake, held, lang }: { intake: OwnIntake; held: boolean; lang: Lang }) {
  const t = words[lang];
  const moment = (at: Temporal.Instant) => `${longDate(at, lang)}, ${clockTime(at, lang)}`;
  const { plannedAt, appointment, holdBefore } = intake;
  return (
    <Card title={t.title} headingLevel={2} tone="sun">
      {plannedAt && appointment ? (
        <SummaryList
          compact
          items={[
            { label: t.when, value: moment(plannedAt) },
            { label: t.with, value: appointment.with },
            { label: t.where, value: <Dutch>{appointment.where}</Dutch> },
          ]}
        />
      ) : (
        <>
          <p>{t.todo}</p>
          {intake.by && (
            <p>
              <Dutch>{intake.by}</Dutch>
            </p>
          )}
        </>
      )}
      {held && holdBefore && <p class="op-small">{t.hold(moment(holdBefore))}</p>}
    </Card>
  );
}

function NotSuitable({ intake, lang }: { intake: OwnIntake; lang: Lang }) {
  const t = words[lang];
  return (
    <Stack>
      {intake.message && (
        <Card title={t.said} headingLevel={2}>
          <p class="op-as-typed" lang="nl">
            {intake.message}
          </p>
        </Card>
      )}
      {intake.better && (
        <Card title={t.better} headingLevel={2} tone="sun">
          <Text>
            <Dutch>{intake.better.title}</Dutch>
          </Text>
          <Cluster>
            <ButtonLink href={offerPath(intake.better.slug, lang)}>{t.see}</ButtonLink>
          </Cluster>
        </Card>
      )}
    </Stack>
  );
}
