import { anyone } from '../../../../platform/auth/actor.ts';
import { page } from '../../../../platform/http/reply.ts';
import { nothing, route } from '../../../../platform/http/route.ts';
import type { Lang } from '../../../../platform/i18n/lang.ts';
import type { Reading } from '../../../../platform/work.ts';
import { openedNotice } from '../../../regions/index.ts';
import { whomToCall } from '../../contact.ts';
import { momentsText } from '../../moments.ts';
import { nextGroups } from '../../next-group.ts';
import { seesWholeShelf } from '../../policy.ts';
import { shelfOf, shelfReady } from '../../search/indexes.ts';
import { type ShelfPage, shelf } from '../../shelf.ts';
import { askedOf } from '../../why.ts';
import { askOf, chosen, keptInSearch } from './asking.ts';
import { cardOf } from './cards.ts';
import { chipsFor } from './chips.ts';
import { filtersFor } from './filters.ts';
import { addressWith, type Question, rawQuery, readQuestion } from './question.ts';
import { sortingFor } from './sorting.ts';
import { Shelf, type ShelfModel, shelfTitle } from './view.tsx';
import { waysOut } from './ways-out.ts';
import { wishFor } from './wish.ts';
import { shelfWords } from './words.ts';

const LIMIT = 12;

/** Everything on offer: found in one's own words, narrowed by filters; the address holds the whole question. */
export const shelfPage = route({
  method: 'GET',
  path: '/aanbod',
  can: anyone,
  audit: nothing('offers are public'),
  query: rawQuery,
  handle: async (context) => {
    const question = readQuestion(context.query);
    await shelfReady({ ...context, origin: 'shelf' });
    const model = await context.read((reading) => modelOf(reading, question, context.lang));
    const status = question.faults.length > 0 ? 422 : 200;
    return page(shelfTitle(question.asked.zoek, context.lang), <Shelf {...model} lang={context.lang} />, {
      status,
      description: shelfWords[context.lang].description,
      noIndex: question.asked.zoek !== undefined,
    });
  },
});

async function modelOf(reading: Reading, question: Question, lang: Lang): Promise<ShelfModel> {
  const { asked } = question;
  const memory = await shelfOf(reading);
  const { words } = memory;
  const place = words.places.find(({ slug }) => slug === asked.gemeente);
  const ask = askOf(question, place?.id);
  const found = await shelf(reading, ask, { limit: LIMIT, memory, ...(asked.na ? { after: asked.na } : {}) });
  const why = askedOf(found, { ...(ask.age ? { age: ask.age } : {}), ...(place ? { municipalityId: place.id } : {}) }, lang);
  const ids = found.offers.map((offer) => offer.id);
  const groups = await nextGroups(reading, ids, why.near, momentsOf(found, asked.dagdeel.length > 0));
  const working = seesWholeShelf(reading.actor);
  const closed = working ? null : await openedNotice(reading, 'parents', why.near ? { municipalityId: why.near.id } : {});
  return {
    question: question.typed.zoek?.[0] ?? '',
    faults: question.faults,
    read: found.understood.read,
    notThen: found.notThen && momentsText(found.notThen, lang),
    literally: addressWith(question, { letterlijk: 'ja' }, lang),
    chips: chipsFor(question, found.understood, words, lang),
    filters: filtersFor(question, found, working, lang),
    sorting: sortingFor(question, why.near !== undefined, lang),
    keptInSearch: keptInSearch(question),
    active: chosen(question),
    cards: found.offers.map((offer) => cardOf(offer, groups.get(offer.id), why, lang)),
    waysOut: found.offers.length === 0 ? waysOut(question, found, lang) : [],
    closed,
    contacts: await whomToCall(reading, 2),
    wish: working ? null : await wishFor(reading, question, found, { parents: closed === null, lang }),
    working,
    moreFilters: asked.meer ? undefined : addressWith(question, { meer: 'ja' }, lang),
    withoutFilters:
      chosen(question) > 0 ? addressWith({ ...question, typed: { zoek: question.typed.zoek ?? [] } }, {}, lang) : undefined,
    first: asked.na ? addressWith(question, {}, lang) : undefined,
    next: found.next ? addressWith(question, { na: found.next }, lang) : undefined,
  };
}

/** What was said of when, unless a part of the day was chosen. */
function momentsOf({ understood }: ShelfPage, chosen: boolean): string[] | undefined {
  return chosen ? undefined : understood.when?.moments;
}
