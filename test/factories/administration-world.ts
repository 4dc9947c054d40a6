import { invite } from '../../src/modules/administration/index.ts';
import { membershipsFor } from '../../src/modules/people/index.ts';
import { seal } from '../../src/platform/crypto/seal.ts';
import type { TestApp } from '../app.ts';

/** Somebody who runs the region, and what they deal with. */
export interface AdministrationWorld {
  admin: Awaited<ReturnType<TestApp['person']>>;
  /** Somebody with one role, whose account is open. */
  worker: { id: string; membership: string };
  invitation: { id: string; token: string };
  /** A sign-in service that does not answer. */
  provider: string;
}

export async function administrationWorld(app: TestApp, organisationId: string): Promise<AdministrationWorld> {
  const admin = await app.person({ memberships: [{ role: 'region-admin' }] });
  const { actor } = await app.person({ memberships: [{ role: 'editor' }] });
  const [membership] = await app.read((reading) => membershipsFor(reading, actor.personId));
  const invited = { name: 'Gast Voorbeeld', email: 'gast@voorbeeld.example', lang: 'nl' } as const;
  const invitation = await app.as(admin.actor, (work) => invite(work, { invited, roles: ['editor'], planner: false }));
  if (!invitation.ok || !membership) throw new Error('nobody is invited');
  return {
    admin,
    worker: { id: actor.personId, membership: membership.id },
    invitation,
    provider: await providerOf(app, organisationId),
  };
}

/** Written as a row: the program itself adds no service that does not answer. */
async function providerOf(app: TestApp, organisationId: string): Promise<string> {
  const row = await app.system((work) =>
    work.tx
      .insertInto('sign_in_providers')
      .values({
        ...{ region_id: work.region.id, organisation_id: organisationId, name: 'Gemeente Proef', client_id: 'opgroeiplein' },
        issuer: 'http://127.0.0.1:9',
        client_secret_sealed: seal(work.services.keys, 'geheim'),
        ...{ created_at: work.now, changed_at: work.now },
      })
      .returning('id')
      .executeTakeFirstOrThrow(),
  );
  return row.id;
}
