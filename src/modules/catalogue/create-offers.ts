import { auditAll } from '../../platform/audit/audit.ts';
import { localDate } from '../../platform/clock/clock.ts';
import { slugOf } from '../../platform/i18n/slug.ts';
import type { Work } from '../../platform/work.ts';
import { columnsOf } from './offer-content.ts';
import type { OfferInput } from './offer-input.ts';

export interface MadeOffer {
  offerId: string;
  slug: string;
}

const MOST_SLUG = 70;

/**
 * Many new offers at once, of which the caller has checked that everything they name is there: on the shelf, or (`review`) first looked at by
 * who runs the region. Returns them in the order of the inputs. Audits `offer.add` for each.
 */
export async function createOffers(work: Work, inputs: OfferInput[], { review }: { review: boolean }): Promise<MadeOffer[]> {
  if (inputs.length === 0) return [];
  const slugs = await freeSlugs(work, inputs);
  const shared = { region_id: work.region.id, confirmed_on: localDate(work.now), changed_at: work.now };
  const state = review ? ('draft' as const) : ('published' as const);
  const made = await work.tx
    .insertInto('offers')
    .values(inputs.map((input, index) => ({ ...columnsOf(input), ...shared, slug: slugs[index] ?? '', state })))
    .returning(['id', 'slug'])
    .execute();
  const bySlug = new Map(made.map(({ id, slug }) => [slug, id]));
  const ids = slugs.map((slug) => bySlug.get(slug) ?? '');
  await addAllBeside(work, inputs, ids);
  await work.tx
    .insertInto('offer_versions')
    .values(
      inputs.map((input, index) => ({
        ...{
          region_id: work.region.id,
          offer_id: ids[index] ?? '',
          number: 1,
          state: review ? ('waiting' as const) : ('approved' as const),
        },
        ...{ content: JSON.stringify({ ...input, pictures: [] }), changes: '[]' },
        ...{ made_by: work.actor.personId, made_at: work.now },
      })),
    )
    .execute();
  const entry = { action: 'offer.add', subjectKind: 'offer', detail: { waits: review } };
  await auditAll(
    work,
    ids.map((subjectId) => ({ ...entry, subjectId })),
  );
  return ids.map((offerId, index) => ({ offerId, slug: slugs[index] ?? '' }));
}

async function addAllBeside(work: Work, inputs: OfferInput[], ids: string[]): Promise<void> {
  const own = (index: number) => ({ region_id: work.region.id, offer_id: ids[index] ?? '' });
  const themes = inputs.flatMap((input, index) => input.themes.map((theme, position) => ({ ...own(index), theme, position })));
  const places = inputs.flatMap((input, index) =>
    input.municipalities.map((municipality_id) => ({ ...own(index), municipality_id })),
  );
  if (themes.length > 0) await work.tx.insertInto('offer_themes').values(themes).execute();
  if (places.length > 0) await work.tx.insertInto('offer_municipalities').values(places).execute();
}

/** The titles as addresses; a number behind one that is taken, also by another of these. */
async function freeSlugs(work: Work, inputs: OfferInput[]): Promise<string[]> {
  const asked = inputs.map((input) => slugFor(input.title));
  const rows = await work.tx
    .selectFrom('offers')
    .select('slug')
    .where('slug', 'in', [...new Set(asked)])
    .execute();
  const taken = new Set(rows.map((row) => row.slug));
  const slugs: string[] = [];
  for (const base of asked) {
    const slug = taken.has(base) ? await numbered(work, base, taken) : base;
    taken.add(slug);
    slugs.push(slug);
  }
  return slugs;
}

function slugFor(title: string): string {
  const start = slugOf(title).slice(0, MOST_SLUG).replace(/-$/, '') || 'aanbod';
  return start.length < 2 ? `aanbod-${start}` : start;
}

async function numbered(work: Work, base: string, taken: Set<string>): Promise<string> {
  const rows = await work.tx.selectFrom('offers').select('slug').where('slug', 'like', `${base}-%`).execute();
  for (const row of rows) taken.add(row.slug);
  for (let number = 2; ; number += 1) if (!taken.has(`${base}-${number}`)) return `${base}-${number}`;
}
