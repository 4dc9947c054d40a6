import { execFileSync } from 'node:child_process';
import { readFileSync, readlinkSync, realpathSync, statSync } from 'node:fs';

/** The account PostgreSQL runs as when it is not our own. */
export type Account = { uid: number; gid: number };

const onLinux = process.platform === 'linux';

/**
 * When a process began, in the unit of the system (ticks since boot on Linux); null when it does not live.
 * A process id alone is not enough: ids are used again, in containers at almost every start.
 */
export function processStart(pid: number): string | null {
  if (!Number.isInteger(pid) || pid <= 0) return null;
  try {
    if (!onLinux) return ps('lstart=', pid) || null;
    // The name of the program stands in brackets and may hold spaces: count the fields after it.
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const state = fields[0] ?? 'X';
    // A zombie has ended; only its parent has not noticed (usual in containers without an init).
    return 'ZX'.includes(state) ? null : (fields[19] ?? null);
  } catch {
    return null;
  }
}

/** Whether this process is a living PostgreSQL that works in this data folder. */
export function isPostgresOn(pid: number, folder: string): boolean {
  if (processStart(pid) === null) return false;
  try {
    if (!onLinux) return ps('comm=', pid).includes('postgres');
    return readlinkSync(`/proc/${pid}/cwd`) === realpathSync(folder);
  } catch {
    return false;
  }
}

/**
 * The account for PostgreSQL, which refuses to run as root: null when we are an ordinary user ourselves, else the owner of the
 * existing data folder, else `nobody` (initdb needs an account that exists).
 */
export function accountFor(folder: string): Account | null {
  if (process.getuid?.() !== 0) return null;
  const owner = statSync(folder, { throwIfNoEntry: false });
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  const line = /^nobody:[^:]*:(-?\d+):(-?\d+):/m.exec(readFileSync('/etc/passwd', 'utf8'));
  // macOS writes -2 for what the system calls 4294967294.
  return { uid: Number(line?.[1] ?? 65534) >>> 0, gid: Number(line?.[2] ?? 65534) >>> 0 };
}

function ps(column: string, pid: number): string {
  const stdio: ['ignore', 'pipe', 'ignore'] = ['ignore', 'pipe', 'ignore'];
  return execFileSync('ps', ['-o', column, '-p', String(pid)], { encoding: 'utf8', stdio }).trim();
}
