import { sql } from 'kysely';
import type { TestApp } from '../app.ts';
import { pick, type Samples } from './pages.ts';

/** Addresses of the example region for every page with parameters. */
export function exampleSamples(app: TestApp): Promise<Samples> {
  return app.read(async (reading) => {
    const offer = await pick(reading, sql`select slug as value from offers where access <> 'owner-only' order by slug limit 1`);
    return {
      '/aanbod/:slug': `/aanbod/${offer}`,
    };
  });
}
