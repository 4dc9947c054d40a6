import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, open, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import pg from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import { columnList, readSequences, readTables, type TableInfo } from './catalogue.ts';
import { fileOf, KEYS, MANIFEST, type Manifest, SUMS, sha256 } from './format.ts';
import { type KeyTexts, keyIdsOf } from './keys.ts';

export interface BackupOptions {
  ownerUrl: string;
  /** Where to put it: a folder with the time as its name is made in here. */
  parent: string;
  keys: KeyTexts;
  /** Puts the keys beside the data: whoever has the backup can then read everything. */
  withKeys?: boolean;
  now: Temporal.Instant;
}

export interface Taken {
  folder: string;
  manifest: Manifest;
  rows: number;
  bytes: number;
}

type TableFile = Manifest['tables'][number];

/**
 * Takes a backup of all tables in one snapshot, while the program runs or not: what was acknowledged before it began is in it.
 * It is written beside, forced to disk and renamed when it is whole.
 */
export async function takeBackup(options: BackupOptions): Promise<Taken> {
  const stamp = options.now.toString({ smallestUnit: 'second' }).replaceAll(':', '');
  const folder = join(options.parent, stamp);
  const draft = `${folder}.unfinished`;
  const client = new pg.Client({ connectionString: options.ownerUrl, application_name: 'opgroeiplein-backup' });
  client.on('error', () => {});
  await client.connect();
  try {
    await mkdir(join(draft, 'tables'), { recursive: true, mode: 0o700 });
    const manifest = await copyAll(client, draft, options);
    await writeRest(draft, manifest, options);
    await rename(draft, folder);
    await syncFolder(dirname(folder));
    const rows = manifest.tables.reduce((sum, table) => sum + table.rows, 0);
    const bytes = manifest.tables.reduce((sum, table) => sum + table.bytes, 0);
    await client.query(
      'insert into backups (taken_at, finished_at, row_count, bytes) values ($1::timestamptz, greatest($1::timestamptz, $2::timestamptz), $3, $4)',
      [manifest.takenAt, Temporal.Now.instant().toString(), rows, bytes],
    );
    return { folder, manifest, rows, bytes };
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    throw error;
  } finally {
    await client.end();
  }
}

async function copyAll(client: pg.Client, draft: string, options: BackupOptions): Promise<Manifest> {
  await client.query('begin isolation level repeatable read read only');
  await client.query(`set local statement_timeout = 0; set local client_encoding = 'UTF8'; set local timezone = 'UTC';
    set local datestyle = 'ISO, YMD'; set local intervalstyle = 'postgres'; set local extra_float_digits = 1; set local bytea_output = 'hex'`);
  const tables = await readTables(client);
  // Nothing may be altered or dropped until all of it is copied; reading and writing go on.
  await client.query(
    `lock table ${tables.map((table) => `public.${client.escapeIdentifier(table.name)}`).join(', ')} in access share mode`,
  );
  const migrations = await client.query<Manifest['migrations'][number]>(
    'select name, checksum, breaking from schema_migrations order by name',
  );
  const regions = await client.query<{ id: string }>('select id from regions order by id');
  const end = await client.query<{ position: string; hash: string }>(
    `select position, encode(hash, 'hex') as hash from audit_chain order by position desc limit 1`,
  );
  const server = await client.query<{ server_version: string }>('show server_version');
  const files: TableFile[] = [];
  for (const table of tables)
    files.push(
      await copyTable(
        client,
        draft,
        table,
        regions.rows.map((row) => row.id),
      ),
    );
  const sequences = await readSequences(client);
  await client.query('commit');
  return {
    format: 1,
    takenAt: options.now.toString(),
    postgres: server.rows[0]?.server_version ?? '',
    keyIds: keyIdsOf(options.keys),
    chainEnd: end.rows[0] ? { position: Number(end.rows[0].position), hash: end.rows[0].hash } : null,
    migrations: migrations.rows,
    tables: files,
    sequences,
  };
}

async function copyTable(client: pg.Client, draft: string, table: TableInfo, regions: string[]): Promise<TableFile> {
  const select = `select ${columnList(client, table.columns)} from public.${client.escapeIdentifier(table.name)}`;
  let rows = 0;
  const copy = async function* (query: string) {
    // Every row is one line: the server's own count may come after the end of the stream.
    for await (const chunk of client.query(copyTo(`copy (${query}) to stdout`)) as AsyncIterable<Buffer>) {
      rows += linesIn(chunk);
      yield chunk;
    }
  };
  const all = async function* () {
    if (!table.byRegion) return yield* copy(select);
    for (const region of regions) {
      await client.query(`select set_config('app.region_id', $1, true)`, [region]);
      yield* copy(`${select} where region_id = ${client.escapeLiteral(region)}`);
    }
  };
  const hash = createHash('sha256');
  let bytes = 0;
  const measure = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk);
      bytes += chunk.length;
      done(null, chunk);
    },
  });
  const path = join(draft, fileOf(table.name));
  await pipeline(Readable.from(all()), createGzip(), measure, createWriteStream(path, { mode: 0o600, flush: true }));
  return { name: table.name, columns: table.columns, rows, bytes, sha256: hash.digest('hex') };
}

const NEWLINE = 10;

function linesIn(chunk: Buffer): number {
  let lines = 0;
  for (let at = chunk.indexOf(NEWLINE); at >= 0; at = chunk.indexOf(NEWLINE, at + 1)) lines += 1;
  return lines;
}

async function writeRest(draft: string, manifest: Manifest, options: BackupOptions): Promise<void> {
  const save = (name: string, text: string) => writeFile(join(draft, name), text, { mode: 0o600, flush: true });
  const text = `${JSON.stringify(manifest, null, 2)}\n`;
  await save(MANIFEST, text);
  const sums = manifest.tables.map((table) => `${table.sha256}  ${fileOf(table.name)}\n`);
  await save(SUMS, [`${sha256(text)}  ${MANIFEST}\n`, ...sums].join(''));
  if (options.withKeys) await save(KEYS, `${JSON.stringify(options.keys, null, 2)}\n`);
  await syncFolder(join(draft, 'tables'));
  await syncFolder(draft);
}

/** Removes all but the newest `keep` backups in a folder. Returns how many went. */
export async function removeOldBackups(parent: string, keep: number): Promise<number> {
  const dated = (await readdir(parent)).filter((name) => /^\d{4}-\d\d-\d\dT\d{6}Z$/.test(name)).sort();
  const surplus = dated.slice(0, Math.max(0, dated.length - keep));
  for (const name of surplus) await rm(join(parent, name), { recursive: true });
  return surplus.length;
}

async function syncFolder(path: string): Promise<void> {
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
