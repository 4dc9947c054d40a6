import { z } from 'zod';
import { line, optionalLine, slug } from '../../../../platform/http/fields.ts';
import { emptyForm, type FormState } from '../../../../platform/http/form.ts';
import { notFound, type Reply, redirect, workPage } from '../../../../platform/http/reply.ts';
import { type Context, changes, nothing, route } from '../../../../platform/http/route.ts';
import { listEntries, listLabel } from '../../../regions/index.ts';
import { searchWordPaths } from '../../paths.ts';
import { editsSearchWords } from '../../policy.ts';
import { addSearchWord, searchWordCounts, searchWordsOf } from '../../search/search-words.ts';
import { SearchWordsOfTheme, SearchWordThemes } from './view.tsx';
import { words } from './words.ts';

const params = z.strictObject({ theme: slug });
export const wordBody = z.strictObject({ phrase: line(60, 2), also: optionalLine(120) });

/** The themes by which people's own words are found. */
export const searchWordsPage = route({
  method: 'GET',
  path: searchWordPaths.all,
  can: editsSearchWords,
  audit: nothing('words for themes, no persons'),
  handle: async ({ lang, read }) => {
    const themes = await read(async (reading) => {
      const counts = await searchWordCounts(reading);
      const entries = await listEntries(reading, 'theme');
      return entries.map((entry) => ({ ...entry, count: counts.get(entry.code) ?? entry.words.length }));
    });
    return workPage(words[lang].title, <SearchWordThemes themes={themes} lang={lang} />, { noIndex: true });
  },
});

async function show(context: Context<z.infer<typeof params>, unknown, unknown>, form: FormState = emptyForm): Promise<Reply> {
  const { lang } = context;
  const found = await context.read(async (reading) => {
    const theme = (await listEntries(reading, 'theme')).find(({ code }) => code === context.params.theme);
    return theme && { theme, own: await searchWordsOf(reading, theme.code) };
  });
  if (!found) return notFound();
  const title = `${words[lang].title}: ${listLabel(found.theme, lang)}`;
  return workPage(title, <SearchWordsOfTheme {...found} form={form} lang={lang} csrf={context.csrf()} />, { noIndex: true });
}

export const searchWordsOfTheme = route({
  method: 'GET',
  path: searchWordPaths.theme(':theme'),
  can: editsSearchWords,
  audit: nothing('words for themes, no persons'),
  params,
  handle: (context) => show(context),
});

export const searchWordAdded = route({
  method: 'POST',
  path: searchWordPaths.theme(':theme'),
  can: editsSearchWords,
  audit: changes('search-word.add'),
  params,
  body: wordBody,
  retry: (context, form) => show(context, form),
  handle: async (context) => {
    const { theme } = context.params;
    const added = await context.change((work) => addSearchWord(work, { theme, ...context.body }));
    if (typeof added === 'string') return redirect(searchWordPaths.theme(theme), words[context.lang].added);
    return added.refused === 'no-theme' ? notFound() : context.again({ phrase: words[context.lang].refused[added.refused] });
  },
});
