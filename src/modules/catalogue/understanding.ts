import { sql } from 'kysely';
import type { Reading } from '../../platform/work.ts';
import { municipalities } from '../regions/index.ts';
import { type Age, ageInText } from './ages.ts';
import { seesWholeShelf } from './policy.ts';

/** What was read in a question in someone's own words. */
export interface Understood {
  age?: { age: Age; phrase: string };
  /** A municipality that is named: a preference, no condition. */
  near?: { id: string; name: string; phrase: string };
  themes: { code: string; labelNl: string; labelEn: string }[];
  /** Words that were read as another word, because nothing is called so. */
  read: { typed: string; as: string }[];
  /** What is left to look for in the texts. */
  words: string[];
}

/** Said in so many questions that they tell offers not apart. The database drops the ordinary stop words itself. */
const SAYS_NOTHING = new Set(
  `kind kinderen kindje zoon zoontje dochter dochtertje jongen meisje ouder help hulp helpen tips vraag wil wilt willen moet doen
  doet gaat gaan wordt worden krijgt hebben heeft steeds altijd vaak heel erg mijn onze ons wij haar hem bij met voor van the my our
  child children son daughter boy girl parent help with for and are not does has have is too very`.split(/\s+/),
);

/** Reads a question: age, municipality, themes in people's own words, and typing errors mended from the words on the shelf. */
export async function understand(reading: Reading, question: string): Promise<Understood> {
  const age = ageInText(question);
  const near = await municipalityIn(reading, question);
  const rest = without(without(question, age?.phrase), near?.phrase);
  const typed = wordsOf(rest);
  const read = typed.length > 0 ? await mended(reading, typed) : [];
  const words = typed.map((word) => read.find((one) => one.typed === word)?.as ?? word);
  // Themes see the words for an age too: "puber" is both.
  const heard = [...words, ...wordsOf(age?.phrase ?? '')];
  const themes = heard.length > 0 ? await themesIn(reading, heard.join(' ')) : [];
  return { ...(age ? { age } : {}), ...(near ? { near } : {}), themes, read, words };
}

/** A text without one phrase of it. */
export function without(text: string, phrase: string | undefined): string {
  return phrase ? text.replace(phrase, ' ').replace(/\s+/g, ' ').trim() : text;
}

function wordsOf(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return [...new Set(words.filter((word) => word.length > 1 && !SAYS_NOTHING.has(word)))].slice(0, 20);
}

async function municipalityIn(reading: Reading, text: string): Promise<Understood['near']> {
  const all = await municipalities(reading);
  const longestFirst = all.sort((a, b) => b.name.length - a.name.length);
  for (const { id, name } of longestFirst) {
    const found = new RegExp(`(?<![\\p{L}])${RegExp.escape(name)}(?![\\p{L}])`, 'iu').exec(text);
    if (found) return { id, name, phrase: found[0] };
  }
  return undefined;
}

/** Themes of which a name or one of people's own words is in the text, stems compared. */
async function themesIn(reading: Reading, text: string): Promise<Understood['themes']> {
  const spoken = sql`(to_tsvector('dutch', ${text}) || to_tsvector('english', ${text}))`;
  const anyOf = (label: 'label_nl' | 'label_en', language: string) =>
    sql<boolean>`${spoken} @@ replace(plainto_tsquery(${sql.lit(language)}, ${sql.ref(label)})::text, '&', '|')::tsquery`;
  const rows = await reading.tx
    .selectFrom('list_entries')
    .select(['code', 'label_nl', 'label_en'])
    .where('list', '=', 'theme')
    .where('active', '=', true)
    .where((where) =>
      where.or([
        anyOf('label_nl', 'dutch'),
        anyOf('label_en', 'english'),
        sql<boolean>`exists (select from unnest(words) as own (word) where ${spoken} @@ plainto_tsquery('dutch', own.word))`,
      ]),
    )
    .orderBy('position')
    .execute();
  return rows.map((row) => ({ code: row.code, labelNl: row.label_nl, labelEn: row.label_en }));
}

const ALIKE = 0.4;

/** For words that nothing on the shelf has: the most similar word of themes, titles and interventions. */
async function mended(reading: Reading, typed: string[]): Promise<Understood['read']> {
  const whole = seesWholeShelf(reading.actor);
  const { rows } = await sql<{ typed: string; as: string }>`
    with vocabulary as materialized (
      select distinct lower(word) as word from (
        select unnest(words || array[label_nl, label_en]) as phrase from list_entries where list = 'theme' and active
        union all select title from offers where state = 'published' and (${whole}::boolean or access <> 'owner-only')
        union all select name from interventions
        union all select name from municipalities
      ) as phrases, regexp_split_to_table(phrase, '[^[:alpha:]]+') as word
      where length(word) >= 4
    )
    select t.word as typed, v.word as as from unnest(${typed}::text[]) as t (word)
    cross join lateral (select word from vocabulary order by similarity(word, t.word) desc, word limit 1) as v
    where length(t.word) >= 4 and v.word <> t.word and similarity(v.word, t.word) >= ${ALIKE}
      and not exists (select from offers o where o.state = 'published' and o.search @@ plainto_tsquery('dutch', t.word))
      and not exists (select from offers o where to_tsvector('english', concat_ws(' ', o.title_en, o.summary_en)) @@ plainto_tsquery('english', t.word))
      and not exists (select from vocabulary where to_tsvector('dutch', word) @@ plainto_tsquery('dutch', t.word))`.execute(
    reading.tx,
  );
  return rows;
}
