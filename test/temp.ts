import { mkdtempSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Where tests put their data: in memory when there is plenty of it. A database is some 350 files, far slower on a busy disk. */
export function tempParent(): string {
  try {
    const { bavail, bsize } = statfsSync('/dev/shm');
    if (bavail * bsize > 2_000_000_000) return '/dev/shm';
  } catch {
    // macOS has no such folder.
  }
  return tmpdir();
}

/** A new folder of mode 0700 whose name starts with the prefix. */
export function tempFolder(prefix: string): string {
  return mkdtempSync(join(tempParent(), prefix));
}
