import { z } from 'zod';
import { emptyForm, type FormState } from '../../../../platform/http/form.ts';
import { page, type Reply, redirect } from '../../../../platform/http/reply.ts';
import { type Context, changes, nothing, route } from '../../../../platform/http/route.ts';
import { rhythms } from '../../../../platform/mail/kinds.ts';
import { chooseRhythms, chosenRhythms, noticesFor, wrongChoices } from '../../notice-choice.ts';
import { worksHere } from '../../policy.ts';
import { Notices, words } from './view.tsx';

const path = '/mijn/meldingen';

async function show(context: Context, form: FormState = emptyForm): Promise<Reply> {
  const { actor, services, lang } = context;
  const chosen = await context.read(chosenRhythms);
  const always = services.mail.kinds.filter((kind) => !kind.notice && kind.whose?.allows(actor));
  const view = (
    <Notices lang={lang} notices={noticesFor(context)} always={always} chosen={chosen} form={form} csrf={context.csrf()} />
  );
  return page(words[lang].title, view, { noIndex: true });
}

/** When a person hears of what. */
export const notices = route({
  method: 'GET',
  path,
  can: worksHere,
  audit: nothing('only their own choice'),
  handle: (context) => show(context),
});

export const noticesChosen = route({
  method: 'POST',
  path,
  can: worksHere,
  audit: changes('notice.choose'),
  body: z.record(z.string().regex(/^[a-z-]{1,60}$/), z.enum(rhythms)),
  retry: (context, form) => show(context, form),
  handle: async (context) => {
    const t = words[context.lang];
    const wrong = wrongChoices(context, context.body);
    if (wrong.length > 0) return context.again(Object.fromEntries(wrong.map((kind) => [kind, t.choose])));
    await context.change((work) => chooseRhythms(work, context.body));
    return redirect(path, t.saved);
  },
});
