import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { z } from 'zod';

export const MANIFEST = 'manifest.json';
export const SUMS = 'SHA256SUMS';
export const KEYS = 'keys.json';

const Name = z.string().regex(/^[a-z_][a-z0-9_]*$/);
const Sum = z.string().regex(/^[0-9a-f]{64}$/);

/** What stands in a backup. Format 1: one gzipped COPY text file for each table, in one snapshot of the database. */
export const Manifest = z.object({
  format: z.literal(1),
  takenAt: z.iso.datetime(),
  postgres: z.string(),
  /** Ids of the data keys, newest first, by which a restore knows whether the keys at hand open the sealed fields. */
  keyIds: z.array(z.string()).min(1),
  /** Last link of the audit trail, which must be there again after a restore; null when nothing was linked yet. */
  chainEnd: z.object({ position: z.number().int(), hash: Sum }).nullable(),
  migrations: z.array(z.object({ name: z.string(), checksum: Sum, breaking: z.boolean() })),
  tables: z.array(z.object({ name: Name, columns: z.array(Name), rows: z.number().int(), bytes: z.number().int(), sha256: Sum })),
  sequences: z.array(z.object({ name: Name, last: z.string().regex(/^-?\d+$/), called: z.boolean() })),
});
export type Manifest = z.infer<typeof Manifest>;

/** A backup that cannot be taken or restored, with what to do, for the person at the terminal. */
export class BackupError extends Error {
  override name = 'BackupError';
}

export const fileOf = (table: string): string => `tables/${table}.copy.gz`;

/** Reads the manifest and checks every file against its sum. Throws a BackupError that names the first file that differs. */
export async function readBackup(folder: string): Promise<Manifest> {
  const text = await readFile(join(folder, MANIFEST), 'utf8').catch(() => {
    throw new BackupError(`${folder} is not a backup: it has no ${MANIFEST}.`);
  });
  const sums = await readFile(join(folder, SUMS), 'utf8').catch(() => '');
  if (!sums.split('\n').includes(`${sha256(text)}  ${MANIFEST}`))
    throw new BackupError(`${MANIFEST} in ${folder} was changed or is not whole; use another backup.`);
  const manifest = parse(text);
  for (const table of manifest.tables) {
    const path = join(folder, fileOf(table.name));
    if ((await sumOfFile(path).catch(() => '')) !== table.sha256)
      throw new BackupError(`${fileOf(table.name)} in ${folder} is missing, was changed or is not whole; use another backup.`);
  }
  return manifest;
}

function parse(text: string): Manifest {
  const parsed = Manifest.safeParse(JSON.parse(text));
  if (parsed.success) return parsed.data;
  throw new BackupError('This backup has a form that this version does not know; use the version that made it, or a newer one.');
}

export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

async function sumOfFile(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
}
