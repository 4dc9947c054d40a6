/** `npm run backup -- [folder] [--with-keys] [--keep 14]`: takes a backup, while the program runs or not (docs/operations.md). */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { BackupError } from '../src/platform/backup/format.ts';
import { readKeyTexts } from '../src/platform/backup/keys.ts';
import { removeOldBackups, takeBackup } from '../src/platform/backup/take.ts';
import { loadConfig } from '../src/platform/config.ts';
import { openForCommand } from '../src/platform/db/open-for-command.ts';
import { explainFailure } from '../src/platform/process/explain.ts';

const say = (line: string) => console.log(line);

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { 'with-keys': { type: 'boolean', default: false }, keep: { type: 'string' } },
  });
  const keep = values.keep === undefined ? null : Number(values.keep);
  if (keep !== null && !(Number.isInteger(keep) && keep >= 1)) throw new BackupError('--keep needs a number of 1 or more.');
  const config = loadConfig(process.env);
  const parent = resolve(process.env.INIT_CWD ?? '.', positionals[0] ?? resolve(config.dataDir, 'backups'));
  const database = await openForCommand(config, say);
  try {
    const keys = readKeyTexts(config);
    if (!keys) throw new BackupError('There are no keys in DATA_DIR/secrets or the settings; is this the right DATA_DIR?');
    const taken = await takeBackup({
      ownerUrl: database.ownerUrl,
      parent,
      keys,
      withKeys: values['with-keys'],
      now: Temporal.Now.instant(),
    });
    say(`Backup: ${taken.folder}`);
    say(`  ${taken.manifest.tables.length} tables, ${taken.rows} rows, ${(taken.bytes / 1_000_000).toFixed(1)} MB`);
    if (values['with-keys'])
      say('  THE KEYS ARE IN IT (keys.json): whoever has this folder can read every name and address. Lock it away.');
    else
      say(
        '  The keys are NOT in it. Keep SECRET_KEY and DATA_KEY (or DATA_DIR/secrets) at another place: without them it cannot be read.',
      );
    if (keep !== null) say(`  ${await removeOldBackups(parent, keep)} older backups removed`);
  } finally {
    await database.close();
  }
}

try {
  await main();
} catch (error) {
  console.error(`\nNo backup was taken.\n${error instanceof BackupError ? error.message : explainFailure(error, '')}`);
  process.exitCode = 1;
}
