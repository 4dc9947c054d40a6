import type { Lang } from '../../../platform/i18n/lang.ts';
import type { Reading } from '../../../platform/work.ts';
import { offersInFull } from '../../catalogue/index.ts';
import { headings } from './columns.ts';
import { lookups } from './lookups.ts';
import { rowOf } from './write-sheet.ts';

const AT_ONCE = 500;

type Read = <T>(queries: (reading: Reading) => Promise<T>) => Promise<T>;

/**
 * Every offer of these organisations (null: all) as rows below their headings, the withdrawn ones left out. Read in parts, each in a
 * transaction of its own, so that no size fills the memory or keeps a transaction open as long as somebody downloads.
 */
export async function* exportRows(read: Read, scope: string[] | null, lang: Lang): AsyncGenerator<string[]> {
  // Names of every organisation: an offer always finds its own.
  const names = await read((reading) => lookups(reading, null));
  yield headings(lang);
  for (let afterSlug = ''; ; ) {
    const offers = await read((reading) => offersInFull(reading, { organisationIds: scope, afterSlug, limit: AT_ONCE }));
    for (const offer of offers) yield rowOf(offer, names, lang);
    const last = offers.at(-1);
    if (!last || offers.length < AT_ONCE) return;
    afterSlug = last.slug;
  }
}
