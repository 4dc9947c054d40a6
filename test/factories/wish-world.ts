import { addWish } from '../../src/modules/wishes/index.ts';
import { newToken } from '../../src/platform/crypto/tokens.ts';
import type { TestApp } from '../app.ts';
import type { FormSample } from './form-samples.ts';
import type { RouteWorld } from './route-world.ts';

/** A wish whose code is not kept yet, one whose code is, one with an address that waits to be confirmed, and a template of a team. */
export interface WishSampleWorld {
  keeping: string;
  own: string;
  unconfirmed: string;
  template: string;
}

const ask = (municipalityId: string) => ({
  theme: 'resilience',
  ages: [{ ageMin: 96, ageMax: 107 }],
  together: true,
  municipalityId,
  place: 'Leiden',
  postcode4: null,
  maxKm: 10,
  dayParts: [5],
  languages: ['nl'],
  statedOn: '2026-01-01',
});

export async function wishSampleWorld(app: TestApp, base: Pick<RouteWorld, 'leiden' | 'municipality'>): Promise<WishSampleWorld> {
  const add = async (email: string | null) => {
    const secret = newToken().token;
    const wish = { audience: 'parents', ask: ask(base.municipality), email, lang: 'nl', secret } as const;
    await app.system((work) => addWish(work, wish));
    return secret;
  };
  const own = await add(null);
  await app.browser().post(`/wensen/code/${own}`, {});
  const keeping = await add(null);
  await add('wens@voorbeeld.example');
  const mail = (await app.mails()).find((one) => one.to === 'wens@voorbeeld.example');
  const unconfirmed = /\/wensen\/mijn\/([\w-]{43})/.exec(mail?.text ?? '')?.[1] ?? '';
  const { personId } = base.leiden.actor;
  const template = await app.system(({ tx, region, now }) =>
    tx
      .insertInto('demand_templates')
      .values({
        region_id: region.id,
        organisation_id: base.leiden.organisationId,
        name: 'Weerbaarheid',
        fields: JSON.stringify({ places: '5', theme: 'resilience' }),
        created_by: personId,
        created_at: now,
      })
      .returning('id')
      .executeTakeFirstOrThrow(),
  );
  return { keeping, own, unconfirmed, template: template.id };
}

export function wishPaths({ wishes }: RouteWorld): Record<string, Record<string, string>> {
  return {
    '/wensen/code/': { token: wishes.keeping },
    '/wensen/mijn/:token/bevestiging': { token: wishes.unconfirmed },
    '/wensen/mijn/': { token: wishes.own },
    '/werk/groepsvragen/sjablonen/': { id: wishes.template },
  };
}

export function wishSamples({ visitor, leiden, wishes }: RouteWorld): Record<string, FormSample> {
  const own = `/wensen/mijn/${wishes.own}`;
  const asked = { thema: 'resilience', 'leeftijd-0': '9', plaats: 'Leiden', km: '10', dagdelen: ['5'], talen: ['nl'] };
  return {
    'POST /wensen': { as: visitor, fill: { ...asked, bericht: 'mail', email: 'ouder@voorbeeld.example' } },
    'POST /wensen/code': { as: visitor, fill: { code: '4F7K-0WQ2-9MZC-3HTB' } },
    'POST /wensen/code/:token': { as: visitor },
    'POST /wensen/mijn/:token/bevestiging': { as: visitor, page: `/wensen/mijn/${wishes.unconfirmed}` },
    'POST /wensen/mijn/:token/verlenging': { as: visitor, page: own },
    'POST /wensen/mijn/:token/antwoord': { as: visitor, page: own },
    'POST /wensen/mijn/:token/ander-moment': { as: visitor, page: own },
    'POST /wensen/mijn/:token/plekken': { as: visitor, page: own },
    'POST /wensen/mijn/:token/intrekking': { as: visitor, page: own },
    'POST /wensen/mijn/:token/wijzigen': { as: visitor, fill: asked },
    'POST /werk/groepsvragen/meer': {
      as: leiden.browser,
      fill: { lijst: '5 kinderen, 8-10 jaar, weerbaarheid, Leiden, di middag', km: '10', talen: ['nl'] },
    },
    'POST /werk/groepsvragen/sjablonen/:id/verwijdering': { as: leiden.browser, page: '/werk/groepsvragen/sjablonen' },
  };
}
