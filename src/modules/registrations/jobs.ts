import { sql } from 'kysely';
import { z } from 'zod';
import type { JobContext, JobKind } from '../../platform/jobs/jobs.ts';
import type { Reading, Work } from '../../platform/work.ts';
import { lockWaitingList } from './group-facts.ts';
import { intakesDue, lapseIntake } from './intake/lapse.ts';
import { intakesSoonDue, warnHolders } from './intake/soon.ts';
import { lapseBegun, lapseUnconfirmed } from './lapse.ts';
import { lapseOffer } from './offered-place.ts';
import { giveBackDue } from './reservations.ts';
import { completeEnded } from './retention.ts';
import { offerElsewhere } from './waiting-list.ts';

const AT_ONCE = 500;
const nothing = z.object({});

interface Term {
  name: string;
  due(reading: Reading): ReturnType<typeof sql<{ id: string }>>;
  end(work: Work, id: string): Promise<unknown>;
}

/** Every term of a registration: what is over, in order of joining, and what then happens. */
const terms: Term[] = [
  {
    name: 'unconfirmed',
    due: ({ now }) => sql`select id from registrations where address_confirmed_at is null and state in ('requested', 'waiting')
      and confirm_before <= ${now}::timestamptz order by sequence limit ${AT_ONCE}`,
    end: lapseUnconfirmed,
  },
  { name: 'intake-soon', due: (reading) => intakesSoonDue(reading, AT_ONCE), end: warnHolders },
  { name: 'intake', due: (reading) => intakesDue(reading, AT_ONCE), end: lapseIntake },
  {
    name: 'offer',
    due: ({ now }) =>
      sql`select id from registrations where state = 'offered' and offered_until <= ${now}::timestamptz order by sequence limit ${AT_ONCE}`,
    end: lapseOffer,
  },
  {
    name: 'reservation',
    due: ({ now }) =>
      sql`select id from team_reservations where places > 0 and give_back_before <= ${now}::timestamptz order by give_back_before, id limit ${AT_ONCE}`,
    end: giveBackDue,
  },
  {
    name: 'begun',
    due: ({
      now,
    }) => sql`select w.id from registrations w join groups g on g.id = w.group_id where w.state = 'waiting' and not w.other_groups
      and g.starts_at <= ${now}::timestamptz order by w.sequence limit ${AT_ONCE}`,
    end: lapseBegun,
  },
  {
    // A new group of the offer, or one that got more places or was opened: what is free goes to who waits (rule 3).
    name: 'free',
    due: ({ now }) => sql`select distinct g.offer_id as id from groups g join group_places p on p.group_id = g.id
      where g.state in ('planned', 'confirmed') and g.starts_at > ${now}::timestamptz and p.taken < p.capacity
        and exists (select from registrations w where w.offer_id = g.offer_id and w.state = 'waiting' and (w.group_id = g.id or w.other_groups)
          and w.refused_group_id is distinct from g.id and w.places <= p.capacity - p.taken)`,
    end: async (work, offerId) => {
      await lockWaitingList(work, offerId);
      await offerElsewhere(work, offerId);
    },
  },
];

/** Every half minute: what is not confirmed or answered in time lapses and goes on. Each in its own transaction, safe to run twice. */
export const registrationTerms: JobKind<object> = {
  name: 'registrations-terms',
  payload: nothing,
  everySeconds: 30,
  handle: async (_payload, context) => {
    const faults: unknown[] = [];
    for (const regionId of await context.regions()) {
      for (const term of terms) faults.push(...(await endDue(context, regionId, term)));
    }
    if (faults.length > 0) throw new AggregateError(faults, `${faults.length} terms could not be ended`);
  },
};

/** One that fails must not keep the others waiting. */
async function endDue(context: JobContext, regionId: string, term: Term): Promise<unknown[]> {
  const origin = `job registrations-terms ${term.name}`;
  const faults: unknown[] = [];
  const due = await context.run(regionId, origin, async (work) => (await term.due(work).execute(work.tx)).rows);
  for (const { id } of due) {
    await context.run(regionId, origin, (work) => term.end(work, id)).catch((fault: unknown) => faults.push(fault));
  }
  return faults;
}

/** Every night: who had a place in a group that is over has taken part. */
export const registrationCompletion: JobKind<object> = {
  name: 'registrations-completion',
  payload: nothing,
  cron: '17 3 * * *',
  handle: async (_payload, context) => {
    for (const regionId of await context.regions()) await context.run(regionId, 'job registrations-completion', completeEnded);
  },
};
