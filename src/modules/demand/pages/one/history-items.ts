import { ZONE } from '../../../../platform/clock/clock.ts';
import { clockTime, longDate } from '../../../../platform/i18n/format.ts';
import type { Lang } from '../../../../platform/i18n/lang.ts';
import type { TimelineItem } from '../../../../ui/components/timeline.tsx';
import type { DemandView } from '../../demand.ts';
import type { Step } from '../../history.ts';
import { words } from './words.ts';

const tones: Record<string, NonNullable<TimelineItem['tone']>> = {
  'demand.propose': 'info',
  'demand.reopen': 'warning',
  'demand.serve': 'success',
};

/** From the first day of waiting to now. */
export function historyItems(demand: DemandView, history: Step[], lang: Lang): TimelineItem[] {
  const t = words[lang];
  const titles: Record<string, string> = t.steps;
  const waits = demand.waitingSince.toZonedDateTime({ timeZone: ZONE, plainTime: '12:00' }).toInstant();
  const before = Temporal.PlainDate.compare(demand.waitingSince, demand.createdAt.toZonedDateTimeISO(ZONE).toPlainDate()) < 0;
  const first: TimelineItem[] = before ? [{ when: longDate(waits, lang, true), title: t.began }] : [];
  const steps = history.flatMap(({ at, action }): TimelineItem[] => {
    const title = titles[action];
    const tone = tones[action];
    return title ? [{ when: `${longDate(at, lang)}, ${clockTime(at, lang)}`, title, ...(tone ? { tone } : {}) }] : [];
  });
  return [...first, ...steps];
}
