import { sql } from 'kysely';
import type { Reading } from '../../platform/work.ts';
import { shownDomain } from '../regions/index.ts';
import type { Age } from './ages.ts';
import { cursorOf } from './cursor.ts';
import type { Access, Audience, Level, OfferForm } from './lists.ts';
import type { MomentsSaid } from './moments.ts';
import { seesWholeShelf } from './policy.ts';
import { type Conditions, Found, type Sort } from './search/find.ts';
import { type Shelf, shelfOf } from './search/indexes.ts';
import type { Cost, DayPart } from './search/offer-facts.ts';
import type { Place } from './search/order.ts';
import { type Understood, understand, understoodNothing } from './understanding.ts';

/** What someone asks of the shelf. Everything may be left out. */
export interface Ask {
  /** In their own words. */
  question?: string;
  /** Words as they stand: nothing is taken for a typing error. */
  literally?: boolean;
  /** Themes that the words seem to say, but that were not meant. */
  notMeant?: string[];
  themes?: string[];
  age?: Age;
  audience?: Audience[];
  forms?: OfferForm[];
  /** For who works with families. */
  levels?: Level[];
  languages?: string[];
  /** When and at what cost a coming group for parents is. */
  dayParts?: DayPart[];
  costs?: Cost[];
  /** With a coming group for parents there. */
  municipalityId?: string;
  /** With a coming group for parents that has a place free. */
  freePlaces?: boolean;
  sort?: Sort;
}

export interface ShelfOffer {
  id: string;
  slug: string;
  title: string;
  summary: string;
  titleEn: string | null;
  summaryEn: string | null;
  audience: Audience[];
  ageMin: number;
  ageMax: number;
  form: OfferForm;
  sessions: number;
  sessionMinutes: number;
  languages: string[];
  contributionCents: number;
  access: Access;
  level: Level;
  organisationName: string;
  interventionName: string;
  themes: string[];
  /** The asked or understood themes that it is about, its main theme first. */
  matched: string[];
}

export interface ShelfPage {
  understood: Understood;
  /** When somebody wants to go, if nothing that answers is then: the offers are those at other moments. */
  notThen: MomentsSaid | undefined;
  offers: ShelfOffer[];
  /** Cursor of what follows, or null at the end. */
  next: string | null;
  /** For counts of choices and ways out. */
  found: Found;
  shelf: Shelf;
}

/** A page of the published offers that answer, best fit first; without a question those with places free first. Keyset paging. */
export async function shelf(
  reading: Reading,
  ask: Ask,
  page: { after?: Place; limit: number; memory?: Shelf },
): Promise<ShelfPage> {
  const memory = page.memory ?? (await shelfOf(reading));
  const { understood, found, notThen } = answering(reading, memory, ask);
  const places = found.first(page.limit + 1, page.after);
  const shown = places.slice(0, page.limit);
  const last = shown.at(-1);
  const about = new Set([...(ask.themes ?? []), ...understood.themes.map((theme) => theme.code)]);
  const offers = await cardsOf(
    reading,
    shown.flatMap(({ offerId }) => offerId ?? []),
  );
  return {
    understood,
    notThen,
    offers: offers.map((offer) => ({ ...offer, matched: offer.themes.filter((theme) => about.has(theme)) })),
    next: last && places.length > page.limit ? cursorOf(last) : null,
    found,
    shelf: memory,
  };
}

/** What was understood and what answers. When nothing does at the moment that was asked for, what there is at others, with its words as they stand. */
function answering(reading: Reading, memory: Shelf, ask: Ask): Pick<ShelfPage, 'understood' | 'found' | 'notThen'> {
  const asked = (moments: boolean) => {
    const all = ask.question
      ? understand(memory, ask.question, { literally: ask.literally ?? false, moments })
      : understoodNothing;
    const understood = { ...all, themes: all.themes.filter((theme) => !ask.notMeant?.includes(theme.code)) };
    return { understood, found: new Found(memory, wantedOf(reading, ask, understood)) };
  };
  const then = asked(true);
  if (!then.understood.when || ask.dayParts?.length || !then.found.pool.isEmpty()) return { ...then, notThen: undefined };
  const other = asked(false);
  return other.found.pool.isEmpty() ? { ...then, notThen: undefined } : { ...other, notThen: then.understood.when };
}

function wantedOf(reading: Reading, ask: Ask, understood: Understood) {
  const whole = seesWholeShelf(reading.actor);
  const conditions: Conditions = {
    thema: ask.themes ?? [],
    voor: ask.audience ?? [],
    vorm: ask.forms ?? [],
    taal: ask.languages ?? [],
    kosten: ask.costs ?? [],
    dagdeel: ask.dayParts ?? [],
    niveau: whole ? (ask.levels ?? []) : [],
    gemeente: ask.municipalityId ? [ask.municipalityId] : [],
    plek: ask.freePlaces ? ['ja'] : [],
  };
  const age = ask.age ?? understood.age?.age;
  const nearId = ask.municipalityId ?? understood.near?.id;
  return {
    understood,
    asked: understood.terms.size > 0 || understood.themes.length > 0,
    conditions,
    whole,
    sort: ask.sort ?? 'fit',
    now: reading.now.epochMilliseconds,
    ...(age ? { age } : {}),
    ...(understood.when ? { moments: understood.when.moments } : {}),
    ...(nearId ? { nearId } : {}),
  };
}

/** What cards show, in the order of the ids. That they are published is asked once more: the index may be a moment behind. */
async function cardsOf(reading: Reading, ids: string[]): Promise<Omit<ShelfOffer, 'matched'>[]> {
  if (ids.length === 0) return [];
  const closed = seesWholeShelf(reading.actor) ? sql`` : sql`and o.access <> 'owner-only'`;
  // As it stands: it is the same for every page, so nothing has to be put together and the database keeps one plan.
  const { rows } = await sql<Omit<ShelfOffer, 'matched'>>`
    select o.id, o.slug, o.title, o.summary, o.title_en as "titleEn", o.summary_en as "summaryEn", o.form, o.access, o.level,
      o.age_min as "ageMin", o.age_max as "ageMax", o.sessions, o.languages, o.session_minutes as "sessionMinutes",
      o.contribution_cents as "contributionCents", p.name as "organisationName", i.name as "interventionName", o.audience,
      array(select t.theme from offer_themes t where t.offer_id = o.id order by t.position) as themes
    from offers o join organisations p on p.id = o.organisation_id join interventions i on i.id = o.intervention_id
    where o.id = any(${ids}::uuid[]) and o.state = 'published' and ${shownDomain(reading)} ${closed}`.execute(reading.tx);
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}
