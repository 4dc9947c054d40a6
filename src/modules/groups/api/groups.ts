import { z } from 'zod';
import { anyone } from '../../../platform/auth/actor.ts';
import { slug } from '../../../platform/http/fields.ts';
import { endpoint, nothing, type Problem } from '../../../platform/http/route.ts';
import { listEntries, municipalities } from '../../regions/index.ts';
import { cursorOf, placeOf } from '../cursor.ts';
import { comingGroups, groupCard, sessionsOf } from '../queries.ts';
import { groupBody, groupWithSessions, toBody } from './body.ts';

const instant = z.iso.datetime({ offset: true }).transform((text) => Temporal.Instant.from(text));

const query = z.strictObject({
  from: instant.optional().describe('First session at or after this moment; now when left out'),
  to: instant.optional().describe('First session before this moment'),
  municipality: z
    .string()
    .regex(/^GM\d{4}$/)
    .optional()
    .describe('CBS code of the municipality of the location'),
  theme: z
    .string()
    .regex(/^[a-z0-9-]{1,60}$/)
    .optional(),
  cursor: z.string().max(200).optional().describe('nextCursor of the page before'),
  limit: z.coerce.number().int().min(1).max(100).default(20),
});

const refuse = (field: string, detail: string): { problem: Problem } => ({
  problem: { status: 400, title: 'Bad request', errors: { [field]: detail } },
});

/** The groups that parents can still join, the first to begin first. */
export const groupsEndpoint = endpoint({
  method: 'GET',
  path: '/groups',
  summary: 'Groups that are open to parents and have still to begin',
  tag: 'groups',
  can: anyone,
  audit: nothing('public'),
  query,
  response: z.object({ groups: z.array(groupBody), nextCursor: z.string().nullable() }),
  handle: ({ read, query: asked, services }) =>
    read(async (reading) => {
      const after = asked.cursor === undefined ? undefined : placeOf(asked.cursor);
      if (asked.cursor !== undefined && !after) return refuse('cursor', 'not a cursor of this operation');
      const places = await municipalities(reading);
      const place = places.find((one) => one.cbsCode === asked.municipality);
      if (asked.municipality !== undefined && !place) return refuse('municipality', 'not a municipality of this region');
      const known =
        asked.theme === undefined || (await listEntries(reading, 'theme')).some((entry) => entry.code === asked.theme);
      if (!known) return refuse('theme', 'not a theme of this region');
      const found = await comingGroups(reading, {
        openedTo: 'parents',
        limit: asked.limit + 1,
        ...(asked.from ? { from: asked.from } : {}),
        ...(asked.to ? { to: asked.to } : {}),
        ...(place ? { municipalityId: place.id } : {}),
        ...(asked.theme === undefined ? {} : { theme: asked.theme }),
        ...(after ? { after } : {}),
      });
      const page = found.slice(0, asked.limit);
      const last = found.length > asked.limit ? page.at(-1) : undefined;
      const codes = new Map(places.map((one) => [one.id, one.cbsCode]));
      return { groups: page.map((group) => toBody(group, codes, services.publicUrl)), nextCursor: last ? cursorOf(last) : null };
    }),
});

/** One group that is open to parents, also when it has begun or was cancelled. */
export const groupEndpoint = endpoint({
  method: 'GET',
  path: '/groups/:slug',
  summary: 'One group with its sessions',
  tag: 'groups',
  can: anyone,
  audit: nothing('public'),
  params: z.strictObject({ slug }),
  query: z.strictObject({}),
  response: groupWithSessions,
  handle: ({ read, params, services }) =>
    read(async (reading) => {
      const group = await groupCard(reading, params.slug);
      if (group?.openedTo !== 'parents') return { problem: { status: 404, title: 'Not found' } as const };
      const codes = new Map((await municipalities(reading)).map((one) => [one.id, one.cbsCode]));
      const sessions = await sessionsOf(reading, group.id);
      return {
        ...toBody(group, codes, services.publicUrl),
        sessions: sessions.map(({ number, startsAt, endsAt }) => ({
          number,
          startsAt: startsAt.toString(),
          endsAt: endsAt.toString(),
        })),
      };
    }),
});
