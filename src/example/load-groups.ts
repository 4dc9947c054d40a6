import { planningOffer } from '../modules/catalogue/index.ts';
import { confirmGroup, moveWithTheClock, planGroup, sessionDates } from '../modules/groups/index.ts';
import { holidaysBetween } from '../modules/regions/index.ts';
import { confirmRegistration, register } from '../modules/registrations/index.ts';
import { localDate } from '../platform/clock/clock.ts';
import type { Work } from '../platform/work.ts';
import { childFirstNames, familySurnames, offers, parentFirstNames, plannedGroups } from './data/index.ts';
import type { PlannedGroup } from './data/types.ts';
import type { Loaded } from './keys.ts';
import { seeded } from './random.ts';

/** Groups are planned, and families register, this long before the first session. */
const PLANNED_BEFORE = { hours: 24 * 70 };
const REGISTERED_BEFORE = { hours: 24 * 25 };
/** Of every six families one has not confirmed its address yet. */
const UNCONFIRMED_EVERY = 6;

/** Who waits would also come to another group, near Leiden. */
const ELSEWHERE_TOO = { otherGroups: true, maxKm: 20, near: { lat: 52.17, lon: 4.48 } };

/** How families come to a group that is open to them, in turn. */
const WAYS = ['finding-place', undefined, 'poster', undefined, 'newsletter', 'finding-place', undefined, 'flyer'] as const;

const random = seeded(20261121);

/** Planned, running and completed groups, two of which wait for a decision, with their families, at the times when they would have come. */
export async function loadGroups(work: Work, loaded: Loaded): Promise<void> {
  for (const planned of plannedGroups) {
    const sessions = await sessionsOf(work, planned);
    const [first] = sessions;
    if (!first) throw new Error(`the example has a group without sessions: ${planned.offer}`);
    const before = { ...work, now: earliest(work.now, first.startsAt.subtract(PLANNED_BEFORE)) };
    const group = await plan(before, loaded, planned, sessions);
    const registering = { ...work, now: earliest(work.now, first.startsAt.subtract(REGISTERED_BEFORE)) };
    await fill(registering, group.groupId, planned, group.ages, first.startsAt);
    if (!planned.undecided) await confirmGroup(registering, group.groupId);
  }
  await moveWithTheClock(work);
}

async function sessionsOf(work: Work, planned: PlannedGroup) {
  const today = localDate(work.now);
  const first = today.subtract({ days: today.dayOfWeek - 1 }).add({ days: planned.startsInWeeks * 7 + planned.weekday });
  const minutes = offers.find((offer) => offer.key === planned.offer)?.sessionMinutes ?? 90;
  const skip = await holidaysBetween(work, first, first.add({ weeks: planned.sessions + 20 }));
  return sessionDates({ first, time: Temporal.PlainTime.from(planned.time), minutes, count: planned.sessions, skip }).sessions;
}

async function plan(work: Work, loaded: Loaded, planned: PlannedGroup, sessions: Awaited<ReturnType<typeof sessionsOf>>) {
  const offer = await planningOffer(work, loaded.offers.get(planned.offer));
  if (!offer) throw new Error(`the example plans an offer that is not on the shelf: ${planned.offer}`);
  const result = await planGroup(work, {
    offerId: offer.id,
    organisationId: offer.organisationId,
    roomId: loaded.rooms.get(planned.room),
    title: planned.title ?? offer.title,
    language: planned.language,
    capacity: planned.capacity,
    minSize: planned.minSize,
    ageMin: offer.ageMin,
    ageMax: offer.ageMax,
    contributionCents: planned.contributionCents ?? offer.contributionCents,
    openedTo: planned.openTo,
    sessions,
    trainerIds: planned.trainers.map((person) => loaded.trainers.get(person)),
  });
  if (!result.ok) throw new Error(`the example books a ${result.conflict} twice: ${planned.offer}`);
  return { groupId: result.groupId, ages: { min: offer.ageMin, max: offer.ageMax } };
}

/** Families with children of a fitting age; on line where parents may, else by telephone through a team. */
async function fill(
  work: Work,
  groupId: string,
  planned: PlannedGroup,
  ages: { min: number; max: number },
  startsAt: Temporal.Instant,
): Promise<void> {
  for (let place = 0; place < planned.filled + (planned.waiting ?? 0); place += 1) {
    const surname = random.pick(familySurnames);
    const parent = random.pick(parentFirstNames);
    const months = Math.max(ages.min, 0) + random.upTo(Math.max(1, ages.max - Math.max(ages.min, 0)));
    const registered = await register(work, {
      groupId,
      contact: {
        name: `${parent} ${surname}`,
        email: `familie.${groupId.slice(-6)}.${place}@voorbeeld.example`,
        phone: '',
        relation: 'parent',
      },
      participants: [{ name: random.pick(childFirstNames), birthDate: birthDate(startsAt, ages, months), remarks: '' }],
      channel: planned.openTo === 'parents' ? 'online' : 'telephone',
      lang: 'nl',
      reachedBy: planned.openTo === 'parents' ? WAYS[place % WAYS.length] : undefined,
      ...(place >= planned.filled ? ELSEWHERE_TOO : {}),
    });
    if (!registered.ok) throw new Error(`the example cannot register for ${planned.offer}: ${registered.reason}`);
    const waits = place >= planned.filled;
    const confirms =
      waits || Temporal.Instant.compare(startsAt, work.now) < 0 || place % UNCONFIRMED_EVERY !== UNCONFIRMED_EVERY - 1;
    if (confirms) await confirmRegistration(work, registered.registrationId);
  }
}

/** A birthday that makes the child that many months old at the first session; for expecting parents the day on which the child is due. */
function birthDate(startsAt: Temporal.Instant, ages: { min: number; max: number }, months: number): Temporal.PlainDate {
  const first = localDate(startsAt);
  return ages.max <= 0 ? first.add({ months: 3 }) : first.subtract({ months, days: 10 });
}

function earliest(a: Temporal.Instant, b: Temporal.Instant): Temporal.Instant {
  return Temporal.Instant.compare(a, b) < 0 ? a : b;
}
