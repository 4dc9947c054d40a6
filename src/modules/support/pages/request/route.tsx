import { z } from 'zod';
import { id, line, optionalText } from '../../../../platform/http/fields.ts';
import { emptyForm, type FormState } from '../../../../platform/http/form.ts';
import { notFound, type Reply, redirect, workPage } from '../../../../platform/http/reply.ts';
import { type Context, changes, nothing, route } from '../../../../platform/http/route.ts';
import { localPath } from '../../../../platform/i18n/lang.ts';
import { optionalId, optionalNumber, seeksRoom } from '../../../facilities/index.ts';
import { answerRequest } from '../../answering.ts';
import { followActions } from '../../following.ts';
import { isPersonal } from '../../free-text.ts';
import { addNote, giveTo, waitFor } from '../../handling.ts';
import { paths } from '../../paths.ts';
import { handles, handlesAll, withdraws } from '../../policy.ts';
import { supportRequest } from '../../queries.ts';
import { refusedText } from '../../refusal-words.ts';
import type { SupportRequest } from '../../request.ts';
import { withdrawRequest } from '../../withdrawing.ts';
import { colleaguesOf, detailsOf, roomsFor } from './details.ts';
import { RequestView } from './view.tsx';
import { words } from './words.ts';

const params = z.object({ id });
type Asked = Pick<Context<{ id: string }>, 'actor' | 'lang' | 'csrf' | 'read' | 'params' | 'now'>;

/** One request: what is asked, what happened, and what can be done with it. */
export const requestPage = route({
  method: 'GET',
  path: paths.request(':id'),
  can: seeksRoom,
  audit: nothing('rooms, things and days, no clients'),
  params,
  handle: (context) => show(context, emptyForm),
});

/** Takes it up, or gives it to a colleague. */
export const requestGiven = route({
  method: 'POST',
  path: paths.owner(':id'),
  can: seeksRoom,
  audit: changes('support.take'),
  params,
  // gezien: who handled it when the page was made.
  body: z.strictObject({ collega: optionalId, gezien: optionalId }),
  retry: show,
  handle: async (context) => {
    const { actor, body, lang } = context;
    const t = words[lang];
    const request = await handled(context);
    if (!request || !actor.personId) return notFound();
    const to = body.collega ?? actor.personId;
    const colleagues = await context.read((reading) => colleaguesOf(reading, request.organisationId));
    if (to !== actor.personId && !colleagues.some((one) => one.id === to)) return context.again({ collega: t.unknownPerson });
    const given = await context.change((work) => giveTo(work, { ...request, takenBy: body.gezien }, to));
    if (given.ok) return redirect(paths.request(request.id), t.saved);
    return context.again({ '': given.reason === 'closed' ? t.over : t.takenBy(given.by) });
  },
});

export const requestWaits = route({
  method: 'POST',
  path: paths.waiting(':id'),
  can: seeksRoom,
  audit: changes('support.wait'),
  params,
  body: z.strictObject({ waarop: line(120, 2) }),
  retry: show,
  handle: async (context) => {
    const { body, lang, now } = context;
    const request = await handled(context);
    if (!request) return notFound();
    if (isPersonal(body.waarop, now)) return context.again({ waarop: words[lang].personal });
    const waits = await context.change((work) => waitFor(work, request, body.waarop));
    return waits ? redirect(paths.request(request.id), words[lang].saved) : context.again({ '': words[lang].over });
  },
});

export const requestNoted = route({
  method: 'POST',
  path: paths.note(':id'),
  can: seeksRoom,
  audit: changes('support.note'),
  params,
  body: z.strictObject({ notitie: line(500, 2) }),
  retry: show,
  handle: async (context) => {
    const { body, lang, now } = context;
    const request = await handled(context);
    if (!request) return notFound();
    if (isPersonal(body.notitie, now)) return context.again({ notitie: words[lang].personal });
    await context.change((work) => addNote(work, request, body.notitie));
    return redirect(paths.request(request.id), words[lang].saved);
  },
});

export const requestAnswered = route({
  method: 'POST',
  path: paths.answer(':id'),
  can: seeksRoom,
  audit: changes('support.answer', 'group.change', 'registration.offer', 'room.reserve', 'room.offer', ...followActions),
  params,
  body: z.strictObject({
    uitkomst: z.enum(['done', 'not-possible']),
    ruimte: optionalId,
    antwoord: optionalText(300),
    minuten: optionalNumber(6000),
    werk: z.enum(['secretarial', 'content']).default('secretarial'),
  }),
  retry: show,
  handle: async (context) => {
    const { body, lang, now } = context;
    const t = words[lang];
    const request = await handled(context);
    // A room for a proposal is answered with the proposal before one: its page.
    if (!request || request.proposalId) return notFound();
    const possible = body.ruimte ? await context.read((reading) => roomsFor(reading, request)) : [];
    const chosen = possible.find(({ room }) => room.id === body.ruimte);
    if (body.ruimte && !chosen) return context.again({ ruimte: t.unknownRoom });
    // A room of another organisation is only given by its owner, or by who arranges rooms for the region.
    if (chosen && body.uitkomst === 'done' && !chosen.atOnce && !handlesAll(context.actor))
      return context.again({ ruimte: t.notYours });
    if (body.uitkomst === 'not-possible' && body.antwoord === '' && !body.ruimte) return context.again({ antwoord: t.sayWhy });
    if (isPersonal(body.antwoord, now)) return context.again({ antwoord: t.personal });
    const effort = body.minuten ? { minutes: body.minuten, kind: body.werk } : null;
    const given = { state: body.uitkomst, answer: body.antwoord, roomId: body.ruimte, effort };
    const answered = await context.change((work) => answerRequest(work, request, given));
    if (answered.ok) return redirect(paths.request(request.id), t.answered);
    if (answered.reason === 'group') return context.again({ ruimte: `${refusedText(answered.why, lang)} ${t.nothingYet}` });
    const told = { closed: { '': t.over }, room: { ruimte: `${t.roomTaken} ${t.nothingYet}` }, moved: { uitkomst: t.moved } };
    return context.again(told[answered.reason]);
  },
});

/** Who asked takes it back, or who runs the group that it is for. */
export const requestWithdrawn = route({
  method: 'POST',
  path: paths.withdrawal(':id'),
  can: seeksRoom,
  audit: changes('support.withdraw'),
  params,
  body: z.strictObject({}),
  retry: show,
  handle: async (context) => {
    const { actor, lang } = context;
    const request = await context.read((reading) => supportRequest(reading, context.params.id));
    if (!request || request.proposalId || !withdraws(actor, request)) return notFound();
    const withdrawn = await context.change((work) => withdrawRequest(work, request));
    return withdrawn ? redirect(paths.queue, words[lang].withdrawn) : context.again({ '': words[lang].over });
  },
});

/** The request, when the actor handles it. */
async function handled(context: Pick<Context<{ id: string }>, 'actor' | 'read' | 'params'>): Promise<SupportRequest | undefined> {
  const request = await context.read((reading) => supportRequest(reading, context.params.id));
  return request && handles(context.actor, request) ? request : undefined;
}

async function show(context: Asked, form: FormState): Promise<Reply> {
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
