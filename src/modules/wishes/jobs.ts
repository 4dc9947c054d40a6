import { sql } from 'kysely';
import { z } from 'zod';
import type { JobKind } from '../../platform/jobs/jobs.ts';
import type { Work } from '../../platform/work.ts';
import { askBeforeExpiry } from './expiry-question.ts';
import { tellProposals } from './proposals.ts';
import { removeSecrets } from './retention.ts';
import { tellGroups } from './tell-when.ts';

const nothing = z.object({});

/** Two processes at the same moment tell nobody twice: the second waits for the first. */
async function alone<T>(work: Work, run: (work: Work) => Promise<T>): Promise<T> {
  await sql`select pg_advisory_xact_lock(hashtextextended('wishes news ' || ${work.region.id}, 3))`.execute(work.tx);
  return run(work);
}

/** Every half minute: owners hear of proposals, planned groups and free places; what was not confirmed in time goes. */
export const wishNews: JobKind<object> = {
  name: 'wishes-news',
  payload: nothing,
  everySeconds: 30,
  handle: async (_payload, context) => {
    for (const regionId of await context.regions()) {
      await context.run(regionId, 'job wishes-news', (work) => alone(work, tellProposals));
      await context.run(regionId, 'job wishes-news', (work) => alone(work, tellGroups));
      await context.run(regionId, 'job wishes-news', removeSecrets);
    }
  },
};

/** Every night: owners of wishes that soon leave the marketplace are asked whether they still wait. */
export const wishExpiry: JobKind<object> = {
  name: 'wishes-expiry',
  payload: nothing,
  cron: '37 3 * * *',
  handle: async (_payload, context) => {
    for (const regionId of await context.regions()) await context.run(regionId, 'job wishes-expiry', askBeforeExpiry);
  },
};
