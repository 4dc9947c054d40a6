import { z } from 'zod';
import { optionalText } from '../../../../platform/http/fields.ts';
import { notFound, redirect } from '../../../../platform/http/reply.ts';
import { changes, route } from '../../../../platform/http/route.ts';
import { seeksRoom } from '../../../facilities/index.ts';
import { isPersonal } from '../../free-text.ts';
import { askBack } from '../../handling.ts';
import { paths } from '../../paths.ts';
import { supportRequest } from '../../queries.ts';
import { reply } from '../../replying.ts';
import { handled, params, show } from './show.tsx';
import { words } from './words.ts';

/** Several lines that must say something. */
const said = (max: number) => optionalText(max).pipe(z.string().min(2));
/** A question to who asked; their reply brings it back in the queue. */
export const requestAskedBack = route({
  method: 'POST',
  path: paths.question(':id'),
  can: seeksRoom,
  audit: changes('support.wait'),
  params,
  body: z.strictObject({ vraag: said(300) }),
  retry: show,
  handle: async (context) => {
    const { body, lang, now, actor } = context;
    const request = await handled(context);
    if (!request || request.proposalId || request.askedBy === actor.personId) return notFound();
    if (isPersonal(body.vraag, now)) return context.again({ vraag: words[lang].personal });
    const asked = await context.change((work) => askBack(work, request, body.vraag));
    return asked ? redirect(paths.request(request.id), words[lang].saved) : context.again({ '': words[lang].over });
  },
});

/** Who asked replies to a question about it. */
export const requestReplied = route({
  method: 'POST',
  path: paths.reply(':id'),
  can: seeksRoom,
  audit: changes('support.reply'),
  params,
  body: z.strictObject({ reactie: said(500) }),
  retry: show,
  handle: async (context) => {
    const { body, lang, now, actor } = context;
    const t = words[lang];
    const request = await context.read((reading) => supportRequest(reading, context.params.id));
    if (!request || request.askedBy !== actor.personId) return notFound();
    if (isPersonal(body.reactie, now)) return context.again({ reactie: t.personal });
    const replied = await context.change((work) => reply(work, request, body.reactie));
    if (replied.ok) return redirect(paths.request(request.id), t.replied);
    return context.again({ '': replied.reason === 'closed' ? t.over : t.notAsked });
  },
});
