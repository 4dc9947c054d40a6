import { z } from 'zod';
import { id, slug } from '../../../../platform/http/fields.ts';
import { type FormState, filledForm } from '../../../../platform/http/form.ts';
import { notFound, type Reply, redirect, workPage } from '../../../../platform/http/reply.ts';
import { type Context, changes, nothing, route } from '../../../../platform/http/route.ts';
import type { Reading } from '../../../../platform/work.ts';
import { listEntries } from '../../../regions/index.ts';
import { searchWordPaths } from '../../paths.ts';
import { editsSearchWords } from '../../policy.ts';
import { changeSearchWord, removeSearchWord, searchWordsOf } from '../../search/search-words.ts';
import { wordBody } from '../search-words/route.tsx';
import { words } from '../search-words/words.ts';
import { SearchWordPage } from './view.tsx';

const params = z.strictObject({ theme: slug, id });

/** The word below its own theme; undefined when either is not there. */
async function wordIn(reading: Reading, { theme: code, id: wanted }: z.infer<typeof params>) {
  const theme = (await listEntries(reading, 'theme')).find((one) => one.code === code);
  const word = theme && (await searchWordsOf(reading, theme.code)).find((one) => one.id === wanted);
  return theme && word && { theme, word };
}

async function show(context: Context<z.infer<typeof params>, unknown, unknown>, typedForm?: FormState): Promise<Reply> {
  const { lang } = context;
  const found = await context.read((reading) => wordIn(reading, context.params));
  if (!found) return notFound();
  const { phrase, also } = found.word;
  const form = typedForm ?? filledForm({ phrase, also });
  const props = { theme: found.theme, id: context.params.id, phrase, form, lang, csrf: context.csrf() };
  return workPage(words[lang].changeTitle, <SearchWordPage {...props} />, { noIndex: true });
}

export const searchWordPage = route({
  method: 'GET',
  path: searchWordPaths.word(':theme', ':id'),
  can: editsSearchWords,
  audit: nothing('words for themes, no persons'),
  params,
  handle: (context) => show(context),
});

export const searchWordChanged = route({
  method: 'POST',
  path: searchWordPaths.word(':theme', ':id'),
  can: editsSearchWords,
  audit: changes('search-word.change'),
  params,
  body: wordBody,
  retry: (context, form) => show(context, form),
  handle: async (context) => {
    const t = words[context.lang];
    const changed = await context.change(async (work) =>
      (await wordIn(work, context.params))
        ? changeSearchWord(work, { id: context.params.id, ...context.body })
        : { refused: 'gone' as const },
    );
    if (changed === 'changed') return redirect(searchWordPaths.theme(context.params.theme), t.changed);
    return changed.refused === 'gone' ? notFound() : context.again({ phrase: t.refused[changed.refused] });
  },
});

export const searchWordRemoved = route({
  method: 'POST',
  path: searchWordPaths.removal(':theme', ':id'),
  can: editsSearchWords,
  audit: changes('search-word.remove'),
  params,
  body: z.strictObject({}),
  handle: async (context) => {
    const gone = await context.change(
      async (work) => (await wordIn(work, context.params)) !== undefined && removeSearchWord(work, context.params.id),
    );
    return gone ? redirect(searchWordPaths.theme(context.params.theme), words[context.lang].removed) : notFound();
  },
});
