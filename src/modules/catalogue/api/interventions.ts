import { z } from 'zod';
import { anyone } from '../../../platform/auth/actor.ts';
import { slug } from '../../../platform/http/fields.ts';
import { endpoint, nothing } from '../../../platform/http/route.ts';
import { methodBy, methods, offersOfMethod } from '../methods.ts';
import type { OfferMethod } from '../offer.ts';
import { methodPath } from '../paths.ts';
import { InterventionDetail, InterventionList } from './schemas.ts';

export const listInterventions = endpoint({
  method: 'GET',
  path: '/interventions',
  tag: 'interventions',
  summary: 'Interventions (methods) with published offers, by name',
  can: anyone,
  audit: nothing('methods are public'),
  query: z.strictObject({}),
  response: InterventionList,
  handle: async ({ read, services }) => {
    const all = await read((reading) => methods(reading, { onShelf: true }));
    return { items: all.map((one) => interventionOf(one, services.publicUrl)) };
  },
});

export const getIntervention = endpoint({
  method: 'GET',
  path: '/interventions/:slug',
  tag: 'interventions',
  summary: 'One intervention with its published offers',
  can: anyone,
  audit: nothing('methods are public'),
  params: z.strictObject({ slug }),
  query: z.strictObject({}),
  response: InterventionDetail,
  handle: async ({ params, read, services }) => {
    const found = await read(async (reading) => {
      const method = await methodBy(reading, params);
      return method && { method, offers: await offersOfMethod(reading, method.id) };
    });
    if (!found || found.offers.length === 0) return { problem: { status: 404 as const, title: 'There is no such intervention' } };
    const { method, offers } = found;
    return {
      ...interventionOf(method, services.publicUrl),
      about: method.about,
      website: method.website,
      offers: offers.map(({ slug: of, title, organisation }) => ({ slug: of, title, provider: organisation })),
    };
  },
});

/** A method as the API tells it. */
export function interventionOf(method: OfferMethod, publicUrl: string) {
  const { slug: address, name, owner, summary, recognition, recognitionNote, recognitionUrl } = method;
  return {
    ...{ slug: address, name, owner, summary, recognition, recognitionNote, recognitionUrl },
    recognitionOn: method.recognitionOn?.toString() ?? null,
    recognitionUntil: method.recognitionUntil?.toString() ?? null,
    url: `${publicUrl}${methodPath(address, 'nl')}`,
  };
}
