import { z } from 'zod';
import { checkbox, email, id, line, optionalLine, optionalPhone } from '../../../../platform/http/fields.ts';
import { type FormState, filledForm } from '../../../../platform/http/form.ts';
import { notFound, type Reply, redirect, workPage } from '../../../../platform/http/reply.ts';
import { type Context, changes, nothing, route } from '../../../../platform/http/route.ts';
import { localPath } from '../../../../platform/i18n/lang.ts';
import { slugOf } from '../../../../platform/i18n/slug.ts';
import type { Reading } from '../../../../platform/work.ts';
import { municipalityOfPostcode, organisations } from '../../../regions/index.ts';
import { optionalId } from '../../fields.ts';
import { paths } from '../../paths.ts';
import { type LocationDetails, locationById, roomsOf } from '../../place-queries.ts';
import { firstOwn, ownOrganisations, tends, tendsAllRooms, tendsRooms } from '../../policy.ts';
import { changeLocation, closeLocation, reopenLocation } from '../../room-changes.ts';
import { addLocation, type NewLocation } from '../../rooms.ts';
import { LocationPage } from './view.tsx';
import { words } from './words.ts';

const params = z.object({ id });

const Location = z.strictObject({
  naam: line(120, 2),
  adres: line(120, 2),
  postcode: z
    .string()
    .trim()
    .toUpperCase()
    .transform((text) => text.replace(/^(\d{4})\s*([A-Z]{2})$/, '$1 $2')),
  plaats: line(80, 2),
  organisatie: optionalId,
  rolstoel: checkbox,
  reizen: optionalLine(300),
  contact: optionalLine(120),
  telefoon: optionalPhone,
  email: z.union([z.literal(''), email]).default(''),
});

export const newLocationPage = route({
  method: 'GET',
  path: paths.newLocation,
  can: tendsRooms,
  audit: nothing('locations, no persons'),
  handle: (context) => show(context, null, filledForm({ organisatie: firstOwn(context.actor) })),
});

export const locationAdded = route({
  method: 'POST',
  path: paths.newLocation,
  can: tendsRooms,
  audit: changes('location.add'),
  body: Location,
  retry: (context, form) => show(context, null, form),
  handle: async (context) => {
    const read = await context.read((reading) => placeOf(reading, context.body, context.lang));
    if ('faults' in read) return context.again(read.faults);
    if (!tends(context.actor, { ownerId: context.body.organisatie }))
      return context.again({ organisatie: words[context.lang].chooseOwner });
    const slug = `${slugOf(context.body.naam).slice(0, 70)}-${crypto.randomUUID().slice(0, 8)}`;
    const added = await context.change((work) => addLocation(work, { ...read.place, slug }));
    return redirect(paths.location(added), words[context.lang].added);
  },
});

export const locationPage = route({
  method: 'GET',
  path: paths.location(':id'),
  can: tendsRooms,
  audit: nothing('locations, no persons'),
  params,
  handle: (context) => show(context, context.params.id),
});

export const locationChanged = route({
  method: 'POST',
  path: paths.location(':id'),
  can: tendsRooms,
  audit: changes('location.change'),
  params,
  body: Location,
  retry: (context, form) => show(context, context.params.id, form),
  handle: async (context) => {
    const location = await context.read((reading) => locationById(reading, context.params.id));
    if (!location || !tends(context.actor, location)) return notFound();
    const read = await context.read((reading) => placeOf(reading, context.body, context.lang, location));
    if ('faults' in read) return context.again(read.faults);
    // Giving a building to another organisation is for who tends the region.
    if (location.ownerId !== context.body.organisatie && !tendsAllRooms(context.actor))
      return context.again({ organisatie: words[context.lang].keepOwner });
    await context.change((work) => changeLocation(work, location.id, read.place));
    return redirect(paths.location(location.id), words[context.lang].changed);
  },
});

/** The building is used no longer, or again. */
export const locationEnded = route({
  method: 'POST',
  path: paths.locationEnd(':id'),
  can: tendsRooms,
  audit: changes('location.close', 'location.open'),
  params,
  body: z.strictObject({}),
  retry: (context, form) => show(context, context.params.id, undefined, form.errors[''] ?? ''),
  handle: async (context) => {
    const t = words[context.lang];
    const location = await context.read((reading) => locationById(reading, context.params.id));
    if (!location || !tends(context.actor, location)) return notFound();
    if (location.closedAt) {
      await context.change((work) => reopenLocation(work, location.id));
      return redirect(paths.location(location.id), t.reopened);
    }
    if (!(await context.change((work) => closeLocation(work, location.id)))) return context.again({ '': t.notYet });
    return redirect(paths.locations, t.ended);
  },
});

/**
 * What was typed as a place. Its spot on the map stays as long as its postcode does; of another postcode it is the middle of the municipality,
 * as exact as the region's own list.
 */
async function placeOf(
  reading: Reading,
  body: z.infer<typeof Location>,
  lang: Context['lang'],
  before?: LocationDetails,
): Promise<{ faults: Record<string, string> } | { place: Omit<NewLocation, 'slug'> }> {
  if (!/^[1-9]\d{3} [A-Z]{2}$/.test(body.postcode)) return { faults: { postcode: words[lang].postcodeWrong } };
  const municipality = await municipalityOfPostcode(reading, Number(body.postcode.slice(0, 4)));
  if (!municipality) return { faults: { postcode: words[lang].postcodeOutside } };
  const { lat, lon } = before?.postcode === body.postcode ? before : municipality;
  const place = {
    ...{ name: body.naam, address: body.adres, postcode: body.postcode, town: body.plaats, municipalityId: municipality.id },
    ...{ lat, lon, wheelchair: body.rolstoel, travel: body.reizen },
    ...{ contact: body.contact, phone: body.telefoon, email: body.email },
  };
  return { place: body.organisatie ? { ...place, organisationId: body.organisatie } : place };
}

type Asked = Pick<Context, 'actor' | 'lang' | 'csrf' | 'read'>;

async function show(context: Asked, locationId: string | null, form?: FormState, fault = ''): Promise<Reply> {
  const { actor, lang } = context;
  const t = words[lang];
  const own = ownOrganisations(actor);
  const found = await context.read(async (reading) => {
    const location = locationId ? await locationById(reading, locationId) : null;
    if (location === undefined || (location && !tends(actor, location))) return undefined;
    const owners = (await organisations(reading)).filter((one) => tendsAllRooms(actor) || own.includes(one.id));
    return { location, rooms: location ? await roomsOf(reading, location) : [], owners };
  });
  if (!found) return notFound();
  const state = form ?? (found.location ? filled(found.location) : filledForm({}));
  const view = <LocationPage {...found} all={tendsAllRooms(actor)} form={state} fault={fault} csrf={context.csrf()} />;
  return workPage(found.location?.name ?? t.add, view, {
    width: 'narrow',
    ...(found.location ? { titleLang: 'nl' as const } : {}),
    back: { href: localPath(paths.locations, lang), label: t.locations },
  });
}

function filled(location: LocationDetails): FormState {
  return filledForm({
    naam: location.name,
    adres: location.address,
    postcode: location.postcode,
    plaats: location.town,
    organisatie: location.ownerId ?? '',
    rolstoel: location.wheelchair ? 'ja' : '',
    reizen: location.travel,
    contact: location.contact,
    telefoon: location.phone,
    email: location.email,
  });
}
