import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestApp, type TestApp } from '../../../../test/app.ts';
import { type GroupWorld, groupWorld } from '../../../../test/factories/group-world.ts';
import { localDate } from '../../../platform/clock/clock.ts';
import { handOut, takeBack } from './handing.ts';
import { addMaterial, addStock, changeItem } from './kinds.ts';
import { cancelLoan, lend, type NewLoan } from './lending.ts';
import { changeLoanDays } from './loan-days.ts';
import { loanById } from './loan-queries.ts';
import { itemsOf, materials } from './queries.ts';

let app: TestApp;
let world: GroupWorld;
let planner: Awaited<ReturnType<TestApp['person']>>;
beforeAll(async () => {
  app = await createTestApp();
  world = await app.system((work) => groupWorld(work));
  planner = await app.person({ memberships: [{ role: 'facility-support', planner: true }] });
});
afterAll(() => app.close());

async function kind(amount: number): Promise<string> {
  return app.system(async (work) => {
    const id = await addMaterial(work, { name: 'Koffer', summary: '', organisationId: null, loanDays: 90 });
    await addStock(work, { kindId: id, locationId: world.locationId, amount });
    return id;
  });
}

const today = () => localDate(app.clock.now());

function loan(kindId: string, from: number, to: number, amount = 1): NewLoan {
  return {
    ...{ kindId, amount, groupId: null, organisationId: null, title: 'Themaochtend', madeBy: planner.actor.personId },
    ...{ firstDay: today().add({ days: from }), lastDay: today().add({ days: to }) },
  };
}

async function lent(input: NewLoan) {
  const made = await app.system((work) => lend(work, input));
  if (!made.ok) throw new Error(`only ${made.free} free`);
  const view = await app.read((r) => loanById(r, made.id));
  if (!view) throw new Error('gone');
  return view;
}

test('rule 2: of twelve loans of two at once from five, two get theirs, and no item is promised twice', async () => {
  const kindId = await kind(5);
  const made = await Promise.all(Array.from({ length: 12 }, () => app.system((work) => lend(work, loan(kindId, 1, 7, 2)))));
  expect(made.filter((one) => one.ok)).toHaveLength(2);
  const taken = await app.read((r) =>
    r.tx
      .selectFrom('material_loan_items as t')
      .innerJoin('material_items as i', 'i.id', 't.item_id')
      .select('t.item_id')
      .where('i.kind_id', '=', kindId)
      .execute(),
  );
  expect(new Set(taken.map((one) => one.item_id)).size).toBe(4);
});

test('rule 2: the database refuses an item twice in the same days, and an item that is out to go out again', async () => {
  const kindId = await kind(2);
  const [one, other] = [await lent(loan(kindId, 0, 3)), await lent(loan(kindId, 1, 5))];
  const put = (column: string) =>
    app.system((work) =>
      sql`update material_loan_items set item_id = ${one.items[0]?.id}, ${sql.raw(column)} where loan_id = ${other.id}`.execute(
        work.tx,
      ),
    );
  await expect(put('is_out = false')).rejects.toThrow(/item_in_one_place/);
  await app.system((work) => handOut(work, one));
  await expect(put("is_out = true, days = daterange('2090-01-01', '2090-01-02')")).rejects.toThrow(/material_out_once/);
});

test('what comes back late is changed for another item, or stays where it is', async () => {
  const kindId = await kind(2);
  const late = await lent({ ...loan(kindId, 0, 2), title: 'Speelavond' });
  await app.system((work) => handOut(work, late));
  const next = await lent({ ...loan(kindId, 3, 6, 2) });
  app.clock.move({ days: 4 });
  expect(await app.read((r) => loanById(r, late.id))).toMatchObject({ late: true });
  expect(await app.system((work) => handOut(work, next))).toEqual({ ok: false, reason: 'not-there', numbers: [1] });
  const [free] = (await app.read((r) => materials(r, { firstDay: today(), lastDay: today() }))).filter(
    (one) => one.id === kindId,
  );
  expect(free).toMatchObject({ whole: 2, free: 0 });
  await app.runJob('facilities-loan-terms');
  await app.runJob('facilities-loan-terms');
  expect((await app.mails()).filter((mail) => mail.kind === 'loan-late' && mail.text.includes('Speelavond'))).toHaveLength(1);
  expect(await app.system((work) => takeBack(work, late, new Map(), ''))).toBe(0);
  expect(await app.system((work) => handOut(work, next))).toEqual({ ok: true });
});

test('an item that comes back broken goes to repair; who counted on it gets another, or is told to be short', async () => {
  const kindId = await kind(2);
  const first = await lent(loan(kindId, 0, 1));
  await app.system((work) => handOut(work, first));
  const second = await lent(loan(kindId, 5, 6));
  const third = await lent(loan(kindId, 5, 6));
  const broken = new Map([[first.items[0]?.id ?? '', 'damaged' as const]]);
  expect(await app.system((work) => takeBack(work, first, broken, 'De koffer sluit niet.'))).toBe(1);
  expect((await app.read((r) => itemsOf(r, kindId))).map((item) => item.state)).toEqual(['repair', 'whole']);
  await app.system((work) => cancelLoan(work, second.id));
  const states = await Promise.all([second, third].map(({ id }) => app.read((r) => loanById(r, id))));
  expect(states.map((one) => one?.state)).toEqual(['cancelled', 'reserved']);
});

test('what nobody fetched lapses and is free again; who is cancelled by another, or short of an item, is told', async () => {
  const kindId = await kind(2);
  const borrower = await app.person({ memberships: [{ role: 'professional' }] });
  const mine = { madeBy: borrower.actor.personId, title: 'Leenproef' };
  const told = async () => (await app.mails()).filter((mail) => mail.text.includes('Leenproef')).map((mail) => mail.subject);
  const left = await lent({ ...loan(kindId, 0, 1, 2), ...mine });
  app.clock.move({ days: 2 });
  await app.runJob('facilities-loan-terms');
  await app.runJob('facilities-loan-terms');
  expect(await app.read((r) => loanById(r, left.id))).toMatchObject({ state: 'cancelled' });
  const [one, other] = [await lent({ ...loan(kindId, 1, 5), ...mine }), await lent({ ...loan(kindId, 1, 5), ...mine })];
  const broken = { id: one.items[0]?.id ?? '', kindId };
  await app.system((work) => changeItem(work, broken, { state: 'gone', locationId: world.locationId }));
  await app.as(planner.actor, (work) => cancelLoan(work, other.id));
  expect((await told()).toSorted()).toEqual([
    'Een lening is geannuleerd',
    'Een lening is vervallen',
    'Er ontbreekt materiaal voor een lening',
  ]);
  const page = `/werk/materialen/${kindId}`;
  expect((await planner.browser.get(`${page}?weg=ja`)).body).toContain('Nummer 1');
});

test('rule 2: a loan is extended as long as nobody counts on its items', async () => {
  const kindId = await kind(2);
  const [first, next] = [await lent(loan(kindId, 0, 3)), await lent(loan(kindId, 6, 9, 2))];
  await app.system((work) => handOut(work, first));
  const page = `/werk/uitleningen/${first.id}`;
  const until = (days: number) => planner.browser.post(`${page}/dagen`, { terug: `${today().add({ days })}` }, page);
  expect((await until(6)).statusCode).toBe(422);
  expect((await until(5)).statusCode).toBe(303);
  const moved = { firstDay: today().add({ days: 4 }), lastDay: today().add({ days: 6 }) };
  expect(await app.system((work) => changeLoanDays(work, next, moved))).toEqual({ ok: false, reason: 'taken' });
  expect(await app.read((r) => loanById(r, first.id))).toMatchObject({ lastDay: today().add({ days: 5 }) });
});

test('the loans of one kind go on over more pages, each once', async () => {
  const kindId = await kind(1);
  const made: string[] = [];
  for (let day = 0; day < 53; day += 1) made.push((await lent({ ...loan(kindId, day, day), title: `Les ${day}` })).id);
  const page = `/werk/materialen/${kindId}`;
  const first = (await planner.browser.get(page)).body;
  const onward = /href="([^"]*\?vanaf=[^"#]*)#leningen"/.exec(first)?.[1] ?? '';
  const second = (await planner.browser.get(onward)).body;
  const shown = (body: string) => made.filter((id) => body.includes(`/werk/uitleningen/${id}`));
  expect([shown(first).length, shown(second)]).toEqual([50, made.slice(50)]);
  expect(second).toContain('Naar de eerste leningen');
  expect((await planner.browser.get(`${page}?vanaf=onzin`)).statusCode).toBe(404);
});

test('in the browser: add, stock, lend, hand out and take back', async () => {
  const { browser } = planner;
  const added = await browser.post('/werk/materialen/nieuw', { naam: 'Spelkist', uitleg: '', organisatie: '', dagen: 30 });
  const page = String(added.headers.location);
  await browser.post(`${page}/voorraad`, { aantal: 3, locatie: world.locationId }, page);
  expect((await browser.get(page)).body).toContain('3 van 3 vrij');
  const days = {
    hoeveel: 2,
    vanaf: `${today()}`,
    'tot-en-met': `${today().add({ days: 3 })}`,
    waarvoor: 'Speelochtend',
    voor: '',
  };
  const made = await browser.post(`${page}/uitleningen`, days, page);
  const loanPage = String(made.headers.location);
  expect((await browser.post(`${page}/uitleningen`, { ...days, waarvoor: 'Nog een' }, page)).body).toContain(
    'In deze dagen zijn er 1 vrij',
  );
  await browser.post(`${loanPage}/afgifte`, {}, loanPage);
  const out = await browser.get(loanPage);
  const items = [...out.body.matchAll(/name="(stuk-[^"]+)"/g)].map(([, name = '']) => name);
  expect(new Set(items).size).toBe(2);
  const back = await browser.post(`${loanPage}/retour`, { [items[0] ?? '']: 'damaged', opmerking: '' }, loanPage);
  expect(back.statusCode).toBe(303);
  expect((await browser.get(page)).body).toContain('2 van 2 vrij');
});
