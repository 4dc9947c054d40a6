import { afterAll, beforeAll, expect, test } from 'vitest';
import { shelf } from '../../src/modules/catalogue/shelf.ts';
import { type Actor, visitor } from '../../src/platform/auth/actor.ts';
import { createTestApp, type TestApp } from '../app.ts';
import { heldOutQuestions } from './held-out.ts';
import { type AskedQuestion, kinds } from './questions.ts';
import { seenQuestions } from './seen.ts';
import { tunedQuestions } from './tuned.ts';
import { writtenFirstQuestions } from './written-first.ts';

let app: TestApp;
let worker: Actor;

beforeAll(async () => {
  app = await createTestApp({ example: true });
  const organisation = await app.read((r) =>
    r.tx.selectFrom('organisations').select('id').where('slug', '=', 'jgt-katwijk').executeTakeFirstOrThrow(),
  );
  worker = (await app.person({ memberships: [{ role: 'professional', organisationId: organisation.id }] })).actor;
}, 120_000);
afterAll(() => app.close());

/** Professionals ask as who they are: they see the whole shelf. */
async function firstFive({ kind, question }: AskedQuestion): Promise<string[]> {
  const actor = kind === 'professional' ? worker : visitor;
  const found = await app.read((reading) => shelf(reading, { question }, { limit: 5 }), actor);
  return found.offers.map(({ slug }) => slug);
}

/** Part of the questions with a right offer among the first five, and the mean of 1 / the place of the first right one. */
async function judged(questions: AskedQuestion[], label: string) {
  const rows: Record<string, { questions: number; 'in first five': string; 'mean reciprocal rank': string }> = {};
  const places: { kind: string; place: number }[] = [];
  const missed: string[] = [];
  for (const one of questions) {
    const slugs = await firstFive(one);
    const place = slugs.findIndex((slug) => one.right.includes(slug)) + 1;
    places.push({ kind: one.kind, place });
    if (place === 0) missed.push(`${one.kind}: ${one.question} -> ${slugs.join(' ')}`);
  }
  const summary = (some: typeof places) => ({
    questions: some.length,
    'in first five': `${Math.round((100 * some.filter(({ place }) => place > 0).length) / some.length)} %`,
    'mean reciprocal rank': (some.reduce((sum, { place }) => sum + (place > 0 ? 1 / place : 0), 0) / some.length).toFixed(2),
  });
  for (const kind of kinds) rows[kind] = summary(places.filter((one) => one.kind === kind));
  rows.all = summary(places);
  console.log(label);
  console.table(rows);
  return { part: places.filter(({ place }) => place > 0).length / places.length, missed };
}

test('every right answer of the questions exists', async () => {
  const slugs = new Set((await app.read((r) => r.tx.selectFrom('offers').select('slug').execute())).map(({ slug }) => slug));
  const unknown = [...tunedQuestions, ...seenQuestions, ...heldOutQuestions, ...writtenFirstQuestions]
    .flatMap(({ right }) => right)
    .filter((slug) => !slugs.has(slug));
  expect(unknown).toEqual([]);
});

test('of the questions that the words were tried on, at least 95 in 100 have a right offer among the first five', async () => {
  const { part, missed } = await judged(tunedQuestions, 'Tried on while it was made');
  expect(part, missed.join('\n')).toBeGreaterThanOrEqual(0.95);
});

test('of the questions that were new once, at least 90 in 100 have', async () => {
  const { part, missed } = await judged(seenQuestions, 'New once');
  expect(part, missed.join('\n')).toBeGreaterThanOrEqual(0.9);
});

test('of the questions that were held apart, at least 90 in 100 have', async () => {
  const { part } = await judged(heldOutQuestions, 'Held apart');
  expect(part).toBeGreaterThanOrEqual(0.9);
});

test('of the questions that were written from the themes first, at least 90 in 100 have', async () => {
  const { part, missed } = await judged(writtenFirstQuestions, 'Written first');
  expect(part, missed.join('\n')).toBeGreaterThanOrEqual(0.9);
});
