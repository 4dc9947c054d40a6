import { z } from 'zod';
import { id } from '../../../../platform/http/fields.ts';
import { notFound, type Reply, redirect, workPage } from '../../../../platform/http/reply.ts';
import { type Context, changes, nothing, route } from '../../../../platform/http/route.ts';
import { openLoans } from '../../materials/loan-queries.ts';
import { paths } from '../../paths.ts';
import { seeksRoom, tends } from '../../policy.ts';
import { ownReservations, ownWaits, type ReservationView, reservationById, waitById } from '../../reservation-queries.ts';
import { cancelReservation, confirmOption } from '../../reservations.ts';
import { leaveWait } from '../../waits.ts';
import { Reservations } from './view.tsx';
import { words } from './words.ts';

const params = z.object({ id });
const nothingToFillIn = z.strictObject({});
type Asked = Pick<Context, 'actor' | 'lang' | 'csrf' | 'read' | 'now'>;

/** What the actor holds, has as an option, waits for and has on loan. */
export const reservationsPage = route({
  method: 'GET',
  path: paths.reservations,
  can: seeksRoom,
  audit: nothing('own rooms and times, no clients'),
  handle: (context) => show(context),
});

export const optionConfirmed = route({
  method: 'POST',
  path: paths.reservationConfirm(':id'),
  can: seeksRoom,
  audit: changes('room.confirm'),
  params,
  body: nothingToFillIn,
  retry: (context, form) => show(context, form.errors[''] ?? ''),
  handle: async (context) => {
    const t = words[context.lang];
    const mine = await ownOf(context);
    if (!mine) return notFound();
    const confirmed = await context.change((work) => confirmOption(work, mine.id));
    return confirmed ? redirect(paths.reservations, t.confirmed) : context.again({ '': t.lapsed });
  },
});

/** Gives a room back: whoever reserved it, or who looks after the room (also for days on which it was closed). */
export const reservationCancelled = route({
  method: 'POST',
  path: paths.reservationCancel(':id'),
  can: seeksRoom,
  audit: changes('room.cancel', 'room.offer', 'room.reserve'),
  params,
  body: nothingToFillIn,
  retry: (context, form) => show(context, form.errors[''] ?? ''),
  handle: async (context) => {
    const { lang, params } = context;
    const mine = await ownOf(context);
    if (!mine) return notFound();
    if (!(await context.change((work) => cancelReservation(work, params.id)))) return context.again({ '': words[lang].over });
    return redirect(mine.kind === 'closure' ? paths.room(mine.roomId) : paths.reservations, words[lang].cancelled);
  },
});

export const waitEnded = route({
  method: 'POST',
  path: paths.waitEnd(':id'),
  can: seeksRoom,
  audit: changes('room.unwait'),
  params,
  body: nothingToFillIn,
  retry: (context, form) => show(context, form.errors[''] ?? ''),
  handle: async (context) => {
    const { lang, params } = context;
    const wait = await context.read((reading) => waitById(reading, params.id));
    if (!wait || wait.madeBy !== context.actor.personId) return notFound();
    if (!(await context.change((work) => leaveWait(work, wait.id)))) return context.again({ '': words[lang].gone });
    return redirect(paths.reservations, words[lang].left);
  },
});

/** The reservation, when the actor made it or looks after its room. */
function ownOf({ read, params }: Pick<Context<{ id: string }>, 'read' | 'params'>): Promise<ReservationView | undefined> {
  return read(async (reading) => {
    const view = await reservationById(reading, params.id);
    const mine = view && (view.madeBy === reading.actor.personId || tends(reading.actor, view));
    return mine ? view : undefined;
  });
}

async function show(context: Asked, fault = ''): Promise<Reply> {
  const { actor, lang, now } = context;
  const { personId } = actor;
  if (!personId) return notFound();
  const found = await context.read(async (reading) => ({
    reservations: (await ownReservations(reading, personId)).filter((one) => one.kind !== 'closure'),
    waits: await ownWaits(reading, personId),
    loans: await openLoans(reading, { madeBy: personId }),
  }));
  const view = <Reservations {...found} fault={fault} csrf={context.csrf()} now={now} />;
  return workPage(words[lang].title, view, { live: ['rooms', 'materials'] });
}
