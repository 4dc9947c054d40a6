import { z } from 'zod';
import { id } from '../../../../platform/http/fields.ts';
import { notFound, type Reply, redirect, workPage } from '../../../../platform/http/reply.ts';
import { type Context, changes, nothing, route } from '../../../../platform/http/route.ts';
import { localPath } from '../../../../platform/i18n/lang.ts';
import { groupDetails } from '../../details.ts';
import { workGroupPath } from '../../paths.ts';
import { managesGroup, worker } from '../../policy.ts';
import { trainersOf } from '../../queries.ts';
import { sessionsLeft, substitute, substitutesFor } from '../../substitution.ts';
import { faultSentence } from '../work-group/refusal-words.ts';
import { SubstitutionPage } from './view.tsx';
import { refusalText, words } from './words.ts';

const path = '/werk/groepen/:id/vervanging/:trainer';
const params = z.object({ id, trainer: id });
const whichSession = z.union([z.literal('').transform(() => null), id.transform((value) => value as string | null)]);
const query = z.object({ bijeenkomst: whichSession.optional() });
type Params = z.infer<typeof params>;
type Asked = Context<Params, unknown, unknown>;

async function show(context: Asked, sessionId: string | null, fault = ''): Promise<Reply> {
  const { params: asked, actor } = context;
  const found = await context.read(async (reading) => {
    const group = await groupDetails(reading, { id: asked.id });
    if (!group || !managesGroup(actor, group)) return undefined;
    const trainer = (await trainersOf(reading, group.id)).find((one) => one.trainerId === asked.trainer);
    if (!trainer) return undefined;
    const out = { groupId: group.id, trainerId: asked.trainer };
    const sessions = await sessionsLeft(reading, { ...out, sessionId: null });
    const chosen = sessions.some((session) => session.id === sessionId) ? sessionId : null;
    return { group, trainer, sessions, chosen, able: await substitutesFor(reading, { ...out, sessionId: chosen }) };
  });
  if (!found) return notFound();
  const t = words[context.lang];
  return workPage(t.title, <SubstitutionPage {...found} fault={fault} csrf={context.csrf()} />, {
    back: { href: localPath(workGroupPath(asked.id), context.lang), label: t.back },
    width: 'wide',
  });
}

/** Who could come in the place of a trainer who falls out, in order, with reasons. */
export const substitutionPage = route({
  method: 'GET',
  path,
  can: worker,
  audit: nothing('who can give what and when; no participants'),
  params,
  query,
  handle: (context) => show(context, context.query.bijeenkomst ?? null),
});

/** One button: in the place of. */
export const substitutionMade = route({
  method: 'POST',
  path,
  can: worker,
  audit: changes('group.substitute'),
  params,
  body: z.strictObject({ vervanger: id, bijeenkomst: whichSession.default(null) }),
  retry: (context, form) => show(context, null, form.errors[''] ?? ''),
  handle: async (context) => {
    const { id: groupId, trainer } = context.params;
    const { vervanger, bijeenkomst } = context.body;
    const { lang, actor } = context;
    const group = await context.read((reading) => groupDetails(reading, { id: groupId }));
    if (!group || !managesGroup(actor, group)) return notFound();
    const input = { groupId, trainerId: trainer, sessionId: bijeenkomst, substituteId: vervanger };
    const done = await context.change((work) => substitute(work, input));
    if (done.ok) return redirect(workGroupPath(groupId), words[lang].done);
    if (done.reason === 'unknown') return notFound();
    const fault =
      done.reason === 'certificates'
        ? done.faults.map((one) => faultSentence(one, lang)).join(' ')
        : refusalText(done.reason, lang);
    // Who was replaced by a colleague meanwhile has no page here any more.
    if (done.reason === 'not-on-it') return redirect(workGroupPath(groupId), fault);
    const shown = await show(context, bijeenkomst, fault);
    return shown.kind === 'page' ? { ...shown, status: 422 } : shown;
  },
});
