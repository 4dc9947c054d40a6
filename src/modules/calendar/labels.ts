import type { Lang } from '../../platform/i18n/lang.ts';
import type { Conflict } from './conflicts.ts';
import type { Lists } from './lists.ts';

const words = {
  nl: {
    trainer: (who: string, title: string) => `${who} staat dan ook bij ${title}`,
    room: (title: string) => `De ruimte is dan ook voor ${title}`,
    team: (who: string, title: string) => `${who} is dan ook bij ${title}`,
    'trainer-away': (who: string) => `${who} is deze dag afwezig`,
    'room-closed': 'De ruimte is dan niet open',
    holiday: (name: string) => `Vrije dag: ${name}`,
    trainerUnknown: 'Een trainer',
    teamUnknown: 'Een team',
    short: {
      trainer: 'dubbel',
      room: 'dubbel',
      team: 'dubbel',
      'trainer-away': 'afwezig',
      'room-closed': 'dicht',
      holiday: 'vrij',
    },
  },
  en: {
    trainer: (who: string, title: string) => `${who} is also at ${title} then`,
    room: (title: string) => `The room is also for ${title} then`,
    team: (who: string, title: string) => `${who} is also at ${title} then`,
    'trainer-away': (who: string) => `${who} is away this day`,
    'room-closed': 'The room is not open then',
    holiday: (name: string) => `Free day: ${name}`,
    trainerUnknown: 'A trainer',
    teamUnknown: 'A team',
    short: {
      trainer: 'double',
      room: 'double',
      team: 'double',
      'trainer-away': 'away',
      'room-closed': 'closed',
      holiday: 'free',
    },
  },
} as const;

interface Names {
  lists: Lists;
  /** Titles of sessions by id. */
  titles: ReadonlyMap<string, string>;
}

/** A conflict as a sentence without a full stop: "Nadia staat dan ook bij Sterk staan". */
export function conflictText(conflict: Conflict, { lists, titles }: Names, lang: Lang): string {
  const t = words[lang];
  if (conflict.kind === 'room-closed') return t['room-closed'];
  if (conflict.kind === 'holiday') return t.holiday(conflict.name);
  const trainer = () => lists.trainer?.find((one) => one.value === conflict.id)?.label ?? t.trainerUnknown;
  if (conflict.kind === 'trainer-away') return t['trainer-away'](trainer());
  const other = titles.get(conflict.with) ?? '';
  if (conflict.kind === 'room') return t.room(other);
  if (conflict.kind === 'trainer') return t.trainer(trainer(), other);
  return t.team(lists.team?.find((one) => one.id === conflict.id)?.label ?? t.teamUnknown, other);
}

/** What stands behind a title in a month. */
export function conflictMark(conflicts: readonly Conflict[], lang: Lang): string | undefined {
  const [first] = conflicts;
  return first && words[lang].short[first.kind];
}
