import { z } from 'zod';
import type { GroupCard } from '../queries.ts';

const moment = z.iso.datetime().describe('UTC');

/** A group as the API tells it. */
export const groupBody = z.object({
  slug: z.string(),
  title: z.string(),
  state: z.enum(['planned', 'confirmed', 'running', 'completed', 'evaluated', 'cancelled']),
  offer: z.object({ slug: z.string(), title: z.string() }),
  organisation: z.string(),
  themes: z.array(z.string()),
  ageMin: z.number().int().describe('Whole months of the child concerned, from -9'),
  ageMax: z.number().int(),
  language: z.string(),
  startsAt: moment,
  endsAt: moment,
  sessionCount: z.number().int(),
  place: z.object({
    name: z.string(),
    town: z.string(),
    municipality: z.string().describe('CBS code'),
    lat: z.number(),
    lon: z.number(),
  }),
  capacity: z.number().int(),
  placesLeft: z.number().int(),
  contributionCents: z.number().int(),
  url: z.url(),
});

export const groupWithSessions = groupBody.extend({
  sessions: z.array(z.object({ number: z.number().int(), startsAt: moment, endsAt: moment })),
});

/** `codes` gives the CBS code of each municipality. */
export function toBody(group: GroupCard, codes: Map<string, string>, publicUrl: string): z.infer<typeof groupBody> {
  const { slug, title, state, themes, ageMin, ageMax, language, sessionCount, capacity, contributionCents } = group;
  return {
    slug,
    title,
    state,
    themes,
    ageMin,
    ageMax,
    language,
    sessionCount,
    capacity,
    contributionCents,
    offer: { slug: group.offerSlug, title: group.offerTitle },
    organisation: group.organisationName,
    startsAt: group.startsAt.toString(),
    endsAt: group.endsAt.toString(),
    place: {
      name: group.placeName,
      town: group.town,
      municipality: codes.get(group.municipalityId) ?? '',
      lat: group.lat,
      lon: group.lon,
    },
    placesLeft: group.free,
    url: `${publicUrl}/groepen/${slug}`,
  };
}
