import { z } from 'zod';
import { id } from '../../../../platform/http/fields.ts';
import { emptyForm, type FormState, typed } from '../../../../platform/http/form.ts';
import { notFound, type Reply, redirect, workPage } from '../../../../platform/http/reply.ts';
import { type Context, changes, nothing, route } from '../../../../platform/http/route.ts';
import { localPath } from '../../../../platform/i18n/lang.ts';
import { booksAtOnce, optionalId, roomById } from '../../../facilities/index.ts';
import { type GroupPlan, isAhead, worker } from '../../../groups/index.ts';
import type { NewRequest } from '../../asking.ts';
import { followActions } from '../../following.ts';
import { moveToRoom } from '../../group-room.ts';
import { moveWords } from '../../parts/move-words.ts';
import { paths } from '../../paths.ts';
import { requestsOfGroup } from '../../queries.ts';
import { refusedText } from '../../refusal-words.ts';
import { isOpen } from '../../request.ts';
import { roomMove, seenVersion } from '../../room-move.ts';
import { askForGroup, forGroup, managedGroup, roomsFor } from '../group/model.ts';
import { type GroupAsked, showGroup } from '../group/route.tsx';
import { words } from '../group/words.ts';
import { GroupRoomView } from './view.tsx';

const params = z.object({ id });

/** Before a group takes a room at once: which sessions move from where to where, what is in the way, and who is told. */
export const groupRoomPage = route({
  method: 'GET',
  path: paths.groupRoom(':id'),
  can: worker,
  audit: nothing('rooms and days of a group, with counts of who is told'),
  params,
  query: z.object({ ruimte: id.optional().catch(undefined) }),
  handle: (context) => (context.query.ruimte ? check(context, context.query.ruimte, emptyForm) : goBack(context)),
});

/** Takes a room at once when nobody has to be asked and its page was seen; else asks its owner, or has one found. */
export const groupRoomTaken = route({
  method: 'POST',
  path: paths.groupRoom(':id'),
  can: worker,
  audit: changes('group.change', 'registration.offer', 'support.ask', ...followActions),
  params,
  // Without a room: have one found. versie: of the group as the page before it showed it.
  body: z.strictObject({ ruimte: optionalId, versie: seenVersion }),
  retry: (context, form) =>
    typed(form, 'versie') === '' ? showGroup(context, form) : check(context, typed(form, 'ruimte'), form),
  handle: async (context) => {
    const { body, actor, lang } = context;
    const t = words[lang];
    const plan = await context.read((reading) => managedGroup(reading, context.params.id));
    if (!plan || !actor.personId || !isAhead(plan.state)) return notFound();
    // Sent twice.
    if (body.ruimte === plan.roomId) return redirect(paths.group(plan.id), t.moved);
    if (body.ruimte && body.versie !== null) return take(context, plan, { roomId: body.ruimte, version: body.versie });
    const asked = await askedFor(context, plan, body.ruimte);
    if ('fault' in asked) return context.again({ ruimte: asked.fault });
    if ('atOnce' in asked) return redirect(`${paths.groupRoom(plan.id)}?ruimte=${asked.atOnce}`);
    const before = await askForGroup(context, { ...forGroup(plan, actor.personId, context.now), ...asked });
    return before ? redirect(paths.group(plan.id), t.asked(before)) : context.again({ ruimte: t.over });
  },
});

type Taking = Pick<Context<{ id: string }>, 'actor' | 'lang' | 'read' | 'change' | 'again'>;

/** The group goes there, when its page was seen and nothing changed since. */
async function take(context: Taking, plan: GroupPlan, seen: { roomId: string; version: number }): Promise<Reply> {
  const { actor, lang } = context;
  const room = await context.read((reading) => roomById(reading, seen.roomId));
  if (!room || !booksAtOnce(actor, room.location)) return notFound();
  const moved = await context.change((work) => moveToRoom(work, { ...plan, version: seen.version }, room.id));
  return moved.ok ? redirect(paths.group(plan.id), words[lang].moved) : context.again({ ruimte: refusedText(moved, lang) });
}

/** What is asked for: to have a room found, or one of its owner; a room that is there at once needs no asking. */
async function askedFor(
  { read, lang }: Taking,
  plan: GroupPlan,
  roomId: string | null,
): Promise<Partial<NewRequest> | { atOnce: string } | { fault: string }> {
  if (!roomId) return {};
  const t = words[lang];
  const { room, asked } = await read(async (reading) => ({
    room: (await roomsFor(reading, plan)).find((one) => one.room.id === roomId),
    asked: await requestsOfGroup(reading, plan.id),
  }));
  if (!room) return { fault: t.taken };
  if (room.atOnce) return { atOnce: roomId };
  if (asked.some((one) => isOpen(one.state) && one.roomId === roomId)) return { fault: t.already };
  return { kind: 'room', roomId, organisationId: room.room.ownerId };
}

async function goBack(context: Context<{ id: string }>): Promise<Reply> {
  const plan = await context.read((reading) => managedGroup(reading, context.params.id));
  return plan ? redirect(paths.group(plan.id)) : notFound();
}

async function check(context: GroupAsked, roomId: string, form: FormState): Promise<Reply> {
  const { actor, lang } = context;
  const asked = id.safeParse(roomId);
  const move = await context.read(async (reading) => {
    const plan = asked.success ? await managedGroup(reading, context.params.id) : undefined;
    return plan && isAhead(plan.state) && asked.success ? roomMove(reading, plan, asked.data) : undefined;
  });
  if (!move || !booksAtOnce(actor, move.to.location)) return notFound();
  const { plan } = move;
  const t = moveWords[lang];
  return workPage(`${t.title} · ${plan.title}`, <GroupRoomView move={move} form={form} csrf={context.csrf()} />, {
    breadcrumbs: [
      { href: localPath('/werk/groepen', lang), label: words[lang].groups },
      { href: localPath(`/werk/groepen/${plan.id}`, lang), label: plan.title, lang: 'nl' },
      { href: localPath(paths.group(plan.id), lang), label: words[lang].title },
      { label: t.title },
    ],
  });
}
