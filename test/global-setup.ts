import { mkdtempSync, readdirSync, rmSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { startEmbedded } from '../src/platform/db/embedded.ts';
import { lockHolder } from '../src/platform/db/embedded-lock.ts';
import { stopLeftover } from '../src/platform/db/embedded-server.ts';
import { migrate } from '../src/platform/db/migrate.ts';
import { onServer, TEMPLATE, urlOf } from './database.ts';

const PREFIX = 'opgroeiplein-test-';

/** One PostgreSQL for the whole run, with a migrated database from which each test file takes a copy. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const parent = parentFolder();
  await removeForgotten(parent);
  const dataDir = mkdtempSync(join(parent, PREFIX));
  const server = await startEmbedded({ dataDir, log: (line) => console.error(line), fast: true });
  await onServer(server.ownerUrl, `CREATE DATABASE ${TEMPLATE}`);
  await migrate(urlOf(server.ownerUrl, TEMPLATE));
  project.provide('testServer', { ownerUrl: server.ownerUrl, appUrl: server.appUrl });
  return async () => {
    await server.stop();
    rmSync(dataDir, { recursive: true, force: true });
  };
}

/** Memory when there is plenty of it: a copy of the template is some 350 new files, ten times as fast there as on a slow disk. */
function parentFolder(): string {
  try {
    const { bavail, bsize } = statfsSync('/dev/shm');
    if (bavail * bsize > 2_000_000_000) return '/dev/shm';
  } catch {
    // macOS has no such folder.
  }
  return tmpdir();
}

/** A run that was killed leaves its folder, and its PostgreSQL running. */
async function removeForgotten(parent: string): Promise<void> {
  for (const name of readdirSync(parent).filter((entry) => entry.startsWith(PREFIX))) {
    const dataDir = join(parent, name);
    try {
      if (lockHolder(dataDir) !== null) continue;
      await stopLeftover(join(dataDir, 'postgres'), () => {});
      rmSync(dataDir, { recursive: true, force: true });
    } catch {
      // It belongs to another user of this machine.
    }
  }
}
