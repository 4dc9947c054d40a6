import { ZONE } from '../../../../platform/clock/clock.ts';
import { workPage } from '../../../../platform/http/reply.ts';
import { reads, route } from '../../../../platform/http/route.ts';
import { peopleList } from '../../../people/index.ts';
import { told } from '../../action-words.ts';
import { officerPath, officerPaths } from '../../paths.ts';
import { privacyOfficer } from '../../policy.ts';
import { trail } from '../../trail.ts';
import { filterQuery, hrefOf } from './filters.ts';
import { TrailPage, words } from './view.tsx';

const PER_PAGE = 50;
const MOST_PEOPLE = 1000;

/** The region's audit trail. Reading it is in the trail too. */
export const trailPage = route({
  method: 'GET',
  path: officerPaths.trail,
  can: privacyOfficer,
  audit: reads('trail.read', 'audit'),
  query: filterQuery,
  handle: async (context) => {
    const { lang, query } = context;
    const { rows, people } = await context.read(async (reading) => {
      const found = await trail(reading, {
        personId: query.wie,
        action: query.wat,
        subjectKind: query.soort,
        subjectId: query.nummer,
        from: query.van && startOf(query.van),
        until: query.tot && startOf(query.tot.add({ days: 1 })),
        before: query.na,
        limit: PER_PAGE + 1,
      });
      return { rows: found.map((row) => told(reading, row, lang)), people: await peopleList(reading, { limit: MOST_PEOPLE }) };
    });
    const shown = rows.slice(0, PER_PAGE);
    const path = officerPath('trail', lang);
    const model = {
      ...{ rows: shown, filter: query, lang, action: path },
      people: people.map((person) => ({ value: person.id, label: person.name })),
      actions: [...context.services.privacy.actions].map(([value, said]) => ({ value, label: said[lang] })),
      older: rows.length > PER_PAGE ? hrefOf(path, query, shown.at(-1)?.id) : undefined,
      newest: query.na ? hrefOf(path, query) : undefined,
    };
    return workPage(words[lang].title, <TrailPage {...model} />, { width: 'wide', noIndex: true });
  },
});

function startOf(day: Temporal.PlainDate): Temporal.Instant {
  return day.toZonedDateTime(ZONE).toInstant();
}
