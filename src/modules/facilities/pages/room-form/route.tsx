import { z } from 'zod';
import { dayParts, id, line, optionalText, wholeNumber } from '../../../../platform/http/fields.ts';
import { type FormState, filledForm } from '../../../../platform/http/form.ts';
import { notFound, type Reply, redirect, workPage } from '../../../../platform/http/reply.ts';
import { type Context, changes, nothing, route } from '../../../../platform/http/route.ts';
import { localPath } from '../../../../platform/i18n/lang.ts';
import { slugOf } from '../../../../platform/i18n/slug.ts';
import { accessibleCodes } from '../../accessibility.ts';
import { euros, wordList } from '../../fields.ts';
import { paths } from '../../paths.ts';
import { locationById, locations, type RoomDetails, roomById } from '../../place-queries.ts';
import { ownOrganisations, tends, tendsAllRooms, tendsRooms } from '../../policy.ts';
import { changeRoom } from '../../room-changes.ts';
import { addRoom, lockOpenLocation } from '../../rooms.ts';
import { RoomForm } from './view.tsx';
import { words } from './words.ts';

const params = z.object({ id });
const query = z.object({ locatie: id.optional() });

const fields = {
  naam: line(80, 2),
  plekken: wholeNumber(1, 1000),
  dagdelen: dayParts(),
  huur: euros,
  voorzieningen: wordList,
  toegankelijk: z
    .union([z.enum(accessibleCodes), z.array(z.enum(accessibleCodes))])
    .default([])
    .transform((value) => [value].flat()),
  opmerking: optionalText(300),
};
const Room = z.strictObject(fields);
const NewRoom = z.strictObject({ ...fields, locatie: id });

export const newRoomPage = route({
  method: 'GET',
  path: paths.newRoom,
  can: tendsRooms,
  audit: nothing('rooms, no persons'),
  query,
  handle: (context) => showNew(context, filledForm({ locatie: context.query.locatie ?? '' })),
});

export const roomAdded = route({
  method: 'POST',
  path: paths.newRoom,
  can: tendsRooms,
  audit: changes('room.add'),
  body: NewRoom,
  retry: showNew,
  handle: async (context) => {
    const { locatie, ...body } = context.body;
    const location = await context.read((reading) => locationById(reading, locatie));
    if (!location || !tends(context.actor, location)) return notFound();
    const slug = `${slugOf(`${location.name} ${body.naam}`).slice(0, 70)}-${crypto.randomUUID().slice(0, 8)}`;
    const room = await context.change(async (work) =>
      (await lockOpenLocation(work, location.id)) ? addRoom(work, { ...roomOf(body), slug, locationId: location.id }) : null,
    );
    if (room === null) return context.again({ locatie: words[context.lang].closed });
    return redirect(paths.room(room), words[context.lang].added);
  },
});

export const roomChangePage = route({
  method: 'GET',
  path: paths.roomChange(':id'),
  can: tendsRooms,
  audit: nothing('rooms, no persons'),
  params,
  handle: (context) => showChange(context),
});

export const roomChanged = route({
  method: 'POST',
  path: paths.roomChange(':id'),
  can: tendsRooms,
  audit: changes('room.change'),
  params,
  body: Room,
  retry: showChange,
  handle: async (context) => {
    const room = await context.read((reading) => roomById(reading, context.params.id));
    if (!room || !tends(context.actor, room.location)) return notFound();
    await context.change((work) => changeRoom(work, room.id, roomOf(context.body)));
    return redirect(paths.room(room.id), words[context.lang].changed);
  },
});

function roomOf(body: z.infer<typeof Room>) {
  return {
    ...{ name: body.naam, capacity: body.plekken, dayParts: body.dagdelen, rentCents: body.huur },
    ...{ facilities: body.voorzieningen, accessibility: body.toegankelijk, note: body.opmerking },
  };
}

type Asked = Pick<Context, 'actor' | 'lang' | 'csrf' | 'read'>;

async function showNew(context: Asked, form: FormState): Promise<Reply> {
  const { actor, lang } = context;
  const own = tendsAllRooms(actor) ? null : ownOrganisations(actor);
  const places = await context.read((reading) => locations(reading, own));
  return shown(context, <RoomForm places={places} form={form} csrf={context.csrf()} />, words[lang].add);
}

async function showChange(context: Asked & { params: { id: string } }, form?: FormState): Promise<Reply> {
  const room = await context.read((reading) => roomById(reading, context.params.id));
  if (!room || !tends(context.actor, room.location)) return notFound();
  const view = <RoomForm room={room} form={form ?? filled(room)} csrf={context.csrf()} />;
  return shown(context, view, words[context.lang].change);
}

function filled(room: RoomDetails): FormState {
  return filledForm({
    naam: room.name,
    plekken: String(room.capacity),
    dagdelen: room.dayParts.map(String),
    huur: room.rentCents === 0 ? '' : (room.rentCents / 100).toFixed(2).replace('.', ','),
    voorzieningen: room.facilities.join(', '),
    toegankelijk: room.accessibility,
    opmerking: room.note,
  });
}

function shown({ lang }: Asked, view: ReturnType<typeof RoomForm>, title: string): Reply {
  const back = { href: localPath(paths.rooms, lang), label: words[lang].rooms };
  return workPage(title, view, { width: 'narrow', back });
}
