import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { plannedGroup } from '../../../test/factories/group-world.ts';
import { confirmRegistration, register } from '../registrations/index.ts';
import { allDemand, withoutTwice } from './all-demand.ts';
import { type DemandWorld, demandWorld } from './demand.test-help.ts';

describe('waiting lists are demand too', () => {
  let w: DemandWorld;
  let groups: { groupId: string }[];
  beforeAll(async () => {
    w = await demandWorld();
    groups = await w.app.system(async (work) => [
      await plannedGroup(work, w.world, { capacity: 1, minSize: 1 }),
      await plannedGroup(work, w.world, { capacity: 1, minSize: 1, sessions: later(work.now) }),
    ]);
    for (const { groupId } of groups) await family(groupId, 'vol@voorbeeld.example', 'Bas');
  });
  afterAll(() => w.app.close());
  beforeEach(() =>
    w.app.system(async ({ tx }) => {
      await tx.deleteFrom('demand_entries').execute();
      await tx.deleteFrom('demands').execute();
      await tx
        .deleteFrom('participants')
        .where('registration_id', 'in', tx.selectFrom('registrations').select('id').where('state', '=', 'waiting'))
        .execute();
      await tx.deleteFrom('registration_tokens').execute();
      await tx.deleteFrom('registrations').where('state', '=', 'waiting').execute();
    }),
  );

  function later(now: Temporal.Instant) {
    return Array.from({ length: 8 }, (_, week) => {
      const startsAt = now.add({ hours: 24 * (30 + 7 * week) });
      return { startsAt, endsAt: startsAt.add({ hours: 1 }) };
    });
  }
  async function family(groupId: string, email: string, name: string): Promise<string> {
    return w.app.system(async (work) => {
      const done = await register(work, {
        groupId,
        contact: { name: 'Ouder', email, phone: '', relation: 'parent' },
        participants: [{ name, birthDate: Temporal.PlainDate.from('2017-05-01') }],
        channel: 'online',
        lang: 'nl',
      });
      if (!done.ok) throw new Error(done.reason);
      await confirmRegistration(work, done.registrationId);
      return done.registrationId;
    });
  }
  const waiting = async () => (await w.app.read(allDemand)).waiting;
  const first = () => groups[0]?.groupId ?? '';
  const second = () => groups[1]?.groupId ?? '';

  it('counts a child on two lists once, and two children of one family twice', async () => {
    const one = await family(first(), 'wacht@voorbeeld.example', 'Noortje');
    const two = await family(second(), 'wacht@voorbeeld.example', ' noortje');
    await family(first(), 'wacht@voorbeeld.example', 'Sam');
    const needs = await waiting();
    expect(needs.map((need) => need.registrationIds)).toEqual([[one, two], [expect.any(String)]]);
    expect(needs[0]).toMatchObject({
      theme: 'weerbaarheid',
      places: 1,
      municipalityId: w.world.municipalityId,
      languages: ['nl'],
    });
    expect(JSON.stringify(needs)).not.toMatch(/noortje|wacht@|2017-05/i);
  });

  it('makes a need of an entry, which then stands for all entries of that child', async () => {
    const id = await family(first(), 'een@voorbeeld.example', 'Noortje');
    await family(second(), 'een@voorbeeld.example', 'Noortje');
    const page = await w.planner.browser.get(`/werk/groepen/${first()}/deelnemers`);
    expect(page.statusCode).toBe(200);
    const link = `/werk/groepsvragen/nieuw?groep=${first()}&wachtlijst=${id}`;
    const list = await w.leiden.browser.get(`/werk/groepen/${first()}/deelnemers`);
    expect(list.body.replaceAll('&amp;', '&')).toContain(link);
    const form = await w.leiden.browser.get(link);
    expect(form.body).toMatch(/name="places"[^>]*value="1"/);
    expect(form.body).not.toContain('Noortje');
    expect(form.body).not.toContain('name="alsoWaiting"');
    expect(await waiting()).toHaveLength(1);
    const [need] = await waiting();
    const made = await w.add({
      places: 1,
      ageMin: need?.ageMin ?? 0,
      ageMax: need?.ageMax ?? 0,
      entry: { groupId: first(), registrationId: id },
    });
    expect(made.ok).toBe(true);
    expect(await waiting()).toEqual([]);
    const again = await w.add({ entry: { groupId: first(), registrationId: id } });
    expect(again).toMatchObject({ ok: false, errors: { entry: 'entry' } });
    await w.app.system((work) => work.tx.updateTable('demands').set({ state: 'withdrawn', closed_at: work.now }).execute());
    expect(await waiting()).toHaveLength(1);
  });

  it('is made only by who reads the list of that group', async () => {
    const id = await family(first(), 'ander@voorbeeld.example', 'Noortje');
    expect((await w.katwijk.browser.get(`/werk/groepsvragen/nieuw?groep=${first()}&wachtlijst=${id}`)).statusCode).toBe(404);
    const made = await w.add({ entry: { groupId: first(), registrationId: id } }, w.katwijk);
    expect(made).toMatchObject({ ok: false, errors: { entry: 'entry' } });
  });

  it('takes off as many as a team says stand on a list too', async () => {
    await family(first(), 'a@voorbeeld.example', 'Noortje');
    await family(first(), 'b@voorbeeld.example', 'Sam');
    await w.added({ places: 5, alsoWaiting: 1 });
    expect(await waiting()).toHaveLength(1);
    expect(await w.add({ places: 2, alsoWaiting: 3 })).toMatchObject({ ok: false, errors: { alsoWaiting: 'also-waiting' } });
  });
});

describe('what is counted twice', () => {
  const need = (places: number, municipalityId: string, theme = 't') =>
    ({ places, municipalityId, theme, key: `${places}${municipalityId}` }) as never;

  it('goes off in whole families, the same municipality first, never more than was said', () => {
    const list = [need(1, 'b'), need(2, 'a'), need(1, 'a')] as { places: number }[];
    const left = (alsoWaiting: number, theme = 't') =>
      withoutTwice(list as never, [{ theme, municipalityId: 'a', alsoWaiting }]).reduce((sum, one) => sum + one.places, 0);
    expect([left(0), left(1), left(2), left(3), left(9)]).toEqual([4, 3, 2, 1, 0]);
    expect(left(9, 'other')).toBe(4);
  });
});
