import { sql } from 'kysely';
import type { ModulePrivacy, RetentionTerm } from '../../platform/privacy.ts';
import type { Reading } from '../../platform/work.ts';
import { asked } from './personal.ts';

const YEAR_IN_HOURS = 365 * 24;
const limit = (now: Temporal.Instant) => now.subtract({ hours: YEAR_IN_HOURS });

/** Requests of which words are still kept a year after they were closed. */
function wordy({ tx, now }: Pick<Reading, 'tx' | 'now'>) {
  return tx
    .selectFrom('support_requests as s')
    .select('s.id')
    .where('s.closed_at', '<', limit(now))
    .where((where) =>
      where.or([
        where('s.answer', '<>', ''),
        where('s.question', '<>', ''),
        where('s.waiting_for', '<>', ''),
        // With a group the title is made of it; else it is somebody's own words.
        where.and([where('s.title', '<>', ''), where('s.group_id', 'is', null)]),
        where.exists(where.selectFrom('support_events as e').select('e.id').whereRef('e.request_id', '=', 's.id')),
      ]),
    );
}

/** What was asked and answered is free text of professionals; what and when stays for the evaluation (A13). */
const supportAnswers: RetentionTerm = {
  kind: 'support-answer',
  name: { nl: 'woorden en geschiedenis van facilitaire aanvragen', en: 'words and history of support requests' },
  term: {
    nl: 'een jaar na het antwoord; wat, wanneer en ja of nee blijft',
    en: 'a year after the answer; what, when and yes or no stays',
  },
  due: async (reading) => (await wordy(reading).execute()).length,
  run: async (work) => {
    const ids = (await wordy(work).execute()).map((row) => row.id);
    if (ids.length === 0) return 0;
    await work.tx
      .updateTable('support_requests')
      .set({ answer: '', question: '', waiting_for: '', title: sql`case when group_id is null then '' else title end` })
      .where('id', 'in', ids)
      .execute();
    await work.tx.deleteFrom('support_events').where('request_id', 'in', ids).execute();
    return ids.length;
  },
};

/** What this module keeps about people: what professionals asked, answered and noted. */
export const privacy: ModulePrivacy = {
  actions: {
    'support.ask': { nl: 'deed een facilitaire aanvraag', en: 'made a support request' },
    'support.take': { nl: 'gaf een aanvraag een behandelaar', en: 'gave a request somebody to handle it' },
    'support.wait': { nl: 'liet een aanvraag wachten op een ander', en: 'let a request wait for somebody else' },
    'support.reply': { nl: 'gaf antwoord op een vraag over een aanvraag', en: 'replied to a question about a request' },
    'support.note': { nl: 'schreef iets bij een aanvraag', en: 'noted something with a request' },
    'support.answer': { nl: 'beantwoordde een aanvraag', en: 'answered a request' },
    'support.follow': { nl: 'gaf een aanvraag de nieuwe dagen van de groep', en: 'gave a request the new days of the group' },
    'support.withdraw': { nl: 'trok een aanvraag in', en: 'withdrew a request' },
  },
  retention: [supportAnswers],
  personal: [asked],
  tables: {
    support_requests: { term: 'support-answer', holds: 'what was asked of whom, with the answer' },
    support_events: { term: 'support-answer', holds: 'who did what with a request, with notes' },
  },
};
