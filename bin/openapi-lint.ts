/** Checks the description of the JSON API against the NL API Design Rules 2.1. Exit code 1 and a line for each fault. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import spectral from '@stoplight/spectral-core';
import { buildApp, jobKinds } from '../src/app.ts';
import { foundRegion } from '../src/modules/regions/index.ts';
import { systemClock } from '../src/platform/clock/clock.ts';
import { deriveKeys } from '../src/platform/crypto/keys.ts';
import { openDatabase } from '../src/platform/db/database.ts';
import { startEmbedded } from '../src/platform/db/embedded.ts';
import { migrate } from '../src/platform/db/migrate.ts';
import { openQueue } from '../src/platform/jobs/jobs.ts';
import { openLive } from '../src/platform/live/live.ts';
import { apiDesignRules } from './openapi-rules.ts';

const description = await describeApi();
const linter = new spectral.Spectral();
linter.setRuleset(apiDesignRules);
const faults = await linter.run(JSON.stringify(description));
for (const fault of faults) console.error(`${fault.code}: ${fault.message} (${fault.path.join(' > ')})`);
const operations = Object.keys(description.paths ?? {}).length;
console.log(`OpenAPI: ${operations} addresses, ${faults.length} faults`);
process.exitCode = faults.length > 0 || operations === 0 ? 1 : 0;

/** The description as the program itself gives it, on a passing database. */
async function describeApi(): Promise<{ paths?: Record<string, unknown> }> {
  const dataDir = mkdtempSync(join(tmpdir(), 'opgroeiplein-openapi-'));
  const server = await startEmbedded({ dataDir, log: () => {}, fast: true });
  try {
    await migrate(server.ownerUrl);
    const { db } = openDatabase(server.ownerUrl, 2);
    await foundRegion(db, { slug: 'regio', name: 'Regio', isExample: false, hosts: [] });
    const boss = await openQueue(server.ownerUrl, jobKinds);
    const live = openLive(server.ownerUrl);
    const keys = deriveKeys('00'.repeat(32), 'only for the description of the API');
    const { http } = await buildApp({
      db,
      keys,
      boss,
      live,
      clock: systemClock,
      publicUrl: 'https://opgroeiplein.example',
      rateLimit: 1000,
      trustProxy: false,
      logLevel: 'silent',
    });
    const answer = await http.inject('/api/v1/openapi.json');
    await http.close();
    await live.close();
    await boss.stop({ graceful: false });
    await db.destroy();
    return answer.json();
  } finally {
    await server.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
}
