import type { ModulePrivacy, RetentionTerm } from '../../platform/privacy.ts';

const places = 'locations and rooms, no persons';
const YEAR_IN_HOURS = 365 * 24;

/** What an owner of a room answered is free text of professionals. */
const supportAnswers: RetentionTerm = {
  kind: 'support-answer',
  name: { nl: 'antwoorden op aanvragen voor ruimtes', en: 'answers to requests for rooms' },
  term: { nl: 'een jaar na het antwoord; ja of nee blijft', en: 'a year after the answer; yes or no stays' },
  due: async ({ tx, now }) => {
    const { n } = await tx
      .selectFrom('support_requests')
      .select((eb) => eb.fn.countAll<number>().as('n'))
      .where('answer', '<>', '')
      .where('closed_at', '<', now.subtract({ hours: YEAR_IN_HOURS }))
      .executeTakeFirstOrThrow();
    return Number(n);
  },
  run: async ({ tx, now }) => {
    const emptied = await tx
      .updateTable('support_requests')
      .set({ answer: '' })
      .where('answer', '<>', '')
      .where('closed_at', '<', now.subtract({ hours: YEAR_IN_HOURS }))
      .executeTakeFirst();
    return Number(emptied.numUpdatedRows);
  },
};

/** What this module keeps about people: what professionals answered to requests. */
export const privacy: ModulePrivacy = {
  actions: {
    'location.add': { nl: 'voegde een locatie toe', en: 'added a location' },
    'room.add': { nl: 'voegde een ruimte toe', en: 'added a room' },
    'support.ask': { nl: 'vroeg een ruimte', en: 'asked for a room' },
    'support.answer': { nl: 'beantwoordde een aanvraag', en: 'answered a request' },
    'support.withdraw': { nl: 'trok een aanvraag in', en: 'withdrew a request' },
  },
  retention: [supportAnswers],
  tables: {
    locations: { without: places },
    rooms: { without: places },
    room_bookings: { without: places },
    support_requests: { term: 'support-answer', holds: 'what was asked of whom, with the answer' },
  },
};
