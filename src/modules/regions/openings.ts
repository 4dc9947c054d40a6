import { sql } from 'kysely';
import { audit } from '../../platform/audit/audit.ts';
import { localDate } from '../../platform/clock/clock.ts';
import type { Reading, Work } from '../../platform/work.ts';
import type { OrganisationKind } from './organisations.ts';

/** Who the marketplace is opened to, in the order of the plan (Marktplein, 1). */
export const audiences = [
  'cjg-partners',
  'parents',
  'youth',
  'basic-provisions',
  'contracted-providers',
  'independent-providers',
] as const;
export type OpeningAudience = (typeof audiences)[number];

export const domains = ['youth', 'wmo'] as const;
export type Domain = (typeof domains)[number];

/** Where and for what; without municipality: anywhere in the region. The domain is youth when left out. */
export interface OpeningAsked {
  municipalityId?: string | null;
  domain?: Domain;
}

/** From which day on; null: closed. 'now' where nothing was ever said about youth. */
type Opens = Temporal.PlainDate | 'now' | null;

/**
 * The one rule of growth in steps (A11): is the marketplace open to this audience here, today? What a municipality says goes before what
 * the region says; where nothing is said, youth is open and Wmo is closed.
 */
export async function opened(reading: Reading, audience: OpeningAudience, asked: OpeningAsked = {}): Promise<boolean> {
  return isOpen(await opensOn(reading, audience, asked), reading.now);
}

/** When it opens: null when closed without a day. Without municipality the earliest of all. */
export async function opensOn(reading: Reading, audience: OpeningAudience, asked: OpeningAsked = {}): Promise<Opens> {
  const { municipalityId, domain = 'youth' } = asked;
  const rows = await reading.tx
    .selectFrom('openings')
    .select(['municipality_id', 'opens_on'])
    .where('domain', '=', domain)
    .where('audience', '=', audience)
    .execute();
  const regional = rows.find((row) => row.municipality_id === null);
  const byDefault = regional ? regional.opens_on : domain === 'youth' ? ('now' as const) : null;
  if (municipalityId) {
    const own = rows.find((row) => row.municipality_id === municipalityId);
    return own ? own.opens_on : byDefault;
  }
  return earliest([byDefault, ...rows.filter((row) => row.municipality_id !== null).map((row) => row.opens_on)]);
}

/** Whether offers of a row's domain are shown: youth always, another domain when it is open to somebody somewhere. Column like 'o.domain'. */
export function shownDomain(reading: Pick<Reading, 'now'>, column = 'o.domain') {
  const domain = sql.ref(column);
  return sql<boolean>`(${domain} = 'youth' or exists (select from openings x where x.domain = ${domain} and x.opens_on <= ${localDate(reading.now).toString()}::date))`;
}

/** As which audience an organisation comes in. */
export function audienceOf(organisation: { kind: OrganisationKind; independent: boolean }): OpeningAudience {
  if (organisation.kind === 'finding-place') return 'basic-provisions';
  if (organisation.kind === 'provider') return organisation.independent ? 'independent-providers' : 'contracted-providers';
  return 'cjg-partners';
}

/** May this organisation come in and put up offers now? Null when it is unknown. */
export async function organisationOpened(
  reading: Reading,
  organisationId: string,
  domain: Domain = 'youth',
): Promise<{ open: boolean; audience: OpeningAudience } | null> {
  const row = await reading.tx
    .selectFrom('organisations')
    .select(['kind', 'independent', 'municipality_id as municipalityId'])
    .where('id', '=', organisationId)
    .executeTakeFirst();
  if (!row) return null;
  const audience = audienceOf(row);
  return { audience, open: await opened(reading, audience, { municipalityId: row.municipalityId, domain }) };
}

export interface OpeningCell {
  municipalityId: string;
  audience: OpeningAudience;
  opens: Opens;
}

/** Every municipality and audience of a domain, as they stand. */
export async function openingGrid(reading: Reading, municipalityIds: string[], domain: Domain): Promise<OpeningCell[]> {
  const cells: OpeningCell[] = [];
  for (const audience of audiences)
    for (const municipalityId of municipalityIds)
      cells.push({ municipalityId, audience, opens: await opensOn(reading, audience, { municipalityId, domain }) });
  return cells;
}

export interface NewOpening {
  domain: Domain;
  audience: OpeningAudience;
  /** Empty: the whole region, also for what single municipalities said before. */
  municipalityIds: string[];
  /** Null closes. */
  opensOn: Temporal.PlainDate | null;
}

/** Opens or closes for an audience, in these municipalities or in the whole region. */
export async function setOpening(work: Work, input: NewOpening): Promise<void> {
  const { domain, audience, municipalityIds } = input;
  const whole = municipalityIds.length === 0;
  if (whole) await work.tx.deleteFrom('openings').where('domain', '=', domain).where('audience', '=', audience).execute();
  await work.tx
    .insertInto('openings')
    .values(
      (whole ? [null] : municipalityIds).map((municipality_id) => ({
        region_id: work.region.id,
        municipality_id,
        audience,
        domain,
        opens_on: input.opensOn,
        changed_at: work.now,
      })),
    )
    .onConflict((conflict) => conflict.constraint('openings_once').doUpdateSet({ opens_on: input.opensOn, changed_at: work.now }))
    .execute();
  const detail = { domain, audience, municipalities: municipalityIds.length, opens: input.opensOn?.toString() ?? null };
  await audit(work, { action: 'opening.change', subjectKind: 'region', subjectId: work.region.id, detail });
}

function isOpen(opens: Opens, now: Temporal.Instant): boolean {
  return opens === 'now' || (opens !== null && Temporal.PlainDate.compare(opens, localDate(now)) <= 0);
}

function earliest(all: Opens[]): Opens {
  if (all.includes('now')) return 'now';
  return (
    all.filter((one): one is Temporal.PlainDate => one instanceof Temporal.PlainDate).sort(Temporal.PlainDate.compare)[0] ?? null
  );
}
