import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { startEmbedded } from '../src/platform/db/embedded.ts';
import { lockHolder } from '../src/platform/db/embedded-lock.ts';
import { stopLeftover } from '../src/platform/db/embedded-server.ts';
import { migrate } from '../src/platform/db/migrate.ts';
import { onServer, TEMPLATE, urlOf } from './database.ts';
import { tempFolder, tempParent } from './temp.ts';

const PREFIX = 'opgroeiplein-test-';

/** One PostgreSQL for the whole run, with a migrated database from which each test file takes a copy. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  await removeForgotten(tempParent());
  const dataDir = tempFolder(PREFIX);
  const server = await startEmbedded({ dataDir, log: (line) => console.error(line), fast: true });
  await onServer(server.ownerUrl, `CREATE DATABASE ${TEMPLATE}`);
  await migrate(urlOf(server.ownerUrl, TEMPLATE));
  project.provide('testServer', { ownerUrl: server.ownerUrl, appUrl: server.appUrl });
  return async () => {
    await server.stop();
    rmSync(dataDir, { recursive: true, force: true });
  };
}

/** A run that was killed leaves its folder, and its PostgreSQL running. */
async function removeForgotten(parent: string): Promise<void> {
  for (const name of readdirSync(parent).filter((entry) => entry.startsWith(PREFIX))) {
    const dataDir = join(parent, name);
    try {
      // A run that begins at this moment has no lock yet.
      if (lockHolder(dataDir) !== null || Date.now() - statSync(dataDir).mtimeMs < 60_000) continue;
      await stopLeftover(join(dataDir, 'postgres'), () => {});
      rmSync(dataDir, { recursive: true, force: true });
    } catch {
      // It belongs to another user of this machine.
    }
  }
}
