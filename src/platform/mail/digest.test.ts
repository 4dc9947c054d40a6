import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { createTestApp, type TestApp } from '../../../test/app.ts';
import { gatherOne } from './digest.ts';
import type { Rhythm } from './kinds.ts';
import { chooseRhythm } from './notice-settings.ts';
import { sendMail } from './outbox.ts';

const local = (text: string) => Temporal.ZonedDateTime.from(`${text}[Europe/Amsterdam]`).toInstant();

let app: TestApp;
let personId: string;
let to: string;
beforeAll(async () => {
  // A Saturday evening; in the coming night the clocks go forward.
  app = await createTestApp({ start: local('2027-03-27T20:00:00') });
});
afterAll(() => app.close());
beforeEach(async () => {
  to = `${crypto.randomUUID()}@voorbeeld.example`;
  const person = await app.person({ memberships: [{ role: 'professional', planner: true }], email: to });
  personId = person.actor.personId;
});

const choose = (rhythm: Rhythm, kind = 'proposal-changed') => app.system((work) => chooseRhythm(work, personId, kind, rhythm));
const news = (subject: string, kind = 'proposal-changed') =>
  app.system((work) =>
    sendMail(work, {
      ...{ kind, personId, to, lang: 'nl' as const, subject, gist: `${subject} is gebeurd.\n\nhttps://opgroeiplein.test/x` },
      text: `Beste Test,\n\n${subject} is gebeurd.`,
      attachments: [{ name: 'agenda.ics', type: 'text/calendar', content: subject }],
    }),
  );
const changed = (subject: string, before: string) =>
  app.system((work) =>
    sendMail(work, { kind: 'group-changed', personId, to, lang: 'nl', subject, text: `${subject}.`, before: local(before) }),
  );
const gather = () => app.runJob('platform-mail-digests');
const got = async () => (await app.mails()).filter((mail) => mail.to === to).map((mail) => mail.subject);
const moveTo = (text: string) => app.clock.move(app.clock.now().until(local(text)));

test('who chose nothing gets news at once', async () => {
  await news('Eén');
  expect(await got()).toEqual(['Eén']);
});

test('daily: one mail at eight in summer time, with everything in it, and never a second one', async () => {
  await choose('daily');
  await news('Een team minder');
  await news('Nog een team minder');
  expect(await got()).toEqual([]);
  moveTo('2027-03-28T07:59:00');
  await gather();
  expect(await got()).toEqual([]);
  moveTo('2027-03-28T08:00:01');
  await Promise.all([gather(), gather(), gather()]);
  expect(await got()).toEqual(['Je 2 meldingen van zondag 28 maart']);
  const [mail] = (await app.mails()).filter((one) => one.to === to);
  expect(mail?.text).toMatch(/== Een team minder ==[\s\S]+== Nog een team minder ==/);
  expect(mail?.text).not.toContain('Beste Test');
  expect(mail?.attachments.map((one) => [one.name, one.content])).toEqual([
    ['agenda.ics', 'Een team minder'],
    ['agenda-2.ics', 'Nog een team minder'],
  ]);
  moveTo('2027-03-29T09:00:00');
  await gather();
  expect(await got()).toHaveLength(1);
});

test('weekly: on Monday; what has a term comes at once all the same', async () => {
  moveTo('2027-03-30T12:00:00');
  await choose('weekly');
  await choose('weekly', 'proposal-sent');
  await news('Nieuws');
  await news('Geef antwoord', 'proposal-sent');
  expect(await got()).toEqual(['Geef antwoord']);
  moveTo('2027-04-05T07:30:00');
  await gather();
  expect(await got()).toHaveLength(1);
  moveTo('2027-04-05T08:30:00');
  await gather();
  expect(await got()).toEqual(['Je melding van maandag 5 april', 'Geef antwoord']);
});

test('never: not written at all; what waited before still comes', async () => {
  await choose('daily');
  await news('Voor de keuze');
  await choose('never');
  await news('Na de keuze');
  app.clock.move({ hours: 24 });
  await gather();
  const [mail] = (await app.mails()).filter((one) => one.to === to);
  expect(mail?.text).toContain('Voor de keuze');
  expect(mail?.text).not.toContain('Na de keuze');
});

test('who chooses "at once" again gets what waits at once', async () => {
  await choose('weekly');
  await news('Wachtend nieuws');
  await choose('at-once');
  await app.runJob('platform-mail-sweep');
  expect(await got()).toEqual(['Wachtend nieuws']);
});

test('a transaction that fails leaves no digest and loses no news', async () => {
  await choose('daily');
  await news('Bewaard nieuws');
  app.clock.move({ hours: 24 });
  await expect(
    app.system(async (work) => {
      await gatherOne(work);
      throw new Error('power cut');
    }),
  ).rejects.toThrow('power cut');
  expect(await got()).toEqual([]);
  await gather();
  expect(await got()).toHaveLength(1);
});

test('what must be known before the digest comes at once; the rest of that kind waits for it', async () => {
  moveTo('2027-05-04T12:00:00');
  await choose('weekly', 'group-changed');
  await changed('Donderdag een andere zaal', '2027-05-06T10:00:00');
  await changed('Over een maand een andere zaal', '2027-06-03T10:00:00');
  expect(await got()).toEqual(['Donderdag een andere zaal']);
  moveTo('2027-05-10T08:00:01');
  await gather();
  expect(await got()).toContain('Je melding van maandag 10 mei');
});
