import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DemandWorld, demandWorld } from './demand.test-help.ts';
import { markProposed, markServed, renewDemand, reopen, withdrawDemand } from './moves.ts';
import { demand, openDemands } from './queries.ts';

describe('states of a demand (rule 4)', () => {
  let w: DemandWorld;
  beforeAll(async () => {
    w = await demandWorld();
  });
  afterAll(() => w.app.close());

  it('is served once, and comes back with its waiting time', async () => {
    const waitingSince = Temporal.PlainDate.from('2026-06-01');
    const id = await w.added({ waitingSince });
    expect(await w.app.system((work) => markProposed(work, [id]))).toBe(true);
    expect(await w.app.system((work) => markProposed(work, [id]))).toBe(false);
    expect(await w.app.system((work) => reopen(work, [id]))).toBe(true);
    expect((await w.app.read((r) => demand(r, id)))?.waitingSince.equals(waitingSince)).toBe(true);
    await w.app.system((work) => markProposed(work, [id]));
    expect(await w.app.system((work) => markServed(work, [id]))).toBe(true);
    for (const again of [markProposed, markServed, reopen]) expect(await w.app.system((work) => again(work, [id]))).toBe(false);
    expect((await w.app.read((r) => openDemands(r, { ids: [id] }))).length).toBe(0);
  });

  it('moves all or none', async () => {
    const [first, second] = [await w.added(), await w.added()];
    await w.app.system((work) => markProposed(work, [first]));
    expect(await w.app.system((work) => markProposed(work, [second, first]))).toBe(false);
    expect(await w.state(second)).toBe('open');
    expect(await w.app.system((work) => markProposed(work, [second, crypto.randomUUID()]))).toBe(false);
  });

  it('lets two proposals at the same moment have it once', async () => {
    const ids = await Promise.all([w.added(), w.added(), w.added()]);
    const tries = [ids, [...ids].reverse(), ids, [...ids].reverse()];
    const taken = await Promise.all(tries.map((some) => w.app.system((work) => markProposed(work, some))));
    expect(taken.filter(Boolean).length).toBe(1);
  });

  it('is not withdrawn from under a proposal', async () => {
    const id = await w.added();
    await w.app.system((work) => markProposed(work, [id]));
    expect(await w.app.as(w.leiden.actor, (work) => withdrawDemand(work, id))).toBe(false);
    expect(await w.app.as(w.leiden.actor, (work) => renewDemand(work, id))).toBe(false);
    expect(await w.state(id)).toBe('proposed');
  });

  it('keeps to its states and its waiting time whatever is tried', async () => {
    const moves = {
      propose: markProposed,
      serve: markServed,
      reopen,
      withdraw: (work: Parameters<typeof reopen>[0], [id = '']: string[]) => withdrawDemand(work, id),
    };
    const next: Record<string, Partial<Record<keyof typeof moves, string>>> = {
      open: { propose: 'proposed', withdraw: 'withdrawn' },
      proposed: { serve: 'served', reopen: 'open' },
      served: {},
      withdrawn: {},
    };
    const names = fc.constantFrom<keyof typeof moves>('propose', 'serve', 'reopen', 'withdraw');
    await fc.assert(
      fc.asyncProperty(fc.array(names, { minLength: 1, maxLength: 8 }), async (tried) => {
        const waitingSince = Temporal.PlainDate.from('2026-05-05');
        const id = await w.added({ waitingSince });
        let state = 'open';
        for (const name of tried) {
          const expected = next[state]?.[name];
          expect(await w.app.system((work) => moves[name](work, [id]))).toBe(expected !== undefined);
          state = expected ?? state;
        }
        const after = await w.app.read((r) => demand(r, id));
        expect(after?.state).toBe(state);
        expect(after?.waitingSince.equals(waitingSince)).toBe(true);
        expect(after?.closedAt !== null).toBe(state === 'served' || state === 'withdrawn');
      }),
      { numRuns: 25 },
    );
  });
});
