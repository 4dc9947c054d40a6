import { z } from 'zod';
import { emptyForm, type FormState } from '../../../../platform/http/form.ts';
import { type Reply, redirect, workPage } from '../../../../platform/http/reply.ts';
import { type Context, changes, nothing, route } from '../../../../platform/http/route.ts';
import { kindOfFile, MOST } from '../../import/read-file.ts';
import { runsOf, startImport } from '../../import/runs.ts';
import { sheetPaths as paths } from '../../paths.ts';
import { handlesSheets, sheetScope } from '../../policy.ts';
import { ImportPage } from './view.tsx';
import { words } from './words.ts';

const MOST_RUNS = 20;

async function show(context: Context<unknown, unknown, unknown>, form: FormState = emptyForm): Promise<Reply> {
  const { lang, actor } = context;
  const runs = await context.read((reading) => runsOf(reading, MOST_RUNS));
  const view = <ImportPage runs={runs} form={form} onlyOwn={sheetScope(actor) !== null} csrf={context.csrf()} />;
  return workPage(words[lang].title, view, { noIndex: true });
}

/** Where a sheet comes in, and what one brought in before. */
export const importPage = route({
  method: 'GET',
  path: paths.page,
  can: handlesSheets,
  audit: nothing('own sheets of offers, no persons'),
  handle: (context) => show(context),
});

export const sheetSent = route({
  method: 'POST',
  path: paths.page,
  can: handlesSheets,
  audit: changes('import.check'),
  upload: { field: 'bestand', bytes: MOST.bytes },
  body: z.strictObject({}),
  retry: (context, form) => show(context as Context<unknown, unknown, unknown>, form),
  handle: async (context) => {
    const { lang, upload } = context;
    const t = words[lang];
    if (!upload) return context.again({ bestand: t.noFile });
    if (upload.tooLarge) return context.again({ bestand: t.tooLarge });
    const kind = kindOfFile(upload.content);
    if (!kind) return context.again({ bestand: t.noSheet });
    const run = await context.change((work) => startImport(work, { content: upload.content, kind, lang }));
    return redirect(paths.run(run));
  },
});
