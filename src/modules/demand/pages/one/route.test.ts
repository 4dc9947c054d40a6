import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DemandWorld, demandWorld } from '../../demand.test-help.ts';
import { markProposed, reopen } from '../../moves.ts';

const at = (id: string) => `/werk/groepsvragen/${id}`;

describe('one need', () => {
  let w: DemandWorld;
  beforeAll(async () => {
    w = await demandWorld();
  });
  afterAll(() => w.app.close());

  it('tells the team where it stands, and leaves room for the pools', async () => {
    const id = await w.added({ waitingSince: Temporal.PlainDate.from('2026-06-01'), note: 'Kan ook op locatie' });
    await w.app.system((work) => markProposed(work, [id]));
    await w.app.system((work) => reopen(work, [id]));
    const { body } = await w.leiden.browser.get(at(id));
    for (const text of ['Het wachten begon', 'Op het marktplein gezet', 'Weer open', 'Kan ook op locatie', 'JGT Leiden-Noord'])
      expect(body).toContain(text);
    expect(body).toContain(`<turbo-frame id="bundeling" src="/werk/bundelingen/bij/${id}"`);
    expect(body).toContain(`href="/werk/bundelingen?vraag=${id}"`);
  });

  it('asks before it is withdrawn, and is gone for others then', async () => {
    const id = await w.added();
    expect((await w.leiden.browser.get(`${at(id)}/intrekking`)).body).toContain('Wil je deze vraag intrekken?');
    expect(await w.state(id)).toBe('open');
    expect((await w.leiden.browser.post(`${at(id)}/intrekking`, {})).headers.location).toBe('/werk/groepsvragen');
    expect(await w.state(id)).toBe('withdrawn');
    expect((await w.leiden.browser.get(at(id))).body).toContain('Ingetrokken');
    expect((await w.katwijk.browser.get(at(id))).statusCode).toBe(404);
    expect((await w.leiden.browser.post(`${at(id)}/intrekking`, {}, '/werk/groepsvragen/nieuw')).headers.location).toBe(at(id));
  });

  it('is changed by its own team only', async () => {
    const id = await w.added();
    for (const action of ['intrekking', 'verlenging']) {
      expect((await w.katwijk.browser.post(`${at(id)}/${action}`, {}, '/werk/groepsvragen/nieuw')).statusCode).toBe(404);
    }
    expect((await w.katwijk.browser.get(`${at(id)}/intrekking`)).statusCode).toBe(404);
    expect(await w.state(id)).toBe('open');
    const other = await w.katwijk.browser.get(at(id));
    expect(other.body).toContain('Dit is een vraag van een ander team');
    expect(other.body).not.toContain('Op het marktplein gezet');
  });

  it('cannot be withdrawn while it is in a proposal', async () => {
    const id = await w.added();
    await w.app.system((work) => markProposed(work, [id]));
    expect((await w.leiden.browser.get(at(id))).body).toContain('Wijs dan het voorstel af');
    await w.leiden.browser.post(`${at(id)}/intrekking`, {}, '/werk/groepsvragen/nieuw');
    expect(await w.state(id)).toBe('proposed');
  });

  it('is not there for an unknown or broken id', async () => {
    for (const id of [crypto.randomUUID(), 'x', '1%00']) expect((await w.leiden.browser.get(at(id))).statusCode).toBe(404);
  });

  it('can stay when it nearly expires', async () => {
    const id = await w.added();
    expect((await w.leiden.browser.get(at(id))).body).not.toContain('Laat de vraag staan');
    w.app.clock.move({ days: 170 });
    const { browser } = await w.app.person({ memberships: [{ role: 'professional', organisationId: w.world.organisationId }] });
    expect((await browser.get(at(id))).body).toContain('Verloopt over 10 dagen');
    expect((await browser.post(`${at(id)}/verlenging`, {}, at(id))).statusCode).toBe(303);
    expect((await browser.get(at(id))).body).not.toContain('Verloopt over');
  });
});
