import { ButtonLink } from '../../../ui/components/button.tsx';
import { Heading } from '../../../ui/components/heading.tsx';
import { Cluster } from '../../../ui/components/layout-parts.tsx';
import { Tabs } from '../../../ui/components/tabs.tsx';
import { Dutch, usePage } from '../../../ui/page-lang.tsx';
import type { Holiday } from '../../regions/index.ts';
import { type Period, seenAs, views, type When } from '../period.ts';
import { dayName, periodName } from './days.ts';
import { partWords } from './words.ts';

interface Props {
  period: Period;
  today: Temporal.PlainDate;
  /** The address of other days, with the choices that stand. */
  href: (when: When) => string;
}

/** The three views, and the days before, today and after. */
export function PeriodNav({ period, today, href }: Props) {
  const { lang } = usePage();
  const t = partWords[lang];
  const step = period.single ? 'dag' : period.view;
  return (
    <>
      <Tabs
        label={t.views}
        tabs={views.map((view) => ({
          href: href(seenAs(view, period, today)),
          label: t[view],
          current: view === period.view && !period.single,
        }))}
      />
      <Cluster spread>
        <Heading level={2}>{periodName(period, lang)}</Heading>
        <nav class="op-cluster" aria-label={t.days}>
          {period.previous && (
            <ButtonLink href={href(period.previous)} look="subtle" icon="chevron-left" small>
              {t.previous[step]}
            </ButtonLink>
          )}
          <ButtonLink
            href={href(period.single ? { dag: today.toString() } : { beeld: period.view })}
            look="subtle"
            icon="calendar"
            small
          >
            {t.today}
          </ButtonLink>
          {period.next && (
            <ButtonLink href={href(period.next)} look="subtle" iconEnd="chevron-right" small>
              {t.next[step]}
            </ButtonLink>
          )}
        </nav>
      </Cluster>
    </>
  );
}

/** School holidays and public holidays of these days, in words. */
export function FreeDays({ holidays }: { holidays: readonly Holiday[] }) {
  const { lang } = usePage();
  const t = partWords[lang];
  if (holidays.length === 0) return null;
  return (
    <p class="op-small">
      {t.free}{' '}
      {holidays.map(({ name, from, to }, index) => (
        <>
          {index > 0 && '; '}
          <Dutch>{name}</Dutch>, {from.equals(to) ? dayName(from, lang) : t.until(dayName(from, lang), dayName(to, lang))}
        </>
      ))}
      .
    </p>
  );
}
