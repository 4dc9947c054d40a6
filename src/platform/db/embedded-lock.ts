import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { EmbeddedDatabaseError, errorCode } from './embedded-error.ts';
import { processStart } from './embedded-os.ts';

/**
 * Takes the data folder for this process and returns the function that gives it back. The file `lock` holds the process id and
 * the time that process began; the lock of a process that is gone is taken over. The end of the process gives it back too.
 * Throws an EmbeddedDatabaseError when a living process holds it.
 */
export function lockDataFolder(dataDir: string): () => void {
  const path = join(dataDir, 'lock');
  const mine = `${process.pid}\n${processStart(process.pid)}\n`;
  const draft = `${path}.${process.pid}`;
  writeFileSync(draft, mine, { mode: 0o600 });
  try {
    // A hard link either appears whole or fails: nobody ever reads a half-written lock.
    for (let attempt = 0; !linked(draft, path); attempt++) {
      const pid = lockHolder(dataDir);
      if (pid !== null || attempt > 20) throw alreadyRunning(dataDir, pid);
      removeStale(path);
    }
  } finally {
    rmSync(draft, { force: true });
  }
  const unlock = () => {
    process.off('exit', unlock);
    if (read(path) === mine) rmSync(path, { force: true });
  };
  process.on('exit', unlock);
  return unlock;
}

/** The living process that holds this data folder, or null. */
export function lockHolder(dataDir: string): number | null {
  const [pid = '', start = ''] = read(join(dataDir, 'lock')).split('\n');
  return processStart(Number(pid)) === start && start !== '' ? Number(pid) : null;
}

function linked(draft: string, path: string): boolean {
  try {
    linkSync(draft, path);
    return true;
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false;
    throw error;
  }
}

/** Moves a stale lock aside; puts it back when another process replaced it between our look and our move. */
function removeStale(path: string): void {
  const stale = read(path);
  const aside = `${path}.stale.${process.pid}`;
  try {
    renameSync(path, aside);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return;
    throw error;
  }
  if (read(aside) !== stale) linked(aside, path);
  rmSync(aside, { force: true });
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return '';
    throw error;
  }
}

function alreadyRunning(dataDir: string, pid: number | null): EmbeddedDatabaseError {
  return new EmbeddedDatabaseError(
    `Opgroeiplein is already running (pid ${pid ?? 'unknown'}) on this data folder: ${dataDir}`,
    'Stop it first (Ctrl-C, or kill with that pid), or set DATA_DIR to another folder.',
  );
}
