import { createServer } from 'node:http';
import Provider, { type Configuration } from 'oidc-provider';

/** Somebody who works at the organisation, as its service knows them. */
export interface Worker {
  sub: string;
  email: string;
  verified: boolean;
  acr?: string;
}

export interface RightIssuer {
  issuer: string;
  /** Signs this person in: follows the service from the address where it was asked to where it sends the browser back. */
  signIn(authorizationUrl: string, worker: Worker): Promise<URL>;
  /** Who comes there next, when a real browser does. */
  expect(worker: Worker): void;
  close(): Promise<void>;
}

/** The certified oidc-provider on this machine, with PKCE required. People sign in there without typing anything. */
export async function rightIssuer(client: { id: string; secret: string; redirectUri: string }): Promise<RightIssuer> {
  const workers = new Map<string, Worker>();
  let chosen: Worker | undefined;
  const server = createServer();
  const port = await new Promise<number>((resolve) =>
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : 0);
    }),
  );
  const issuer = `http://127.0.0.1:${port}`;
  const configuration: Configuration = {
    clients: [
      { client_id: client.id, client_secret: client.secret, redirect_uris: [client.redirectUri], response_types: ['code'] },
    ],
    claims: { openid: ['sub', 'acr'], email: ['email', 'email_verified'] },
    acrValues: ['urn:example:two', 'urn:example:one'],
    pkce: { required: () => true },
    features: { devInteractions: { enabled: false } },
    cookies: { keys: ['a key for tests only'] },
    interactions: { url: (_context, interaction) => `/interaction/${interaction.uid}` },
    findAccount: (_context, sub) => {
      const worker = workers.get(sub);
      return worker && { accountId: sub, claims: () => ({ sub, email: worker.email, email_verified: worker.verified }) };
    },
    loadExistingGrant: async (context) => {
      const { client: asking, session } = context.oidc;
      const grant = new context.oidc.provider.Grant({ clientId: asking?.clientId ?? '', accountId: session?.accountId ?? '' });
      grant.addOIDCScope('openid email');
      await grant.save();
      return grant;
    },
  };
  const provider = new Provider(issuer, configuration);
  const callback = provider.callback();
  server.on('request', (request, response) => {
    if (!request.url?.startsWith('/interaction/')) return void callback(request, response);
    const { sub = '', acr } = chosen ?? {};
    const login = { accountId: sub, ...(acr ? { acr } : {}) };
    void provider.interactionFinished(request, response, { login }, { mergeWithLastSubmission: false });
  });
  const expect = (worker: Worker) => {
    workers.set(worker.sub, worker);
    chosen = worker;
  };
  return {
    issuer,
    expect,
    async signIn(authorizationUrl, worker) {
      expect(worker);
      const jar = new Map<string, string>();
      let url = new URL(authorizationUrl);
      for (let step = 0; step < 10 && url.origin === issuer; step += 1) {
        const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
        const answer = await fetch(url, { redirect: 'manual', headers: { cookie } });
        for (const set of answer.headers.getSetCookie()) {
          const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(set) ?? [];
          jar.set(name, value);
        }
        const location = answer.headers.get('location');
        if (!location) throw new Error(`the service answered ${answer.status}: ${(await answer.text()).slice(0, 500)}`);
        url = new URL(location, url);
      }
      return url;
    },
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
