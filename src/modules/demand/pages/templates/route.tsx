import { z } from 'zod';
import { id } from '../../../../platform/http/fields.ts';
import { notFound, redirect, workPage } from '../../../../platform/http/reply.ts';
import { changes, nothing, route } from '../../../../platform/http/route.ts';
import { localPath } from '../../../../platform/i18n/lang.ts';
import { demandPaths } from '../../paths.ts';
import { mayAddDemand, teamsOf } from '../../policy.ts';
import { earlierDemands } from '../../queries.ts';
import { removeTemplate, templatesOf } from '../../templates.ts';
import { Templates } from './view.tsx';
import { words } from './words.ts';

/** Templates of the own teams, and what they asked before. */
export const templatesPage = route({
  method: 'GET',
  path: demandPaths.templates,
  can: mayAddDemand,
  audit: nothing('a need names no person (rule 7)'),
  handle: async (context) => {
    const { lang } = context;
    const teams = teamsOf(context.actor);
    const model = await context.read(async (reading) => ({
      templates: await templatesOf(reading, teams),
      earlier: await earlierDemands(reading, teams),
    }));
    return workPage(words[lang].title, <Templates {...model} csrf={context.csrf()} />, {
      back: { href: localPath(demandPaths.list, lang), label: words[lang].back },
    });
  },
});

export const templateRemoved = route({
  method: 'POST',
  path: demandPaths.removeTemplate(':id'),
  can: mayAddDemand,
  audit: changes('demand.template-remove'),
  params: z.object({ id }),
  body: z.strictObject({}),
  retry: async () => redirect(demandPaths.templates),
  handle: async (context) => {
    const gone = await context.change((work) => removeTemplate(work, context.params.id));
    return gone ? redirect(demandPaths.templates, words[context.lang].removed) : notFound();
  },
});
