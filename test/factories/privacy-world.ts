import { openRequest, sendDataLink } from '../../src/modules/privacy/index.ts';
import { breakGlass } from '../../src/platform/auth/break-glass.ts';
import type { Browser, TestApp } from '../app.ts';
import type { FormSample } from './form-samples.ts';

/** Somebody who guards data, with one of everything that comes to them, and people with data of their own. */
export interface PrivacyWorld {
  officer: Browser;
  glassBreak: string;
  /** Of somebody with an account. */
  request: string;
  /** Secret of a link to the data of an address. */
  dataLink: string;
  /** May close their own account without harm to other tests. */
  leaver: Browser;
}

export async function privacyWorld(app: Pick<TestApp, 'person' | 'as' | 'system' | 'read' | 'mails'>): Promise<PrivacyWorld> {
  const officer = await app.person({ memberships: [{ role: 'privacy-officer' }] });
  const doctor = await app.person({ memberships: [{ role: 'care-coordinator' }] });
  const email = `verzoek.${crypto.randomUUID()}@voorbeeld.example`;
  await app.person({ email, memberships: [{ role: 'editor' }] });
  const leaver = await app.person({ memberships: [{ role: 'editor' }] });
  const reason = 'De coördinator is ziek en er is vandaag een crisis.';
  await app.as(doctor.actor, (work) => breakGlass(work, { subjectKind: 'case', subjectId: crypto.randomUUID(), reason }));
  const newest = app.read(({ tx }) => tx.selectFrom('glass_breaks').select('id').orderBy('id', 'desc').executeTakeFirstOrThrow());
  const request = await app.system((work) =>
    openRequest(work, { kind: 'erasure', channel: 'officer', email, note: 'Belde vandaag.' }),
  );
  const address = `link.${crypto.randomUUID()}@voorbeeld.example`;
  await app.system((work) => sendDataLink(work, address, 'nl'));
  const mail = (await app.mails()).find((one) => one.to === address);
  const dataLink = /\/gegevens\/([\w-]{43})/.exec(mail?.text ?? '')?.[1] ?? '';
  return { officer: officer.browser, glassBreak: (await newest).id, request, dataLink, leaver: leaver.browser };
}

/** Forms about data: who sends them, from where, and what is right. */
export function privacySamples(world: PrivacyWorld & { visitor: Browser; token: string }): Record<string, FormSample> {
  const root = '/werk/beheer/privacy';
  const as = world.officer;
  const sure = { zeker: 'ja' };
  return {
    [`POST ${root}/noodtoegang/:id/oordeel`]: { as, fill: { oordeel: 'justified' } },
    [`POST ${root}/verzoeken`]: { as, fill: { email: 'iemand@voorbeeld.example', soort: 'objection', toelichting: 'Belde.' } },
    [`POST ${root}/verzoeken/:id/afhandeling`]: { as, page: `${root}/verzoeken/${world.request}`, fill: { uitkomst: 'granted' } },
    [`POST ${root}/verzoeken/:id/verwijdering`]: { as, fill: sure },
    'POST /mijn/gegevens/verwijdering': { as: world.leaver, fill: sure },
    'POST /aanmelding/:token/gegevens': { as: world.visitor },
    'POST /gegevens/:secret/verwijdering': { as: world.visitor, fill: sure },
  };
}
