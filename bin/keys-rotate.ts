/**
 * npm run keys:rotate: seals all personal data with a new key while the program runs. With the embedded database it makes the key
 * (DATA_DIR/secrets); with DATABASE_URL it takes DATA_KEY as the new one and DATA_KEYS_OLD as those of before (docs/operations.md).
 * May be broken off (Ctrl-C) and run again. Exit code 0: done; 1: broken off or not possible.
 */
import { modules } from '../src/app.ts';
import { allRegions } from '../src/modules/regions/index.ts';
import { loadConfig } from '../src/platform/config.ts';
import { earlierWorkEnds, isRotating, rotate } from '../src/platform/crypto/rotation.ts';
import { makeNewKey, openKeys } from '../src/platform/crypto/secrets.ts';
import { openDatabase } from '../src/platform/db/database.ts';
import { openForCommand } from '../src/platform/db/open-for-command.ts';
import { privacyRegistry } from '../src/platform/privacy.ts';

const say = (line: string) => console.log(line);
let stopped = false;
process.on('SIGINT', () => {
  stopped = true;
  say('Stopping after this batch. Run npm run keys:rotate again to go on.');
});

async function run(): Promise<boolean> {
  const config = loadConfig(process.env);
  const access = await openForCommand(config, say);
  const { db } = openDatabase(access.appUrl, 3);
  try {
    const keys = openKeys(config);
    if (config.dataKey)
      say(`The current key is ${nameOf(keys.data()[0])} (DATA_KEY); ${keys.data().length - 1} old keys may open.`);
    else if (await isRotating(db, keys)) say(`Going on with the key ${nameOf(keys.data()[0])}.`);
    else {
      makeNewKey(config.dataDir);
      say(
        `Made a new key, ${nameOf(keys.data()[0])}. The old one stays in ${config.dataDir}/secrets/data-keys-old and may still open.`,
      );
    }
    if (!(await earlierWorkEnds(db))) {
      say('Some work of before goes on for more than a minute. Try again later.');
      return false;
    }
    const registry = privacyRegistry(modules.flatMap((module) => module.privacy ?? []));
    const { resealed, left } = await rotate({
      db,
      keys,
      columns: registry.sealed,
      regionIds: (await allRegions(db)).map((region) => region.id),
      onProgress: ({ table, column }, done) => say(`  ${table}.${column}: ${done}`),
      stop: () => stopped,
    });
    say(`${resealed} values sealed again with ${nameOf(keys.data()[0])}.`);
    for (const [column, n] of left) say(`  ${n} values of ${column} still need an old key.`);
    if (left.size > 0) return false;
    say('Nothing in the database needs an old key any more.');
    for (const { table, column, why } of registry.looseIndexes) say(`  Except fingerprints in ${table}.${column}: ${why}.`);
    say(
      config.dataKey
        ? 'Take the old key out of DATA_KEYS_OLD when the last backup of before this moment is gone.'
        : `Take the old key out of ${config.dataDir}/secrets/data-keys-old when the last backup of before this moment is gone.`,
    );
    return true;
  } finally {
    await db.destroy();
    await access.close();
  }
}

const nameOf = (key: { id: Buffer }) => key.id.toString('hex');

try {
  process.exitCode = (await run()) ? 0 : 1;
} catch (error) {
  console.error(`The key could not be replaced.\n${error instanceof Error ? error.message : String(error)}`);
  if (error instanceof Error && 'hint' in error) console.error(String(error.hint));
  process.exitCode = 1;
}
