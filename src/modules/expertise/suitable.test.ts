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
import { markText } from './mark-words.ts';
import { trainersWhoCan } from './suitable.ts';
import { addQualification, type NewTrainer } from './trainers.ts';

let app: TestApp;
let world: GroupWorld;

beforeAll(async () => {
  app = await createTestApp();
  world = await app.system((work) => groupWorld(work));
});
afterAll(() => app.close());

const sessions = () => weekly(app.clock.now(), 14, 3);
const lastDay = () => localDate(sessions()[2]?.endsAt ?? app.clock.now());
const trainer = (input: Partial<NewTrainer> & { name: string }) => app.system((work) => anotherTrainer(work, world, input));
const who = (language = 'nl', requires: 'none' | 'skj' = 'none') =>
  app.read((reading) =>
    trainersWhoCan(reading, { interventionId: world.interventionId, requires, language, sessions: sessions(), at: LEIDEN }),
  );
const find = async (name: string, language?: string) => (await who(language)).find((one) => one.name === name);

test('free ones without a lack first, then the nearest', async () => {
  await trainer({ name: 'Ver Weg', lat: 52.25, maxKm: 40 });
  await trainer({ name: 'Spreekt Turks', languages: ['tr'] });
  const [busy] = world.trainerIds;
  await app.system((work) => plannedGroup(work, world, { sessions: sessions(), trainerIds: [busy] }));
  const found = await who();
  expect(found.map((one) => one.name)).toEqual(['Joost Modelman', 'Ver Weg', 'Spreekt Turks', 'Nadia Proefbeeld']);
  expect(found.at(-1)).toMatchObject({ free: false, lacks: ['taken'] });
  expect(found[2]?.lacks).toEqual(['speaks-not']);
});

test('whose qualification ends before the last session is not named; on that day it still counts', async () => {
  const id = await trainer({ name: 'Net Verlopen' });
  const until = (validUntil: Temporal.PlainDate) =>
    app.system((work) => addQualification(work, { trainerId: id, interventionId: world.interventionId, validUntil }));
  await until(lastDay().subtract({ days: 1 }));
  expect(await find('Net Verlopen')).toBeUndefined();
  await until(lastDay());
  expect(await find('Net Verlopen')).toMatchObject({ lacks: [] });
});

test('says in words what is lacking: certificate, registration, distance and day-part', async () => {
  const part = dayPartOf(sessions()[0]?.startsAt ?? app.clock.now()) ?? 0;
  await trainer({ name: 'Mist Alles', vog: undefined, lat: 52.3, maxKm: 5, dayParts: [(part + 1) % 28] });
  const found = (await who('nl', 'skj')).find((one) => one.name === 'Mist Alles');
  expect(found?.fitness).toEqual({ vog: false, registration: false, qualified: true });
  expect(found?.lacks.map((mark) => markText(mark, 'nl'))).toEqual([
    expect.stringMatching(/^werkt niet op /),
    '19 km reizen, wil hooguit 5 km',
    'geen VOG',
    'geen geldige SKJ- of BIG-registratie',
  ]);
  expect(found?.lacks.map((mark) => markText(mark, 'en'))).toEqual([
    expect.stringMatching(/^does not work on /),
    '19 km to travel, wants at most 5 km',
    'no VOG',
    'no valid SKJ or BIG registration',
  ]);
});
