import { sql } from 'kysely';
import { insertAll, records, updateAll } from '../../platform/db/records.ts';
import type { Work } from '../../platform/work.ts';
import { columnsOf, type OfferContent } from './offer-content.ts';

/** What visitors read from now on of one offer, of which the row is there already. */
export interface Published {
  offerId: string;
  content: OfferContent;
  version: number;
  confirmedOn: Temporal.PlainDate;
}

/** Makes these what visitors read, with their themes, municipalities and pictures. A few statements, however many offers. */
export async function publishOffers(work: Work, offers: Published[]): Promise<void> {
  if (offers.length === 0) return;
  const rows = offers.map(({ offerId, content: { pictures: _, ...input }, version, confirmedOn }) => ({
    ...{ id: offerId, ...columnsOf(input), questions: input.questions },
    ...{ state: 'published', version, changed_at: work.now, confirmed_on: confirmedOn },
  }));
  await updateAll(work.tx, 'offers', rows);
  await replaceBeside(work, offers);
  await replacePictures(work, offers);
}

type Beside = Pick<OfferContent, 'themes' | 'municipalities'>;

/** Themes in their order and covered municipalities of offers that have none yet. */
export async function addBeside(work: Work, offers: { offerId: string; content: Beside }[]): Promise<void> {
  await insertAll(work.tx, 'offer_themes', offers.flatMap(themesOf(work)));
  await insertAll(work.tx, 'offer_municipalities', offers.flatMap(placesOf(work)));
}

const own = (work: Work, offerId: string) => ({ region_id: work.region.id, offer_id: offerId });
const themesOf =
  (work: Work) =>
  ({ offerId, content }: { offerId: string; content: Beside }) =>
    content.themes.map((theme, position) => ({ ...own(work, offerId), theme, position }));
const placesOf =
  (work: Work) =>
  ({ offerId, content }: { offerId: string; content: Beside }) =>
    content.municipalities.map((municipality_id) => ({ ...own(work, offerId), municipality_id }));

/** Only of the offers where they differ: every row that is written tells the index of the shelf to look again. */
async function replaceBeside(work: Work, offers: Published[]): Promise<void> {
  const found = await sql<{ id: string; themes: string[]; places: string[] }>`select o.id,
      array(select t.theme from offer_themes t where t.offer_id = o.id order by t.position, t.theme) as themes,
      array(select m.municipality_id::text from offer_municipalities m where m.offer_id = o.id order by 1) as places
    from offers o where o.id = any(${offers.map((one) => one.offerId)}::uuid[])`.execute(work.tx);
  const now = new Map(found.rows.map((row) => [row.id, row]));
  const otherThemes = offers.filter(({ offerId, content }) => String(now.get(offerId)?.themes) !== String(content.themes));
  const otherPlaces = offers.filter(
    ({ offerId, content }) => String(now.get(offerId)?.places) !== String(content.municipalities.toSorted()),
  );
  const ids = (of: Published[]) => of.map((one) => one.offerId);
  if (otherThemes.length > 0)
    await sql`delete from offer_themes where offer_id = any(${ids(otherThemes)}::uuid[])`.execute(work.tx);
  if (otherPlaces.length > 0)
    await sql`delete from offer_municipalities where offer_id = any(${ids(otherPlaces)}::uuid[])`.execute(work.tx);
  await insertAll(work.tx, 'offer_themes', otherThemes.flatMap(themesOf(work)));
  await insertAll(work.tx, 'offer_municipalities', otherPlaces.flatMap(placesOf(work)));
}

/** A picture that no page shows and no change that waits asks for is gone: it may show people. */
async function replacePictures(work: Work, offers: Published[]): Promise<void> {
  const { tx } = work;
  const ids = offers.map((one) => one.offerId);
  const kept = await sql`select from offer_pictures where offer_id = any(${ids}::uuid[]) limit 1`.execute(tx);
  if (kept.rows.length === 0) return;
  const shown = offers.flatMap(({ offerId, content }) =>
    content.pictures.map(({ id, alt, altEn }, position) => ({ id, offer_id: offerId, alt, alt_en: altEn, position })),
  );
  const pictures = shown.map((one) => one.id);
  await sql`delete from offer_pictures f where f.offer_id = any(${ids}::uuid[]) and f.id <> all(${pictures}::uuid[])
    and not exists (select from offer_versions v where v.offer_id = f.offer_id and v.state = 'waiting')`.execute(tx);
  await sql`update offer_pictures set position = null where offer_id = any(${ids}::uuid[]) and position is not null`.execute(tx);
  if (shown.length === 0) return;
  await sql`update offer_pictures f set position = r.position, alt = r.alt, alt_en = r.alt_en
    from ${records('offer_pictures', shown)} r where f.id = r.id and f.offer_id = r.offer_id`.execute(tx);
}
