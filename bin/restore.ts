/**
 * `npm run restore -- <folder> [--without-keys]`: restores a backup into an empty database.
 * `npm run restore -- --check <folder>`: the drill; restores it into a database of its own that is thrown away, and reports.
 */
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { faultWords } from '../src/platform/audit/fault-words.ts';
import { BackupError, readBackup } from '../src/platform/backup/format.ts';
import { checkKeys, readKeyTexts, takeOverKeys } from '../src/platform/backup/keys.ts';
import { type Restored, restoreBackup } from '../src/platform/backup/restore.ts';
import { type Config, loadConfig } from '../src/platform/config.ts';
import { startEmbedded } from '../src/platform/db/embedded.ts';
import { openForCommand } from '../src/platform/db/open-for-command.ts';
import { explainFailure } from '../src/platform/process/explain.ts';

const say = (line: string) => console.log(line);

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { check: { type: 'boolean', default: false }, 'without-keys': { type: 'boolean', default: false } },
  });
  if (!positionals[0] || positionals.length > 1) throw new BackupError('Which backup?  npm run restore -- [--check] <folder>');
  const folder = resolve(process.env.INIT_CWD ?? '.', positionals[0]);
  const config = loadConfig(process.env);
  if (values.check) return drill(folder, config);
  const manifest = await readBackup(folder);
  if (takeOverKeys(folder, config)) say('The keys of the backup are in DATA_DIR/secrets now');
  if (!values['without-keys']) checkKeys(manifest, readKeyTexts(config));
  const database = await openEmpty(config);
  try {
    const appRole = new URL(database.appUrl).username;
    report(await restoreBackup({ ownerUrl: database.ownerUrl, appRole, folder, say }));
    say('Start the program as usual. Mails that were waiting are sent; who was signed in still is.');
  } finally {
    await database.close();
  }
}

/** The server of DATABASE_URL, or the embedded database of DATA_DIR, which is made when it is not there. */
async function openEmpty(config: Config): Promise<{ ownerUrl: string; appUrl: string; close(): Promise<void> }> {
  if (config.databaseUrl || existsSync(join(config.dataDir, 'postgres/PG_VERSION'))) return openForCommand(config, say);
  mkdirSync(config.dataDir, { recursive: true });
  const own = await startEmbedded({ dataDir: config.dataDir, log: say });
  return { ...own, close: own.stop };
}

async function drill(folder: string, config: Config): Promise<void> {
  const dataDir = mkdtempSync(join(tmpdir(), 'opgroeiplein-drill-'));
  const began = performance.now();
  try {
    const scratch = await startEmbedded({ dataDir, log: () => {}, fast: true });
    try {
      const restored = await restoreBackup({
        ownerUrl: scratch.ownerUrl,
        appRole: new URL(scratch.appUrl).username,
        folder,
        say,
      });
      report(restored);
      try {
        checkKeys(restored.manifest, readKeyTexts(config));
        say('  the keys at hand open what is sealed in it');
      } catch (error) {
        if (!(error instanceof BackupError)) throw error;
        say(`  ATTENTION: ${error.message}`);
      }
      say(`The drill took ${((performance.now() - began) / 1000).toFixed(1)} s; nothing was changed and nothing is left of it.`);
    } finally {
      await scratch.stop();
    }
  } finally {
    rmSync(dataDir, { recursive: true, force: true });
  }
}

function report({ manifest, rows, broughtUpToDate, chain }: Restored): void {
  say(`Restored: ${manifest.tables.length} tables, ${rows} rows, as they were at ${manifest.takenAt}`);
  if (broughtUpToDate.length > 0) say(`  brought up to date by ${broughtUpToDate.join(', ')}`);
  if (chain.faultCount === 0) {
    say(`  the audit trail is whole (${chain.checked} links)`);
    return;
  }
  for (const fault of chain.faults) say(`  ${faultWords(fault)}`);
  say('  ATTENTION: the audit trail was not whole when the backup was taken; the faults are named above.');
  process.exitCode = 2;
}

try {
  await main();
} catch (error) {
  console.error(`\nNothing was restored.\n${error instanceof BackupError ? error.message : explainFailure(error, '')}`);
  process.exitCode = 1;
}
