import { z } from 'zod';
import { day, id } from '../../../../platform/http/fields.ts';
import { type FormState, filledForm, parseForm } from '../../../../platform/http/form.ts';
import { notFound, type Reply, redirect, workPage } from '../../../../platform/http/reply.ts';
import { type Context, changes, nothing, route } from '../../../../platform/http/route.ts';
import { localPath } from '../../../../platform/i18n/lang.ts';
import type { Reading } from '../../../../platform/work.ts';
import { organisations, setting } from '../../../regions/index.ts';
import { alternatives } from '../../alternatives.ts';
import { paths } from '../../paths.ts';
import { roomById } from '../../place-queries.ts';
import { booksAtOnce, ownOrganisations, seeksRoom, tends } from '../../policy.ts';
import { closuresOf } from '../../reservation-queries.ts';
import { reserve } from '../../reservations.ts';
import { takenAt, takenBetween } from '../../taken.ts';
import { mondayOf, mondayOfDay, spansOf, wholeDays } from '../../times.ts';
import { joinWait } from '../../waits.ts';
import { ClosedDays, closureFaults, faultsOf, shownQuery, WantedRoom, weeklyOf } from './form.ts';
import { RoomPage } from './view.tsx';
import { words } from './words.ts';

const params = z.object({ id });
type FoundRoom = NonNullable<Awaited<ReturnType<typeof roomById>>>;
type Asked = Context<{ id: string }, z.infer<typeof shownQuery>, unknown>;

/** One room: what it is, a week of what it is taken for and by whom, and taking it. */
export const roomPage = route({
  method: 'GET',
  path: paths.room(':id'),
  can: seeksRoom,
  audit: nothing('rooms and what they are taken for, no clients'),
  params,
  query: shownQuery,
  handle: (context) => show(context),
});

export const roomReserved = route({
  method: 'POST',
  path: paths.roomReservations(':id'),
  can: seeksRoom,
  audit: changes('room.reserve', 'room.offer'),
  params,
  body: WantedRoom,
  retry: (context, form) => show(context as unknown as Asked, form),
  handle: (context) =>
    wanted(context, async (room) => {
      const { body, lang, actor } = context;
      const t = words[lang];
      const what = { ...weeklyOf(body), ...whatFor(body, actor), kind: body.soort, madeBy: actor.personId };
      const reserved = await context.change((work) => reserve(work, { ...what, roomId: room.id }));
      if (!reserved.ok) return context.again({ '': t.refused[reserved.reason] });
      return redirect(`${paths.room(room.id)}?week=${mondayOfDay(body.dag)}`, body.soort === 'option' ? t.optioned : t.reserved);
    }),
});

/** Joins the line for a room at a time at which it is taken. */
export const roomWaited = route({
  method: 'POST',
  path: paths.roomWaits(':id'),
  can: seeksRoom,
  audit: changes('room.wait', 'room.offer', 'room.reserve'),
  params,
  body: WantedRoom,
  retry: (context, form) => show(context as unknown as Asked, form),
  handle: (context) =>
    wanted(context, async (room) => {
      const { body, actor } = context;
      const { personId } = actor;
      if (room.closedAt || !personId) return notFound();
      const what = { ...weeklyOf(body), ...whatFor(body, actor), madeBy: personId };
      await context.change((work) => joinWait(work, { ...what, roomId: room.id }));
      return redirect(paths.reservations, words[context.lang].waiting);
    }),
});

/** Days on which it cannot be used. What stands in the way is moved first. */
export const roomDaysClosed = route({
  method: 'POST',
  path: paths.roomClosures(':id'),
  can: seeksRoom,
  audit: changes('room.reserve', 'room.offer'),
  params,
  body: ClosedDays,
  retry: (context, form) => show(context as unknown as Asked, form),
  handle: async (context) => {
    const { lang, now, actor } = context;
    const t = words[lang];
    const room = await context.read((reading) => roomById(reading, context.params.id));
    if (!room || !tends(actor, room.location)) return notFound();
    const { 'dicht-van': from, 'dicht-tot': to, 'dicht-weken': weeks, reden } = context.body;
    const faults = closureFaults(context.body, now, lang);
    if (Object.keys(faults).length > 0) return context.again(faults);
    const closed = await context.change((work) =>
      reserve(work, {
        ...{ roomId: room.id, kind: 'closure', title: reden, organisationId: null, madeBy: actor.personId, people: null },
        ...{ first: wholeDays(from, to), weeks },
      }),
    );
    if (!closed.ok) return context.again({ 'dicht-van': t.closeTaken });
    return redirect(`${paths.room(room.id)}?week=${mondayOfDay(from)}`, t.closedDays);
  },
});

type Wanting = Pick<
  Context<{ id: string }, unknown, WantedRoom>,
  'body' | 'lang' | 'actor' | 'now' | 'read' | 'params' | 'again'
>;

/** Goes on with the room that was asked for, when the actor may take it and the times can be. */
async function wanted(context: Wanting, goOn: (room: FoundRoom) => Promise<Reply>): Promise<Reply> {
  const { body, lang, actor, now } = context;
  const room = await context.read((reading) => roomById(reading, context.params.id));
  if (!room || !booksAtOnce(actor, room.location)) return notFound();
  const faults = faultsOf(body, room, { now, tends: tends(actor, room.location), lang });
  return Object.keys(faults).length > 0 ? context.again(faults) : goOn(room);
}

/** What the booking is for; an organisation only when the actor books for it. */
function whatFor(body: WantedRoom, actor: Asked['actor']) {
  const organisationId = body.voor && ownOrganisations(actor).includes(body.voor) ? body.voor : null;
  return { title: body.titel, organisationId, people: body.personen };
}

async function show(context: Asked, form?: FormState): Promise<Reply> {
  const { actor, lang, now, query } = context;
  const found = await context.read(async (reading) => {
    const room = await roomById(reading, context.params.id);
    if (!room) return undefined;
    const typedDay = form ? day.safeParse(form.values.dag) : undefined;
    const shownDay = query?.week ?? typedDay?.data;
    const monday = shownDay ? mondayOfDay(shownDay) : mondayOf(now);
    const own = ownOrganisations(actor);
    return {
      room,
      monday,
      taken: await takenBetween(reading, room.id, wholeDays(monday, monday.add({ days: 6 }))),
      closures: await closuresOf(reading, room.id),
      organisations: (await organisations(reading)).filter((one) => own.includes(one.id)),
      optionDays: await setting(reading, 'room.option-days'),
      clash: form?.errors[''] ? await clashOf(reading, room, form, lang) : null,
    };
  });
  if (!found) return notFound();
  const rights = { tends: tends(actor, found.room.location), books: booksAtOnce(actor, found.room.location) };
  const view = <RoomPage {...found} {...rights} form={form ?? asked(query)} csrf={context.csrf()} now={now} />;
  return workPage(`${found.room.name}, ${found.room.location.name}`, view, {
    width: 'wide',
    titleLang: 'nl',
    live: ['rooms', 'groups', 'proposals'],
    breadcrumbs: [
      { href: localPath(paths.rooms, lang), label: words[lang].rooms },
      { label: `${found.room.name}, ${found.room.location.name}`, lang: 'nl' },
    ],
  });
}

/** A time that was chosen on another page stands in the form already. */
function asked(query: z.infer<typeof shownQuery> | undefined): FormState {
  const { dag, van, tot, weken, titel } = query ?? {};
  return filledForm({
    dag: dag?.toString() ?? '',
    van: van?.toString().slice(0, 5) ?? '',
    tot: tot?.toString().slice(0, 5) ?? '',
    weken: String(weken ?? 1),
    titel: titel ?? '',
  });
}

/** What stands in the way of what was typed, and where else it is possible. */
async function clashOf(reading: Reading, room: FoundRoom, form: FormState, lang: Asked['lang']) {
  const parsed = parseForm(WantedRoom, form.values, lang);
  if (!parsed.ok) return null;
  const weekly = weeklyOf(parsed.value);
  return {
    taken: await takenAt(reading, room.id, spansOf(weekly)),
    others: await alternatives(reading, room, { ...weekly, people: parsed.value.personen }),
  };
}
