import type { sql } from 'kysely';
import { modules } from '../../src/app.ts';
import { isTranslated } from '../../src/platform/http/pages.ts';
import type { Route } from '../../src/platform/http/route.ts';
import type { Reading } from '../../src/platform/work.ts';

/** Every page of the program that a browser can open, from the router. */
export const pageRoutes: Route[] = modules
  .flatMap((module) => module.routes)
  .filter((route): route is Route => route.surface === 'page' && route.method === 'GET')
  .filter(
    (route) =>
      !/\.(ics|svg|png|txt|json|html|xml|csv|xlsx|pdf)$|\/bijlagen\/|^\/(afbeeldingen|sitemap)\/|^\/dev\/mail\/:id\/opmaak$|^\/w\/:code\/:file$/.test(
        route.path,
      ),
  );

export interface SamplePage {
  route: Route;
  path: string;
}

/** Values for the parameters in paths, taken from the example region. A page without a sample fails its test: add it here. */
export type Samples = Record<string, string>;

/** Concrete addresses of every page, in Dutch and where they exist in English. Throws for a route whose parameters have no sample. */
export function samplePages(samples: Samples): SamplePage[] {
  return pageRoutes.flatMap((route) => {
    const path = samples[route.path] ?? route.path;
    if (path.includes(':')) throw new Error(`no sample for ${route.path}: add one to test/journeys`);
    return isTranslated(route) && !route.path.startsWith('/dev')
      ? [
          { route, path },
          { route, path: path === '/' ? '/en' : `/en${path}` },
        ]
      : [{ route, path }];
  });
}

/** The first value of a one-column query in the example region. */
export async function pick(reading: Reading, query: ReturnType<typeof sql<{ value: string }>>): Promise<string> {
  const { rows } = await query.execute(reading.tx);
  const [row] = rows;
  if (!row) throw new Error('the example region has no such row');
  return row.value;
}
