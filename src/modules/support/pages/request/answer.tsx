import { z } from 'zod';
import { id, optionalText } from '../../../../platform/http/fields.ts';
import { type FormState, typed } from '../../../../platform/http/form.ts';
import { notFound, type Reply, redirect, workPage } from '../../../../platform/http/reply.ts';
import { changes, route } from '../../../../platform/http/route.ts';
import { localPath } from '../../../../platform/i18n/lang.ts';
import { optionalId, optionalNumber, seeksRoom } from '../../../facilities/index.ts';
import { groupPlan } from '../../../groups/index.ts';
import { answerRequest } from '../../answering.ts';
import { followActions } from '../../following.ts';
import { isPersonal } from '../../free-text.ts';
import { isAsAsked } from '../../group-times.ts';
import { moveWords } from '../../parts/move-words.ts';
import { paths } from '../../paths.ts';
import { handlesAll } from '../../policy.ts';
import { refusedText } from '../../refusal-words.ts';
import { isOpen, type SupportRequest } from '../../request.ts';
import { type RoomMove, roomMove, seenVersion } from '../../room-move.ts';
import { AnswerCheck } from './check.tsx';
import { roomsFor } from './details.ts';
import { type Asked, handled, params, show } from './show.tsx';
import { words } from './words.ts';

/** Closes a request; a yes that moves a group first shows what that does. */
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
    // Of the group that moves, as the page between showed it.
    versie: seenVersion,
  }),
  retry: showAnswer,
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
    const move = chosen && body.uitkomst === 'done' ? await moveOf(context, request, chosen.room.id) : undefined;
    if (move && request.kind === 'room' && !isAsAsked(request, move.plan, now)) return context.again({ uitkomst: t.moved });
    if (move && body.versie === null) return context.again({ versie: t.checkFirst });
    const effort = body.minuten ? { minutes: body.minuten, kind: body.werk } : null;
    const version = body.versie === null ? {} : { version: body.versie };
    const given = { state: body.uitkomst, answer: body.antwoord, roomId: body.ruimte, effort, ...version };
    const answered = await context.change((work) => answerRequest(work, request, given));
    if (answered.ok) return redirect(paths.request(request.id), t.answered);
    if (answered.reason === 'group') return context.again({ ruimte: `${refusedText(answered.why, lang)} ${t.nothingYet}` });
    const told = { closed: { '': t.over }, room: { ruimte: `${t.roomTaken} ${t.nothingYet}` }, moved: { uitkomst: t.moved } };
    return context.again(told[answered.reason]);
  },
});

/** The group that a yes with this room would move; undefined when it moves none. */
function moveOf({ read }: Pick<Asked, 'read'>, { id, groupId }: SupportRequest, roomId: string): Promise<RoomMove | undefined> {
  return read(async (reading) => {
    const plan = groupId ? await groupPlan(reading, groupId) : undefined;
    return plan && roomMove(reading, plan, roomId, id);
  });
}

/** The answer again: as the page between when it is a yes that moves a group, else on the page of the request. */
async function showAnswer(context: Asked, form: FormState): Promise<Reply> {
  const { lang } = context;
  const roomId = id.safeParse(typed(form, 'ruimte'));
  const asks = form.errors.versie !== undefined || typed(form, 'versie') !== '';
  const request = asks && roomId.success && !form.errors.uitkomst ? await handled(context) : undefined;
  const move = request && isOpen(request.state) && roomId.success ? await moveOf(context, request, roomId.data) : undefined;
  if (!request || !move) return show(context, form);
  return workPage(
    `${moveWords[lang].title} · ${request.title}`,
    <AnswerCheck {...{ request, move, form }} csrf={context.csrf()} />,
    {
      titleLang: 'nl',
      back: { href: localPath(paths.request(request.id), lang), label: request.title },
    },
  );
}
