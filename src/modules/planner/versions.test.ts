import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { FIRST_TUESDAY, type PlannerWorld, plannerWorld, type Worker } from '../../../test/factories/planner-world.ts';
import { localDate } from '../../platform/clock/clock.ts';
import type { Work } from '../../platform/work.ts';
import { addLocation, addRoom } from '../facilities/index.ts';
import type { Wish } from './counter-list.ts';
import {
  answerDemand,
  answerRoom,
  answerTrainer,
  countersOf,
  makeCounter,
  makeVersion,
  proposalById,
  refuseCounter,
  sendProposal,
} from './index.ts';

const THURSDAY_AFTERNOON = 13;
let world: PlannerWorld;
let leiden: string;
let katwijk: string;

beforeAll(async () => {
  world = await plannerWorld();
});
afterAll(() => world.app.close());
beforeEach(async () => {
  leiden = await world.need('leiden');
  katwijk = await world.need('katwijk');
  await world.app.system((work) => work.tx.deleteFrom('room_bookings').execute());
  await world.app.system((work) => work.tx.deleteFrom('trainer_bookings').execute());
});

const as = <T>({ actor }: Worker, change: (work: Work) => Promise<T>) => world.app.as(actor, change);
const yes = { answer: 'accepted', reason: '' } as const;
const no = { answer: 'declined', reason: 'Kan niet' } as const;
const seen = async (id: string) => {
  const found = await world.app.read((r) => proposalById(r, id));
  if (!found) throw new Error('no proposal');
  return found;
};
const sent = async (over = {}) => {
  const id = await world.draft([leiden, katwijk], over);
  expect(await as(world.planner, (work) => sendProposal(work, id))).toEqual({ ok: true });
  return id;
};
const answers = async (id: string) => {
  const { demands, trainers } = await seen(id);
  return {
    leiden: demands.find((one) => one.id === leiden)?.answer,
    katwijk: demands.find((one) => one.id === katwijk)?.answer,
    trainers: trainers.map((one) => one.answer),
  };
};
const allSayYes = async (id: string) => {
  await as(world.leiden, (work) => answerDemand(work, { ...yes, proposalId: id, demandId: leiden }));
  for (const one of world.trainers.slice(0, 2)) await as(one, (work) => answerTrainer(work, { ...yes, proposalId: id }));
};
const counter = (id: string, wish: Wish, version = 1) =>
  as(world.katwijk, (work) => makeCounter(work, { proposalId: id, version, demandId: katwijk, wish, note: '' }));
const counterOf = async (id: string, wish: Wish) => {
  const made = await counter(id, wish);
  if (!made.ok) throw new Error(made.reason);
  return made.counterId;
};
const take = (proposalId: string, counterId: string, version = 1) =>
  as(world.planner, (work) => makeVersion(work, { proposalId, version, counterId, change: {} }));
const booked = (id: string) =>
  world.app.read((r) => r.tx.selectFrom('room_bookings').select('during').where('proposal_id', '=', id).execute());

describe('a counter-proposal', () => {
  test('of another day: a new version with one click; who asked it has said yes, the others are asked again', async () => {
    const id = await sent();
    await allSayYes(id);
    const counterId = await counterOf(id, { dayPart: THURSDAY_AFTERNOON });
    expect((await world.app.mails())[0]).toMatchObject({ kind: 'proposal-for-maker' });
    expect(await answers(id)).toEqual({ leiden: 'accepted', katwijk: 'pending', trainers: ['accepted', 'accepted'] });
    expect(await take(id, counterId)).toEqual({ ok: true, outcome: 'waiting' });
    const proposal = await seen(id);
    expect(proposal).toMatchObject({ version: 2, state: 'sent' });
    const [first] = proposal.sessions;
    expect(first && localDate(first.startsAt)).toEqual(FIRST_TUESDAY.add({ days: 2 }));
    expect(proposal.sessions).toHaveLength(8);
    expect(await answers(id)).toEqual({ leiden: 'pending', katwijk: 'accepted', trainers: ['pending', 'pending'] });
    const again = proposal.demands.find((one) => one.id === leiden);
    expect(again).toMatchObject({ acceptedVersion: 1, changed: ['when'] });
    expect(await booked(id)).toHaveLength(8);
    const told = (await world.app.mails()).filter((mail) => mail.kind === 'proposal-asked-again' && mail.text.includes(id));
    expect(told).toHaveLength(3);
    expect(told[0]?.text).toContain('de dag of de tijd');
    await allSayYes(id);
    expect((await seen(id)).state).toBe('accepted');
  });

  test('of fewer places changes nothing for the others; when all had said yes the group is planned at once', async () => {
    const id = await sent();
    await allSayYes(id);
    const counterId = await counterOf(id, { places: 2 });
    expect(await take(id, counterId)).toEqual({ ok: true, outcome: 'accepted' });
    const { groupId } = await seen(id);
    const { taken } = await world.app.read((r) =>
      r.tx.selectFrom('group_places').select('taken').where('group_id', '=', groupId).executeTakeFirstOrThrow(),
    );
    expect(taken).toBe(7);
    expect(await world.demandState(katwijk)).toBe('served');
  });

  test('that leaves too few is refused, and nothing changes', async () => {
    leiden = await world.need('leiden', { places: 3 });
    const id = await sent();
    const counterId = await counterOf(id, { places: 1 });
    expect(await take(id, counterId)).toEqual({ ok: false, reason: 'too-few' });
    expect(await seen(id)).toMatchObject({ version: 1 });
    const [made] = await world.app.read((r) => countersOf(r, id));
    expect(made?.state).toBe('open');
  });

  test('is kept out with a reason; a yes after all withdraws it', async () => {
    const id = await sent();
    const first = await counterOf(id, { dayPart: THURSDAY_AFTERNOON });
    expect(await as(world.leiden, (work) => refuseCounter(work, { proposalId: id, counterId: first, reason: 'Nee' }))).toEqual({
      ok: false,
      reason: 'not-allowed',
    });
    expect(
      await as(world.planner, (work) =>
        refuseCounter(work, { proposalId: id, counterId: first, reason: 'De zaal is dan bezet' }),
      ),
    ).toEqual({ ok: true });
    const second = await counterOf(id, { firstDay: FIRST_TUESDAY.add({ weeks: 1 }) });
    await as(world.katwijk, (work) => answerDemand(work, { ...yes, proposalId: id, demandId: katwijk }));
    expect((await world.app.read((r) => countersOf(r, id))).map((one) => one.state)).toEqual(['refused', 'withdrawn']);
    expect(await take(id, second)).toEqual({ ok: false, reason: 'counter' });
    expect(await counter(id, { places: 2 })).toEqual({ ok: false, reason: 'answered' });
  });

  test('is refused without anything other, with wrong wishes, of an older version and of strangers', async () => {
    const id = await sent();
    expect(await counter(id, { dayPart: 5 })).toEqual({ ok: false, reason: 'nothing' });
    expect(await counter(id, { places: 4, language: 'tr', firstDay: Temporal.PlainDate.from('2026-01-01') })).toEqual({
      ok: false,
      reason: 'wish',
      errors: { places: 'places', language: 'language', firstDay: 'past' },
    });
    expect(await counter(id, { places: 2 }, 2)).toEqual({ ok: false, reason: 'changed' });
    const stranger = as(world.leiden, (work) =>
      makeCounter(work, { proposalId: id, version: 1, demandId: katwijk, wish: { places: 2 }, note: '' }),
    );
    expect(await stranger).toEqual({ ok: false, reason: 'unknown' });
  });

  test('of a trainer too; a trainer who is not free at the new time is replaced', async () => {
    const busy = await sent();
    // The first two trainers are held on Tuesdays by another proposal at the same hour on Thursdays.
    const others = [await world.need('leiden'), await world.need('katwijk')];
    const second = await world.draft(others, {
      first: FIRST_TUESDAY.add({ days: 2 }),
      trainerIds: [world.trainers[0]?.id ?? '', world.trainers[2]?.id ?? ''],
      roomId: world.rooms[1] ?? '',
    });
    expect(await as(world.planner, (work) => sendProposal(work, second))).toEqual({ ok: true });
    const [, timo] = world.trainers;
    if (!timo) throw new Error('no trainer');
    const made = await as(timo, (work) =>
      makeCounter(work, { proposalId: busy, version: 1, wish: { dayPart: THURSDAY_AFTERNOON }, note: '' }),
    );
    if (!made.ok) throw new Error(made.reason);
    expect(await take(busy, made.counterId)).toEqual({ ok: true, outcome: 'waiting' });
    const { trainers } = await seen(busy);
    // Tess and Tina are held elsewhere on Thursdays: only Timo is left, who asked for it himself.
    expect(trainers.map((one) => [one.trainerId, one.answer])).toEqual([[timo.id, 'accepted']]);
    expect((await world.app.mails()).some((mail) => mail.kind === 'proposal-ended' && mail.text.includes('Tess'))).toBe(true);
  });
});

describe('an answer', () => {
  test('to an older version does not count', async () => {
    const id = await sent();
    await take(id, await counterOf(id, { dayPart: THURSDAY_AFTERNOON }));
    const late = as(world.leiden, (work) => answerDemand(work, { ...yes, proposalId: id, demandId: leiden, version: 1 }));
    expect(await late).toEqual({ ok: false, reason: 'changed' });
    expect((await answers(id)).leiden).toBe('pending');
  });
});

describe('a room of another organisation', () => {
  let owned: string;
  beforeAll(async () => {
    owned = await world.app.system(async (work) => {
      const locationId = await addLocation(work, {
        ...{ slug: 'school', name: 'School', address: 'Schoolplein 1', postcode: '2341 AB', town: 'Oegstgeest', travel: '' },
        ...{ municipalityId: world.leiden.municipalityId, organisationId: world.katwijk.organisationId },
        ...{ lat: 52.18, lon: 4.46, wheelchair: true },
      });
      const room = { locationId, capacity: 14, dayParts: [1, 5, 9, 13, 17], rentCents: 0, facilities: [] };
      return addRoom(work, { ...room, slug: 'aula', name: 'Aula' });
    });
  });
  const answerAs = (who: Worker, requestId: string, state: 'taken' | 'done' | 'not-possible') =>
    as(who, (work) => answerRoom(work, requestId, { state, answer: '', alternativeRoomId: null }));

  test('is asked of its owner with the rest; the group is planned when the owner says yes too', async () => {
    const id = await sent({ roomId: owned });
    const { room, roomRequestId } = await seen(id);
    expect(room).toBe('asked');
    const asked = (await world.app.mails()).find((mail) => mail.kind === 'room-asked');
    expect(asked?.text).toContain(`/werk/ruimteverzoeken/${roomRequestId}`);
    await allSayYes(id);
    await as(world.katwijk, (work) => answerDemand(work, { ...yes, proposalId: id, demandId: katwijk }));
    expect((await seen(id)).state).toBe('sent');
    expect(await answerAs(world.leiden, roomRequestId ?? '', 'done')).toEqual({ ok: false, reason: 'unknown' });
    expect(await answerAs(world.katwijk, roomRequestId ?? '', 'taken')).toEqual({ ok: true, outcome: 'waiting' });
    expect(await answerAs(world.katwijk, roomRequestId ?? '', 'done')).toEqual({ ok: true, outcome: 'accepted' });
    expect(await answerAs(world.katwijk, roomRequestId ?? '', 'done')).toEqual({ ok: false, reason: 'not-open' });
  });

  test('that is not possible is exchanged with one click; in the same place nobody else is asked again', async () => {
    const id = await sent({ roomId: owned });
    await allSayYes(id);
    const { roomRequestId } = await seen(id);
    await answerAs(world.katwijk, roomRequestId ?? '', 'not-possible');
    expect((await seen(id)).room).toBe('no');
    const change = { roomId: world.rooms[0] ?? '' };
    expect(await as(world.planner, (work) => makeVersion(work, { proposalId: id, version: 1, change }))).toMatchObject({
      ok: true,
    });
    expect(await seen(id)).toMatchObject({ version: 2, room: 'free' });
    expect(await answers(id)).toEqual({ leiden: 'pending', katwijk: 'pending', trainers: ['pending', 'pending'] });
    const sameHouse = { roomId: world.rooms[1] ?? '' };
    await allSayYes(id);
    await as(world.planner, (work) => makeVersion(work, { proposalId: id, version: 2, change: sameHouse }));
    expect(await answers(id)).toEqual({ leiden: 'accepted', katwijk: 'pending', trainers: ['accepted', 'accepted'] });
  });

  test('is no longer asked for when the proposal ends', async () => {
    const id = await sent({ roomId: owned });
    const { roomRequestId } = await seen(id);
    await as(world.leiden, (work) => answerDemand(work, { ...no, proposalId: id, demandId: leiden }));
    expect((await seen(id)).state).toBe('lapsed');
    expect(await answerAs(world.katwijk, roomRequestId ?? '', 'done')).toEqual({ ok: false, reason: 'not-open' });
    const { state } = await world.app.read((r) =>
      r.tx.selectFrom('support_requests').select('state').where('id', '=', roomRequestId).executeTakeFirstOrThrow(),
    );
    expect(state).toBe('withdrawn');
  });
});
