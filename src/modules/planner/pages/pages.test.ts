import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type PlannerWorld, plannerWorld } from '../../../../test/factories/planner-world.ts';
import { sendProposal } from '../index.ts';
import { paths } from '../paths.ts';

let world: PlannerWorld;
let leiden: string;
let katwijk: string;

beforeAll(async () => {
  world = await plannerWorld();
});
afterAll(() => world.app.close());
beforeEach(async () => {
  await world.app.system((work) =>
    work.tx.updateTable('demands').set({ state: 'withdrawn' }).where('state', '=', 'open').execute(),
  );
  await world.app.system((work) => work.tx.deleteFrom('room_bookings').execute());
  await world.app.system((work) => work.tx.deleteFrom('trainer_bookings').execute());
  leiden = await world.need('leiden', { area: 'Leiden-Noord' });
  katwijk = await world.need('katwijk', { note: 'Geheime toelichting' });
});

const choice = (ids = [leiden, katwijk]) => paths.newProposal(ids.map((id) => ({ id })));
const sentProposal = async () => {
  const id = await world.draft([leiden, katwijk]);
  expect(await world.app.as(world.planner.actor, (work) => sendProposal(work, id))).toEqual({ ok: true });
  return id;
};

describe('the pool board', () => {
  test('shows both teams one group, each other only as far as rule 7 lets them', async () => {
    for (const [own, other] of [
      [world.leiden, 'JGT Katwijk'],
      [world.katwijk, 'JGT Leiden-Noord'],
    ] as const) {
      const { body, statusCode } = await own.browser.get(paths.pools);
      expect(statusCode).toBe(200);
      expect(body).toContain('Klaar voor een voorstel');
      expect(body).toContain('Een ander team');
      expect(body).not.toContain(other);
      expect(body).not.toContain('Geheime toelichting');
      expect(body).toContain('<turbo-stream-source');
    }
    expect((await world.planner.browser.get(paths.pools)).body).toContain('JGT Katwijk');
  });

  test('is closed to visitors and to trainers', async () => {
    expect((await world.app.browser().get(paths.pools)).headers.location).toContain('/inloggen');
    expect((await world.trainers[0]?.browser.get(paths.pools))?.statusCode).toBe(403);
  });

  test('says in words what is missing', async () => {
    await world.app.system((work) => work.tx.updateTable('demands').set({ places: 1 }).where('id', '=', katwijk).execute());
    await world.app.system((work) => work.tx.updateTable('demands').set({ places: 3 }).where('id', '=', leiden).execute());
    expect((await world.leiden.browser.get(paths.pools)).body).toContain(
      'Nog 2 kinderen van 8 tot 10 jaar binnen 15 km van Oegstgeest.',
    );
  });
});

describe('the pools of one demand', () => {
  test('stand in the frame that the demand page shows', async () => {
    const { body } = await world.leiden.browser.get(paths.poolsOf(leiden));
    expect(body).toContain('<turbo-frame id="bundeling"');
    expect(body).toContain('Samen kunnen jullie een groep vormen');
    expect((await world.leiden.browser.get(paths.poolsOf(crypto.randomUUID()))).statusCode).toBe(404);
  });

  test('another team does not learn what is only for the owner', async () => {
    const { body } = await world.leiden.browser.get(paths.poolsOf(katwijk));
    expect(body).not.toContain('JGT Katwijk');
    expect(body).not.toContain('Deze groepen hebben al plek');
  });
});

describe('making a proposal', () => {
  test('one click with what is filled in already, one to send', async () => {
    const page = await world.leiden.browser.get(choice());
    expect(page.body).toContain('Rots en Water');
    expect(page.body).toContain('Voorjaarsvakantie');
    const made = await world.leiden.browser.post('/werk/voorstellen/nieuw', fieldsOf(page.body), choice());
    expect(made.statusCode).toBe(303);
    const address = String(made.headers.location);
    const draft = await world.leiden.browser.get(address);
    expect(draft.body).toContain('Klopt alles?');
    expect((await world.leiden.browser.post(`${address}/verzending`, {}, address)).headers.location).toBe(address);
    expect((await world.leiden.browser.get(address)).body).toContain('Wacht op antwoord');
  });

  test('the address with choices refreshes what goes with them', async () => {
    const { body } = await world.leiden.browser.get(`${choice()}&dagdeel=13&tijd=15:00`);
    expect(body).toContain('keer op donderdag, 15.00\u00a0-\u00a016.30 uur');
    const strange = await world.leiden.browser.get(
      `${choice()}&dagdeel=99&tijd=x&aanbod=y&begin-day=31&begin-month=2&begin-year=2027`,
    );
    expect(strange.statusCode).toBe(200);
    expect(strange.body).toContain('Dit is geen bestaande dag');
  });

  test('wrong input comes back with a message, and what was chosen stays', async () => {
    const fields = fieldsOf((await world.leiden.browser.get(choice())).body);
    const second = world.rooms[1] ?? '';
    const few = await world.leiden.browser.post(
      '/werk/voorstellen/nieuw',
      { ...fields, ruimte: second, trainers: [world.trainers[2]?.id ?? ''] },
      choice(),
    );
    expect(few.statusCode).toBe(422);
    expect(few.body).toContain('Kies 2 trainers.');
    expect(few.body).toMatch(new RegExp(`value="${second}" checked|checked[^>]*value="${second}"`));
    const faults: Record<string, string | string[]>[] = [
      { ruimte: 'x' },
      { extra: '1' },
      { tijd: '<script>' },
      { trainers: ['\uFFFD'] },
      { begin: '' },
    ];
    for (const strange of faults) {
      const again = await world.leiden.browser.post('/werk/voorstellen/nieuw', { ...fields, ...strange }, choice());
      expect(again.statusCode).toBe(422);
      expect(again.body).not.toContain('<script>');
    }
    expect((await world.leiden.browser.post('/werk/voorstellen/nieuw', { ...fields, vragen: 'x' }, choice())).body).toContain(
      'niet meer open',
    );
  });

  test('is for the teams of the demands and planners', async () => {
    expect((await world.katwijk.browser.get(choice([leiden]))).statusCode).toBe(404);
    expect((await world.planner.browser.get(choice([leiden]))).statusCode).toBe(200);
    expect((await world.leiden.browser.get('/werk/voorstellen/nieuw')).statusCode).toBe(404);
  });
});

describe('a proposal', () => {
  test('is seen by its teams, trainers and planners, and by nobody else', async () => {
    const id = await world.draft([leiden, katwijk]);
    expect((await world.leiden.browser.get(paths.proposal(id))).statusCode).toBe(404);
    expect((await world.planner.browser.get(paths.proposal(id))).statusCode).toBe(200);
    await world.app.as(world.planner.actor, (work) => sendProposal(work, id));
    for (const who of [world.leiden, world.katwijk, ...world.trainers.slice(0, 2)])
      expect((await who.browser.get(paths.proposal(id))).statusCode).toBe(200);
    expect((await world.trainers[2]?.browser.get(paths.proposal(id)))?.statusCode).toBe(404);
  });

  test('asks a reason with a no, refuses personal data in it, and keeps what was typed', async () => {
    const id = await sentProposal();
    const page = paths.proposal(id);
    const none = await world.leiden.browser.post(paths.answers(id), { vraag: leiden, antwoord: 'nee', reden: '' }, page);
    expect(none.statusCode).toBe(422);
    const named = await world.leiden.browser.post(
      paths.answers(id),
      { vraag: leiden, antwoord: 'nee', reden: 'Mail jan@voorbeeld.nl' },
      page,
    );
    expect(named.body).toContain('gegevens van een persoon');
    expect(named.body).toContain('Mail jan@voorbeeld.nl');
    const strange = await world.leiden.browser.post(paths.answers(id), { vraag: katwijk, antwoord: 'ja', reden: '' }, page);
    expect(strange.statusCode).toBe(404);
  });

  test('all say yes: the group is planned, and Today asks the team to fill its places', async () => {
    const id = await sentProposal();
    const page = paths.proposal(id);
    expect((await world.leiden.browser.get(paths.today)).body).toContain('Geef antwoord: Rots en Water');
    await world.leiden.browser.post(paths.answers(id), { vraag: leiden, antwoord: 'ja', reden: '' }, page);
    await world.katwijk.browser.post(paths.answers(id), { vraag: katwijk, antwoord: 'ja', reden: '' }, page);
    for (const trainer of world.trainers.slice(0, 2))
      await trainer.browser.post(paths.answers(id), { antwoord: 'ja', reden: '' }, page);
    expect((await world.leiden.browser.get(page)).body).toContain('De groep is gepland');
    expect((await world.leiden.browser.get(paths.today)).body).toContain('Vul 5 plekken in Rots en Water');
    expect((await world.planner.browser.get(paths.proposals)).body).toContain('Groep gepland');
  });

  test('is withdrawn by its maker', async () => {
    const id = await sentProposal();
    const refused = await world.leiden.browser.post(paths.withdrawal(id), {}, paths.proposal(id));
    expect(refused.body).toContain('Alleen de maker en planners');
    expect((await world.planner.browser.post(paths.withdrawal(id), {}, paths.proposal(id))).statusCode).toBe(303);
    expect((await world.planner.browser.get(paths.proposal(id))).body).toContain('Dit voorstel gaat niet door');
  });

  test('a room that is gone in the meantime: a clear message, nothing sent', async () => {
    const first = await world.draft([leiden, katwijk]);
    const others = [await world.need('leiden'), await world.need('katwijk')];
    const second = await world.draft(others);
    await world.planner.browser.post(paths.sending(first), {}, paths.proposal(first));
    const refused = await world.planner.browser.post(paths.sending(second), {}, paths.proposal(second));
    expect(refused.statusCode).toBe(422);
    expect(refused.body).toContain('De ruimte is net door iemand anders geboekt. Er is niets verstuurd.');
  });
});

describe('today', () => {
  test('tells every role something to do or where to go', async () => {
    const own = (await world.leiden.browser.get(paths.today)).body;
    expect(own).toContain('Nieuwe groepsvraag');
    expect(own).toContain('Samen genoeg voor een groep');
    expect((await world.planner.browser.get(paths.today)).body).toContain('Klaar voor een voorstel (1)');
    expect((await world.trainers[2]?.browser.get(paths.today))?.body).toContain('Er wacht niets op je');
    const policy = await world.app.person({ memberships: [{ role: 'policy-officer' }] });
    expect((await policy.browser.get(paths.today)).body).toContain('Er wacht niets op je');
  });
});

describe('the interface for programs', () => {
  test('gives the pools as this person may see them', async () => {
    const { pools } = (await world.leiden.browser.get('/api/v1/pools')).json();
    expect(pools).toHaveLength(1);
    expect(pools[0]).toMatchObject({ offer: 'Rots en Water', places: 9, minimum: 6, ready: true, missing: [] });
    expect(JSON.stringify(pools)).not.toContain('JGT Katwijk');
    expect((await world.app.browser().get('/api/v1/pools')).statusCode).toBe(403);
  });
});

/** The fields of the second form as the browser would send them: hidden values, the chosen room and the ticked trainers. */
function fieldsOf(html: string): Record<string, string | string[]> {
  const form = html.slice(html.lastIndexOf('<form', html.indexOf('Maak het voorstel</')));
  const fields: Record<string, string | string[]> = {};
  for (const [tag] of form.matchAll(/<input[^>]*>/g)) {
    const attribute = (name: string) => new RegExp(`${name}="([^"]*)"`).exec(tag)?.[1] ?? '';
    const [name, value] = [attribute('name'), attribute('value')];
    if (name === '_csrf' || (/type="(radio|checkbox)"/.test(tag) && !/\schecked/.test(tag))) continue;
    fields[name] = name === 'trainers' ? [...(fields.trainers ?? []), value] : value;
  }
  return fields;
}
