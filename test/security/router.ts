import { modules } from '../../src/app.ts';
import type { AnyRoute } from '../../src/platform/http/route.ts';
import type { TestApp } from '../app.ts';
import { multipart } from '../factories/multipart.ts';
import { addressOf, paramsOf } from '../factories/route-paths.ts';
import type { RouteWorld } from '../factories/route-world.ts';

/** Every page, form and operation of the program. */
export const routes: AnyRoute[] = modules.flatMap((module) => module.routes);

/** A concrete address of a route that leads to something. */
export const urlOf = (route: AnyRoute, world: RouteWorld): string => addressOf(route, paramsOf(route, world));

/** Any address with the right shape, for tests that never come as far as the record. */
export const anyUrl = (route: AnyRoute): string =>
  (route.surface === 'api' ? `/api/v1${route.path}` : route.path).replaceAll(/:\w+/g, 'A'.repeat(43));

/** The body that a form or operation takes, of nothing in particular. */
export function emptyBody(route: AnyRoute): { payload?: string | Buffer; headers: Record<string, string> } {
  if (route.method === 'GET') return { headers: {} };
  if (route.surface === 'api' && route.mailBody) return { payload: 'x', headers: { 'content-type': 'message/rfc822' } };
  if (route.surface === 'api') return { payload: '{}', headers: { 'content-type': 'application/json' } };
  if (route.upload) return multipart({ x: '1' });
  return { payload: 'x=1', headers: { 'content-type': 'application/x-www-form-urlencoded' } };
}

/** Sends a request with nothing but its right shape. */
export function send(
  app: TestApp,
  route: AnyRoute,
  url: string,
  headers: Record<string, string> = {},
  remoteAddress = '127.0.0.1',
) {
  const { payload, headers: own } = emptyBody(route);
  return app.http.inject({
    method: route.method,
    url,
    remoteAddress,
    headers: { ...own, ...headers },
    ...(payload ? { payload } : {}),
  });
}
