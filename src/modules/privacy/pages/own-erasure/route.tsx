import { z } from 'zod';
import { signedIn } from '../../../../platform/auth/actor.ts';
import { checkbox } from '../../../../platform/http/fields.ts';
import type { FormState } from '../../../../platform/http/form.ts';
import { notFound, page, type Reply } from '../../../../platform/http/reply.ts';
import { type Context, changes, nothing, route } from '../../../../platform/http/route.ts';
import { localPath } from '../../../../platform/i18n/lang.ts';
import { eraseActions, eraseKept } from '../../erase.ts';
import { ConfirmErasure, erasureWords } from '../../parts/confirm-erasure.tsx';
import { ownPath } from '../../paths.ts';
import { handleRequest, openRequest } from '../../requests.ts';
import { subjectOfPerson } from '../../subject.ts';
import { keptOfActor } from '../own-data/route.tsx';

const path = '/mijn/gegevens/verwijdering';

async function show(context: Context<unknown, unknown, unknown>, form?: FormState): Promise<Reply> {
  const { lang } = context;
  const kept = await keptOfActor(context);
  if (!kept) return notFound();
  const view = (
    <ConfirmErasure
      kept={kept}
      lang={lang}
      csrf={context.csrf()}
      action={ownPath(lang, '/verwijdering')}
      backHref={ownPath(lang)}
      form={form}
    />
  );
  return page(erasureWords[lang].title, view, {
    width: 'narrow',
    noIndex: true,
    back: { href: ownPath(lang), label: lang === 'nl' ? 'Mijn gegevens' : 'My data' },
  });
}

/** What goes and what must stay, before anything is done. */
export const ownErasure = route({
  method: 'GET',
  path,
  can: signedIn,
  audit: nothing('a person reads their own data'),
  handle: (context) => show(context),
});

export const ownErasureSent = route({
  method: 'POST',
  path,
  can: signedIn,
  limit: 20,
  audit: changes('privacy.ask', 'privacy.handle', ...eraseActions),
  body: z.strictObject({ zeker: checkbox }),
  retry: (context, form) => show(context, form),
  handle: async (context) => {
    const { lang, actor, body } = context;
    const t = erasureWords[lang];
    if (!body.zeker) return context.again({ zeker: t.sureMissing });
    if (actor.kind !== 'person') return notFound();
    const erased = await context.change(async (work) => {
      const id = await openRequest(work, { kind: 'erasure', channel: 'account' });
      const outcome = await eraseKept(work, await subjectOfPerson(work, actor.personId), id);
      if (outcome.ok) await handleRequest(work, id, outcome.all ? 'granted' : 'partly');
      else await handleRequest(work, id, 'refused');
      return outcome;
    });
    if (!erased.ok) return context.again({ '': t.blocked });
    return { kind: 'redirect', to: localPath('/', lang), notice: t.done, session: 'ended' };
  },
});
