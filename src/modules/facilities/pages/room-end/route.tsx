import { z } from 'zod';
import { id } from '../../../../platform/http/fields.ts';
import type { FormState } from '../../../../platform/http/form.ts';
import { notFound, type Reply, redirect, workPage } from '../../../../platform/http/reply.ts';
import { type Context, changes, nothing, route } from '../../../../platform/http/route.ts';
import { type Lang, localPath } from '../../../../platform/i18n/lang.ts';
import { paths } from '../../paths.ts';
import { roomById } from '../../place-queries.ts';
import { tends, tendsRooms } from '../../policy.ts';
import { closeRoom, reopenRoom, stillTaken } from '../../room-changes.ts';
import { RoomEnd } from './view.tsx';

const params = z.object({ id });

export const words: Record<Lang, Record<'close' | 'reopen' | 'closed' | 'reopened' | 'taken' | 'building', string>> = {
  nl: {
    close: 'Sluit de ruimte',
    reopen: 'Neem de ruimte weer in gebruik',
    closed: 'De ruimte is gesloten.',
    reopened: 'De ruimte is weer in gebruik.',
    taken: 'De ruimte is nog bezet. Verplaats dat eerst.',
    building: 'De locatie is gesloten. Neem eerst de locatie weer in gebruik.',
  },
  en: {
    close: 'Close the room',
    reopen: 'Use the room again',
    closed: 'The room is closed.',
    reopened: 'The room is in use again.',
    taken: 'The room is still taken. Move that first.',
    building: 'The location is closed. First use the location again.',
  },
};

/** The room is used no longer, or again. */
export const roomEndPage = route({
  method: 'GET',
  path: paths.roomEnd(':id'),
  can: tendsRooms,
  audit: nothing('rooms, no persons'),
  params,
  handle: (context) => show(context),
});

export const roomEnded = route({
  method: 'POST',
  path: paths.roomEnd(':id'),
  can: tendsRooms,
  audit: changes('room.close', 'room.open', 'room.unwait'),
  params,
  body: z.strictObject({}),
  retry: show,
  handle: async (context) => {
    const t = words[context.lang];
    const room = await context.read((reading) => roomById(reading, context.params.id));
    if (!room || !tends(context.actor, room.location)) return notFound();
    if (room.closedAt) {
      if (!(await context.change((work) => reopenRoom(work, room.id)))) return context.again({ '': t.building });
      return redirect(paths.room(room.id), t.reopened);
    }
    if (!(await context.change((work) => closeRoom(work, room.id)))) return context.again({ '': t.taken });
    return redirect(paths.rooms, t.closed);
  },
});

async function show(
  context: Pick<Context<{ id: string }>, 'actor' | 'lang' | 'csrf' | 'read' | 'params'>,
  form?: FormState,
): Promise<Reply> {
  const { lang } = context;
  const found = await context.read(async (reading) => {
    const room = await roomById(reading, context.params.id);
    return room && { room, taken: await stillTaken(reading, room.id) };
  });
  if (!found || !tends(context.actor, found.room.location)) return notFound();
  const t = words[lang];
  const title = found.room.closedAt ? t.reopen : t.close;
  return workPage(title, <RoomEnd {...found} title={title} fault={form?.errors[''] ?? ''} csrf={context.csrf()} />, {
    width: 'narrow',
    back: { href: localPath(paths.room(found.room.id), lang), label: found.room.name, lang: 'nl' },
  });
}
