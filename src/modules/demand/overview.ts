import type { Reading } from '../../platform/work.ts';
import { listEntries, municipalities } from '../regions/index.ts';
import { allDemand } from './all-demand.ts';
import { phaseOf } from './phases.ts';
import { teamsOf } from './policy.ts';
import { openDemands } from './queries.ts';
import { visibleTo } from './visibility.ts';

/** Counts of persons below this are not told exactly (rule 14). */
export const LEAST = 5;

/** What waits for one theme, age phase and municipality, as this person may see it. */
export interface Cell {
  theme: string;
  phase: number;
  /** '' where the place is nobody's business: a delicate theme of another team. */
  municipalityId: string;
  /** Places in needs of teams, in how many needs, and of own teams. */
  places: number;
  needs: number;
  ownPlaces: number;
  ownNeeds: number;
  waitingSince: Temporal.PlainDate | null;
  ownSince: Temporal.PlainDate | null;
  /** Children by wishes of residents and on waiting lists. Null: fewer than five (rule 14). */
  others: number | null;
}

export interface Overview {
  cells: Cell[];
  themes: { code: string; labelNl: string; labelEn: string }[];
  municipalities: { id: string; name: string }[];
}

/**
 * Open demand per theme, age phase and municipality. Wishes and waiting lists are counted in the finest cells only, and hidden there when
 * few: every sum is made of what is told, so that no total gives a hidden cell away (rule 14).
 */
export async function demandOverview(reading: Reading): Promise<Overview> {
  const themes = await listEntries(reading, 'theme');
  const delicate = new Set(themes.filter((theme) => theme.delicate).map((theme) => theme.code));
  const own = teamsOf(reading.actor);
  const cells = new Map<string, Cell>();
  const cell = (theme: string, phase: number, municipalityId: string) => {
    const key = `${theme} ${phase} ${municipalityId}`;
    const known = cells.get(key) ?? emptyCell(theme, phase, municipalityId);
    cells.set(key, known);
    return known;
  };
  for (const demand of await openDemands(reading)) {
    if (demand.state !== 'open') continue;
    const seen = visibleTo(reading.actor, demand);
    add(cell(seen.theme, phaseOf(seen), seen.municipalityId), demand, own.includes(demand.organisationId));
  }
  const { demands, waiting } = await allDemand(reading);
  for (const one of [...demands.filter((demand) => demand.kind === 'resident'), ...waiting]) {
    const place = delicate.has(one.theme) ? '' : (one.municipalityId ?? '');
    const found = cell(one.theme, phaseOf(one), place);
    found.others = (found.others ?? 0) + one.places;
  }
  return {
    cells: [...cells.values()].map((one) => ({
      ...one,
      others: one.others !== 0 && (one.others ?? 0) < LEAST ? null : one.others,
    })),
    themes,
    municipalities: (await municipalities(reading)).map(({ id, name }) => ({ id, name })),
  };
}

function emptyCell(theme: string, phase: number, municipalityId: string): Cell {
  const none = { places: 0, needs: 0, ownPlaces: 0, ownNeeds: 0, waitingSince: null, ownSince: null, others: 0 };
  return { theme, phase, municipalityId, ...none };
}

function add(cell: Cell, demand: { places: number; waitingSince: Temporal.PlainDate }, own: boolean): void {
  cell.places += demand.places;
  cell.needs += 1;
  cell.waitingSince = earlier(cell.waitingSince, demand.waitingSince);
  if (!own) return;
  cell.ownPlaces += demand.places;
  cell.ownNeeds += 1;
  cell.ownSince = earlier(cell.ownSince, demand.waitingSince);
}

function earlier(a: Temporal.PlainDate | null, b: Temporal.PlainDate | null): Temporal.PlainDate | null {
  if (!a || !b) return a ?? b;
  return Temporal.PlainDate.compare(a, b) <= 0 ? a : b;
}

/** Cells together. `others`: what is told of them, and how many cells are hidden. */
export interface Sum {
  places: number;
  needs: number;
  since: Temporal.PlainDate | null;
  others: number;
  hidden: number;
}

/** Adds cells up; of own teams only when asked, then without wishes and lists. Pure. */
export function sumOf(cells: readonly Cell[], onlyOwn: boolean): Sum {
  const sum: Sum = { places: 0, needs: 0, since: null, others: 0, hidden: 0 };
  for (const one of cells) {
    sum.places += onlyOwn ? one.ownPlaces : one.places;
    sum.needs += onlyOwn ? one.ownNeeds : one.needs;
    sum.since = earlier(sum.since, onlyOwn ? one.ownSince : one.waitingSince);
    if (onlyOwn) continue;
    sum.others += one.others ?? 0;
    if (one.others === null) sum.hidden += 1;
  }
  return sum;
}
