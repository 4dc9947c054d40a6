import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestApp, type TestApp } from '../../../test/app.ts';
import {
  anotherTrainer,
  type GroupWorld,
  groupWorld,
  LEIDEN,
  plannedGroup,
  weekly,
} from '../../../test/factories/group-world.ts';
import { localDate } from '../../platform/clock/clock.ts';
import { dayPartOf } from '../../platform/i18n/format.ts';
import { addMunicipality } from '../regions/index.ts';
import { addAbsence } from './absences.ts';
import { type Availability, saveAvailability } from './availability.ts';
import { findTrainers, type Sought, wishersOf } from './find.ts';
import { findText } from './find-words.ts';
import { addQualification, addTrainingWish } from './trainers.ts';

let app: TestApp;
let world: GroupWorld;
let elsewhere: string;
beforeAll(async () => {
  app = await createTestApp({ start: Temporal.Instant.from('2027-01-12T09:00:00Z') });
  world = await app.system((work) => groupWorld(work));
  elsewhere = await app.system((work) =>
    addMunicipality(work, {
      ...{ cbsCode: 'GM0537', name: 'Katwijk', mainTown: 'Katwijk', lat: 52.203, lon: 4.399, inhabitants: 64_000 },
      ...{ inhabitantsOn: Temporal.PlainDate.from('2016-01-01'), postcodes: [[2221, 2235]] },
    }),
  );
});
afterAll(() => app.close());

const month = Temporal.PlainYearMonth.from('2027-03');
const find = (sought: Partial<Sought> = {}) =>
  app.read((reading) =>
    findTrainers(reading, {
      interventionId: world.interventionId,
      place: { ...LEIDEN, id: world.municipalityId },
      month,
      dayParts: [],
      language: null,
      certificates: true,
      ...sought,
    }),
  );
const one = async (id: string, sought?: Partial<Sought>) => {
  const found = (await find(sought)).find((trainer) => trainer.id === id);
  if (!found) throw new Error('not found');
  return { ...found, says: [...found.lacks, ...found.fits].map((mark) => findText(mark, 'nl')) };
};

/** A trainer of Leiden who said this about themselves. */
async function trainer(name: string, said: Partial<Availability> = {}): Promise<string> {
  const id = await app.system((work) => anotherTrainer(work, world, { name, lat: 52.2 }));
  const { person_id } = await app.read(({ tx }) =>
    tx.selectFrom('trainers').select('person_id').where('id', '=', id).executeTakeFirstOrThrow(),
  );
  const saved = await app.system((work) =>
    saveAvailability(work, {
      ...{ homeId: world.municipalityId, maxKm: 25, outsideOwn: true, municipalityIds: [], dayParts: [5, 9], hoursPerWeek: 6 },
      ...{ languages: ['nl', 'tr'], coTrainer: false, about: '', personId: person_id, organisationId: undefined },
      ...said,
    }),
  );
  expect(saved.ok).toBe(true);
  return id;
}

test('says for how long, how far, how often free and how many hours are left', async () => {
  const found = await one(await trainer('Tess Telbaar'), { dayParts: [5, 9], language: 'tr' });
  expect(found.falls).toBe(false);
  // March 2027 has five Tuesdays and five Wednesdays; 31 days of 6 hours a week.
  expect(found.says).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/^bevoegd tot 12 januari 2037$/),
      'vrij op 10 van 10 keer',
      'nog ongeveer 26 uur in deze maand',
      'spreekt de taal',
      'VOG geldig',
    ]),
  );
});

test('bookings and days away take occasions and hours', async () => {
  const id = await trainer('Bas Bezet');
  const sessions = weekly(Temporal.Instant.from('2027-02-16T09:00:00Z'), 14, 2, '13:30');
  expect(dayPartOf(sessions[0]?.startsAt ?? app.clock.now())).toBe(5);
  await app.system((work) => plannedGroup(work, world, { sessions, trainerIds: [id] }));
  const away = Temporal.PlainDate.from('2027-03-24');
  expect(await app.system((work) => addAbsence(work, { trainerId: id, firstDay: away, lastDay: away }))).toEqual({
    ok: true,
    clashes: 0,
  });
  const found = await one(id, { dayParts: [5, 9] });
  expect(found.says).toContain('vrij op 7 van 10 keer');
  expect(found.says).toContain('nog ongeveer 23 uur in deze maand');
});

test('an absence on a session says so, overlaps are refused, and the past too', async () => {
  const id = await trainer('Ava Afwezig');
  const sessions = weekly(app.clock.now(), 70, 2, '09:30');
  const [first] = sessions;
  await app.system((work) => plannedGroup(work, world, { sessions, trainerIds: [id] }));
  const day = localDate(first?.startsAt ?? app.clock.now());
  const add = (firstDay: Temporal.PlainDate, lastDay: Temporal.PlainDate) =>
    app.system((work) => addAbsence(work, { trainerId: id, firstDay, lastDay }));
  expect(await add(day, day.add({ days: 1 }))).toEqual({ ok: true, clashes: 1 });
  expect(await add(day.add({ days: 1 }), day.add({ days: 4 }))).toEqual({ ok: false, reason: 'overlap' });
  expect(await add(day.add({ days: 9 }), day.add({ days: 8 }))).toEqual({ ok: false, reason: 'order' });
  const past = localDate(app.clock.now()).subtract({ days: 2 });
  expect(await add(past, past)).toEqual({ ok: false, reason: 'past' });
});

test('who falls out is told why: ended, elsewhere, too far, no time, no hours', async () => {
  const ended = await trainer('Els Einde');
  const until = Temporal.PlainDate.from('2027-03-30');
  await app.system((work) =>
    addQualification(work, { trainerId: ended, interventionId: world.interventionId, validUntil: until }),
  );
  expect(await one(ended)).toMatchObject({ falls: true, lacks: [{ qualificationEnds: until }] });
  const home = await trainer('Hans Honkvast', { outsideOwn: false });
  expect(await one(home)).toMatchObject({ falls: false });
  const there = { place: { lat: 52.203, lon: 4.399, id: elsewhere } };
  expect(await one(home, there)).toMatchObject({ falls: true, lacks: ['not-there'] });
  const named = await trainer('Nina Noord', { municipalityIds: [elsewhere] });
  expect(await one(named)).toMatchObject({ falls: true, lacks: ['not-there'] });
  expect(await one(named, there)).toMatchObject({ falls: false });
  expect((await one(await trainer('Kor Dichtbij', { maxKm: 1 }))).lacks).toEqual([{ km: expect.any(Number), most: 1 }]);
  expect((await one(await trainer('Wil Weekend', { dayParts: [20] }), { dayParts: [5] })).lacks).toEqual([{ notOn: [5] }]);
  expect((await one(await trainer('Nul Uren', { hoursPerWeek: 0 }))).lacks).toEqual(['no-hours']);
});

test('a language or certificate lacks but rules nobody out; without right to know, certificates are not told', async () => {
  const id = await trainer('Pia Papierloos', { coTrainer: true });
  await app.system((work) => work.tx.updateTable('trainers').set({ vog_number: null }).where('id', '=', id).execute());
  expect(await one(id, { language: 'pl' })).toMatchObject({ falls: false, lacks: ['speaks-not', 'no-vog', 'beside-another'] });
  expect((await one(id, { certificates: false })).lacks).toEqual(['beside-another']);
});

test('who can stand before who cannot, with fewer lacks first', async () => {
  const found = await find();
  const falls = found.map((trainer) => trainer.falls);
  expect(falls).toEqual([...falls].sort((a, b) => Number(a) - Number(b)));
  const can = found.filter((trainer) => !trainer.falls).map((trainer) => trainer.lacks.length);
  expect(can).toEqual([...can].sort((a, b) => a - b));
});

test('who wants to learn it, since when', async () => {
  const id = await trainer('Leo Leergierig');
  const since = Temporal.PlainDate.from('2026-11-02');
  await app.system((work) => addTrainingWish(work, { trainerId: id, interventionId: world.interventionId, since }));
  expect(await app.read((reading) => wishersOf(reading, world.interventionId))).toEqual([{ id, name: 'Leo Leergierig', since }]);
});
