import { describe, expect, test } from 'vitest';
import { thu, tue } from './day-parts.ts';
import {
  gm,
  interventions,
  locations,
  type Offer,
  offers,
  openDemands,
  organisations,
  type PlannedGroup,
  people,
  plannedGroups,
  rooms,
  schoolHolidays,
  themes,
  trainers,
} from './index.ts';

const codes: readonly string[] = Object.values(gm);
const organisationKeys = new Set(organisations.map((o) => o.key));
const interventionKeys = new Set(interventions.map((i) => i.key));
const themeCodes = new Set(themes.map((t) => t.code));
const personKeys = new Set(people.map((p) => p.key));

function find<T>(list: readonly T[], matches: (item: T) => boolean, what: string): T {
  const found = list.find(matches);
  if (found === undefined) throw new Error(`not found: ${what}`);
  return found;
}

const offerOf = (group: PlannedGroup) => find(offers, (o) => o.key === group.offer, group.offer);
const roomOf = (group: PlannedGroup) => find(rooms, (r) => r.key === group.room, group.room);
const trainersOf = (group: PlannedGroup) => group.trainers.map((key) => find(trainers, (t) => t.person === key, key));
const nameOf = (group: PlannedGroup) => `${group.offer}, weekday ${group.weekday} ${group.time}, week ${group.startsInWeeks}`;

function minutesOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}

/** The part of the day in which a session starts (domain.md). */
function dayPartOf(group: PlannedGroup): number {
  const hour = Math.floor(minutesOf(group.time) / 60);
  return group.weekday * 4 + (hour < 12 ? 0 : hour < 16 ? 1 : hour < 19 ? 2 : 3);
}

/** Kilometres as the planner counts them. */
function km(a: { lat: number; lon: number }, b: { lat: number; lon: number }): number {
  const x = (((b.lon - a.lon) * Math.PI) / 180) * Math.cos((((a.lat + b.lat) / 2) * Math.PI) / 180);
  const y = ((b.lat - a.lat) * Math.PI) / 180;
  return Math.round(Math.sqrt(x * x + y * y) * 6371 * 1.25 * 100) / 100;
}

/** Weeks that skipped holidays can push a series on, at most: the long summer, Christmas and spring together. */
const holidaySlack = 10;

function overlap(a: PlannedGroup, b: PlannedGroup): boolean {
  const end = (g: PlannedGroup) => minutesOf(g.time) + offerOf(g).sessionMinutes;
  const lastWeek = (g: PlannedGroup) => g.startsInWeeks + g.sessions - 1 + holidaySlack;
  const sameClock = a.weekday === b.weekday && minutesOf(a.time) < end(b) && minutesOf(b.time) < end(a);
  return sameClock && a.startsInWeeks <= lastWeek(b) && b.startsInWeeks <= lastWeek(a);
}

const pairs = plannedGroups.flatMap((a, i) => plannedGroups.slice(i + 1).map((b) => [a, b] as const));

function textsOf(offer: Offer): string[] {
  return [
    offer.summary,
    offer.forWhom,
    offer.whatHappens,
    ...(offer.practical === undefined ? [] : [offer.practical]),
    ...offer.questions.flatMap(({ q, a }) => [q, a]),
  ];
}

function averageSentence(text: string): number {
  const sentences = text.split(/(?<=[.?!])\s+/u).filter((s) => s.trim() !== '');
  const words = text.split(/\s+/u).filter((w) => /\p{L}|\p{N}/u.test(w));
  return words.length / sentences.length;
}

describe('counts and unique keys', () => {
  test('there is enough of everything', () => {
    expect(offers.length).toBeGreaterThanOrEqual(66);
    expect(people.length).toBeGreaterThanOrEqual(60);
    expect(trainers.length).toBeGreaterThanOrEqual(25);
    expect(rooms.length).toBeGreaterThanOrEqual(20);
    expect(locations.length).toBeGreaterThanOrEqual(12);
    expect(organisations.length).toBeGreaterThanOrEqual(40);
    expect(plannedGroups.length).toBeGreaterThanOrEqual(30);
    expect(openDemands.length).toBeGreaterThanOrEqual(35);
    expect(offers.filter((o) => o.titleEn !== undefined && o.summaryEn !== undefined).length).toBeGreaterThanOrEqual(30);
  });

  test.each([
    ['organisations', organisations.map((o) => o.key)],
    ['interventions', interventions.map((i) => i.key)],
    ['offers', offers.map((o) => o.key)],
    ['slugs', offers.map((o) => o.slug)],
    ['titles', offers.map((o) => o.title)],
    ['themes', themes.map((t) => t.code)],
    ['people', people.map((p) => p.key)],
    ['e-mail addresses', people.map((p) => p.email)],
    ['trainers', trainers.map((t) => t.person)],
    ['locations', locations.map((l) => l.key)],
    ['rooms', rooms.map((r) => r.key)],
    ['certificates', trainers.map((t) => t.vog.number)],
  ])('%s are unique', (_, keys) => {
    expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
  });

  test('everything is covered: municipalities, themes, levels, functions, audiences, forms, roles', () => {
    const missing = [
      ...codes.filter((code) => !locations.some((l) => l.municipality === code)),
      ...themes.map((t) => t.code).filter((code) => !offers.some((o) => o.themes.includes(code))),
      ...['universal', 'selective', 'problem-focused'].filter((level) => offers.filter((o) => o.level === level).length < 12),
      ...['group', 'individual', 'online', 'at-home', 'meeting', 'consultation-hour'].filter(
        (form) => !offers.some((o) => o.form === form),
      ),
      ...['free', 'after-intake', 'on-referral', 'owner-only'].filter((access) => !offers.some((o) => o.access === access)),
    ];
    expect(missing).toEqual([]);
    expect(new Set(offers.flatMap((o) => o.functions)).size).toBe(6);
    expect(new Set(offers.flatMap((o) => o.audience)).size).toBe(7);
    expect(new Set(people.flatMap((p) => p.roles.map((r) => r.role))).size).toBe(19);
    expect(offers.some((o) => o.ageMin === -9) && offers.some((o) => o.ageMax === 287)).toBe(true);
  });
});

describe('references and forms', () => {
  test.each(offers.map((o) => [o.key, o] as const))('offer %s', (_, offer) => {
    expect(organisationKeys).toContain(offer.organisation);
    expect(interventionKeys).toContain(offer.intervention);
    expect(offer.themes.filter((code) => !themeCodes.has(code))).toEqual([]);
    expect(offer.slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    expect(offer.ageMin).toBeGreaterThanOrEqual(-9);
    expect(offer.ageMax).toBeLessThanOrEqual(287);
    expect(offer.ageMin).toBeLessThanOrEqual(offer.ageMax);
    expect(offer.minSize).toBeLessThanOrEqual(offer.maxSize);
    expect(Number.isInteger(offer.contributionCents) && offer.contributionCents >= 0).toBe(true);
    expect(offer.contributionCents > 0 ? offer.contributionNote : '').toBeDefined();
    expect(offer.access === 'free' ? '' : offer.intakeBy).toBeDefined();
  });

  test.each(offers.map((o) => [o.key, o] as const))('texts of offer %s are short and plain', (_, offer) => {
    expect(offer.title.length).toBeLessThanOrEqual(70);
    expect(offer.summary.length).toBeLessThanOrEqual(200);
    expect(offer.summaryEn?.length ?? 0).toBeLessThanOrEqual(200);
    expect(offer.whatYouGet.length).toBeGreaterThanOrEqual(3);
    expect(offer.whatYouGet.length).toBeLessThanOrEqual(5);
    expect(offer.whatYouGet.filter((line) => line.length > 70)).toEqual([]);
    expect(offer.questions.length).toBeGreaterThanOrEqual(1);
    expect(offer.questions.length).toBeLessThanOrEqual(3);
    expect(textsOf(offer).filter((text) => averageSentence(text) > 16)).toEqual([]);
    expect(offer.whatHappens.split(/(?<=[.?!])\s+/u).length).toBeGreaterThanOrEqual(2);
  });

  test('interventions say where their recognition comes from', () => {
    expect(interventions.filter((i) => i.njiNote === '' || i.summary === '').map((i) => i.key)).toEqual([]);
  });

  test('organisations, people and their roles', () => {
    const roles = people.flatMap((p) => p.roles);
    expect(organisations.filter((o) => o.municipality && !codes.includes(o.municipality))).toEqual([]);
    expect(roles.filter((r) => r.organisation && !organisationKeys.has(r.organisation))).toEqual([]);
    expect(roles.filter((r) => r.municipality && !codes.includes(r.municipality))).toEqual([]);
    expect(roles.filter((r) => r.planner && r.role !== 'facility-support' && r.role !== 'local-contact')).toEqual([]);
    expect(people.filter((p) => !/^[a-z.]+@voorbeeld\.example$/.test(p.email))).toEqual([]);
    expect(organisations.filter((o) => o.phone && !/^0\d{2,3}-555 01 \d\d$/.test(o.phone))).toEqual([]);
    expect(organisations.filter((o) => o.website && !/^https:\/\/[a-z0-9.-]+\.example$/.test(o.website))).toEqual([]);
    const firstOrdinary = people.findIndex((p) => p.featured !== true);
    expect(people.slice(firstOrdinary).some((p) => p.featured)).toBe(false);
  });

  test('trainers', () => {
    const isTrainer = (key: string) => people.some((p) => p.key === key && p.roles.some((r) => r.role === 'trainer'));
    expect(trainers.filter((t) => !isTrainer(t.person)).map((t) => t.person)).toEqual([]);
    expect(people.filter((p) => isTrainer(p.key) && !trainers.some((t) => t.person === p.key))).toEqual([]);
    expect(trainers.filter((t) => !organisationKeys.has(t.organisation))).toEqual([]);
    const named = trainers.flatMap((t) => [...t.qualifications.map((x) => x.intervention), ...(t.wantsTraining ?? [])]);
    expect(named.filter((key) => !interventionKeys.has(key))).toEqual([]);
    expect(trainers.some((t) => t.qualifications.some((x) => x.until < 0))).toBe(true);
    expect(trainers.some((t) => t.vog.monthsLeft < 0)).toBe(true);
    expect(trainers.some((t) => t.coTrainer)).toBe(true);
    for (const language of ['en', 'tr', 'ar', 'pl'] as const) {
      expect(trainers.some((t) => t.languages.includes(language))).toBe(true);
    }
  });

  test('rooms, locations and holidays', () => {
    expect(rooms.filter((r) => !locations.some((l) => l.key === r.location))).toEqual([]);
    expect(locations.filter((l) => l.organisation && !organisationKeys.has(l.organisation))).toEqual([]);
    expect(locations.filter((l) => !/^[1-9]\d{3} [A-Z]{2}$/.test(l.postcode))).toEqual([]);
    const dayParts = [...rooms, ...trainers, ...openDemands].flatMap((x) => x.dayParts);
    expect(dayParts.filter((part) => !Number.isInteger(part) || part < 0 || part > 27)).toEqual([]);
    expect(schoolHolidays.filter((h) => h.from >= h.to || !h.madeUp)).toEqual([]);
  });
});

describe('planned groups hold together', () => {
  test.each(plannedGroups.map((g) => [nameOf(g), g] as const))('%s', (_, group) => {
    const offer = offerOf(group);
    const room = roomOf(group);
    const staff = trainersOf(group);
    const place = find(locations, (l) => l.key === room.location, room.location);
    expect(group.capacity).toBeLessThanOrEqual(Math.min(offer.maxSize, room.capacity));
    expect(group.minSize).toBeGreaterThanOrEqual(offer.minSize);
    expect(group.filled).toBeLessThanOrEqual(group.capacity);
    expect(group.sessions).toBe(offer.sessions);
    expect(room.dayParts).toContain(dayPartOf(group));
    expect(staff.length).toBe(offer.trainersNeeded);
    expect(staff.filter((t) => !t.dayParts.includes(dayPartOf(group)))).toEqual([]);
    expect(staff.filter((t) => !t.languages.includes(group.language))).toEqual([]);
    expect(offer.languages).toContain(group.language);
    expect(staff.filter((t) => km(t.home, place) > t.maxKm).map((t) => `${t.person} ${km(t.home, place)}`)).toEqual([]);
    const monthsNeeded = Math.ceil((group.startsInWeeks + group.sessions + holidaySlack) / 4);
    const qualified = staff.filter((t) =>
      t.qualifications.some((x) => x.intervention === offer.intervention && x.until >= monthsNeeded),
    );
    expect(qualified.length).toBe(staff.length);
    expect(staff.filter((t) => t.vog.monthsLeft < monthsNeeded)).toEqual([]);
    expect(staff.some((t) => !t.coTrainer)).toBe(true);
    const registered = staff.filter(
      (t) =>
        offer.requires === 'none' || (offer.requires !== 'big' && t.skj !== undefined) || (offer.requires !== 'skj' && t.big),
    );
    expect(registered.length).toBe(staff.length);
  });

  test('no room and no trainer is in two places at once', () => {
    const clashes = pairs
      .filter(([a, b]) => (a.room === b.room || a.trainers.some((t) => b.trainers.includes(t))) && overlap(a, b))
      .map(([a, b]) => `${nameOf(a)} and ${nameOf(b)}`);
    expect(clashes).toEqual([]);
  });

  test('some groups are over, some run, some are full, some in another language', () => {
    expect(plannedGroups.some((g) => g.startsInWeeks + g.sessions + 3 < 0)).toBe(true);
    expect(plannedGroups.some((g) => g.startsInWeeks < 0 && g.startsInWeeks + g.sessions > 0)).toBe(true);
    expect(plannedGroups.some((g) => g.filled === g.capacity)).toBe(true);
    expect(new Set(plannedGroups.map((g) => g.language)).size).toBeGreaterThanOrEqual(4);
  });
});

describe('open demands', () => {
  test.each(openDemands.map((d, i) => [`${i} ${d.person} ${d.theme}`, d] as const))('%s', (_, demand) => {
    expect(personKeys).toContain(demand.person);
    const asker = find(people, (p) => p.key === demand.person, demand.person);
    expect(asker.roles.some((r) => r.role === 'professional' && r.organisation !== undefined)).toBe(true);
    expect(themeCodes).toContain(demand.theme);
    expect(demand.intervention === undefined || interventionKeys.has(demand.intervention)).toBe(true);
    expect(codes).toContain(demand.municipality);
    expect(demand.postcode4).toMatch(/^2[1-4]\d\d$/);
    expect(demand.ageMin).toBeLessThanOrEqual(demand.ageMax);
    expect(demand.ageMin >= -9 && demand.ageMax <= 287 && demand.count >= 1 && demand.dayParts.length > 0).toBe(true);
    expect(demand.note ?? '').not.toMatch(/@|\d{4,}|heet|genaamd/);
    expect(averageSentence(demand.note ?? 'kort')).toBeLessThanOrEqual(16);
  });

  test('some could be pooled', () => {
    const together = openDemands.filter((a) =>
      openDemands.some(
        (b) =>
          a !== b &&
          a.intervention === b.intervention &&
          a.ageMin <= b.ageMax &&
          b.ageMin <= a.ageMax &&
          a.dayParts.some((part) => b.dayParts.includes(part)),
      ),
    );
    expect(together.length).toBeGreaterThanOrEqual(10);
  });
});

describe('the demonstration of the first chain', () => {
  const afternoons: readonly number[] = [tue.afternoon, thu.afternoon];
  const offer = find(offers, (o) => o.key === 'weerbaarheidstraining-8-10', 'the resilience training');

  test('a free resilience training for 8 to 10 is on the shelf', () => {
    expect(offer).toMatchObject({ level: 'selective', access: 'free', form: 'group', sessions: 8, minSize: 6, maxSize: 12 });
    expect([offer.ageMin, offer.ageMax, offer.trainersNeeded]).toEqual([96, 131, 2]);
  });

  test('at least five trainers can give it on Tuesday and Thursday afternoon and are free', () => {
    const able = trainers.filter(
      (t) =>
        t.qualifications.some((x) => x.intervention === offer.intervention && x.until > 12) &&
        t.vog.monthsLeft > 12 &&
        afternoons.every((part) => t.dayParts.includes(part)),
    );
    const busy = plannedGroups.filter((g) => afternoons.includes(dayPartOf(g))).flatMap((g) => g.trainers);
    expect(able.filter((t) => !busy.includes(t.person)).length).toBeGreaterThanOrEqual(5);
  });

  test('at least four rooms for twelve are free then in or near Leiden and Katwijk', () => {
    const near: readonly string[] = [gm.leiden, gm.leiderdorp, gm.oegstgeest, gm.katwijk];
    const busy = plannedGroups.filter((g) => afternoons.includes(dayPartOf(g))).map((g) => g.room);
    const fitting = rooms.filter(
      (r) =>
        r.capacity >= 12 &&
        afternoons.every((part) => r.dayParts.includes(part)) &&
        near.includes(find(locations, (l) => l.key === r.location, r.location).municipality),
    );
    expect(fitting.filter((r) => !busy.includes(r.key)).length).toBeGreaterThanOrEqual(4);
  });

  test('no demand of this kind is there yet', () => {
    const near: readonly string[] = [gm.leiden, gm.leiderdorp, gm.oegstgeest, gm.katwijk];
    const inTheWay = openDemands.filter(
      (d) =>
        d.theme === 'resilience' &&
        d.ageMin <= 131 &&
        d.ageMax >= 96 &&
        (near.includes(d.municipality) || d.dayParts.some((part) => afternoons.includes(part))),
    );
    expect(inTheWay).toEqual([]);
  });
});
