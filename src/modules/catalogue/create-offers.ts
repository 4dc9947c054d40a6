import { sql } from 'kysely';
import { auditAll } from '../../platform/audit/audit.ts';
import { localDate } from '../../platform/clock/clock.ts';
import { insertion } from '../../platform/db/records.ts';
import { slugOf } from '../../platform/i18n/slug.ts';
import type { Work } from '../../platform/work.ts';
import { columnsOf } from './offer-content.ts';
import type { OfferInput } from './offer-input.ts';
import { addVersions } from './offer-versions.ts';
import { addBeside } from './publish-offers.ts';

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
  const state = review ? 'draft' : 'published';
  const rows = inputs.map((input, index) => ({
    ...{ ...columnsOf(input), questions: input.questions },
    ...{ ...shared, slug: slugs[index] ?? '', state },
  }));
  const made = await sql<{ id: string; slug: string }>`${insertion('offers', rows)} returning id, slug`.execute(work.tx);
  const bySlug = new Map(made.rows.map(({ id, slug }) => [slug, id]));
  const ids = slugs.map((slug) => bySlug.get(slug) ?? '');
  const offers = inputs.map((input, index) => ({ offerId: ids[index] ?? '', content: { ...input, pictures: [] } }));
  await addBeside(work, offers);
  const first = { number: 1, state: review ? ('waiting' as const) : ('approved' as const), changes: [] };
  await addVersions(
    work,
    offers.map((offer) => ({ ...offer, ...first })),
  );
  const entry = { action: 'offer.add', subjectKind: 'offer', detail: { waits: review } };
  await auditAll(
    work,
    ids.map((subjectId) => ({ ...entry, subjectId })),
  );
  return ids.map((offerId, index) => ({ offerId, slug: slugs[index] ?? '' }));
}

/** The titles as addresses; a number behind one that is taken, also by another of these. */
async function freeSlugs(work: Work, inputs: OfferInput[]): Promise<string[]> {
  const asked = inputs.map((input) => slugFor(input.title));
  const taken = await takenSlugs(work, [...new Set(asked)]);
  const next = new Map<string, number>();
  return asked.map((base) => {
    let slug = base;
    for (let number = next.get(base) ?? 2; taken.has(slug); number += 1) {
      slug = `${base}-${number}`;
      next.set(base, number + 1);
    }
    taken.add(slug);
    return slug;
  });
}

/** What is taken of these addresses, and of those with a number behind one that is. */
async function takenSlugs(work: Work, bases: string[]): Promise<Set<string>> {
  const { rows } = await sql<{
    slug: string;
  }>`with taken as materialized (select slug from offers where slug = any(${bases}::text[]))
    select slug from taken union all
    select o.slug from taken t join offers o on o.slug > t.slug || '-' and o.slug < t.slug || '.'
    where substr(o.slug, length(t.slug) + 2) ~ '^[0-9]+$'`.execute(work.tx);
  return new Set(rows.map((row) => row.slug));
}

function slugFor(title: string): string {
  const start = slugOf(title).slice(0, MOST_SLUG).replace(/-$/, '') || 'aanbod';
  return start.length < 2 ? `aanbod-${start}` : start;
}
