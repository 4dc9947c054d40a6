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
      'Nog 2 kinderen van 8 tot en met 10 jaar binnen 15 km van Oegstgeest.',
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
    expect(body).not.toContain('Hier is al plek');
    expect(body).not.toContain('In het aanbod');
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
    expect(body).toContain('keer op donderdag, 15.00\u00a0- 16.30 uur');
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
    const none = await world.leiden.browser.post(
      paths.answers(id),
      { vraag: leiden, versie: '1', antwoord: 'nee', reden: '' },
      page,
    );
    expect(none.statusCode).toBe(422);
    const named = await world.leiden.browser.post(
      paths.answers(id),
      { vraag: leiden, versie: '1', antwoord: 'nee', reden: 'Mail jan@voorbeeld.nl' },
      page,
    );
    expect(named.body).toContain('gegevens van een persoon');
    expect(named.body).toContain('Mail jan@voorbeeld.nl');
    const strange = await world.leiden.browser.post(
      paths.answers(id),
      { vraag: katwijk, versie: '1', antwoord: 'ja', reden: '' },
      page,
    );
    expect(strange.statusCode).toBe(404);
  });

  test('all say yes: the group is planned, and Today asks the team to fill its places', async () => {
    const id = await sentProposal();
    const page = paths.proposal(id);
    expect((await world.leiden.browser.get(paths.today)).body).toContain('Geef antwoord: Rots en Water');
    await world.leiden.browser.post(paths.answers(id), { vraag: leiden, versie: '1', antwoord: 'ja', reden: '' }, page);
    await world.katwijk.browser.post(paths.answers(id), { vraag: katwijk, versie: '1', antwoord: 'ja', reden: '' }, page);
    for (const trainer of world.trainers.slice(0, 2))
      await trainer.browser.post(paths.answers(id), { versie: '1', antwoord: 'ja', reden: '' }, page);
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

describe('changes of a proposal', () => {
  const offer = async (id: string, fields: Record<string, string>) =>
    world.katwijk.browser.post(
      paths.counters(id),
      { versie: '1', vraag: katwijk, ...fields },
      `${paths.counters(id)}?vraag=${katwijk}`,
    );

  test('"not so, but so": the team fills in what must be different, the maker sees what it means and takes it with one click', async () => {
    const id = await sentProposal();
    const form = await world.katwijk.browser.get(paths.counters(id));
    expect(form.body).toContain('Niet zo, maar zo');
    expect((await world.leiden.browser.get(`${paths.counters(id)}?vraag=${katwijk}`)).statusCode).toBe(404);
    const empty = await offer(id, {});
    expect([empty.statusCode, empty.body.includes('Vul minstens één ding in')]).toEqual([422, true]);
    const wrong = await offer(id, {
      plekken: '9',
      'vanaf-day': '1',
      'vanaf-month': '1',
      'vanaf-year': '2026',
      toelichting: 'Bel 06-12345678',
    });
    expect(wrong.statusCode).toBe(422);
    expect(wrong.body).toContain('Bel 06-12345678');
    const far = await offer(id, { plekken: '9', 'vanaf-day': '1', 'vanaf-month': '1', 'vanaf-year': '2026' });
    for (const said of ['Vul een lager aantal in', 'Kies een dag die nog komt']) expect(far.body).toContain(said);
    expect((await offer(id, { dagdeel: '13', toelichting: 'Dan kan iedereen.' })).headers.location).toBe(paths.proposal(id));
    expect((await world.katwijk.browser.get(paths.proposal(id))).body).toContain('Jullie tegenvoorstel');
    expect((await world.leiden.browser.get(paths.proposal(id))).body).not.toContain('Dan kan iedereen.');
    expect((await world.planner.browser.get(paths.today)).body).toContain('Er is een tegenvoorstel.');
    const shown = (await world.planner.browser.get(paths.proposal(id))).body;
    for (const said of [
      'Tegenvoorstel van JGT Katwijk',
      'Liever op donderdagmiddag',
      'donderdag 11 februari',
      '3 anderen krijgen de vraag opnieuw',
    ])
      expect(shown).toContain(said);
    const action = /action="([^"]*tegenvoorstellen\/[0-9a-f-]+)"/.exec(shown)?.[1] ?? '';
    expect((await world.leiden.browser.post(action, { versie: '1' }, paths.proposal(id))).body).toContain(
      'Alleen de maker en planners',
    );
    expect((await world.planner.browser.post(action, { versie: '1' }, paths.proposal(id))).statusCode).toBe(303);
    const again = await world.planner.browser.post(action, { versie: '1' }, paths.proposal(id));
    expect([again.statusCode, again.body.includes('net door iemand anders veranderd')]).toEqual([422, true]);
    const own = (await world.leiden.browser.get(paths.proposal(id))).body;
    for (const said of ['Versie 2', 'Veranderd: de dag of de tijd.']) expect(own).toContain(said);
  });

  test('the maker keeps the plan with a reason', async () => {
    const id = await sentProposal();
    await offer(id, { plekken: '3' });
    const shown = (await world.planner.browser.get(paths.proposal(id))).body;
    const action = /action="([^"]*\/afwijzing)"/.exec(shown)?.[1] ?? '';
    const counter = action.split('/').at(-2) ?? '';
    const none = await world.planner.browser.post(action, { tegenvoorstel: counter, reden: '' }, paths.proposal(id));
    expect(none.statusCode).toBe(422);
    await world.planner.browser.post(action, { tegenvoorstel: counter, reden: 'Dan is de groep te klein.' }, paths.proposal(id));
    expect((await world.katwijk.browser.get(paths.proposal(id))).body).toContain('Dan is de groep te klein.');
  });

  test('a trainer declines: the page offers the substitutes at once', async () => {
    const id = await sentProposal();
    const no = { versie: '1', antwoord: 'nee', reden: 'Ik ben dan weg.' };
    await world.trainers[0]?.browser.post(paths.answers(id), no, paths.proposal(id));
    const shown = (await world.planner.browser.get(paths.proposal(id))).body;
    for (const said of ['Er is nog een trainer nodig', 'Vraag Tina Trainer', 'nog 1 te vinden']) expect(shown).toContain(said);
    expect((await world.leiden.browser.get(paths.proposal(id))).body).not.toContain('Vraag Tina Trainer');
    const ask = { trainer: world.trainers[2]?.id ?? '' };
    expect((await world.planner.browser.post(paths.substitutes(id), ask, paths.proposal(id))).statusCode).toBe(303);
    expect((await world.trainers[2]?.browser.get(paths.proposal(id)))?.body).toContain('Geef jij deze groep?');
    expect((await world.planner.browser.post(paths.substitutes(id), ask, paths.proposal(id))).body).toContain(
      'al een andere trainer gevraagd',
    );
    await world.planner.browser.post(paths.withdrawal(id), {}, paths.proposal(id));
  });
});

describe('what fits a need that is still being written', () => {
  const fields = `theme=resilience&ages-from=8&ages-to=10&ages-unit=years&places=3&maxKm=15&dayParts=5&languages=nl`;
  test('follows its fields; without theme, ages or municipality it says what to choose', async () => {
    const town = world.leiden.municipalityId;
    const { body } = await world.leiden.browser.get(`${paths.fit}?${fields}&municipality=${town}`);
    for (const said of ['<turbo-frame id="past"', 'Samen met andere teams', 'Je nieuwe vraag', 'In het aanbod'])
      expect(body).toContain(said);
    expect(body).not.toContain('Maak een voorstel');
    expect(body).not.toContain('JGT Katwijk');
    for (const less of [fields, 'theme=x&municipality=y', `${fields.replace('ages-to=10', 'ages-to=1')}&municipality=${town}`])
      expect((await world.leiden.browser.get(`${paths.fit}?${less}`)).body).toContain(
        'Kies een thema, een leeftijd en een gemeente',
      );
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
