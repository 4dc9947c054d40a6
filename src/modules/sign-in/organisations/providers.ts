import { unseal } from '../../../platform/crypto/seal.ts';
import type { Reading, Work } from '../../../platform/work.ts';
import type { ProviderAccess } from './discovery.ts';

export interface ProviderButton {
  id: string;
  /** What people know it as: "Gemeente Leiden". */
  name: string;
}

/** The organisations that sign in their own people here, by name: a button each on /inloggen. */
export function signInProviders(reading: Reading): Promise<ProviderButton[]> {
  return reading.tx.selectFrom('sign_in_providers').select(['id', 'name']).where('active', '=', true).orderBy('name').execute();
}

export interface ProviderView {
  id: string;
  organisationId: string;
  organisation: string;
  name: string;
  issuer: string;
  clientId: string;
  /** Values of acr that mean two factors there. */
  strongAcr: string[];
  /** What we ask for (acr_values), in order of preference. */
  askedAcr: string[];
  active: boolean;
  people: number;
}

/** Every provider of the region, with how many people are linked to it. Never the secret. */
export async function providerList(reading: Reading): Promise<ProviderView[]> {
  const rows = await reading.tx
    .selectFrom('sign_in_providers as s')
    .innerJoin('organisations as o', 'o.id', 's.organisation_id')
    .selectAll('s')
    .select('o.name as organisation')
    .select((select) =>
      select
        .selectFrom('provider_identities as i')
        .whereRef('i.provider_id', '=', 's.id')
        .select((count) => count.fn.countAll<number>().as('count'))
        .as('people'),
    )
    .orderBy('s.name')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    organisationId: row.organisation_id,
    organisation: row.organisation,
    name: row.name,
    issuer: row.issuer,
    clientId: row.client_id,
    strongAcr: row.strong_acr,
    askedAcr: row.asked_acr,
    active: row.active,
    people: Number(row.people ?? 0),
  }));
}

export interface Provider extends ProviderAccess {
  id: string;
  organisationId: string;
  name: string;
  strongAcr: string[];
  askedAcr: string[];
  active: boolean;
  /** Differs after every change, so that nothing remembered is used any longer. */
  version: string;
}

/** A provider with its secret, to call it with; undefined outside the region. */
export async function providerById(reading: Reading | Work, id: string): Promise<Provider | undefined> {
  const row = await reading.tx.selectFrom('sign_in_providers').selectAll().where('id', '=', id).executeTakeFirst();
  return (
    row && {
      id: row.id,
      organisationId: row.organisation_id,
      name: row.name,
      issuer: row.issuer,
      clientId: row.client_id,
      clientSecret: String(unseal(reading.services.keys, row.client_secret_sealed)),
      strongAcr: row.strong_acr,
      askedAcr: row.asked_acr,
      active: row.active,
      version: `${row.id} ${row.changed_at}`,
    }
  );
}
