import type { Reading } from '../../platform/work.ts';
import { type Counts, countedOwners } from './counts.ts';

export type { Counts } from './counts.ts';

export interface OwnerFreshness extends Counts {
  name: string;
  slug: string;
  /** Null when it works for the whole region. */
  municipality: string | null;
  cbsCode: string | null;
}

export interface Overview {
  all: Counts;
  owners: OwnerFreshness[];
  municipalities: (Counts & { name: string | null; cbsCode: string | null })[];
}

/**
 * How fresh offers, rooms and organisations are, per owner and municipality. Trainers are persons and not counted. What was confirmed longer
 * ago than 60 % of its term is ageing as long as it can be seen.
 */
export async function freshnessOverview(reading: Reading): Promise<Overview> {
  const owners = (await countedOwners(reading)).map(({ id: _, ...owner }) => owner);
  return { all: total(owners), owners, municipalities: perMunicipality(owners) };
}

function perMunicipality(owners: OwnerFreshness[]): Overview['municipalities'] {
  const places = Map.groupBy(owners, (owner) => owner.cbsCode);
  return [...places]
    .map(([cbsCode, of]) => ({ name: of[0]?.municipality ?? null, cbsCode, ...total(of) }))
    .sort((a, b) => Number(a.name === null) - Number(b.name === null) || (a.name ?? '').localeCompare(b.name ?? '', 'nl'));
}

function total(counts: Counts[]): Counts {
  const sum = (name: keyof Counts) => counts.reduce((so, one) => so + one[name], 0);
  return { fresh: sum('fresh'), ageing: sum('ageing'), hidden: sum('hidden') };
}

/** Part that is fresh, 0-100, of everything that is or was in sight; null when there is nothing. */
export function freshShare({ fresh, ageing, hidden }: Counts): number | null {
  const all = fresh + ageing + hidden;
  return all === 0 ? null : Math.round((100 * fresh) / all);
}
