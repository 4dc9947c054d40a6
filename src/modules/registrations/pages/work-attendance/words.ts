import type { Lang } from '../../../../platform/i18n/lang.ts';

const nl = {
  title: 'Aanwezigheid',
  heading: 'Wie was er?',
  session: (n: number) => `Bijeenkomst ${n}`,
  present: 'Ja',
  excused: 'Afgezegd',
  absent: 'Nee',
  emptyTitle: 'Nog geen deelnemers',
  empty: 'Zodra gezinnen zijn aangemeld, noteer je hier wie er was.',
  allPresent: 'Iedereen staat op ja. Wijzig alleen wie er niet was.',
  change: 'Dit is genoteerd. Wijzig wat niet klopt.',
  save: 'Bewaar',
  early: 'De bijeenkomst moet nog beginnen. Noteer nu alleen wie afzegde.',
  saved: 'Bewaard.',
  savedCancelled: 'We bewaarden wie afzegde. Wie er was, noteer je als de bijeenkomst begint.',
  another: 'Deze lijst is van een collega. Die verstuurt hem zelf.',
  savedLast: 'Bewaard. Een collega noteerde ook wie er was. Wat jij net bewaarde, geldt.',
  savedEarlier: (n: number) =>
    n === 1
      ? 'Bewaard. Een collega noteerde daarna nog iets. Voor 1 kind geldt wat de collega noteerde.'
      : `Bewaard. Een collega noteerde daarna nog iets. Voor ${n} kinderen geldt wat de collega noteerde.`,
  smileys: 'Vraag de kinderen wat ze vonden',
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
  change: 'This is noted. Change what is not right.',
  save: 'Save',
  early: 'The session has still to begin. Note only who cancelled now.',
  saved: 'Saved.',
  savedCancelled: 'We saved who cancelled. Who was there you note when the session begins.',
  another: 'This list is of a colleague, who sends it.',
  savedLast: 'Saved. A colleague noted who was there too. What you saved just now counts.',
  savedEarlier: (n) =>
    n === 1
      ? 'Saved. A colleague noted something after that. For 1 child counts what the colleague noted.'
      : `Saved. A colleague noted something after that. For ${n} children counts what the colleague noted.`,
  smileys: 'Ask the children what they thought',
  choose: 'Choose for at least one child whether it was there.',
};

export const words: Record<Lang, typeof nl> = { nl, en };
