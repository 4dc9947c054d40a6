import { tokenIn } from './app.ts';

/** A visitor over real HTTP, without JavaScript: keeps cookies, finds the form's token, follows nothing by itself. */
export class HttpVisitor {
  readonly #url: string;
  readonly #cookies = new Map<string, string>();

  constructor(url: string) {
    this.#url = url;
  }

  async get(path: string): Promise<{ status: number; body: string; location: string }> {
    return this.#send(path, {});
  }

  async post(
    path: string,
    fields: Record<string, string>,
    token: string,
  ): Promise<{ status: number; body: string; location: string }> {
    const body = new URLSearchParams({ _csrf: token, ...fields });
    return this.#send(path, { method: 'POST', body });
  }

  /** Opens the page for its token and posts the fields to the same address. Returns where it led. */
  async submit(path: string, fields: Record<string, string>): Promise<string> {
    const page = await this.get(path);
    const sent = await this.post(path, fields, tokenIn(page.body));
    if (sent.status !== 303) throw new Error(`${path} answered ${sent.status}`);
    return sent.location;
  }

  /** A call to the JSON API. */
  async call(path: string, body: object): Promise<{ status: number; body: string }> {
    return this.#send(path, { method: 'POST', body: JSON.stringify(body) }, { 'content-type': 'application/json' });
  }

  async #send(
    path: string,
    init: RequestInit,
    headers: Record<string, string> = {},
  ): Promise<{ status: number; body: string; location: string }> {
    const cookie = [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(this.#url + path, { ...init, redirect: 'manual', headers: { cookie, ...headers } });
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      this.#cookies.set(name, value);
    }
    return { status: response.status, body: await response.text(), location: response.headers.get('location') ?? '' };
  }
}

export interface ReadyRegistration {
  visitor: HttpVisitor;
  /** Address of the summary page; its POST is the registration. */
  path: string;
  token: string;
}

/** Fills in the two steps of the form for one child, up to the summary. */
export async function prepareRegistration(
  url: string,
  slug: string,
  number: number,
  birth: Temporal.PlainDate,
): Promise<ReadyRegistration> {
  const visitor = new HttpVisitor(url);
  const child = {
    'name-0': `Kind${number}`,
    'birth-0-day': String(birth.day),
    'birth-0-month': String(birth.month),
    'birth-0-year': String(birth.year),
  };
  const contactPage = await visitor.submit(`/groepen/${slug}/aanmelden`, child);
  const contact = { name: 'Ouder Voorbeeld', email: `ouder${number}@voorbeeld.example`, relation: 'parent' };
  const path = await visitor.submit(contactPage, contact);
  return { visitor, path, token: tokenIn((await visitor.get(path)).body) };
}
