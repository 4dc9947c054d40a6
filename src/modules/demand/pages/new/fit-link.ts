import { type FormState, ticked, typed } from '../../../../platform/http/form.ts';
import { demandPaths } from '../../paths.ts';

/** What the planner's page needs to see what fits. Never free text: this stands in an address. */
const fields = [
  'places',
  'ages-from',
  'ages-to',
  'ages-unit',
  'theme',
  'intervention',
  'municipality',
  'maxKm',
  'dayParts',
  'languages',
];
const needed = ['theme', 'municipality', 'ages-from', 'ages-to'];

/** The page with what fits this need as far as it is written; null as long as too little is filled in. */
export function fitLink(form: FormState): string | null {
  if (needed.some((name) => typed(form, name) === '')) return null;
  const query = new URLSearchParams();
  for (const name of fields) for (const value of ticked(form, name)) if (value !== '') query.append(name, value);
  return `${demandPaths.fit}?${query}`;
}
