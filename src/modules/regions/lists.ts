import type { Lang } from '../../platform/i18n/lang.ts';
import type { Reading, Work } from '../../platform/work.ts';

/** The lists of domain.md that a region may extend. Themes are one of them. */
export interface ListEntry {
  code: string;
  labelNl: string;
  labelEn: string;
  /** Parents' own words for it. */
  words: string[];
  /** Shown to other teams with a larger area only (rule 7). */
  delicate: boolean;
}

/** Puts an entry at the end of a list. */
export async function addListEntry(work: Work, list: string, position: number, entry: ListEntry): Promise<void> {
  await work.tx
    .insertInto('list_entries')
    .values({
      region_id: work.region.id,
      list,
      code: entry.code,
      label_nl: entry.labelNl,
      label_en: entry.labelEn,
      words: entry.words,
      delicate: entry.delicate,
      position,
    })
    .execute();
}

/** The active entries of a list in their order. */
export async function listEntries(reading: Reading, list: string): Promise<ListEntry[]> {
  const rows = await reading.tx
    .selectFrom('list_entries')
    .selectAll()
    .where('list', '=', list)
    .where('active', '=', true)
    .orderBy('position')
    .execute();
  return rows.map((row) => ({
    code: row.code,
    labelNl: row.label_nl,
    labelEn: row.label_en,
    words: row.words,
    delicate: row.delicate,
  }));
}

export function listLabel(entry: Pick<ListEntry, 'labelNl' | 'labelEn'>, lang: Lang): string {
  return lang === 'nl' ? entry.labelNl : entry.labelEn;
}
