import { z } from 'zod';
import type { Lang } from '../../../../platform/i18n/lang.ts';
import { listLabel } from '../../../regions/index.ts';
import { type Cell, LEAST, type Overview, type Sum, sumOf } from '../../overview.ts';
import { demandPaths } from '../../paths.ts';
import { phaseNumbers, phaseText } from '../../phases.ts';
import { words } from './words.ts';

const code = (pattern: RegExp) => z.string().regex(pattern).optional().catch(undefined);

/** What is looked at; what is no filter is left out. */
export const overviewQuery = z.object({
  per: z.enum(['thema', 'gemeente']).catch('thema').default('thema'),
  team: z.literal('mijn').optional().catch(undefined),
  gemeente: code(/^[0-9a-f-]{36}$/),
  thema: code(/^[a-z0-9-]{1,60}$/),
});
export type Asked = z.infer<typeof overviewQuery>;

export interface Shown {
  sum: Sum;
  /** The list of needs behind it. */
  href: string;
  column: string;
}

export interface Row {
  key: string;
  label: string;
  /** One for each age phase in which anybody waits. */
  cells: Shown[];
  total: Shown;
}

export interface Table {
  columns: string[];
  rows: Row[];
}

/** Themes (of all municipalities or one) or municipalities (for all themes or one) against age phases, the longest waiting first. */
export function tableOf({ cells, themes, municipalities }: Overview, asked: Asked, lang: Lang): Table {
  const onlyOwn = asked.team === 'mijn';
  const byTheme = asked.per === 'thema';
  const kept = cells.filter(
    (cell) =>
      (byTheme ? !asked.gemeente || cell.municipalityId === asked.gemeente : !asked.thema || cell.theme === asked.thema) &&
      (!onlyOwn || cell.ownNeeds > 0),
  );
  const phases = phaseNumbers.filter((phase) => kept.some((cell) => cell.phase === phase));
  const heads = byTheme
    ? themes.map((theme) => ({ key: theme.code, label: listLabel(theme, lang) }))
    : [...municipalities.map(({ id, name }) => ({ key: id, label: name })), { key: '', label: words[lang].region }];
  const rows = heads.flatMap(({ key, label }): Row[] => {
    const mine = kept.filter((cell) => (byTheme ? cell.theme : cell.municipalityId) === key);
    if (mine.length === 0) return [];
    const shown = (some: Cell[], column: string, phase?: number): Shown => ({
      sum: sumOf(some, onlyOwn),
      href: listHref(asked, key, phase),
      column,
    });
    const ofPhases = phases.map((phase) =>
      shown(
        mine.filter((cell) => cell.phase === phase),
        phaseText(phase, lang),
        phase,
      ),
    );
    return [{ key, label, cells: ofPhases, total: shown(mine, words[lang].total) }];
  });
  return { columns: phases.map((phase) => phaseText(phase, lang)), rows: rows.sort(longestFirst) };
}

function longestFirst({ total: { sum: a } }: Row, { total: { sum: b } }: Row): number {
  if (a.since && b.since) return Temporal.PlainDate.compare(a.since, b.since);
  return Number(b.since !== null) - Number(a.since !== null);
}

function listHref(asked: Asked, row: string, phase?: number): string {
  const [theme, place] = asked.per === 'thema' ? [row, asked.gemeente] : [asked.thema, row];
  const query = new URLSearchParams({
    ...(theme ? { thema: theme } : {}),
    ...(place ? { gemeente: place } : {}),
    ...(phase === undefined ? {} : { fase: String(phase) }),
    ...(asked.team ? { team: asked.team } : {}),
  });
  return `${demandPaths.list}?${query}`;
}

/** Wishes and waiting lists as they may be told: "12", "12+" when some are hidden, "<5", or "a few"; empty when there are none. */
export function othersText({ others, hidden }: Sum, lang: Lang): string {
  if (others > 0) return hidden > 0 ? `${others}+` : String(others);
  if (hidden === 0) return '';
  return hidden === 1 ? `<${LEAST}` : words[lang].few;
}

/** Every cell on a line, for a spreadsheet; with a mark at the start, so that it reads letters with accents. */
export function csvOf({ cells, themes, municipalities }: Overview, lang: Lang): string {
  const label = new Map(themes.map((theme) => [theme.code, listLabel(theme, lang)]));
  const name = new Map(municipalities.map(({ id, name }) => [id, name]));
  const lines = cells.map((cell) => [
    label.get(cell.theme) ?? cell.theme,
    phaseText(cell.phase, lang),
    name.get(cell.municipalityId) ?? words[lang].region,
    String(cell.places),
    String(cell.needs),
    cell.waitingSince?.toString() ?? '',
    cell.others === null ? `<${LEAST}` : String(cell.others),
  ]);
  const text = [words[lang].csv, ...lines.sort((a, b) => (a.join() < b.join() ? -1 : 1))];
  return `\uFEFF${text.map((line) => line.map(quoted).join(';')).join('\r\n')}\r\n`;
}

/** A name that begins like a formula stays a name. */
function quoted(value: string): string {
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
