import type { Reading } from '../../../platform/work.ts';
import { type FullOffer, offersInFull } from '../../catalogue/index.ts';
import type { Cells, Sheet } from './check.ts';
import type { Lookups } from './lookups.ts';
import { plain } from './names.ts';

type Found = { offer: FullOffer | null; fault: string | null };

const words = {
  nl: {
    unknown: 'Dit kenmerk kennen we niet. Laat het leeg als dit nieuw aanbod is.',
    several: 'Er is meer aanbod met deze titel. Vul het kenmerk in, dan weten we welk aanbod u bedoelt.',
  },
  en: {
    unknown: 'We do not know this key. Leave it empty when this is a new offer.',
    several: 'There are more offers with this title. Fill in the key, so that we know which one you mean.',
  },
};

/** Finds the offer that a row is about: by its key, else by organisation and title; null for a new one. */
export async function findExisting(reading: Reading, sheet: Sheet, names: Lookups): Promise<(cells: Cells) => Found> {
  const t = words[sheet.lang];
  const keys = sheet.rows.flatMap(({ cells }) => cells.key?.trim() || []);
  const titles = sheet.rows.flatMap(({ cells }) => (cells.key?.trim() ? [] : cells.title?.trim() || []));
  const named = await slugsOf(reading, titles);
  const slugs = [...new Set([...keys, ...[...named.values()].flat()])].filter((slug) => /^[a-z0-9-]{2,90}$/.test(slug));
  const offers = new Map((await inFull(reading, slugs, sheet.scope)).map((offer) => [offer.slug, offer]));
  return (cells) => {
    const key = cells.key?.trim();
    if (key) return { offer: offers.get(key) ?? null, fault: offers.has(key) ? null : t.unknown };
    const organisationId = names.organisations.names.find(cells.organisationId ?? '');
    const same = (named.get(cells.title?.trim() ?? '') ?? [])
      .flatMap((slug) => offers.get(slug) ?? [])
      .filter((offer) => offer.input.organisationId === organisationId);
    return same.length > 1 ? { offer: null, fault: t.several } : { offer: same[0] ?? null, fault: null };
  };
}

/** Two rows without a key are the same offer when organisation and title are. Null when there is no title to compare. */
export function sameOffer(cells: Cells): string | null {
  const title = plain(cells.title ?? '');
  return title ? `new ${plain(cells.organisationId ?? '')} ${title}` : null;
}

/** Slugs of the offers with these titles that are not withdrawn. */
async function slugsOf(reading: Reading, titles: string[]): Promise<Map<string, string[]>> {
  const found = new Map<string, string[]>();
  for (const some of inParts([...new Set(titles)])) {
    const rows = await reading.tx
      .selectFrom('offers')
      .select(['slug', 'title'])
      .where('title', 'in', some)
      .where('state', '<>', 'withdrawn')
      .execute();
    for (const { slug, title } of rows) found.set(title, [...(found.get(title) ?? []), slug]);
  }
  return found;
}

async function inFull(reading: Reading, slugs: string[], scope: string[] | null): Promise<FullOffer[]> {
  const offers: FullOffer[] = [];
  for (const some of inParts(slugs))
    offers.push(...(await offersInFull(reading, { organisationIds: scope, slugs: some, limit: some.length })));
  return offers;
}

/** A query takes only so many values. */
function inParts<T>(values: T[]): T[][] {
  return Array.from({ length: Math.ceil(values.length / 1000) }, (_, part) => values.slice(part * 1000, (part + 1) * 1000));
}
