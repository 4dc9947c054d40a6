import { audit } from '../../../platform/audit/audit.ts';
import { seal } from '../../../platform/crypto/seal.ts';
import type { Work } from '../../../platform/work.ts';
import { organisations } from '../../regions/index.ts';
import { type Provider, providerById } from './providers.ts';

export interface ProviderForm {
  organisationId: string;
  name: string;
  issuer: string;
  clientId: string;
  /** Empty keeps the secret that is stored. */
  clientSecret: string;
  strongAcr: string[];
  askedAcr: string[];
  active: boolean;
}

export type Saved =
  | { ok: true; id: string }
  | { ok: false; reason: 'unknown-organisation' | 'known' | 'secret-needed' | 'not-found' };

/**
 * Adds a provider, or changes the one with that id. Another issuer ends the links, for its subjects are other people, and needs its own
 * secret: the one that is stored must not be sent to another address.
 */
export async function saveProvider(work: Work, form: ProviderForm, id?: string): Promise<Saved> {
  if (!(await organisations(work)).some((one) => one.id === form.organisationId))
    return { ok: false, reason: 'unknown-organisation' };
  const before = id ? await providerById(work, id) : undefined;
  if (id && !before) return { ok: false, reason: 'not-found' };
  if (await isKnown(work, form, id)) return { ok: false, reason: 'known' };
  if (!form.clientSecret && before?.issuer !== form.issuer) return { ok: false, reason: 'secret-needed' };
  const values = {
    organisation_id: form.organisationId,
    name: form.name,
    issuer: form.issuer,
    client_id: form.clientId,
    client_secret_sealed: seal(work.services.keys, form.clientSecret || (before?.clientSecret ?? '')),
    strong_acr: form.strongAcr,
    asked_acr: form.askedAcr,
    active: form.active,
    changed_at: work.now,
  };
  const saved = before
    ? await change(work, before, values)
    : (
        await work.tx
          .insertInto('sign_in_providers')
          .values({ ...values, region_id: work.region.id, created_at: work.now })
          .returning('id')
          .executeTakeFirstOrThrow()
      ).id;
  const action = before ? 'sign-in-provider.change' : 'sign-in-provider.add';
  await audit(work, { action, subjectKind: 'sign-in-provider', subjectId: saved, detail: { active: form.active } });
  return { ok: true, id: saved };
}

async function change(work: Work, before: Provider, values: { issuer: string; organisation_id: string }): Promise<string> {
  if (values.issuer !== before.issuer || values.organisation_id !== before.organisationId)
    await work.tx.deleteFrom('provider_identities').where('provider_id', '=', before.id).execute();
  await work.tx.updateTable('sign_in_providers').set(values).where('id', '=', before.id).execute();
  return before.id;
}

async function isKnown(work: Work, { issuer, clientId }: ProviderForm, id: string | undefined): Promise<boolean> {
  const same = await work.tx
    .selectFrom('sign_in_providers')
    .select('id')
    .where('issuer', '=', issuer)
    .where('client_id', '=', clientId)
    .$if(id !== undefined, (query) => query.where('id', '<>', id ?? ''))
    .executeTakeFirst();
  return same !== undefined;
}

/** Removes a provider with its links; people keep their accounts and sign in by another way. False when it is not there. */
export async function removeProvider(work: Work, id: string): Promise<boolean> {
  const removed = await work.tx.deleteFrom('sign_in_providers').where('id', '=', id).returning('id').executeTakeFirst();
  if (!removed) return false;
  await audit(work, { action: 'sign-in-provider.remove', subjectKind: 'sign-in-provider', subjectId: id });
  return true;
}
