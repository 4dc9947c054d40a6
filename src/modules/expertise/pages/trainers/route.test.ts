import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Browser, createTestApp, type TestApp } from '../../../../../test/app.ts';
import { anotherTrainer, type GroupWorld, groupWorld } from '../../../../../test/factories/group-world.ts';
import { localDate } from '../../../../platform/clock/clock.ts';
import { addIntervention } from '../../../catalogue/index.ts';

let app: TestApp;
let world: GroupWorld;
let planner: Browser;
let professional: Browser;

beforeAll(async () => {
  app = await createTestApp();
  world = await app.system((work) => groupWorld(work));
  const interventionId = await app.system((work) =>
    addIntervention(work, { slug: 'kies', name: 'KIES', recognition: 'good-indications' }),
  );
  await app.system((work) =>
    anotherTrainer(work, { ...world, interventionId }, { name: 'Kim Kies', lat: 52.25, vog: undefined }),
  );
  planner = (await app.person({ memberships: [{ role: 'facility-support', planner: true }] })).browser;
  professional = (await app.person({ memberships: [{ role: 'professional', organisationId: world.organisationId }] })).browser;
});
afterAll(() => app.close());

test('who can give what, narrowed by method, nearest first', async () => {
  const all = await planner.get('/werk/trainers?gemeente=GM0546');
  expect(all.body.indexOf('Joost Modelman')).toBeLessThan(all.body.indexOf('Kim Kies'));
  const some = await planner.get('/werk/trainers?interventie=kies&gemeente=');
  expect(some.body).toContain('Kim Kies');
  expect(some.body).not.toContain('Joost Modelman');
  expect((await planner.get('/werk/trainers?interventie=bestaat-niet')).statusCode).toBe(404);
});

test('the state of certificates is shown to who plans only, and its number to nobody', async () => {
  const forPlanner = await planner.get('/werk/trainers');
  expect(forPlanner.body).toContain('Geen VOG');
  const forProfessional = await professional.get('/werk/trainers');
  expect(forProfessional.statusCode).toBe(200);
  expect(forProfessional.body).toContain('Kim Kies');
  expect(forProfessional.body).not.toMatch(/Papieren|VOG/);
  expect(forPlanner.body).not.toContain('VOG-VB-1');
});

test('reading the list leaves a row in the audit trail; a parent may not', async () => {
  const count = async () =>
    (
      await app.read((reading) =>
        reading.tx.selectFrom('audit_events').select('id').where('action', '=', 'trainer.list').execute(),
      )
    ).length;
  const before = await count();
  await planner.get('/werk/trainers');
  expect(await count()).toBe(before + 1);
  const parent = await app.person({ memberships: [{ role: 'parent' }] });
  expect((await parent.browser.get('/werk/trainers')).statusCode).toBe(403);
});

describe('filters', () => {
  const soon = () => localDate(app.clock.now()).toPlainYearMonth().add({ months: 2 });
  const names = async (query: string) => {
    const { body, statusCode } = await planner.get(`/werk/trainers?${query}`);
    expect(statusCode).toBe(200);
    return ['Joost Modelman', 'Nadia Proefbeeld', 'Kim Kies', 'Tess Turks'].filter((name) => body.includes(name));
  };
  let tess: string;
  beforeAll(async () => {
    // Speaks Turkish too, and works on Monday mornings only.
    tess = await app.system((work) =>
      anotherTrainer(work, world, { name: 'Tess Turks', languages: ['nl', 'tr'], dayParts: [0] }),
    );
  });

  test('on language and day-part', async () => {
    expect(await names('taal=tr')).toEqual(['Tess Turks']);
    expect(await names('dagdelen=0')).toContain('Tess Turks');
    expect(await names('dagdelen=5')).not.toContain('Tess Turks');
    expect(await names('dagdelen=5&dagdelen=0')).toContain('Tess Turks');
    expect(await names('taal=&maand=&gemeente=&interventie=')).toHaveLength(4);
    expect((await planner.get('/werk/trainers?taal=xx')).statusCode).toBe(404);
  });

  test('on month: who is away then, or no longer qualified, is not in it', async () => {
    const month = soon();
    expect(await names(`maand=${month}`)).toContain('Tess Turks');
    const { body } = await planner.get(`/werk/trainers?maand=${month}&taal=tr`);
    expect(body).toMatch(/[45] keer vrij in die maand/);
    await app.system((work) =>
      work.tx
        .insertInto('trainer_absences')
        .values({
          region_id: work.region.id,
          trainer_id: tess,
          first_day: month.toPlainDate({ day: 1 }),
          last_day: month.toPlainDate({ day: month.daysInMonth }),
          created_at: work.now,
        })
        .execute(),
    );
    expect(await names(`maand=${month}`)).not.toContain('Tess Turks');
    expect(await names(`maand=${month.add({ months: 1 })}`)).toContain('Tess Turks');
    await app.system((work) =>
      work.tx
        .updateTable('qualifications')
        .set({ valid_until: month.toPlainDate({ day: 5 }) })
        .where('trainer_id', '=', world.trainerIds[0])
        .execute(),
    );
    expect(await names(`interventie=rots-en-water&maand=${month}`)).toEqual(['Joost Modelman']);
  });
});
