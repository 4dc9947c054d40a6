import { personByAddress } from '../../src/modules/people/index.ts';
import { addOrganisation } from '../../src/modules/regions/index.ts';
import { saveProvider } from '../../src/modules/sign-in/organisations/provider-changes.ts';
import { type Browser, createTestApp, type TestApp } from '../app.ts';

export const CLIENT = { id: 'opgroeiplein', secret: 'een geheim van de organisatie' };
export const CALLBACK = '/inloggen/organisatie/terug';

export interface OidcWorld {
  app: TestApp;
  /** Organisation whose sign-in services these are. */
  team: string;
  /** Adds a sign-in service that signs in the team's people; returns its id. */
  provider(name: string, issuer: string): Promise<string>;
}

/** The program with one organisation. */
export async function oidcWorld(): Promise<OidcWorld> {
  const app = await createTestApp();
  const organisation = { slug: 'team', name: 'JGT Proef', kind: 'core-partner', sort: 'Team', summary: '' } as const;
  const team = await app.system((work) => addOrganisation(work, organisation));
  return {
    app,
    team,
    provider: async (name, issuer) => {
      const form = {
        ...{ organisationId: team, name, issuer, clientId: CLIENT.id, clientSecret: CLIENT.secret, active: true },
        ...{ strongAcr: ['urn:example:two'], askedAcr: ['urn:example:two'] },
      };
      const saved = await app.system((work) => saveProvider(work, form));
      if (!saved.ok) throw new Error(saved.reason);
      return saved.id;
    },
  };
}

/** Presses the organisation's button; returns where the browser is sent. */
export async function away(browser: Browser, provider: string, back?: string): Promise<string> {
  const fields = { provider, ...(back ? { terug: back } : {}) };
  const answer = await browser.post('/inloggen/organisatie', fields, '/inloggen');
  const href = /content="0; url=([^"]+)"/.exec(answer.body)?.[1]?.replaceAll('&amp;', '&');
  if (!href) throw new Error(`not sent on: ${answer.statusCode} ${answer.body.replaceAll(/<[^>]+>/g, ' ').slice(0, 400)}`);
  return href;
}

/** Comes back, sees the page with one button, presses it. */
export async function back(browser: Browser, brought: Record<string, string>) {
  const address = `${CALLBACK}?${new URLSearchParams(brought)}`;
  const page = await browser.get(address);
  return page.statusCode === 200 ? browser.post(CALLBACK, brought, address) : page;
}

/** The session that this person opened by way of their organisation. */
export function organisationSession(app: TestApp, email: string) {
  return app.read(async (reading) => {
    const person = await personByAddress(reading, email);
    return reading.tx
      .selectFrom('sessions')
      .select(['method', 'strength'])
      .where('person_id', '=', person?.id ?? '')
      .where('method', '=', 'organisation')
      .executeTakeFirst();
  });
}
