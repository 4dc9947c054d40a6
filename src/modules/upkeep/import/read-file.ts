import { parse } from 'csv-parse';
import { streamXlsxRows } from 'hucre/xlsx';
import { unguarded } from './guard.ts';
import { isSafeZip } from './zip-guard.ts';

export type SheetKind = 'csv' | 'xlsx';

/** Most bytes of a file, rows below the headings, columns, and characters of one cell. */
export const MOST = { bytes: 4 * 1024 * 1024, rows: 10_000, columns: 100, cell: 20_000 };

/** One row of a sheet with its number as people see it, from 1. */
export interface SheetRow {
  number: number;
  cells: string[];
}

export type Unreadable = 'empty' | 'not-a-sheet' | 'unsafe' | 'rows' | 'columns' | 'cell';

/** What kind of sheet the bytes are, whatever its name says: a workbook is an archive, anything else must be text. */
export function kindOfFile(content: Buffer): SheetKind | null {
  if (content.length === 0) return null;
  if (content.subarray(0, 4).equals(Buffer.from([0x50, 0x4b, 0x03, 0x04]))) return 'xlsx';
  const wide = content[0] === 0xff && content[1] === 0xfe;
  return !wide && content.subarray(0, 4096).includes(0) ? null : 'csv';
}

/** Every row that is not empty, or why the sheet cannot be read. Never throws for what somebody sends. */
export async function readSheet(content: Buffer, kind: SheetKind): Promise<{ rows: SheetRow[] } | { refusal: Unreadable }> {
  if (kind === 'xlsx' && !isSafeZip(content)) return { refusal: 'unsafe' };
  const rows: SheetRow[] = [];
  try {
    for await (const row of kind === 'xlsx' ? workbookRows(content) : textRows(content)) {
      const cells = trimmed(row.cells);
      if (cells.length === 0) continue;
      if (cells.length > MOST.columns) return { refusal: 'columns' };
      if (cells.some((cell) => cell.length > MOST.cell)) return { refusal: 'cell' };
      if (rows.length > MOST.rows) return { refusal: 'rows' };
      rows.push({ number: row.number, cells });
    }
  } catch {
    return { refusal: 'not-a-sheet' };
  }
  return rows.length < 2 ? { refusal: 'empty' } : { rows };
}

/** Without the empty cells at the end. */
function trimmed(cells: string[]): string[] {
  const last = cells.findLastIndex((cell) => cell.trim() !== '');
  return cells.slice(0, last + 1);
}

async function* workbookRows(content: Buffer): AsyncGenerator<SheetRow> {
  for await (const row of streamXlsxRows(content, { maxRows: MOST.rows + 2 }))
    yield { number: row.index + 1, cells: Array.from(row.values, cellText) };
}

/** What stands in a cell of a workbook, as text. A formula counts for what it last gave. */
function cellText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'boolean') return value ? 'ja' : 'nee';
  // A comma, so that 12.345 is never read as twelve thousand.
  if (typeof value === 'number') return String(Number.isInteger(value) ? value : Number(value.toFixed(6))).replace('.', ',');
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return String(value);
}

async function* textRows(content: Buffer): AsyncGenerator<SheetRow> {
  const text = decoded(content);
  const parser = parse(text, {
    delimiter: separatorOf(text),
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    info: true,
    max_record_size: MOST.columns * MOST.cell,
  });
  let number = 0;
  for await (const { record } of parser as AsyncIterable<{ record: string[] }>) {
    number += 1;
    yield { number, cells: record.map(unguarded) };
  }
}

/** UTF-8 with or without its mark, UTF-16 of older Excel, else the letters of Windows. */
function decoded(content: Buffer): string {
  if (content[0] === 0xff && content[1] === 0xfe) return new TextDecoder('utf-16le').decode(content);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(content);
  } catch {
    return new TextDecoder('windows-1252').decode(content);
  }
}

/** The sign that stands most often in the first line, outside quotes. */
function separatorOf(text: string): string {
  const counts = new Map([';', ',', '\t'].map((sign) => [sign, 0]));
  let quoted = false;
  for (const letter of text.slice(0, 20_000)) {
    if (letter === '"') quoted = !quoted;
    else if (!quoted && letter === '\n') break;
    else if (!quoted && counts.has(letter)) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  }
  return [...counts].reduce((best, one) => (one[1] > best[1] ? one : best))[0];
}
