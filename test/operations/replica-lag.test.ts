import { type ChildProcess, spawn } from 'node:child_process';
import { chownSync, cpSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDatabase } from '../../src/platform/db/database.ts';
import { type EmbeddedDatabase, startEmbedded } from '../../src/platform/db/embedded.ts';
import { findBinaries } from '../../src/platform/db/embedded-binaries.ts';
import { accountFor } from '../../src/platform/db/embedded-os.ts';
import { folderArgument, spawnOptions } from '../../src/platform/db/embedded-run.ts';
import { freePort } from '../../src/platform/db/embedded-server.ts';
import { lagProbe } from '../../src/platform/db/replica-lag.ts';
import { tempFolder } from '../temp.ts';

/** A database and a real standby of it, which has lost its connection: it stands still at the moment of the copy. */
let parent: string;
let primary: EmbeddedDatabase;
let standby: ChildProcess;
let url: string;

beforeAll(async () => {
  parent = tempFolder('replica-lag-');
  const dataDir = join(parent, 'data');
  const first = await startEmbedded({ dataDir, log: () => {} });
  await first.stop();
  const from = join(dataDir, 'postgres');
  const folder = join(parent, 'standby');
  cpSync(from, folder, { recursive: true, preserveTimestamps: true });
  writeFileSync(join(folder, 'standby.signal'), '');
  const account = accountFor(from);
  if (account)
    for (const name of ['.', ...readdirSync(folder, { recursive: true })])
      chownSync(join(folder, String(name)), account.uid, account.gid);
  const port = await freePort();
  const settings = [`port=${port}`, 'listen_addresses=127.0.0.1', 'unix_socket_directories=', 'max_connections=100'];
  const cluster = { folder, account, binaries: findBinaries(account) };
  standby = spawn(cluster.binaries.postgres, ['-D', folderArgument(folder), ...settings.flatMap((one) => ['-c', one])], {
    ...spawnOptions(cluster),
    stdio: 'ignore',
  });
  primary = await startEmbedded({ dataDir, log: () => {} });
  const address = new URL(primary.appUrl);
  address.port = String(port);
  url = address.href;
});
afterAll(async () => {
  standby.kill('SIGINT');
  await new Promise((done) => standby.once('exit', done));
  await primary.stop();
  rmSync(parent, { recursive: true, force: true });
}, 60_000);

test('a standby that follows is near; one that lost its connection falls behind as soon as something is written', async () => {
  const here = openDatabase(primary.ownerUrl, 2);
  const there = openDatabase(url, 2);
  await expect
    .poll(
      () =>
        sql`select 1`.execute(there.db).then(
          () => true,
          () => false,
        ),
      { timeout: 40_000 },
    )
    .toBe(true);
  const lag = lagProbe(here.db);
  await expect.poll(() => lag(there.db)).toBeLessThan(1);
  await sql`create table written (n int)`.execute(here.db);
  await sleep(1_100);
  const behind = await lag(there.db);
  expect(behind).toBeGreaterThan(1);
  await sleep(500);
  expect(await lag(there.db)).toBeGreaterThan(behind);
  // A probe that begins only now has never seen the database where the standby stands.
  expect(await lagProbe(here.db)(there.db)).toBe(Number.POSITIVE_INFINITY);
  await expect(lagProbe(here.db)(here.db)).rejects.toThrow(/not a streaming replica/);
  await there.db.destroy();
  await here.db.destroy();
});
