import { sql } from 'kysely';
import { audit } from '../../../platform/audit/audit.ts';
import type { Reading, Work } from '../../../platform/work.ts';
import { listEntries } from '../../regions/index.ts';
import { fold } from './words.ts';

/** People's own word or phrase for a theme. */
export interface SearchWord {
  theme: string;
  phrase: string;
  /** Words of the shelf that the question is looked up by besides; '' when none. */
  also: string;
}

/** Fills the list when a region begins. What is there already stays as it is. */
export async function loadSearchWords(work: Work, words: SearchWord[]): Promise<void> {
  await sql`insert into search_words (region_id, theme, phrase, also)
    select ${work.region.id}::uuid, theme, phrase, also
    from unnest(${words.map((one) => one.theme)}::text[], ${words.map((one) => one.phrase)}::text[], ${words.map((one) => one.also)}::text[])
      as given (theme, phrase, also) on conflict do nothing`.execute(work.tx);
  await audit(work, {
    action: 'search-word.load',
    subjectKind: 'region',
    subjectId: work.region.id,
    detail: { words: words.length },
  });
}

export type WordRefusal = 'no-theme' | 'known' | 'no-word';

/** Adds a word to a theme; from then on questions with it find the theme. Returns its id. */
export async function addSearchWord(work: Work, word: SearchWord): Promise<string | { refused: WordRefusal }> {
  const clean = cleaned(word);
  if (fold(clean.phrase).replace(/[^\p{L}\p{N}]/gu, '').length < 2) return { refused: 'no-word' };
  if (!(await listEntries(work, 'theme')).some(({ code }) => code === word.theme)) return { refused: 'no-theme' };
  await keepListWords(work, word.theme);
  const added = await work.tx
    .insertInto('search_words')
    .values({ region_id: work.region.id, ...clean })
    .onConflict((conflict) => conflict.columns(['region_id', 'theme', 'phrase']).doNothing())
    .returning('id')
    .executeTakeFirst();
  if (!added) return { refused: 'known' };
  await audit(work, {
    action: 'search-word.add',
    subjectKind: 'search-word',
    subjectId: added.id,
    detail: { theme: word.theme },
  });
  return added.id;
}

/** Changes a word of a theme, or what it is looked up by besides. */
export async function changeSearchWord(
  work: Work,
  { id, phrase, also }: { id: string; phrase: string; also: string },
): Promise<'changed' | { refused: WordRefusal | 'gone' }> {
  const clean = cleaned({ theme: '', phrase, also });
  if (fold(clean.phrase).replace(/[^\p{L}\p{N}]/gu, '').length < 2) return { refused: 'no-word' };
  const present = await work.tx.selectFrom('search_words').select('theme').where('id', '=', id).forUpdate().executeTakeFirst();
  if (!present) return { refused: 'gone' };
  const same = await work.tx
    .selectFrom('search_words')
    .select('id')
    .where('theme', '=', present.theme)
    .where('phrase', '=', clean.phrase)
    .where('id', '<>', id)
    .executeTakeFirst();
  if (same) return { refused: 'known' };
  await work.tx.updateTable('search_words').set({ phrase: clean.phrase, also: clean.also }).where('id', '=', id).execute();
  await audit(work, {
    action: 'search-word.change',
    subjectKind: 'search-word',
    subjectId: id,
    detail: { theme: present.theme },
  });
  return 'changed';
}

/** Takes a word out. False when it is gone already. */
export async function removeSearchWord(work: Work, id: string): Promise<boolean> {
  const gone = await work.tx.deleteFrom('search_words').where('id', '=', id).returning('theme').executeTakeFirst();
  if (!gone) return false;
  await audit(work, { action: 'search-word.remove', subjectKind: 'search-word', subjectId: id, detail: { theme: gone.theme } });
  return true;
}

/** The words of a theme in the order of the alphabet. A theme that nobody has edited yet shows the words of its list entry. */
export async function searchWordsOf(reading: Reading, theme: string): Promise<(SearchWord & { id: string | null })[]> {
  const rows = await reading.tx
    .selectFrom('search_words')
    .select(['id', 'theme', 'phrase', 'also'])
    .where('theme', '=', theme)
    .orderBy(sql`phrase collate "nl-NL-x-icu"`)
    .execute();
  if (rows.length > 0) return rows;
  const entry = (await listEntries(reading, 'theme')).find(({ code }) => code === theme);
  return (entry?.words ?? []).map((phrase) => ({ id: null, theme, phrase, also: '' }));
}

/** How many words each theme has of its own. */
export async function searchWordCounts(reading: Reading): Promise<Map<string, number>> {
  const rows = await reading.tx
    .selectFrom('search_words')
    .select(['theme', sql<number>`count(*)::integer`.as('count')])
    .groupBy('theme')
    .execute();
  return new Map(rows.map(({ theme, count }) => [theme, count]));
}

/** From the first word of its own on a theme no longer looks at its list entry: those words become its own too. */
async function keepListWords(work: Work, theme: string): Promise<void> {
  await sql`insert into search_words (region_id, theme, phrase)
    select e.region_id, e.code, word from list_entries e, unnest(e.words) as word
    where e.list = 'theme' and e.code = ${theme} and length(word) between 2 and 60
      and not exists (select from search_words w where w.theme = e.code) on conflict do nothing`.execute(work.tx);
}

function cleaned({ theme, phrase, also }: SearchWord): SearchWord {
  const clean = (text: string) => text.trim().toLowerCase().replace(/\s+/g, ' ');
  return { theme, phrase: clean(phrase), also: clean(also) };
}
