import { Readable } from 'node:stream';
import { stringify } from 'csv-stringify';
import { writeXlsxStream } from 'hucre/xlsx';
import type { Lang } from '../../../platform/i18n/lang.ts';
import type { FullOffer } from '../../catalogue/index.ts';
import { cellText, columns, headings } from './columns.ts';
import { guarded } from './guard.ts';
import type { Lookups } from './lookups.ts';
import type { SheetKind } from './read-file.ts';

export const types: Record<SheetKind, string> = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** A sheet as it is sent, row by row. CSV as Dutch Excel opens it: semicolons and the mark of UTF-8; nothing in it runs as a formula. */
export function writeSheet(kind: SheetKind, rows: AsyncIterable<string[]> | Iterable<string[]>): Readable {
  if (kind === 'csv')
    return Readable.from(rows).compose(
      stringify({ delimiter: ';', bom: true, record_delimiter: '\r\n', cast: { string: guarded } }),
    ) as Readable;
  return Readable.from(writeXlsxStream(workbookRows(rows), { name: 'Aanbod', freezePane: { rows: 1 } }));
}

/** In a workbook a text is never a formula, but "_x0041_" would be read as a letter. */
async function* workbookRows(rows: AsyncIterable<string[]> | Iterable<string[]>): AsyncGenerator<string[]> {
  for await (const row of rows) yield row.map((cell) => cell.replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_'));
}

/** The row of an offer below `headings`. */
export function rowOf({ slug, input }: FullOffer, names: Lookups, lang: Lang): string[] {
  return [slug, ...columns.map((column) => cellText(column, input, names, lang))];
}

/** Headings with two rows as an example, to fill in. */
export function template(names: Lookups, lang: Lang): string[][] {
  const example = { nl: exampleNl, en: exampleEn }[lang];
  const first = (lookup: keyof Lookups) => names[lookup].shown.values().next().value ?? '';
  const known: Record<string, string> = {
    organisationId: first('organisations'),
    interventionId: first('methods'),
    themes: first('themes'),
  };
  return [headings(lang), ['', ...columns.map(({ field }) => known[field] ?? example[field] ?? '')]];
}

const shared: Record<string, string> = {
  sessions: '8',
  sessionMinutes: '90',
  minSize: '6',
  maxSize: '12',
  trainersNeeded: '2',
  ageSpan: '36',
};

const exampleNl: Record<string, string> = {
  ...shared,
  title: 'Voorbeeld: Sterk staan',
  summary: 'Uw kind leert voor zichzelf opkomen.',
  level: 'Selectief',
  audience: 'Kinderen; Ouders',
  ageMin: '8 jaar',
  ageMax: '10 jaar',
  form: 'Groep',
  languages: 'Nederlands',
  contributionCents: '12,50',
  access: 'Vrij',
  openOutsideRegion: 'nee',
  registerAt: 'Bel 071 555 01 40',
};

const exampleEn: Record<string, string> = {
  ...shared,
  title: 'Example: Standing strong',
  summary: 'Your child learns to stand up for itself.',
  level: 'Selective',
  audience: 'Children; Parents',
  ageMin: '8 years',
  ageMax: '10 years',
  form: 'Group',
  languages: 'Dutch',
  contributionCents: '12.50',
  access: 'Free',
  openOutsideRegion: 'no',
  registerAt: 'Call 071 555 01 40',
};
