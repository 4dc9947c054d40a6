import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import type { Binaries } from './embedded-binaries.ts';
import { EmbeddedDatabaseError, explain } from './embedded-error.ts';
import type { Account } from './embedded-os.ts';

export const DATABASE = 'opgroeiplein';
export const OWNER = 'opgroeiplein_owner';
export const APP = 'opgroeiplein_app';

/** What is needed to run one of PostgreSQL's programs on a data folder. */
export type Cluster = { folder: string; binaries: Binaries; account: Account | null };

export type Passwords = { owner: string; app: string };

/**
 * Makes the data folder of PostgreSQL when it does not exist: roles, database and extensions. It is built beside and renamed
 * when it is whole, so a crash halfway leaves nothing that looks usable.
 * Throws an EmbeddedDatabaseError when it was made by another major version.
 */
export function prepareCluster(cluster: Cluster, passwords: Passwords & { fresh: boolean }, fast: boolean): void {
  const { folder, binaries } = cluster;
  if (!existsSync(join(folder, 'PG_VERSION'))) {
    createCluster(cluster, passwords, fast);
    return;
  }
  const found = readFileSync(join(folder, 'PG_VERSION'), 'utf8').trim();
  if (found !== String(binaries.major)) {
    throw new EmbeddedDatabaseError(
      `The database in ${folder} was made by PostgreSQL ${found}; this version of Opgroeiplein brings PostgreSQL ${binaries.major}.`,
      'Start the version of Opgroeiplein that made it and export the data, or set DATA_DIR to a new folder.',
    );
  }
  if (passwords.fresh) runSql(cluster, 'postgres', passwordSql(passwords), 'set the passwords of the database');
}

/** The passwords of the two roles, from the folder `secrets` (0700, files 0600); made when they are not there. */
export function readPasswords(dataDir: string): Passwords & { fresh: boolean } {
  const folder = join(dataDir, 'secrets');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const owner = secret(join(folder, 'db-owner-password'));
  const app = secret(join(folder, 'db-app-password'));
  return { owner: owner.value, app: app.value, fresh: owner.fresh || app.fresh };
}

function secret(path: string): { value: string; fresh: boolean } {
  const known = existsSync(path) ? readFileSync(path, 'utf8').trim() : '';
  if (/^[0-9a-f]{48}$/.test(known)) return { value: known, fresh: false };
  const value = randomBytes(24).toString('hex');
  writeFileSync(path, `${value}\n`, { mode: 0o600, flush: true });
  chmodSync(path, 0o600);
  return { value, fresh: true };
}

function createCluster(cluster: Cluster, passwords: Passwords, fast: boolean): void {
  const { folder, account, binaries } = cluster;
  removeUnfinished(folder);
  const draft = { ...cluster, folder: `${folder}.new.${process.pid}` };
  mkdirSync(draft.folder, { mode: 0o700 });
  if (account) chownSync(draft.folder, account.uid, account.gid);
  const locale = ['--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'];
  // Nobody may log in until our own pg_hba.conf is there.
  run(
    draft,
    binaries.initdb,
    ['-U', 'postgres', '--auth=reject', '--no-instructions', ...locale, ...(fast ? ['--no-sync'] : [])],
    '',
    'make the database',
  );
  const access = [OWNER, APP].map((role) => `host all ${role} 127.0.0.1/32 scram-sha-256\n`).join('');
  writeFileSync(join(draft.folder, 'pg_hba.conf'), access, { flush: true });
  runSql(draft, 'template1', setupSql(passwords, fast), 'set up the database', fast);
  renameSync(draft.folder, folder);
  syncFolder(join(folder, '..'));
}

function setupSql(passwords: Passwords, fast: boolean): string {
  const extensions = ['pg_trgm', 'unaccent', 'btree_gist', 'pgcrypto'].map((name) => `CREATE EXTENSION IF NOT EXISTS ${name};`);
  return [
    ...extensions,
    `CREATE ROLE ${OWNER} LOGIN NOSUPERUSER NOBYPASSRLS ${fast ? 'CREATEDB' : 'NOCREATEDB'};`,
    `CREATE ROLE ${APP} LOGIN NOSUPERUSER NOBYPASSRLS NOCREATEDB;`,
    // A test drops its database while connections of both roles may still be open.
    ...(fast ? [`GRANT pg_signal_backend TO ${OWNER};`] : []),
    passwordSql(passwords),
    `CREATE DATABASE ${DATABASE} OWNER ${OWNER};`,
  ].join('\n');
}

function passwordSql(passwords: Passwords): string {
  return `ALTER ROLE ${OWNER} PASSWORD '${passwords.owner}';\nALTER ROLE ${APP} PASSWORD '${passwords.app}';`;
}

/** Runs statements, one a line, in PostgreSQL's single-user mode: no network and no password is needed for it. */
function runSql(cluster: Cluster, database: string, sql: string, doing: string, fast = false): void {
  const settings = [
    'exit_on_error=on',
    'log_min_messages=error',
    'log_min_error_statement=panic',
    ...(fast ? ['fsync=off'] : []),
  ];
  run(
    cluster,
    cluster.binaries.postgres,
    ['--single', ...settings.flatMap((setting) => ['-c', setting]), database],
    `${sql}\n`,
    doing,
  );
}

function run(cluster: Cluster, program: string, args: string[], input: string, doing: string): void {
  // "--single" has to be the first argument.
  const [first = '', ...rest] = args;
  const all =
    first === '--single'
      ? [first, '-D', folderArgument(cluster.folder), ...rest]
      : ['-D', folderArgument(cluster.folder), ...args];
  const result = spawnSync(program, all, { ...spawnOptions(cluster), input, encoding: 'utf8' });
  if (result.error) throw explain(result.error, doing, cluster.folder);
  if (result.status !== 0)
    throw explain(result.stderr || `${program} ended with ${result.status ?? result.signal}`, doing, cluster.folder);
}

/**
 * How PostgreSQL is given its folder. On Linux by way of the working directory, which is entered before the change of account:
 * so it works below folders that the account may not enter, such as /root.
 */
export function folderArgument(folder: string): string {
  return process.platform === 'linux' ? '/proc/self/cwd' : folder;
}

/** The account, folder and environment for PostgreSQL's programs: none of our own environment, which holds secrets. */
export function spawnOptions({ folder, account }: Cluster) {
  return { cwd: folder, env: { PATH: process.env.PATH ?? '/usr/bin:/bin', LC_ALL: 'C' }, ...account };
}

function removeUnfinished(folder: string): void {
  const parent = join(folder, '..');
  const prefix = `${folder.slice(parent.length + 1)}.new.`;
  for (const name of readdirSync(parent)) {
    if (name.startsWith(prefix)) rmSync(join(parent, name), { recursive: true, force: true });
  }
}

function syncFolder(folder: string): void {
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
