import { sql } from 'kysely';
import { makeLink, startImport } from '../../src/modules/upkeep/index.ts';
import type { Actor } from '../../src/platform/auth/actor.ts';
import type { TestApp } from '../app.ts';
import type { FormSample } from './form-samples.ts';
import type { RouteWorld } from './route-world.ts';

/** A link of an organisation to look after its entries, and a sheet that somebody brought in. */
export interface UpkeepWorld {
  upkeep: { token: string; link: string; offer: string; importRun: string };
}

export async function upkeepWorld(app: TestApp, importer: Actor): Promise<UpkeepWorld> {
  const { rows } = await app.read(({ tx }) =>
    sql<{ offer: string; organisationId: string }>`select id as offer, organisation_id as "organisationId" from offers
      where state = 'published' and access = 'free' order by slug limit 1`.execute(tx),
  );
  const [own] = rows;
  if (!own) throw new Error('the example region has no offer');
  const link = await app.system((work) => makeLink(work, { organisationId: own.organisationId, personId: null }));
  const content = Buffer.from('Titel;Niveau\r\nSamen buiten;Universeel\r\n');
  const importRun = await app.as(importer, (work) => startImport(work, { content, kind: 'csv', lang: 'nl' }));
  await app.runJob('upkeep-import', { regionId: app.region.id, runId: importRun });
  return { upkeep: { token: link.token, link: link.id, offer: own.offer, importRun } };
}

export function upkeepSamples({ upkeep, visitor, planner }: RouteWorld): Record<string, FormSample> {
  const own = `/bijhouden/${upkeep.token}`;
  const as = planner.browser;
  const manage = '/werk/beheer/versheid';
  const run = `/werk/aanbod/importeren/${upkeep.importRun}`;
  return {
    'POST /bijhouden': { as: visitor, fill: { email: 'organisatie@voorbeeld.example' } },
    'POST /bijhouden/:token/nieuwe-link': { as: visitor, page: '/bijhouden' },
    'POST /bijhouden/:token/bevestiging': { as: visitor, page: own },
    'POST /bijhouden/:token/einde/:kind/:entry': { as: visitor },
    'POST /bijhouden/:token/aanbod/:offer': { as: visitor, fill: { practical: 'Elke dinsdag om 10.00 uur.' } },
    'POST /bijhouden/:token/organisatie': { as: visitor, fill: { phone: '071 555 01 40' }, emptyIsRight: true },
    'POST /werk/beheer/versheid/termijnen': { as, page: manage, fill: { offer: '180' } },
    'POST /werk/beheer/versheid/links': { as, page: manage },
    'POST /werk/beheer/versheid/links/:id/intrekking': { as, page: manage },
    'POST /werk/beheer/versheid/bevestiging': { as, page: manage },
    'POST /werk/beheer/versheid/gebeld': { as, page: manage },
    'POST /werk/beheer/versheid/terugzetting': { as, page: manage },
    'POST /werk/aanbod/importeren/:id/invoer': { as, page: run },
    'POST /werk/aanbod/importeren/:id/terugdraaiing': { as, page: '/werk/aanbod/importeren' },
  };
}
