import type { Lang } from '../../../../platform/i18n/lang.ts';

const nl = {
  title: 'Aanwezigheid',
  heading: 'Wie was er?',
  session: (n: number) => `Bijeenkomst ${n}`,
  present: 'Ja',
  excused: 'Zei af',
  absent: 'Nee',
  emptyTitle: 'Nog geen deelnemers',
  empty: 'Zodra gezinnen zijn aangemeld, noteer je hier wie er was.',
  allPresent: 'Iedereen staat op ja. Wijzig alleen wie er niet was.',
  save: 'Bewaar',
  saved: 'Bewaard.',
  choose: 'Kies voor minstens één kind of het er was.',
};

const en: typeof nl = {
  title: 'Attendance',
  heading: 'Who was there?',
  session: (n) => `Session ${n}`,
  present: 'Yes',
  excused: 'Cancelled',
  absent: 'No',
  emptyTitle: 'No participants yet',
  empty: 'As soon as families have registered, you note here who was there.',
  allPresent: 'Everybody stands at yes. Change only who was not there.',
  save: 'Save',
  saved: 'Saved.',
  choose: 'Choose for at least one child whether it was there.',
};

export const words: Record<Lang, typeof nl> = { nl, en };
