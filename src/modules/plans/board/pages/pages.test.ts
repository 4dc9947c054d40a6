import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type BoardWorld, boardWorld, freshPlan } from '../board.test-help.ts';
import { boardPaths } from '../paths.ts';

let world: BoardWorld;
beforeAll(async () => {
  world = await boardWorld();
});
afterAll(() => world.app.close());
beforeEach(async () => {
  Object.assign(world, await freshPlan(world));
});

const get = async (path: string) => (await world.planner.browser.get(path)).body;
const board = () => get(boardPaths.board(world.planId));
const moveForm = async (demandId: string, to: string) => {
  const html = await get(boardPaths.moveOf(world.planId, demandId));
  const option = html.slice(html.indexOf(`data-option="${to}"`));
  const value = (name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(option)?.[1] ?? '';
  return { vraag: value('vraag'), van: value('van'), naar: value('naar'), punten: value('punten') };
};
const postMove = (fields: Record<string, string>, who = world.planner) =>
  who.browser.post(boardPaths.move(world.planId), fields, boardPaths.moveOf(world.planId, fields.vraag ?? ''));

describe('the board', () => {
  test('shows the groups with who is in them, and who has no place with the reason', async () => {
    const html = await board();
    expect(html).toContain('Rots en Water');
    expect(html).toContain('dinsdagmiddag');
    expect(html).toContain('JGT Katwijk');
    expect(html).toContain('van 23 deelnemers geplaatst');
    expect(html).toContain('Nog geen plek');
    expect(html).toMatch(/data-need="[^"]+"/);
    expect(html).toContain('<turbo-stream-source');
  });

  test('narrows to a theme and a municipality', async () => {
    const path = boardPaths.board(world.planId);
    expect(await get(`${path}?thema=divorce`)).toContain('Hier zijn geen groepen');
    const leiden = await get(`${path}?gemeente=${world.leiden.municipalityId}`);
    expect(leiden).toContain(`data-need="${world.needs.free2}"`);
    expect(leiden).not.toContain(`data-need="${world.needs.free3}"`);
    expect((await world.planner.browser.get(`${path}?thema=${'x'.repeat(99)}`)).statusCode).toBe(200);
  });

  test('is for planners, in English too, and 404 elsewhere', async () => {
    for (const path of [
      boardPaths.board(world.planId),
      boardPaths.moveOf(world.planId, world.needs.free2),
      boardPaths.why(world.planId),
      boardPaths.proposals(world.planId),
      boardPaths.compare(world.planId, world.planId),
    ]) {
      expect((await world.leiden.browser.get(path)).statusCode).toBe(403);
      expect((await world.planner.browser.get(`/en${path}`)).statusCode).toBe(200);
      expect((await world.planner.browser.get(path.replaceAll(world.planId, crypto.randomUUID()))).statusCode).toBe(404);
    }
  });
});

describe('where a need can go', () => {
  test('each group with its effect in points and words, or why not', async () => {
    const html = await get(boardPaths.moveOf(world.planId, world.needs.free2));
    expect(html).toContain('van huis');
    expect(html).toContain('de groep wordt 11 van 12');
    expect(html).toMatch(/\+\d+ punten/);
    const none = await get(boardPaths.moveOf(world.planId, world.needs.free3));
    expect(none).toContain('Dagdeel: deze vraag kan niet op donderdagmiddag.');
    const placed = await get(boardPaths.moveOf(world.planId, world.needs.a4));
    expect(placed).toContain('Waarom hier');
    expect(placed).toContain('Het minimum is 6');
  });

  test('a button moves it; who comes too late is told where it is now, with a new choice', async () => {
    const [first, second] = [await moveForm(world.needs.free2, world.a), await moveForm(world.needs.free2, world.b)];
    expect((await postMove(first)).headers.location).toBe(boardPaths.board(world.planId));
    const late = await postMove(second, world.second);
    expect(late.statusCode).toBe(422);
    expect(late.body).toContain('Iemand anders heeft deze vraag net verplaatst.');
    expect(late.body).toContain('Deze vraag zit in');
    const again = await moveForm(world.needs.free2, world.b);
    expect((await postMove(again, world.second)).statusCode).toBe(303);
    expect(await board()).toContain('De laatste stap: een vraag is verplaatst.');
  });

  test('strange input is refused without a trace', async () => {
    const right = await moveForm(world.needs.free2, world.a);
    const faults: Record<string, string>[] = [{ punten: 'x' }, { naar: 'x' }, { vraag: '<script>' }, { extra: '1' }];
    for (const wrong of faults) {
      const answer = await postMove({ ...right, ...wrong });
      expect([404, 422]).toContain(answer.statusCode);
      expect(answer.body).not.toContain('<script>x');
    }
    expect(await board()).not.toContain('De laatste stap');
  });
});

describe('what a planner does with groups', () => {
  test('agree, release, take out, and a step back', async () => {
    const at = boardPaths.board(world.planId);
    const post = (path: string, fields: Record<string, string>) => world.planner.browser.post(path, fields, at);
    await post(boardPaths.lock(world.planId), { groep: world.a, vast: 'ja' });
    expect(await board()).toContain('Maak los');
    await post(boardPaths.lock(world.planId), { groep: world.a, vast: 'nee' });
    expect(await board()).not.toContain('Maak los');
    await post(boardPaths.removal(world.planId), { groep: world.b });
    expect(await board()).not.toContain('donderdagmiddag in');
    const gone = await post(boardPaths.removal(world.planId), { groep: world.b });
    expect(gone.statusCode).toBe(422);
    expect(gone.body).toContain('staat niet meer zo in het plan');
    const stap = /name="stap" value="(\d+)"/.exec(await board())?.[1] ?? '';
    expect((await post(boardPaths.undo(world.planId), { stap })).statusCode).toBe(303);
    expect((await post(boardPaths.undo(world.planId), { stap })).body).toContain('Iemand anders heeft dit plan net veranderd');
  });

  test('all at once to the teams: what is refused stays with its reason, the rest is sent', async () => {
    const at = boardPaths.proposals(world.planId);
    expect(await get(at)).toContain('8 keer, vanaf 9 februari 2027');
    await world.app.system((work) =>
      work.tx.updateTable('demands').set({ state: 'withdrawn' }).where('id', '=', world.needs.b4).execute(),
    );
    expect(await board()).toContain('Verouderd');
    const some = await world.planner.browser.post(at, { groepen: [world.a, world.b] }, at);
    expect(some.statusCode).toBe(422);
    expect(some.body).toContain('1 voorstel is verstuurd. De andere groepen staan er nog.');
    expect(some.body).toContain('Een vraag in deze groep is veranderd of ingetrokken.');
    expect(await board()).toContain('Voorstel is bij de teams');
    expect((await world.planner.browser.post(at, {}, at)).body).toContain('Kies minstens één groep.');
  });

  test('plan again around what is agreed: another plan, this one stays', async () => {
    const at = boardPaths.board(world.planId);
    await world.planner.browser.post(boardPaths.lock(world.planId), { groep: world.a, vast: 'ja' }, at);
    const started = await world.planner.browser.post(boardPaths.again(world.planId), { hoe: 'rest' }, at);
    const next = String(started.headers.location).split('/').at(-1) ?? '';
    expect(next).not.toBe(world.planId);
    await world.app.runJob('plans-run', { regionId: world.app.region.id, planId: next });
    const html = await get(boardPaths.board(next));
    expect(html).toContain('Voorjaar (2)');
    expect(html).toContain('Afgesproken');
    await world.planner.browser.post(boardPaths.lock(next), { groep: world.a, vast: 'nee' }, boardPaths.board(next));
    expect(await get(boardPaths.board(next))).toContain('In een volgend plan mag deze groep anders worden.');
    await world.planner.browser.post(boardPaths.lock(next), { groep: world.a, vast: 'ja' }, boardPaths.board(next));
    expect(await get(boardPaths.board(next))).not.toContain('In een volgend plan');
    const compared = await get(boardPaths.compare(world.planId, next));
    expect(compared).toContain('De cijfers naast elkaar');
    expect(compared).toMatch(/groep(en)? (is|zijn) (gelijk|veranderd)/);
    expect(await board()).toContain(boardPaths.compare(world.planId, next));
  });
});

test('why: what it is worth, what is in the way, and what one more brings', async () => {
  const at = boardPaths.why(world.planId);
  expect(await get(at)).toContain('nog niet uitgerekend');
  await world.planner.browser.post(boardPaths.gains(world.planId), {}, at);
  expect(await get(at)).toContain('Stop met rekenen');
  await world.planner.browser.post(boardPaths.gainsStop(world.planId), {}, at);
  const html = await get(at);
  expect(html).toContain('Het rekenen is gestopt');
  expect(html).toContain('Wie nog geen plek heeft');
});
