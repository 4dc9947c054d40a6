import { sql } from 'kysely';
import { localDate } from '../../platform/clock/clock.ts';
import type { ModulePrivacy, RetentionTerm } from '../../platform/privacy.ts';
import type { Reading } from '../../platform/work.ts';
import { boardActions, boardTables } from './board/index.ts';

/** Days after the end of its period that a plan can be looked back at. */
const KEPT_DAYS = 90;

const before = ({ now }: Reading) => localDate(now).subtract({ days: KEPT_DAYS });

const plans: RetentionTerm = {
  kind: 'plan',
  name: { nl: 'regioplannen', en: 'regional plans' },
  term: { nl: `${KEPT_DAYS} dagen na de laatste dag van de periode`, en: `${KEPT_DAYS} days after the last day of the period` },
  due: async (reading) => {
    const { rows } = await sql<{
      n: number;
    }>`select count(*)::integer as n from plans where last_day < ${before(reading)}::date`.execute(reading.tx);
    return rows[0]?.n ?? 0;
  },
  run: async (work) => {
    const { numDeletedRows } = await work.tx.deleteFrom('plans').where('last_day', '<', before(work)).executeTakeFirst();
    return Number(numDeletedRows);
  },
};

/** What this module keeps about people: ages and places of those who ask, without names, as long as a plan is of use. */
export const privacy: ModulePrivacy = {
  actions: {
    'plan.start': { nl: 'liet een regioplan maken', en: 'had a regional plan made' },
    'plan.stop': { nl: 'rondde het zoeken naar een regioplan af', en: 'ended the search for a regional plan' },
    'plan.end': { nl: 'maakte een regioplan', en: 'made a regional plan' },
    'plan.delete': { nl: 'verwijderde een regioplan', en: 'removed a regional plan' },
    'plan.read': { nl: 'bekeek een regioplan', en: 'looked at a regional plan' },
    'plan.take': { nl: 'haalde de gegevens van een regioplan op', en: 'took the data of a regional plan along' },
    ...boardActions,
  },
  retention: [plans],
  tables: {
    plans: { term: 'plan', holds: 'ages in months, places and day-parts of who asks, without names; whose account made it' },
    ...boardTables,
  },
};
