import { z } from 'zod';
import { line } from '../../../../platform/http/fields.ts';
import { emptyForm } from '../../../../platform/http/form.ts';
import { notFound, redirect } from '../../../../platform/http/reply.ts';
import { changes, nothing, route } from '../../../../platform/http/route.ts';
import { optionalId, seeksRoom } from '../../../facilities/index.ts';
import { isPersonal } from '../../free-text.ts';
import { addNote, giveTo, waitFor } from '../../handling.ts';
import { paths } from '../../paths.ts';
import { withdraws } from '../../policy.ts';
import { supportRequest } from '../../queries.ts';
import { withdrawRequest } from '../../withdrawing.ts';
import { colleaguesOf } from './details.ts';
import { handled, params, show } from './show.tsx';
import { words } from './words.ts';

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
