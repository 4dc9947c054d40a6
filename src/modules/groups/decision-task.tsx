import { localDate } from '../../platform/clock/clock.ts';
import { plainDate } from '../../platform/i18n/format.ts';
import type { Lang } from '../../platform/i18n/lang.ts';
import type { Task } from '../../ui/components/task-list.tsx';
import { Dutch } from '../../ui/page-lang.tsx';
import type { ToDecide } from './deciding.ts';
import { workGroupPath } from './paths.ts';
import { shortBeginning } from './wording.ts';

const words = {
  nl: {
    ask: 'Gaat de groep door?',
    enough: (n: number, min: number) => `${n} plekken bezet, ${min} is genoeg.`,
    short: (n: number, min: number) => `${n} van minimaal ${min} plekken bezet.`,
    waiting: (n: number) => ` ${n} op de wachtlijst.`,
    before: (day: string) => `voor ${day}`,
    late: (day: string) => `moest voor ${day}`,
  },
  en: {
    ask: 'Does the group go ahead?',
    enough: (n: number, min: number) => `${n} places taken, ${min} is enough.`,
    short: (n: number, min: number) => `${n} of at least ${min} places taken.`,
    waiting: (n: number) => ` ${n} on the waiting list.`,
    before: (day: string) => `before ${day}`,
    late: (day: string) => `was due ${day}`,
  },
} as const;

const URGENT_DAYS = 2;

/** One decision as a task: how it stands and until when. */
export function decisionTask(group: ToDecide, now: Temporal.Instant, lang: Lang, to: (path: string) => string): Task {
  const t = words[lang];
  const left = localDate(now).until(group.decideOn, { largestUnit: 'days' }).days;
  const taken = group.confirmed + group.pending + group.reserved;
  const counted = taken >= group.minSize ? t.enough(taken, group.minSize) : t.short(taken, group.minSize);
  const day = plainDate(group.decideOn, lang);
  return {
    href: to(workGroupPath(group.groupId)),
    icon: 'help',
    title: (
      <>
        {t.ask} <Dutch>{group.title}</Dutch>
      </>
    ),
    text: `${shortBeginning(group.startsAt, lang)}, ${group.placeName}, ${group.town}. ${counted}${group.waiting > 0 ? t.waiting(group.waiting) : ''}`,
    due: left < 0 ? t.late(day) : t.before(day),
    urgent: left <= URGENT_DAYS,
  };
}
