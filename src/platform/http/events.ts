import type { FastifyInstance } from 'fastify';
import type { ServerParts } from './server.ts';

const REFRESH = 'data: <turbo-stream action="refresh" method="morph" scroll="preserve"></turbo-stream>\n\n';
const BEAT_MS = 25_000;

/** Address of the live news for a staff screen. */
export function livePath(topics: string[]): string {
  return `/werk/live?onderwerp=${encodeURIComponent(topics.join(','))}`;
}

/** Server-sent events for signed-in screens: "fetch yourself again" when something about their topics changed. */
export function registerEvents(app: FastifyInstance, parts: ServerParts): void {
  app.get('/werk/live', (request, reply) => {
    if (request.actor.kind !== 'person') throw Object.assign(new Error('not signed in'), { statusCode: 403 });
    const asked = (request.query as Record<string, unknown>).onderwerp;
    const topics = (typeof asked === 'string' ? asked : '')
      .split(',')
      .filter((topic) => /^[a-z-]{1,40}(:[0-9a-f-]{36})?$/.test(topic));
    reply.hijack();
    const { raw } = reply;
    raw.writeHead(200, {
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store',
      'x-accel-buffering': 'no',
      'x-content-type-options': 'nosniff',
    });
    raw.write('retry: 2000\n\n');
    const stop = parts.live.subscribe(request.region.id, topics.slice(0, 8), () => raw.write(REFRESH));
    const beat = setInterval(() => raw.write(': still here\n\n'), BEAT_MS);
    open.add(raw);
    raw.on('close', () => {
      clearInterval(beat);
      stop();
      open.delete(raw);
    });
  });
  const open = new Set<{ end: () => void }>();
  app.addHook('preClose', async () => {
    for (const connection of open) connection.end();
  });
}
