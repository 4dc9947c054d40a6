const PATH = '/werk/aanbod/importeren';

/** What a page says that will never say what one waits for, and how long one waits at most. */
const STUCK = /Intussen veranderde iemand iets|Kies een ander bestand/;
const MOST_MS = 5 * 60_000;

/** Somebody who brings in sheets through the pages, without script. */
export class SheetVisitor {
  readonly #url: string;
  readonly #cookies = new Map<string, string>();

  constructor(url: string) {
    this.#url = url;
  }

  /** One click in the example region. */
  async signIn(name: string): Promise<void> {
    const page = await this.#text('/dev/inloggen');
    const entry = page.split('<li').find((one) => one.includes(name)) ?? '';
    const person = /name="person" value="([^"]+)"/.exec(entry)?.[1] ?? '';
    await this.#post('/dev/inloggen', new URLSearchParams({ _csrf: tokenOf(page), person }));
  }

  /** Returns the address of the run. */
  async upload(csv: string): Promise<string> {
    const form = new FormData();
    form.set('_csrf', tokenOf(await this.#text(PATH)));
    form.set('bestand', new Blob([csv], { type: 'text/csv' }), 'aanbod.csv');
    // Written out, so that its length is known before it is sent.
    const packed = new Response(form);
    const type = packed.headers.get('content-type') ?? '';
    return this.#post(PATH, Buffer.from(await packed.arrayBuffer()), { 'content-type': type });
  }

  /** Presses a button of a run and waits for what its page says then. */
  async press(run: string, part: string, done: RegExp): Promise<{ text: string; seen: number }> {
    await this.#post(`${run}/${part}`, new URLSearchParams({ _csrf: tokenOf(await this.#text(run)) }));
    return this.until(run, done);
  }

  /** Opens a page again and again; counts how often it told something new about how far it is. */
  async until(run: string, done: RegExp): Promise<{ text: string; seen: number }> {
    const told = new Set<string>();
    for (const ends = performance.now() + MOST_MS; ; ) {
      const text = await this.#text(run);
      if (STUCK.test(text) || performance.now() > ends) throw new Error(`${run} does not come to ${done.source}`);
      if (done.test(text)) return { text: text.replaceAll(/<[^>]+>/g, ' '), seen: told.size };
      const progress = /(\d+) van \d+ rijen/.exec(text)?.[1];
      if (progress) told.add(progress);
      await new Promise((resolve) => setTimeout(resolve, 500));
    }
  }

  async download(path: string, each: () => void): Promise<{ bytes: number; lines: number }> {
    const response = await this.#fetch(path, {});
    let [bytes, lines] = [0, 0];
    for await (const part of response.body ?? []) {
      bytes += part.length;
      lines += part.reduce((count: number, byte: number) => count + (byte === 10 ? 1 : 0), 0);
      each();
    }
    return { bytes, lines };
  }

  async #text(path: string): Promise<string> {
    const response = await this.#fetch(path, {});
    if (response.status !== 200) throw new Error(`${path} answered ${response.status}`);
    return response.text();
  }

  async #post(path: string, body: URLSearchParams | Buffer<ArrayBuffer>, headers: Record<string, string> = {}): Promise<string> {
    const response = await this.#fetch(path, { method: 'POST', body, headers });
    const location = response.headers.get('location');
    if (response.status !== 303 || !location) throw new Error(`${path} answered ${response.status}`);
    return location;
  }

  async #fetch(path: string, init: RequestInit): Promise<Response> {
    const cookie = [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(this.#url + path, { ...init, redirect: 'manual', headers: { ...init.headers, cookie } });
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      this.#cookies.set(name, value);
    }
    return response;
  }
}

function tokenOf(html: string): string {
  return /name="_csrf" value="([^"]+)"/.exec(html)?.[1] ?? '';
}
