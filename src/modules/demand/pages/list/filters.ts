import { z } from 'zod';
import type { Lang } from '../../../../platform/i18n/lang.ts';
import type { Facet } from '../../../../ui/components/facets.tsx';
import type { DemandView } from '../../demand.ts';
import { phaseOf } from '../../phases.ts';
import { themeText } from '../../wording.ts';
import { words } from './words.ts';

const code = (pattern: RegExp) => z.string().regex(pattern).optional().catch(undefined);

/** The filters as they stand in the address; what is no filter is left out. */
export const filterQuery = z.object({
  thema: code(/^[a-z0-9-]{1,60}$/),
  gemeente: code(/^[0-9a-f-]{36}$/),
  leeftijd: code(/^(?:0|4|8|12|16|18)$/),
  /** Age phase of the overview, by the middle of the ages. */
  fase: code(/^[0-7]$/),
  team: z.literal('mijn').optional().catch(undefined),
  na: code(/^[0-9a-f-]{36}$/),
});

export type Filters = z.infer<typeof filterQuery>;

/** Age phases of domain.md in years, with their last year. */
const bands: Record<string, number> = { 0: 3, 4: 7, 8: 11, 12: 15, 16: 17, 18: 23 };

type Part = 'thema' | 'gemeente' | 'leeftijd' | 'team';

/** Filters what the visitor may see, so that a filter never tells more than the cards do (rule 7). */
export function filtered(demands: DemandView[], filters: Filters, own: readonly string[], without?: Part): DemandView[] {
  return demands.filter(
    (demand) =>
      (without === 'thema' || !filters.thema || demand.theme === filters.thema) &&
      (without === 'gemeente' || !filters.gemeente || demand.municipalityId === filters.gemeente) &&
      (without === 'leeftijd' || !filters.leeftijd || inBand(demand, filters.leeftijd)) &&
      (!filters.fase || phaseOf(demand) === Number(filters.fase)) &&
      (without === 'team' || !filters.team || own.includes(demand.organisationId)),
  );
}

function inBand(demand: DemandView, from: string): boolean {
  const to = bands[from];
  return to !== undefined && demand.ageMin <= to * 12 + 11 && demand.ageMax >= (from === '0' ? -9 : Number(from) * 12);
}

/** The filters with, for each choice, how many needs it would leave. */
export function facetsOf(demands: DemandView[], filters: Filters, own: readonly string[], lang: Lang): Facet[] {
  const t = words[lang];
  const counted = (part: Part) => filtered(demands, filters, own, part);
  const named = (part: 'thema' | 'gemeente', of: (demand: DemandView) => [string, string]) => {
    const counts = new Map<string, { label: string; count: number }>();
    for (const demand of counted(part)) {
      const [value, label] = of(demand);
      if (value) counts.set(value, { label, count: (counts.get(value)?.count ?? 0) + 1 });
    }
    const options = [...counts].map(([value, one]) => ({ value, ...one, checked: filters[part] === value }));
    return [
      { value: '', label: t.all, checked: !filters[part] },
      ...options.sort((a, b) => a.label.localeCompare(b.label, lang)),
    ];
  };
  const ages = Object.entries(bands).map(([value, to]) => ({
    value,
    label: t.years(value, to),
    count: counted('leeftijd').filter((one) => inBand(one, value)).length,
    checked: filters.leeftijd === value,
  }));
  const mine = {
    value: 'mijn',
    label: t.onlyOwn,
    count: counted('team').filter((one) => own.includes(one.organisationId)).length,
    checked: filters.team === 'mijn',
  };
  return [
    ...(own.length > 0 ? [{ name: 'team', legend: t.team, options: [mine] }] : []),
    {
      name: 'thema',
      legend: t.theme,
      type: 'radio' as const,
      options: named('thema', (one) => [one.theme, themeText(one, lang)]),
    },
    {
      name: 'leeftijd',
      legend: t.age,
      type: 'radio' as const,
      options: [{ value: '', label: t.all, checked: !filters.leeftijd }, ...ages.filter((one) => one.count > 0 || one.checked)],
    },
    {
      name: 'gemeente',
      legend: t.municipality,
      type: 'radio' as const,
      options: named('gemeente', (one) => [one.municipalityId, one.municipalityName]),
    },
  ];
}

export function activeCount({ na: _na, ...filters }: Filters): number {
  return Object.values(filters).filter(Boolean).length;
}

/** The address of the same filters from another place in the list. */
export function listQuery(filters: Filters, na?: string): string {
  const chosen = Object.entries({ ...filters, na }).flatMap(([name, value]): [string, string][] =>
    value ? [[name, value]] : [],
  );
  return chosen.length > 0 ? `?${new URLSearchParams(chosen)}` : '';
}
