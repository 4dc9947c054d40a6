import { localDate } from '../../platform/clock/clock.ts';
import { slugOf } from '../../platform/i18n/slug.ts';
import type { Work } from '../../platform/work.ts';

/** A readable address for a new group: title and first day, with a number when that is taken. */
export async function freeSlug(work: Work, title: string, startsAt: Temporal.Instant): Promise<string> {
  const base = `${slugOf(title).slice(0, 72).replace(/-+$/, '') || 'groep'}-${localDate(startsAt)}`;
  const taken = await work.tx.selectFrom('groups').select('slug').where('slug', 'like', `${base}%`).execute();
  const known = new Set(taken.map((row) => row.slug));
  let slug = base;
  for (let number = 2; known.has(slug); number += 1) slug = `${base}-${number}`;
  return slug;
}
