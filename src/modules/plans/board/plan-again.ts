import type { Work } from '../../../platform/work.ts';
import { startPlan } from '../start.ts';
import { boardFacts } from './facts.ts';

export type Again = { ok: true; planId: string } | { ok: false; reason: 'unknown' | 'past' | 'busy' | 'nothing' | 'other' };

const LONGEST_NAME = 60;

/**
 * A new plan from the version of this one that is shown. What is agreed stays; with `few` also as much as possible of the rest stays as it
 * is, otherwise the best is sought around what is agreed. This plan stays beside it. Audits 'plan.start'.
 */
export async function planAgain(work: Work, planId: string, few: boolean): Promise<Again> {
  const facts = await boardFacts(work, planId);
  if (!facts) return { ok: false, reason: 'unknown' };
  const { stored, seen, carried } = facts;
  const { from, until, municipalityIds, seconds, work: steps, seed } = stored;
  const locks = seen.groups.filter(({ fixed, key }) => fixed === 'agreed' && !carried.get(key)).map(({ group }) => group);
  const request = { name: nextName(stored.name), from, until, municipalityIds, seconds, work: steps, seed };
  const started = await startPlan(work, { ...request, baseId: planId, fewChanges: few, locks });
  if (started.ok) return started;
  const { errors } = started;
  if (errors.from === 'past') return { ok: false, reason: 'past' };
  const general = errors[''];
  return { ok: false, reason: general === 'busy' || general === 'nothing' ? general : 'other' };
}

/** "Voorjaar" becomes "Voorjaar (2)", and that "Voorjaar (3)". */
export function nextName(name: string): string {
  const [, base = name, number = '1'] = /^(.*?)(?: \((\d{1,3})\))?$/s.exec(name) ?? [];
  const tail = ` (${Number(number) + 1})`;
  return `${base.slice(0, LONGEST_NAME - tail.length)}${tail}`;
}
