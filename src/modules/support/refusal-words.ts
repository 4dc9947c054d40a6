import type { Lang } from '../../platform/i18n/lang.ts';
import type { Changed } from '../groups/index.ts';

/** Why a group could not be moved to another room. */
export type Refused = Extract<Changed, { ok: false }>;

const words = {
  nl: {
    overtaken: 'Een collega wijzigde de groep net. Kijk het na en kies opnieuw.',
    state: 'Deze groep is voorbij of afgezegd.',
    taken: 'Deze ruimte is niet meer vrij. Kies een andere.',
    gone: 'Deze ruimte is er niet meer. Kies een andere.',
    small: (seats: number) => `In deze ruimte is plek voor ${seats}. Kies een grotere.`,
    trainers: 'Met de trainers van deze groep klopt iets niet, zoals een papier dat verlopen is. Pas dat eerst aan bij de groep.',
    group: 'Er klopt iets niet aan de dagen of plekken van deze groep. Pas dat eerst aan bij de groep.',
  },
  en: {
    overtaken: 'A colleague has just changed the group. Check it and choose again.',
    state: 'This group is over or cancelled.',
    taken: 'This room is no longer free. Choose another.',
    gone: 'This room is no longer there. Choose another.',
    small: (seats: number) => `This room has space for ${seats}. Choose a larger one.`,
    trainers:
      'Something is wrong with the trainers of this group, such as a paper that has expired. Mend that with the group first.',
    group: 'Something is wrong with the days or places of this group. Mend that with the group first.',
  },
};

/** Why a group did not get another room, and what to do. */
export function refusedText(refused: Refused, lang: Lang): string {
  const t = words[lang];
  if (refused.reason === 'overtaken') return t.overtaken;
  if (refused.reason !== 'faults') return t.state;
  const { room, trainers } = refused.faults;
  if (room?.code === 'too-small') return t.small(room.seats ?? 0);
  if (room) return room.code === 'unknown' ? t.gone : t.taken;
  return trainers ? t.trainers : t.group;
}
