import { localDate } from '../../platform/clock/clock.ts';
import { longDate, plainDate, timeSpan } from '../../platform/i18n/format.ts';
import { DateBlock } from '../../ui/components/date-block.tsx';
import { Heading, Text } from '../../ui/components/heading.tsx';
import { Cluster, Stack } from '../../ui/components/layout-parts.tsx';
import { Dutch, usePage } from '../../ui/page-lang.tsx';
import type { SessionDates } from './session-dates.ts';

const words = {
  nl: {
    timesOn: (n: number, weekday: string, span: string) => `${n} keer op ${weekday}, ${span}`,
    skipped: 'Overgeslagen:',
  },
  en: {
    timesOn: (n: number, weekday: string, span: string) => `${n === 1 ? 'Once' : `${n} times`} on ${weekday}, ${span}`,
    skipped: 'Skipped:',
  },
} as const;

/** The days of a series, and which were passed over and why. */
export function SeriesDates({ dates }: { dates: SessionDates }) {
  const { lang } = usePage();
  const t = words[lang];
  const [first] = dates.sessions;
  if (!first) return null;
  const weekday = longDate(first.startsAt, lang).split(' ')[0] ?? '';
  return (
    <Stack gap="small">
      <Heading level={3}>{t.timesOn(dates.sessions.length, weekday, timeSpan(first.startsAt, first.endsAt, lang))}</Heading>
      <Cluster>
        {dates.sessions.map((session) => (
          <DateBlock key={session.startsAt.toString()} date={localDate(session.startsAt).toString()} small />
        ))}
      </Cluster>
      {dates.skipped.length > 0 && (
        <Text small>
          {t.skipped}{' '}
          {dates.skipped.map(({ date, why }, index) => (
            <span key={date.toString()}>
              {index > 0 && ', '}
              {plainDate(date, lang)} (<Dutch>{why}</Dutch>)
            </span>
          ))}
          .
        </Text>
      )}
    </Stack>
  );
}
