/** Somebody of the example region at work, without script: signs in with one click, asks pages and sends forms, each with its time. */
export class WorkerVisitor {
  readonly #url: string;
  readonly #cookies = new Map<string, string>();

  constructor(url: string) {
    this.#url = url;
  }

  async signIn(name: string): Promise<void> {
    const page = (await this.get('/dev/inloggen')).text;
    const entry = page.split('<li').find((one) => one.includes(name)) ?? '';
    await this.post('/dev/inloggen', page, { person: /name="person" value="([^"]+)"/.exec(entry)?.[1] ?? '' });
  }

  /** The cookies as a header, for a load from elsewhere. */
  get cookie(): string {
    return [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  }

  async get(path: string): Promise<{ text: string; ms: number }> {
    const began = performance.now();
    const response = await this.#fetch(path, {});
    const text = await response.text();
    if (!response.ok) throw new Error(`${path} answered ${response.status}`);
    return { text, ms: performance.now() - began };
  }

  /** Sends a form of that page; the address where it leads. */
  async post(path: string, page: string, fields: Record<string, string | string[]>): Promise<{ to: string; ms: number }> {
    const body = new URLSearchParams({ _csrf: /name="_csrf" value="([^"]+)"/.exec(page)?.[1] ?? '' });
    for (const [name, value] of Object.entries(fields)) for (const one of [value].flat()) body.append(name, one);
    const began = performance.now();
    const response = await this.#fetch(path, { method: 'POST', body, redirect: 'manual' });
    await response.arrayBuffer();
    if (response.status !== 303) throw new Error(`${path} answered ${response.status}`);
    return { to: response.headers.get('location') ?? '', ms: performance.now() - began };
  }

  async #fetch(path: string, init: RequestInit): Promise<Response> {
    const response = await fetch(new URL(path, this.#url), { ...init, headers: { cookie: this.cookie } });
    for (const line of response.headers.getSetCookie()) {
      const [name = '', value = ''] = (line.split(';')[0] ?? '').split('=');
      this.#cookies.set(name, value);
    }
    return response;
  }
}
