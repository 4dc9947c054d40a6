import { z } from 'zod';
import { notFound, workPage } from '../../../../platform/http/reply.ts';
import { nothing, route } from '../../../../platform/http/route.ts';
import { cursorOf, placeOf } from '../../cursor.ts';
import { decisionsOf } from '../../deciding.ts';
import { plansForAll, worker } from '../../policy.ts';
import { listed, workGroups } from '../../work-queries.ts';
import { groupChoices, groupQuery } from '../choices.ts';
import { WorkGroups } from './view.tsx';
import { words } from './words.ts';

const PAGE = 40;
const MOST_DECISIONS = 12;

const query = groupQuery.extend({
  toon: z.enum(listed).default('lopend'),
  vanaf: z.string().max(200).optional(),
});

/** The groups of the own organisation, or all of them for planners, with how full they are. */
export const workGroupsPage = route({
  method: 'GET',
  path: '/werk/groepen',
  can: worker,
  audit: nothing('groups with counts and the names of their trainers, no participants'),
  query,
  handle: async ({ read, query: asked, actor, lang, now }) => {
    const after = asked.vanaf ? placeOf(asked.vanaf) : undefined;
    if (asked.vanaf && !after) return notFound();
    const found = await read(async (reading) => {
      const choices = await groupChoices(reading, asked);
      if (!choices) return undefined;
      const filter = { ...choices.filter, listed: asked.toon, limit: PAGE + 1, ...(after ? { after } : {}) };
      const toDecide = asked.toon === 'lopend' && !after ? await decisionsOf(reading, MOST_DECISIONS) : [];
      return { ...choices, toDecide, groups: await workGroups(reading, filter) };
    });
    if (!found) return notFound();
    const groups = found.groups.slice(0, PAGE);
    const last = found.groups.length > PAGE ? groups.at(-1) : undefined;
    const model = { ...found, groups, asked, all: plansForAll(actor), now, next: last && cursorOf(last) };
    return workPage(words[lang].title, <WorkGroups {...model} />, { width: 'wide', live: ['groups'] });
  },
});
