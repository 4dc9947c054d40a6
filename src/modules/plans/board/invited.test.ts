import { afterAll, beforeAll, expect, test } from 'vitest';
import { planGroup } from '../../groups/index.ts';
import { answerDemand, answerTrainer, proposalById } from '../../planner/index.ts';
import { confirmRegistration, register } from '../../registrations/index.ts';
import { waitingId } from '../plan.ts';
import { type BoardWorld, boardWorld, freshPlan } from './board.test-help.ts';
import { boardFacts } from './facts.ts';
import { moved } from './moves.ts';
import { proposeGroup } from './proposing.ts';

let world: BoardWorld;
/** Entries of the full group's list: two families with three children each who accept another group, one child who does not. */
let waits: { first: string; second: string; own: string };

beforeAll(async () => {
  world = await boardWorld();
  const groupId = await fullGroup();
  waits = {
    first: await family(groupId, 'een', 3, true),
    second: await family(groupId, 'twee', 3, true),
    own: await family(groupId, 'drie', 1, false),
  };
  Object.assign(world, await freshPlan(world));
});
afterAll(() => world.app.close());

function fullGroup(): Promise<string> {
  return world.app
    .system(async (work) => {
      const startsAt = Temporal.Instant.from('2027-06-03T13:00:00Z');
      const planned = await planGroup(work, {
        offerId: world.offerId,
        organisationId: world.leiden.organisationId,
        roomId: world.rooms[1] ?? '',
        title: 'Rots en Water, vol',
        language: 'nl',
        ...{ capacity: 1, minSize: 1, ageMin: 96, ageMax: 131, contributionCents: 0, openedTo: 'parents' },
        sessions: [{ startsAt, endsAt: startsAt.add({ hours: 1 }) }],
        trainerIds: world.trainers.slice(0, 2).map(({ id }) => id),
      });
      if (!planned.ok) throw new Error(planned.conflict);
      return planned.groupId;
    })
    .then(async (groupId) => {
      await family(groupId, 'vol', 1, false);
      return groupId;
    });
}

function family(groupId: string, name: string, children: number, otherGroups: boolean): Promise<string> {
  return world.app.system(async (work) => {
    const done = await register(work, {
      groupId,
      contact: { name: 'Ouder', email: `${name}@voorbeeld.example`, phone: '', relation: 'parent' },
      participants: Array.from({ length: children }, (_, n) => ({
        name: `Kind ${n}`,
        birthDate: Temporal.PlainDate.from('2018-01-15'),
      })),
      channel: 'online',
      lang: 'nl',
      ...(otherGroups ? { otherGroups, maxKm: 20, near: { lat: 52.17, lon: 4.48 } } : {}),
    });
    if (!done.ok) throw new Error(done.reason);
    await confirmRegistration(work, done.registrationId);
    return done.registrationId;
  });
}

/** The plan with these demands in a group, and nobody else. */
async function putIn(key: string, ids: string[]): Promise<void> {
  const facts = await world.app.read((reading) => boardFacts(reading, world.planId));
  if (!facts) throw new Error('no plan');
  let seen = facts.seen;
  const out = seen.groups.flatMap((group) => (group.key === key ? group.group.demands : []));
  for (const [id, to] of [...out.map((one) => [one, null] as const), ...ids.map((one) => [one, key] as const)]) {
    const plan = moved(seen, id, to);
    const groups = seen.groups.map((group, at) => ({ ...group, group: plan.groups[at] ?? group.group }));
    seen = { ...seen, plan, groups };
  }
  const plan = JSON.stringify(seen.plan);
  await world.app.system((work) =>
    work.tx.updateTable('plan_versions').set({ plan }).where('plan_id', '=', world.planId).execute(),
  );
}

async function proposed(key: string) {
  const done = await world.app.as(world.planner.actor, (work) => proposeGroup(work, { planId: world.planId, key }));
  if (!done.ok) throw new Error(JSON.stringify(done.refusal));
  const proposal = await world.app.read((reading) => proposalById(reading, done.proposalId));
  if (!proposal) throw new Error('no proposal');
  return proposal;
}

async function trainersSayYes(proposalId: string): Promise<string> {
  for (const trainer of world.trainers.slice(0, 2)) {
    const answered = await world.app.as(trainer.actor, (work) =>
      answerTrainer(work, { proposalId, answer: 'accepted', reason: '' }),
    );
    expect(answered.ok).toBe(true);
  }
  const proposal = await world.app.read((reading) => proposalById(reading, proposalId));
  return proposal?.groupId ?? '';
}

const registration = (id: string) =>
  world.app.read((reading) =>
    reading.tx
      .selectFrom('registrations')
      .select(['state', 'offered_group_id as offered'])
      .where('id', '=', id)
      .executeTakeFirstOrThrow(),
  );

test('who wants only the own group makes no group', async () => {
  await putIn(world.b, [waitingId(waits.own)]);
  const refused = await world.app.as(world.planner.actor, (work) => proposeGroup(work, { planId: world.planId, key: world.b }));
  expect(refused).toEqual({ ok: false, refusal: { kind: 'nobody' } });
});

test('children of the waiting list go along by their number; when the group is there they are invited first, in their order', async () => {
  const waiting = [waits.first, waits.own].map(waitingId);
  await putIn(world.a, [world.needs.a5, ...waiting]);
  const proposal = await proposed(world.a);
  expect(proposal.demands.map(({ id }) => id)).toEqual([world.needs.a5]);
  expect(proposal.waiting).toMatchObject({ places: 3 });

  const yes = { proposalId: proposal.id, demandId: world.needs.a5, answer: 'accepted' as const, reason: '' };
  await world.app.as(world.leiden.actor, (work) => answerDemand(work, yes));
  const groupId = await trainersSayYes(proposal.id);
  const group = await world.app.read((reading) =>
    reading.tx
      .selectFrom('groups')
      .select(['opened_to', 'age_min', 'age_max'])
      .where('id', '=', groupId)
      .executeTakeFirstOrThrow(),
  );
  expect(group.opened_to).toBe('parents');
  await world.app.runJob('registrations-terms');
  expect(await registration(waits.first)).toEqual({ state: 'offered', offered: groupId });
  expect(await registration(waits.own)).toEqual({ state: 'waiting', offered: null });
});

test('a group for children of the waiting list alone needs only its trainers', async () => {
  await world.app.system((work) =>
    work.tx
      .updateTable('registrations')
      .set({ state: 'waiting', offered_group_id: null, offered_until: null })
      .where('id', 'in', [waits.first, waits.second])
      .execute(),
  );
  await putIn(world.b, [waitingId(waits.first), waitingId(waits.second)]);
  const proposal = await proposed(world.b);
  expect(proposal).toMatchObject({ demands: [], waiting: { places: 6 } });
  expect(await trainersSayYes(proposal.id)).not.toBe('');
});
