import { person } from './attendance-kept.ts';

const CACHE = 'aanwezigheid';
const WORKER = '/assets/attendance-worker.js';
/** As the server sends it with a page: a copy must not be allowed more. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/** Keeps a copy of the list that is open, for today and this person only, and lets the worker of its address show it without connection. */
export async function keepCopy(path: string): Promise<void> {
  const root = document.documentElement;
  if (root.dataset.copy || location.pathname !== path || !('serviceWorker' in navigator)) return;
  const page = root.cloneNode(true) as HTMLElement;
  page.dataset.copy = 'ja';
  for (const notice of page.querySelectorAll('.op-main__top .op-notice, [data-kept]')) notice.remove();
  const headers = {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': POLICY,
    'x-day': today(),
    'x-person': person(),
  };
  try {
    const cache = await caches.open(CACHE);
    await cache.put(path, new Response(`<!doctype html>${page.outerHTML}`, { headers }));
    const known = new Set((await cache.keys()).map((one) => one.url));
    await cache.addAll(parts().filter((one) => !known.has(one)));
    await navigator.serviceWorker.register(WORKER, { scope: path.slice(0, path.lastIndexOf('/') + 1) });
  } catch {
    // Private windows refuse to keep anything: the list works with a connection, as it did.
  }
}

/** Removes copies of another day or person; all of them, with their workers, when somebody logs out. */
export async function removeCopies(all = false): Promise<void> {
  if (!('caches' in globalThis) || !(await caches.has(CACHE))) return;
  if (all) {
    await caches.delete(CACHE);
    for (const one of await navigator.serviceWorker.getRegistrations()) await one.unregister();
    return;
  }
  const cache = await caches.open(CACHE);
  for (const request of await cache.keys()) {
    const headers = (await cache.match(request))?.headers;
    const day = headers?.get('x-day');
    if (day && (day !== today() || headers?.get('x-person') !== person())) await cache.delete(request);
  }
}

/** Styles, scripts and fonts of this page, and this script, which no element names. */
function parts(): string[] {
  const found = document.querySelectorAll<HTMLLinkElement | HTMLScriptElement>(
    'link[rel="stylesheet"], link[rel="preload"], script[src]',
  );
  return [...[...found].map((one) => ('href' in one ? one.href : one.src)), import.meta.url];
}

const today = () => new Date().toDateString();
