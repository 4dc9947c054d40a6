import { ZONE } from '../../../../platform/clock/clock.ts';
import { clockTime, longDate } from '../../../../platform/i18n/format.ts';
import type { TimelineItem } from '../../../../ui/components/timeline.tsx';
import type { DemandView } from '../../demand.ts';
import type { Step } from '../../history.ts';

const words: Record<string, Pick<TimelineItem, 'title' | 'tone'>> = {
  'demand.add': { title: 'Op het marktplein gezet' },
  'demand.propose': { title: 'In een voorstel', tone: 'info' },
  'demand.reopen': { title: 'Weer open, de wachttijd loopt door', tone: 'warning' },
  'demand.serve': { title: 'Geholpen met een groep', tone: 'success' },
  'demand.renew': { title: 'Verlengd' },
  'demand.withdraw': { title: 'Ingetrokken' },
  'demand.expire': { title: 'Verlopen' },
};

/** From the first day of waiting to now. */
export function historyItems(demand: DemandView, history: Step[]): TimelineItem[] {
  const waits = demand.waitingSince.toZonedDateTime({ timeZone: ZONE, plainTime: '12:00' }).toInstant();
  const before = Temporal.PlainDate.compare(demand.waitingSince, demand.createdAt.toZonedDateTimeISO(ZONE).toPlainDate()) < 0;
  const first: TimelineItem[] = before ? [{ when: longDate(waits, 'nl', true), title: 'Het wachten begon' }] : [];
  const steps = history.flatMap(({ at, action }) => {
    const said = words[action];
    return said ? [{ when: `${longDate(at, 'nl')}, ${clockTime(at, 'nl')}`, ...said }] : [];
  });
  return [...first, ...steps];
}
