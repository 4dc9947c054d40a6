import type { Lang } from '../../../platform/i18n/lang.ts';
import { columns, keyColumn } from './columns.ts';
import { Names } from './names.ts';

/** Which column of a sheet (from 0) holds which field; `key` is the column by which a row finds its offer. */
export type Layout = Record<string, number>;

const known = new Names<string>();
known.add('key', keyColumn.nl, [keyColumn.nl, keyColumn.en, ...keyColumn.also]);
for (const { field, nl, en, also = [] } of columns) known.add(field, nl, [nl, en, ...also]);

/** Reads the headings, Dutch or English, in any order. What is not known or stands there twice is named and left aside. */
export function layoutOf(headings: string[]): { layout: Layout; ignored: string[] } {
  const layout: Layout = {};
  const ignored: string[] = [];
  for (const [index, heading] of headings.entries()) {
    const field = known.find(heading);
    if (field && layout[field] === undefined) layout[field] = index;
    else if (heading.trim()) ignored.push(heading.trim().slice(0, 80));
  }
  return { layout, ignored };
}

/** "Titel". */
export function headingOf(field: string, lang: Lang): string {
  if (field === 'key') return keyColumn[lang];
  return columns.find((column) => column.field === field)?.[lang] ?? field;
}

/** Address of a cell as a spreadsheet shows it: "C12". */
export function cellAddress(column: number, row: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return `${letters}${row}`;
}
