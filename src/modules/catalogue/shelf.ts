import { type RawBuilder, sql } from 'kysely';
import type { Lang } from '../../platform/i18n/lang.ts';
import type { Reading } from '../../platform/work.ts';
import type { Age } from './ages.ts';
import { cursorOf, type ShelfPlace } from './cursor.ts';
import type { Access, Audience, Level, OfferForm } from './offers.ts';
import { seesWholeShelf } from './policy.ts';
import { forFamilies } from './queries.ts';
import { type Understood, understand } from './understanding.ts';

/** What someone asks of the shelf. Everything may be left out. */
export interface Ask {
  /** In their own words. */
  question?: string;
  /** Themes that the words seem to say, but that were not meant. */
  notMeant?: string[];
  themes?: string[];
  age?: Age;
  audience?: Audience[];
  forms?: OfferForm[];
  /** For who works with families. */
  levels?: Level[];
  language?: string;
  /** With a coming group for parents there. */
  municipalityId?: string;
  /** With a coming group for parents that has a place free. */
  freePlaces?: boolean;
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
  themes: string[];
  /** The asked or understood themes that it is about, its main theme first. */
  matched: string[];
}

export interface ShelfPage {
  understood: Understood;
  offers: ShelfOffer[];
  /** Cursor of what follows, or null at the end. */
  next: string | null;
}

/** A page of the published offers that answer, best fit first; without a question those with places free first. Keyset paging. */
export async function shelf(
  reading: Reading,
  ask: Ask,
  page: { after?: ShelfPlace; limit: number; lang?: Lang },
): Promise<ShelfPage> {
  const all = ask.question ? await understand(reading, ask.question) : { themes: [], read: [], words: [] };
  const understood: Understood = { ...all, themes: all.themes.filter((theme) => !ask.notMeant?.includes(theme.code)) };
  const rows = await rowsOf(reading, ask, understood, page);
  const offers = rows.slice(0, page.limit);
  const last = offers.at(-1);
  return {
    understood,
    offers: offers.map(({ score, ...offer }) => offer),
    next: last && rows.length > page.limit ? cursorOf(last) : null,
  };
}

function rowsOf(reading: Reading, ask: Ask, understood: Understood, page: { after?: ShelfPlace; limit: number; lang?: Lang }) {
  const heard = understood.themes.map((theme) => theme.code);
  const about = [...new Set([...(ask.themes ?? []), ...heard])];
  const texts = textMatch(understood.words, page.lang ?? 'nl');
  const fit = sql<number>`(${themeScore(heard)} + ${texts.score} + ${nearScore(reading, understood.near?.id)} + ${bonus(openGroup(reading, { free: true }), 25)} + ${bonus(forFamilies, seesWholeShelf(reading.actor) ? 0 : 70)})::integer`;
  const found = reading.tx
    .selectFrom('offers as o')
    .innerJoin('organisations as p', 'p.id', 'o.organisation_id')
    .select([
      'o.id',
      'o.slug',
      'o.title',
      'o.summary',
      'o.title_en as titleEn',
      'o.summary_en as summaryEn',
      'o.form',
      'o.access',
      'o.level',
    ])
    .select(['o.age_min as ageMin', 'o.age_max as ageMax', 'o.sessions', 'o.session_minutes as sessionMinutes', 'o.languages'])
    .select([
      'o.contribution_cents as contributionCents',
      'p.name as organisationName',
      sql<Audience[]>`o.audience`.as('audience'),
    ])
    .select([themesOf(sql`true`).as('themes'), themesOf(sql`t.theme = any(${about}::text[])`).as('matched'), fit.as('score')])
    .where('o.state', '=', 'published')
    .$if(!seesWholeShelf(reading.actor), (query) => query.where('o.access', '<>', 'owner-only'))
    .where(sql.join([sql`true`, ...conditions(reading, ask, understood)], sql` and `) as RawBuilder<boolean>)
    .$if(understood.words.length > 0 || heard.length > 0, (query) =>
      // With a theme understood only texts that have every word are added to it; else any word will do.
      query.where(heard.length > 0 ? sql<boolean>`(${hasTheme(heard)} or ${texts.every})` : texts.any),
    );
  const { after } = page;
  return reading.tx
    .selectFrom(found.as('s'))
    .selectAll()
    .$if(after !== undefined, (query) =>
      query.where(
        sql<boolean>`(-s.score, s.title, s.id) > (${-(after?.score ?? 0)}::integer, ${after?.title}, ${after?.id}::uuid)`,
      ),
    )
    .orderBy(sql`-s.score`)
    .orderBy('s.title')
    .orderBy('s.id')
    .limit(page.limit + 1)
    .execute();
}

function conditions(reading: Reading, ask: Ask, understood: Understood): RawBuilder<unknown>[] {
  const age = ask.age ?? understood.age?.age;
  return [
    age && sql`o.age_min <= ${age.to} and o.age_max >= ${age.from}`,
    ask.themes?.length && hasTheme(ask.themes),
    ask.audience?.length && sql`o.audience && ${ask.audience}::text[]`,
    ask.forms?.length && sql`o.form = any(${ask.forms}::text[])`,
    ask.levels?.length && seesWholeShelf(reading.actor) && sql`o.level = any(${ask.levels}::text[])`,
    ask.language && sql`${ask.language} = any(o.languages)`,
    (ask.municipalityId || ask.freePlaces) &&
      openGroup(reading, {
        free: ask.freePlaces ?? false,
        ...(ask.municipalityId ? { municipalityId: ask.municipalityId } : {}),
      }),
  ].filter((condition) => typeof condition === 'object');
}

/** Texts that have any, or every, of the words; the score is 0-60. English titles are looked at on English pages. */
function textMatch(words: string[], lang: Lang) {
  const never = sql<boolean>`false`;
  if (words.length === 0) return { any: never, every: never, score: sql`0` };
  const query = (language: string, joint: string) => sql`websearch_to_tsquery(${sql.lit(language)}, ${words.join(joint)})`;
  const english = sql`to_tsvector('english', coalesce(o.title_en, '') || ' ' || coalesce(o.summary_en, ''))`;
  const names = sql`(select to_tsvector('dutch', i.name) from interventions i where i.id = o.intervention_id)`;
  const within = (joint: string) => {
    const dutch = sql`o.search @@ ${query('dutch', joint)} or ${names} @@ ${query('dutch', joint)}`;
    return lang === 'en' ? sql<boolean>`(${dutch} or ${english} @@ ${query('english', joint)})` : sql<boolean>`(${dutch})`;
  };
  const [any, every] = [within(' or '), within(' ')];
  return { any, every, score: sql`(${bonus(every, 30)} + least(30, 30 * ts_rank(o.search, ${query('dutch', ' or ')})))` };
}

function themeScore(themes: string[]): RawBuilder<unknown> {
  if (themes.length === 0) return sql`0`;
  return sql`coalesce((select sum(case t.position when 0 then 40 else 25 end) from offer_themes t where t.offer_id = o.id and t.theme = any(${themes}::text[])), 0)`;
}

function nearScore(reading: Reading, municipalityId: string | undefined): RawBuilder<unknown> {
  return municipalityId ? bonus(openGroup(reading, { free: false, municipalityId }), 20) : sql`0`;
}

const bonus = (condition: RawBuilder<unknown>, points: number) => sql`case when ${condition} then ${sql.lit(points)} else 0 end`;

function hasTheme(themes: string[]): RawBuilder<boolean> {
  return sql<boolean>`exists (select from offer_themes t where t.offer_id = o.id and t.theme = any(${themes}::text[]))`;
}

function themesOf(condition: RawBuilder<unknown>): RawBuilder<string[]> {
  return sql<string[]>`array(select t.theme from offer_themes t where t.offer_id = o.id and ${condition} order by t.position)`;
}

/** A group for parents that is still to begin and for which one can register. */
function openGroup({ now }: Reading, { free, municipalityId }: { free: boolean; municipalityId?: string }): RawBuilder<boolean> {
  const place = municipalityId
    ? sql`and exists (select from rooms r join locations l on l.id = r.location_id where r.id = g.room_id and l.municipality_id = ${municipalityId}::uuid)`
    : sql``;
  const left = free ? sql`and exists (select from group_places c where c.group_id = g.id and c.taken < c.capacity)` : sql``;
  return sql<boolean>`exists (select from groups g where g.offer_id = o.id and g.opened_to = 'parents' and g.state in ('planned', 'confirmed')
    and g.starts_at > ${now} and g.registration_closes_at > ${now} ${place} ${left})`;
}
