import { setImmediate } from 'node:timers/promises';
import type { Lang } from '../../../platform/i18n/lang.ts';
import type { Reading } from '../../../platform/work.ts';
import { type FullOffer, type OfferInput, readOffer } from '../../catalogue/index.ts';
import { cellText, columns } from './columns.ts';
import { findExisting, sameOffer } from './existing.ts';
import { cellAddress, headingOf, type Layout } from './layout.ts';
import { type Lookups, lookups } from './lookups.ts';
import { readCell } from './read-cell.ts';

/** Texts of a row by field; `key` is the offer's own. */
export type Cells = Record<string, string>;

export interface Fault {
  /** "C12"; null when the column is not there. */
  cell: string | null;
  heading: string;
  text: string;
}

export interface CheckedRow {
  number: number;
  outcome: 'new' | 'changed' | 'unchanged' | 'fault';
  title: string;
  cells: Cells;
  /** Texts of the changed fields as they were. */
  before: Cells | null;
  faults: Fault[];
  offer: FullOffer | null;
  /** Absent when there are faults. */
  input: OfferInput | null;
}

export interface Sheet {
  layout: Layout;
  rows: { number: number; cells: Cells }[];
  /** Only of these organisations; null: all. */
  scope: string[] | null;
  lang: Lang;
}

/** What each row of a sheet would do. Every fault is named: of each cell, of what the fields say together, and of rows that stand there twice. */
export async function checkRows(reading: Reading, sheet: Sheet): Promise<CheckedRow[]> {
  const names = await lookups(reading, sheet.scope);
  const existing = await findExisting(reading, sheet, names);
  const seen = new Map<string, number>();
  const known = { ...sheet, names };
  const checkNext = (row: Sheet['rows'][number]) => {
    const found = existing(row.cells);
    const checked = checkRow(row, found.offer, known);
    const same = found.offer ? `offer ${found.offer.id}` : sameOffer(row.cells);
    const other = same ? seen.get(same) : undefined;
    if (same && other === undefined) seen.set(same, row.number);
    const more = [found.fault, other === undefined ? null : words[sheet.lang].double(other)].filter((text) => text !== null);
    return withFaults(checked, more, sheet);
  };
  const rows: CheckedRow[] = [];
  for (const row of sheet.rows) {
    rows.push(checkNext(row));
    // Meanwhile the program answers others.
    if (rows.length % AT_ONCE === 0) await setImmediate();
  }
  return rows;
}

const AT_ONCE = 100;

const words = {
  nl: {
    double: (row: number) => `Dit aanbod staat ook in rij ${row}.`,
    missing: (heading: string) => `De kolom “${heading}” ontbreekt. Die is nodig voor nieuw aanbod.`,
  },
  en: {
    double: (row: number) => `This offer is in row ${row} too.`,
    missing: (heading: string) => `The column “${heading}” is missing. A new offer needs it.`,
  },
};

interface Known extends Sheet {
  names: Lookups;
}

function checkRow({ number, cells }: Sheet['rows'][number], offer: FullOffer | null, sheet: Known): CheckedRow {
  const { layout, lang, names } = sheet;
  const title = (cells.title ?? offer?.input.title ?? '').slice(0, 200);
  // What stands there as it went out is the same, also when a rule has become stricter since.
  if (offer && offer.state !== 'withdrawn' && isAsExported(cells, offer.input, names))
    return { number, title, cells, offer, faults: [], outcome: 'unchanged', before: null, input: offer.input };
  const fields: Record<string, unknown> = { ...offer?.input };
  const wrong = new Map<string, string>();
  for (const column of columns) {
    const text = cells[column.field];
    if (text === undefined) continue;
    const read = readCell(column, text, names, lang);
    if (read.ok) fields[column.field] = read.value;
    else wrong.set(column.field, read.fault);
  }
  const read = readOffer(fields, lang);
  for (const [field, text] of Object.entries(read.ok ? {} : read.errors)) {
    const absent = layout[field] === undefined && !offer;
    if (!wrong.has(field)) wrong.set(field, absent ? words[lang].missing(headingOf(field, lang)) : text);
  }
  const faults = [...wrong].map(([field, text]) => faultAt(layout, field, number, text, lang));
  const row = { number, title, cells, offer, faults };
  if (!read.ok || faults.length > 0) return { ...row, outcome: 'fault', before: null, input: null };
  if (!offer) return { ...row, outcome: 'new', before: null, input: read.value };
  const before = changedTexts(offer.input, read.value, names, lang);
  const same = Object.keys(before).length === 0 && offer.state !== 'withdrawn';
  return { ...row, outcome: same ? 'unchanged' : 'changed', before: same ? null : before, input: read.value };
}

function isAsExported(cells: Cells, input: OfferInput, names: Lookups): boolean {
  return (['nl', 'en'] as const).some((lang) =>
    columns.every((column) => {
      const text = cells[column.field];
      return text === undefined || sameText(text, cellText(column, input, names, lang));
    }),
  );
}

function sameText(one: string, other: string): boolean {
  return one.replaceAll('\r\n', '\n').trim() === other.replaceAll('\r\n', '\n').trim();
}

function faultAt(layout: Layout, field: string, row: number, text: string, lang: Lang): Fault {
  const column = layout[field];
  return { cell: column === undefined ? null : cellAddress(column, row), heading: headingOf(field, lang), text };
}

/** The old texts of what differs: what reads the same is the same. */
function changedTexts(before: OfferInput, after: OfferInput, names: Lookups, lang: Lang): Cells {
  const changed: Cells = {};
  for (const column of columns) {
    if (before[column.field] === after[column.field]) continue;
    const [old, now] = [before, after].map((input) => cellText(column, input, names, lang));
    if (old !== undefined && old !== now) changed[column.field] = old;
  }
  return changed;
}

/** Faults of the row as a whole stand at its key, or else at its title. */
function withFaults(row: CheckedRow, texts: string[], { layout, lang }: Sheet): CheckedRow {
  if (texts.length === 0) return row;
  const field = layout.key !== undefined && row.cells.key ? 'key' : 'title';
  const faults = [...texts.map((text) => faultAt(layout, field, row.number, text, lang)), ...row.faults];
  return { ...row, outcome: 'fault', before: null, input: null, faults };
}
