import { anyone } from '../../../../platform/auth/actor.ts';
import { page } from '../../../../platform/http/reply.ts';
import { nothing, route } from '../../../../platform/http/route.ts';
import type { Lang } from '../../../../platform/i18n/lang.ts';
import type { Reading } from '../../../../platform/work.ts';
import { listEntries, listLabel } from '../../../regions/index.ts';
import { whomToCall } from '../../contact.ts';
import { nextGroups } from '../../next-group.ts';
import { seesWholeShelf } from '../../policy.ts';
import { placesWithGroups, themesInUse } from '../../queries.ts';
import { type Ask, shelf } from '../../shelf.ts';
import { cardOf } from './cards.ts';
import { chipsFor } from './chips.ts';
import { facetsFor } from './filters.ts';
import { addressWith, type Question, rawQuery, readQuestion } from './question.ts';
import { Shelf, type ShelfModel, shelfTitle } from './view.tsx';

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
    const model = await context.read((reading) => modelOf(reading, question, context.lang));
    const status = question.faults.length > 0 ? 422 : 200;
    return page(shelfTitle(question.asked.zoek, context.lang), <Shelf {...model} lang={context.lang} />, {
      status,
      noIndex: question.asked.zoek !== undefined,
    });
  },
});

async function modelOf(reading: Reading, question: Question, lang: Lang): Promise<ShelfModel> {
  const { asked } = question;
  const lists = { themes: await listEntries(reading, 'theme'), places: await placesWithGroups(reading) };
  const place = lists.places.find((one) => one.slug === asked.gemeente);
  const found = await shelf(reading, askOf(question, place?.id), {
    limit: LIMIT,
    lang,
    ...(asked.na ? { after: asked.na } : {}),
  });
  const near = place ?? found.understood.near;
  const groups = await nextGroups(
    reading,
    found.offers.map((offer) => offer.id),
    near?.id,
  );
  const age = asked.leeftijd ?? found.understood.age?.age;
  const cardQuestion = {
    searched: found.understood.words.length > 0,
    themeLabel: (code: string) => {
      const entry = lists.themes.find((theme) => theme.code === code);
      return entry ? listLabel(entry, lang) : code;
    },
    ...(age ? { age } : {}),
    ...(near ? { near } : {}),
  };
  const inUse = await themesInUse(reading);
  const choices = {
    places: lists.places,
    themes: lists.themes.filter((theme) => inUse.has(theme.code)),
    working: seesWholeShelf(reading.actor),
  };
  const chips = chipsFor(question, found.understood, lists, lang);
  return {
    question: question.typed.zoek?.[0] ?? '',
    faults: question.faults,
    read: found.understood.read,
    chips,
    facets: facetsFor(question, choices, lang),
    kept: { zoek: asked.zoek, niet: asked.niet.join(',') || undefined, meer: asked.meer },
    keptInSearch: keptInSearch(question),
    active: chosen(question),
    cards: found.offers.map((offer) => cardOf(offer, groups.get(offer.id), cardQuestion, lang)),
    contacts: await whomToCall(reading, 2),
    moreFilters: asked.meer ? undefined : addressWith(question, { meer: 'ja' }, lang),
    withoutFilters:
      chosen(question) > 0 ? addressWith({ ...question, typed: { zoek: question.typed.zoek ?? [] } }, {}, lang) : undefined,
    first: asked.na ? addressWith(question, {}, lang) : undefined,
    next: found.next ? addressWith(question, { na: found.next }, lang) : undefined,
  };
}

function askOf({ asked }: Question, municipalityId: string | undefined): Ask {
  return {
    notMeant: asked.niet,
    themes: asked.thema,
    audience: asked.voor,
    forms: asked.vorm,
    levels: asked.niveau,
    freePlaces: asked.plek === 'ja',
    ...(asked.zoek ? { question: asked.zoek } : {}),
    ...(asked.leeftijd ? { age: asked.leeftijd } : {}),
    ...(asked.taal ? { language: asked.taal } : {}),
    ...(municipalityId ? { municipalityId } : {}),
  };
}

/** How many filters are on. */
function chosen({ asked }: Question): number {
  const lists = asked.thema.length + asked.voor.length + asked.vorm.length + asked.niveau.length;
  return lists + [asked.leeftijd, asked.gemeente, asked.plek, asked.taal].filter((one) => one !== undefined).length;
}

/** Filters that stay on when the question is asked anew. */
function keptInSearch({ asked, typed }: Question): Record<string, string | undefined> {
  return {
    thema: asked.thema.join(',') || undefined,
    voor: asked.voor.join(',') || undefined,
    vorm: asked.vorm.join(',') || undefined,
    niveau: asked.niveau.join(',') || undefined,
    leeftijd: asked.leeftijd && typed.leeftijd?.[0],
    gemeente: asked.gemeente,
    plek: asked.plek,
    taal: asked.taal,
  };
}
