import { z } from 'zod';
import { anyone, hasRole } from '../../../../platform/auth/actor.ts';
import { type FormState, filledForm } from '../../../../platform/http/form.ts';
import { page, type Reply, redirect } from '../../../../platform/http/reply.ts';
import { type Context, changes, nothing, route } from '../../../../platform/http/route.ts';
import { localPath } from '../../../../platform/i18n/lang.ts';
import { agePhases } from '../../../demand/index.ts';
import { paths } from '../../links.ts';
import { startInitiative } from '../../save.ts';
import { checkForm } from '../check.ts';
import { InitiativeForm } from '../fields.ts';
import { formModel } from '../form-model.ts';
import { NewInitiative } from './view.tsx';
import { words } from './words.ts';

/** From "what is needed": what to begin with. */
const query = z.object({
  onderwerp: z
    .string()
    .regex(/^[a-z0-9-]{1,60}$/)
    .optional(),
  gemeente: z.uuid().optional(),
  fase: z.coerce
    .number()
    .int()
    .min(0)
    .max(agePhases.length - 1)
    .optional(),
});
type Asked = Context<unknown, z.infer<typeof query>, unknown>;

async function show(context: Asked, form: FormState): Promise<Reply> {
  const { lang } = context;
  const view = <NewInitiative {...(await formModel(context, form))} />;
  return page(words[lang].title, view, {
    width: 'narrow',
    back: { href: localPath(paths.list, lang), label: words[lang].back },
  });
}

/** The form for anybody; nothing is kept before it is sent. */
export const newInitiative = route({
  method: 'GET',
  path: paths.add,
  can: anyone,
  audit: nothing('an empty form'),
  query,
  handle: (context) => show(context, filledForm(startOf(context))),
});

/** What is known already: from the address, and what somebody with an account is. */
function startOf({ query: { onderwerp, gemeente, fase }, actor }: Asked): FormState['values'] {
  const phase = fase === undefined ? undefined : agePhases[fase];
  const years = phase !== undefined && phase[0] >= 0;
  return {
    ...(onderwerp ? { theme: onderwerp } : {}),
    ...(gemeente ? { municipality: gemeente } : {}),
    ...(phase
      ? {
          'ages-from': String(years ? phase[0] / 12 : phase[0]),
          'ages-to': String(years ? Math.floor(phase[1] / 12) : phase[1]),
          'ages-unit': years ? 'years' : 'months',
        }
      : {}),
    ...(actor.kind === 'person'
      ? { who: hasRole(actor, 'youth') ? 'youth' : hasRole(actor, 'parent') ? 'parent' : 'professional' }
      : {}),
  };
}

export const initiativeStarted = route({
  method: 'POST',
  path: paths.add,
  can: anyone,
  audit: changes('initiative.add'),
  limit: 30,
  body: InitiativeForm,
  retry: (context, form) => show(context as Asked, form),
  handle: async (context) => {
    const checked = await context.read((reading) => checkForm(reading, context.body, context.lang));
    if (!checked.ok) return context.again(checked.errors);
    const token = await context.change((work) => startInitiative(work, checked.content, context.lang));
    return redirect(paths.own(token));
  },
});
