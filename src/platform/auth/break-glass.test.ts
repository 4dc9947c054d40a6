import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestApp, type TestApp } from '../../../test/app.ts';
import type { Reading } from '../work.ts';
import { breakGlass, glassBrokenBy } from './break-glass.ts';

let app: TestApp;
beforeAll(async () => {
  app = await createTestApp();
});
afterAll(() => app.close());

const dossier = { subjectKind: 'case', subjectId: crypto.randomUUID() };
const reason = 'De coördinator is ziek en er is vandaag een crisis.';

/** As a care module will have it: who has a role in this very case, or broke the glass (rule 9). */
async function mayRead(reading: Reading, coordinators: string[]): Promise<boolean> {
  return coordinators.includes(reading.actor.personId ?? '') || glassBrokenBy(reading, dossier);
}

test('rule 9: it opens one record for four hours, for who broke it only', async () => {
  const [doctor, other] = [
    await app.person({ memberships: [{ role: 'care-coordinator' }] }),
    await app.person({ memberships: [{ role: 'care-coordinator' }] }),
  ];
  const reads = (who: typeof doctor) => app.read((reading) => mayRead(reading, []), who.actor);
  expect(await reads(doctor)).toBe(false);
  expect(await app.as(doctor.actor, (work) => breakGlass(work, { ...dossier, reason }))).toMatchObject({ ok: true });
  expect(await reads(doctor)).toBe(true);
  expect(await reads(other)).toBe(false);
  const elsewhere = { ...dossier, subjectId: crypto.randomUUID() };
  expect(await app.read((reading) => glassBrokenBy(reading, elsewhere), doctor.actor)).toBe(false);
  app.clock.move({ hours: 3, minutes: 59 });
  expect(await reads(doctor)).toBe(true);
  app.clock.move({ minutes: 1 });
  expect(await reads(doctor)).toBe(false);
});

test('rule 9: without a reason, or a person, it stays closed and nothing is written', async () => {
  const person = await app.person({ memberships: [{ role: 'care-coordinator' }] });
  const count = () => app.read(({ tx }) => tx.selectFrom('glass_breaks').select('id').execute());
  const before = await count();
  expect(await app.as(person.actor, (work) => breakGlass(work, { ...dossier, reason: `   ${'x'.repeat(19)}   ` }))).toEqual({
    ok: false,
    reason: 'too-short',
  });
  expect(await app.system((work) => breakGlass(work, { ...dossier, reason }))).toEqual({ ok: false, reason: 'nobody' });
  expect(await count()).toEqual(before);
});

test('rule 9: it is in the trail of the record and every privacy officer is told at once; neither says why or who', async () => {
  const officers = ['een', 'twee'].map((name) => `officer.${name}@voorbeeld.example`);
  for (const email of officers) await app.person({ email, memberships: [{ role: 'privacy-officer' }] });
  const person = await app.person({ name: 'Dokter Voorbeeld', memberships: [{ role: 'care-coordinator' }] });
  const subject = { ...dossier, subjectId: crypto.randomUUID() };
  await app.as(person.actor, (work) => breakGlass(work, { ...subject, reason }));
  const mails = (await app.mails()).filter((mail) => mail.kind === 'privacy-glass');
  expect(mails.map((mail) => mail.to).sort()).toEqual(officers);
  const rows = await app.read(({ tx }) =>
    tx.selectFrom('audit_events').selectAll().where('subject_id', '=', subject.subjectId).execute(),
  );
  expect(rows).toMatchObject([{ action: 'glass.break', actor_id: person.actor.personId, reason: null }]);
  for (const text of [JSON.stringify(rows), ...mails.map((mail) => mail.subject + mail.text)])
    expect(text).not.toMatch(/crisis|Dokter Voorbeeld/);
});
