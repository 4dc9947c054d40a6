import { addMaterial, addStock, handOut, lend, reserve, spanOn } from '../modules/facilities/index.ts';
import { addNote, answerRequest, ask, giveTo, isWorkingDay, supportRequest, waitFor } from '../modules/support/index.ts';
import type { PersonActor } from '../platform/auth/actor.ts';
import { localDate, ZONE } from '../platform/clock/clock.ts';
import type { Work } from '../platform/work.ts';
import { materials, supportRequests } from './data/facilities.ts';
import type { Loaded } from './keys.ts';

const SECRETARIAT = 'ahmed-sleutelaar';

/** Materials with a loan that is out and one that is late, rooms taken for meetings, and a queue of requests. */
export async function loadFacilities(work: Work, loaded: Loaded): Promise<void> {
  const organisationId = loaded.organisations.get('ggd-facilitair');
  const kinds = new Map<string, string>();
  for (const { key, stock, ...material } of materials) {
    const kindId = await addMaterial(work, { ...material, organisationId });
    for (const { location, amount } of stock)
      await addStock(work, { kindId, locationId: loaded.locations.get(location), amount });
    kinds.set(key, kindId);
  }
  await loadLoans(work, loaded, kinds);
  await loadMeetings(work, loaded);
  for (const request of supportRequests) await loadRequest(work, loaded, request);
}

async function loadLoans(work: Work, loaded: Loaded, kinds: Map<string, string>): Promise<void> {
  const today = localDate(work.now);
  const loans = [
    { key: 'beamer', by: 'sem-proefstra', title: 'Ouderavond basisschool', from: -12, to: -3, out: true },
    { key: 'koffer-rots-en-water', by: 'fatima-voorbeeld', title: 'Groep in de gymzaal', from: -14, to: 28, out: true },
    { key: 'kies-spelpakket', by: 'fatima-voorbeeld', title: 'Kennismaking met KIES', from: 0, to: 14, out: false },
  ];
  for (const { key, by, title, from, to, out } of loans) {
    const days = { firstDay: today.add({ days: from }), lastDay: today.add({ days: to }) };
    const kindId = kinds.get(key) ?? '';
    const then = { ...work, now: work.now.add({ hours: 24 * Math.min(from, 0) }) };
    const madeBy = loaded.persons.get(by);
    const lent = await lend(then, { ...days, kindId, amount: 1, groupId: null, organisationId: null, title, madeBy });
    if (!lent.ok) throw new Error(`the example has no ${key} to lend`);
    if (out) await handOut(then, { id: lent.id, kindId, ...days });
  }
}

/** A weekly meeting of a team, and an option of a planner. */
async function loadMeetings(work: Work, loaded: Loaded): Promise<void> {
  const today = localDate(work.now);
  const monday = today.add({ days: 8 - today.dayOfWeek });
  const time = (text: string) => Temporal.PlainTime.from(text);
  const taken = [
    {
      ...{ kind: 'booking' as const, room: 'leiden-noord-kleine-kamer', title: 'Teamoverleg', by: 'fatima-voorbeeld', weeks: 6 },
      first: spanOn(monday, time('09:00'), time('10:30')),
    },
    {
      ...{ kind: 'option' as const, room: 'katwijk-cursusruimte', title: 'Themaochtend', by: 'monique-zaalstra', weeks: 1 },
      first: spanOn(monday.add({ days: 24 }), time('09:00'), time('12:00')),
    },
  ];
  for (const { room, by, ...reservation } of taken) {
    const who = { organisationId: null, madeBy: loaded.persons.get(by), people: 8 };
    // A room that is taken already stays with who has it.
    await reserve(work, { ...reservation, ...who, roomId: loaded.rooms.get(room) });
  }
}

async function loadRequest(work: Work, loaded: Loaded, one: (typeof supportRequests)[number]): Promise<void> {
  const askedBy = loaded.persons.get(one.by);
  const at = work.now.subtract({ hours: one.hoursAgo });
  const asked = {
    ...{ kind: one.kind, title: one.title, question: one.question, askedBy, organisationId: null, groupId: null, roomId: null },
    ...{ municipalityId: null, people: null, when: null, material: null },
    wantedBefore: termOf(work.now, one.answerInHours),
  };
  const id = await ask({ ...work, now: at, actor: personOf(at, askedBy) }, asked);
  const request = await supportRequest(work, id);
  if (!request || one.state === 'new') return;
  const personId = loaded.persons.get(SECRETARIAT);
  const later = at.add({ hours: 2 });
  const handler = { ...work, now: later, actor: personOf(later, personId) };
  await giveTo(handler, request, personId);
  if (one.state === 'taken') await addNote(handler, request, 'Gebeld. Antwoord volgt.');
  if (one.state === 'waiting') await waitFor(handler, { ...request, takenBy: personId }, one.waitingFor);
  if (one.state === 'done') {
    const given = { state: 'done' as const, answer: one.answer, roomId: null };
    await answerRequest(handler, { ...request, takenBy: personId }, { ...given, effort: { minutes: 15, kind: 'secretarial' } });
  }
}

/** A term at noon of a working day, as far before or after now as was asked; one of today in so many hours. */
function termOf(now: Temporal.Instant, hours: number): Temporal.Instant {
  const moment = now.add({ hours });
  if (Math.abs(hours) < 12) return moment.round('hour');
  let day = localDate(moment);
  while (!isWorkingDay(day)) day = day.add({ days: Math.sign(hours) });
  return day.toZonedDateTime({ timeZone: ZONE, plainTime: '12:00' }).toInstant();
}

function personOf(openedAt: Temporal.Instant, personId: string): PersonActor {
  const session = { id: '', strength: 2, openedAt, provedAt: openedAt } as const;
  return { kind: 'person', personId, name: '', memberships: [], asleep: [], session };
}
