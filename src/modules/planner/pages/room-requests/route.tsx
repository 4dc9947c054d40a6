import { z } from 'zod';
import { localDate } from '../../../../platform/clock/clock.ts';
import { id, optionalText } from '../../../../platform/http/fields.ts';
import { emptyForm, type FormState } from '../../../../platform/http/form.ts';
import { notFound, type Reply, redirect, workPage } from '../../../../platform/http/reply.ts';
import { type Context, changes, nothing, route } from '../../../../platform/http/route.ts';
import { localPath } from '../../../../platform/i18n/lang.ts';
import { personalDataIn } from '../../../demand/index.ts';
import { rooms } from '../../../facilities/index.ts';
import { roomRequest } from '../../../support/index.ts';
import { paths } from '../../paths.ts';
import { mayAnswerRoom, maySeeRoomRequests } from '../../policy.ts';
import { waitsForAnswers } from '../../proposal.ts';
import { proposalById } from '../../queries.ts';
import { answerRoom } from '../../room-answers.ts';
import { OneRoomRequest } from './view.tsx';
import { words } from './words.ts';

const params = z.object({ id });
const QUEUE = '/werk/facilitair?lijst=open';

/** They stand in the one queue of facility support; older links lead there. */
export const roomRequestList = route({
  method: 'GET',
  path: paths.roomRequests,
  can: maySeeRoomRequests,
  audit: nothing('leads to the queue'),
  handle: async () => redirect(QUEUE),
});

export const oneRoomRequest = route({
  method: 'GET',
  path: paths.roomRequest(':id'),
  can: maySeeRoomRequests,
  audit: nothing('rooms and days, no clients'),
  params,
  handle: (context) => show(context, emptyForm),
});

export const roomRequestAnswered = route({
  method: 'POST',
  path: paths.roomRequest(':id'),
  can: maySeeRoomRequests,
  audit: changes('support.answer', 'proposal.accept', 'demand.serve', 'group.plan', 'registration.reserve'),
  params,
  body: z.strictObject({
    antwoord: z.enum(['ja', 'bezig', 'nee']),
    ruimte: z.union([z.literal('').transform(() => null), id]).default(null),
    toelichting: optionalText(300),
  }),
  retry: (context, form) => show(context, form),
  handle: async (context) => {
    const { antwoord, ruimte, toelichting } = context.body;
    const t = words[context.lang];
    if (antwoord === 'nee' && toelichting === '') return context.again({ toelichting: t.sayWhy });
    if (personalDataIn(toelichting, localDate(context.now)).refused.length > 0) return context.again({ toelichting: t.personal });
    const state = ({ ja: 'done', bezig: 'taken', nee: 'not-possible' } as const)[antwoord];
    const given = { state, answer: toelichting, alternativeRoomId: antwoord === 'nee' ? ruimte : null };
    const answered = await context.change((work) => answerRoom(work, context.params.id, given));
    if (answered.ok) return redirect(paths.roomRequest(context.params.id), t.thanks);
    if (answered.reason === 'unknown') return notFound();
    return context.again({ [answered.reason === 'alternative' ? 'ruimte' : '']: t.refused[answered.reason] });
  },
});

type Shown = Pick<Context<z.infer<typeof params>>, 'actor' | 'lang' | 'now' | 'csrf' | 'read' | 'params'>;

async function show(context: Shown, form: FormState): Promise<Reply> {
  const { actor, lang, now } = context;
  const found = await context.read(async (reading) => {
    const request = await roomRequest(reading, context.params.id);
    if (!request?.proposalId || !mayAnswerRoom(actor, request)) return undefined;
    const proposal = await proposalById(reading, request.proposalId);
    const others = (await rooms(reading)).filter(
      (room) => room.id !== request.roomId && room.ownerId !== null && room.ownerId === request.organisationId,
    );
    return proposal && { request, proposal, others };
  });
  if (!found) return notFound();
  const waits = found.request.state === 'new' || found.request.state === 'taken' || found.request.state === 'waiting';
  const open = waits && waitsForAnswers(found.proposal, now);
  return workPage(words[lang].one, <OneRoomRequest {...found} open={open} form={form} csrf={context.csrf()} />, {
    live: ['support', 'proposals'],
    width: 'narrow',
    back: { href: localPath(QUEUE, lang), label: words[lang].back },
  });
}
