import { hashToken } from '../../platform/crypto/tokens.ts';
import type { Reading } from '../../platform/work.ts';
import { type Contact, type InitiativeState, type InitiativeView, type Need, openContact } from './initiative.ts';

/** Initiatives with the names of place and theme, to be narrowed by the caller (alias i). */
function rows(reading: Reading) {
  return reading.tx
    .selectFrom('initiatives as i')
    .innerJoin('municipalities as m', 'm.id', 'i.municipality_id')
    .leftJoin('list_entries as t', (join) =>
      join.onRef('t.region_id', '=', 'i.region_id').onRef('t.list', '=', 'i.list').onRef('t.code', '=', 'i.theme'),
    )
    .select(['i.id', 'i.slug', 'i.state', 'i.who', 'i.title', 'i.what', 'i.theme', 'i.place', 'i.dates', 'i.people', 'i.needs'])
    .select(['i.age_min as ageMin', 'i.age_max as ageMax', 'i.municipality_id as municipalityId', 'i.day_parts as dayParts'])
    .select(['i.needs_note as needsNote', 'i.language', 'i.person_id as personId', 'i.reason_code as reasonCode', 'i.reason'])
    .select(['i.changed_at as changedAt', 'i.published_at as publishedAt', 'i.ends_on as endsOn'])
    .select(['m.name as municipalityName', 't.label_nl as themeLabel', 't.label_en as themeLabelEn']);
}

type Row = Omit<InitiativeView, 'needs'> & { needs: string[] };
const asView = (row: Row): InitiativeView => ({ ...row, needs: row.needs as Need[] });

/** What everybody may read, the newest first. */
export async function publicInitiatives(reading: Reading, municipalityId?: string): Promise<InitiativeView[]> {
  let query = rows(reading).where('i.state', '=', 'published').orderBy('i.published_at', 'desc').limit(100);
  if (municipalityId) query = query.where('i.municipality_id', '=', municipalityId);
  return (await query.execute()).map(asView);
}

/** A public initiative by its address. */
export async function initiativeAt(reading: Reading, slug: string): Promise<InitiativeView | undefined> {
  const row = await rows(reading).where('i.slug', '=', slug).where('i.state', '=', 'published').executeTakeFirst();
  return row && asView(row);
}

/** One initiative in any state. */
export async function initiativeById(reading: Reading, id: string): Promise<InitiativeView | undefined> {
  const row = await rows(reading).where('i.id', '=', id).executeTakeFirst();
  return row && asView(row);
}

/** Those of a person with an account, the newest first. */
export async function initiativesOf(reading: Reading, personId: string): Promise<InitiativeView[]> {
  return (await rows(reading).where('i.person_id', '=', personId).orderBy('i.changed_at', 'desc').execute()).map(asView);
}

/** In these states, what changed longest ago first; perhaps only of some municipalities. */
export async function initiativesIn(
  reading: Reading,
  states: InitiativeState[],
  municipalityIds: string[] | null,
): Promise<InitiativeView[]> {
  if (municipalityIds?.length === 0) return [];
  let query = rows(reading).where('i.state', 'in', states).orderBy('i.changed_at').limit(200);
  if (municipalityIds) query = query.where('i.municipality_id', 'in', municipalityIds);
  return (await query.execute()).map(asView);
}

export interface Owned {
  initiative: InitiativeView;
  /** Null until it was sent. */
  contact: Contact | null;
  /** The link came by mail, so who holds it reads that mail. */
  byMail: boolean;
}

/** The initiative behind an own link; undefined when it is unknown or over. */
export async function ownedBy(reading: Reading, token: string): Promise<Owned | undefined> {
  const row = await reading.tx
    .selectFrom('initiative_tokens as t')
    .innerJoin('initiatives as i', 'i.id', 't.initiative_id')
    .select(['i.id', 'i.contact_sealed', 't.by_mail'])
    .where('t.token_hash', '=', hashToken(token))
    .where('t.expires_at', '>', reading.now)
    .executeTakeFirst();
  const initiative = row && (await initiativeById(reading, row.id));
  if (!row || !initiative) return undefined;
  return {
    initiative,
    byMail: row.by_mail,
    contact: row.contact_sealed ? openContact(reading.services.keys, row.contact_sealed) : null,
  };
}

/** Who started it, to write to them. */
export async function contactOf(reading: Reading, id: string): Promise<(Contact & { lang: 'nl' | 'en' }) | undefined> {
  const row = await reading.tx
    .selectFrom('initiatives')
    .select(['contact_sealed', 'language'])
    .where('id', '=', id)
    .executeTakeFirst();
  return row?.contact_sealed ? { ...openContact(reading.services.keys, row.contact_sealed), lang: row.language } : undefined;
}
