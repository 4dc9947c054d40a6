import { longDate } from '../../platform/i18n/format.ts';
import type { KeptRecord, ModulePrivacy, PersonalData } from '../../platform/privacy.ts';

const feeds: PersonalData = {
  kind: 'calendar-feed',
  name: { nl: 'agenda’s met een geheim adres', en: 'calendars with a secret address' },
  purpose: { nl: 'om uw bijeenkomsten in uw eigen agenda te zien', en: 'to see your sessions in your own calendar' },
  term: 'account',
  find: async (reading, { personId }, lang): Promise<KeptRecord[]> => {
    if (!personId) return [];
    const rows = await reading.tx.selectFrom('calendar_feeds').select(['made_at']).where('person_id', '=', personId).execute();
    const nl = lang === 'nl';
    return rows.map((row) => ({
      title: nl ? 'Agenda' : 'Calendar',
      fields: [{ label: nl ? 'Adres gemaakt op' : 'Address made on', value: longDate(row.made_at, lang, true) }],
    }));
  },
  erase: async (work, { personId }) => {
    if (!personId) return 0;
    const gone = await work.tx.deleteFrom('calendar_feeds').where('person_id', '=', personId).executeTakeFirst();
    return Number(gone.numDeletedRows);
  },
};

/** What this module keeps about people: who has a calendar, until it is taken back. */
export const privacy: ModulePrivacy = {
  actions: {
    'calendar-feed.make': { nl: 'maakte een geheim adres voor een agenda', en: 'made a secret address of a calendar' },
    'calendar-feed.revoke': { nl: 'trok het adres van een agenda in', en: 'took the address of a calendar back' },
  },
  tables: { calendar_feeds: { term: 'account', holds: 'who has a calendar of which trainer, team or room' } },
  personal: [feeds],
};
