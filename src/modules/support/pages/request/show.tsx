import { z } from 'zod';
import { id } from '../../../../platform/http/fields.ts';
import type { FormState } from '../../../../platform/http/form.ts';
import { notFound, type Reply, redirect, workPage } from '../../../../platform/http/reply.ts';
import type { Context } from '../../../../platform/http/route.ts';
import { localPath } from '../../../../platform/i18n/lang.ts';
import { paths } from '../../paths.ts';
import { handles } from '../../policy.ts';
import { supportRequest } from '../../queries.ts';
import type { SupportRequest } from '../../request.ts';
import { detailsOf } from './details.ts';
import { RequestView } from './view.tsx';
import { words } from './words.ts';

export const params = z.object({ id });
export type Asked = Pick<Context<{ id: string }>, 'actor' | 'lang' | 'csrf' | 'read' | 'params' | 'now'>;

/** The request, when the actor handles it. */
export async function handled(
  context: Pick<Context<{ id: string }>, 'actor' | 'read' | 'params'>,
): Promise<SupportRequest | undefined> {
  const request = await context.read((reading) => supportRequest(reading, context.params.id));
  return request && handles(context.actor, request) ? request : undefined;
}

/** The page of a request, also again with the faults of a form. */
export async function show(context: Asked, form: FormState): Promise<Reply> {
  const { lang } = context;
  const found = await context.read((reading) => detailsOf(reading, context.params.id));
  if (!found) return notFound();
  const { request } = found;
  if (request.proposalId && found.handles) return redirect(paths.proposalRoom(request.id));
  return workPage(request.title, <RequestView {...found} form={form} csrf={context.csrf()} />, {
    titleLang: 'nl',
    width: 'wide',
    live: ['support'],
    back: { href: localPath(paths.queue, lang), label: words[lang].back },
  });
}
