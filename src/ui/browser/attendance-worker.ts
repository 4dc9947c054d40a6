/** What this script needs of a service worker; the types of the browser's pages do not know it. */
interface WorkerEvent extends Event {
  request: Request;
  waitUntil(done: Promise<unknown>): void;
  respondWith(answer: Promise<Response>): void;
}
interface Worker {
  addEventListener(kind: 'install' | 'activate' | 'fetch', listen: (event: WorkerEvent) => void): void;
  skipWaiting(): Promise<void>;
  clients: { claim(): Promise<void> };
}

const CACHE = 'aanwezigheid';
const PATIENCE_MS = 4000;
const worker = globalThis as unknown as Worker;

// Only for lists of who was there: without connection, or with one that takes too long, today's copy is shown.
worker.addEventListener('install', (event) => event.waitUntil(worker.skipWaiting()));
worker.addEventListener('activate', (event) => event.waitUntil(worker.clients.claim()));
worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const part = new URL(request.url).pathname.startsWith('/assets/');
  if (request.method === 'GET' && (part || request.mode === 'navigate')) event.respondWith(answer(request, part));
});

async function answer(request: Request, part: boolean): Promise<Response> {
  const kept = await keptFor(request);
  if (!kept) return fetch(request);
  if (part) return kept;
  const patience = new Promise<Response>((resolve) => setTimeout(() => resolve(kept), PATIENCE_MS));
  return Promise.race([fetch(request).catch(() => kept), patience]);
}

async function keptFor(request: Request): Promise<Response | undefined> {
  const cache = await caches.open(CACHE);
  const kept = await cache.match(request, { ignoreSearch: true });
  const day = kept?.headers.get('x-day');
  if (!day || day === new Date().toDateString()) return kept;
  await cache.delete(request, { ignoreSearch: true });
  return undefined;
}
